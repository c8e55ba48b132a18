package org.ogireport.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom within serialization and its adapters; what holds for every module is held by {@link RoomsTest}. */
class SerializationRoomsTest {
    private static final String ROOT = "org.ogireport.serialization";

    /** The rooms that each room may know besides itself. A format knows no other, and the walk over the cells knows none. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            entry(".problem", List.of()),
            entry(".codec", List.of(".problem")),
            entry(".codec.text", List.of(".problem", ".codec")),
            entry(".codec.json", List.of(".problem", ".codec", ".codec.text")),
            entry(".codec.xml", List.of(".problem", ".codec", ".codec.text")),
            entry(".codec.host", List.of(".problem", ".codec", ".codec.text")),
            entry(".codec.collection", List.of(".problem", ".codec", ".codec.text", ".codec.json", ".codec.xml")),
            entry("", List.of(".problem", ".codec", ".codec.text", ".codec.json", ".codec.xml", ".codec.collection")),
            entry(".schema", List.of(".codec", ".codec.xml")),
            entry(".jackson2", List.of(".problem", ".codec.host")),
            entry(".jackson3", List.of(".problem", ".codec.host")));

    @Test
    void every_room_is_looked_at() {
        assertEquals(
                ROOMS.keySet().stream().map(room -> ROOT + room).collect(Collectors.toSet()),
                Library.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> (name + ".").startsWith(ROOT + "."))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_room_knows_the_rooms_below_it() {
        ROOMS.forEach((room, known) -> {
            String[] allowed = Stream.concat(Stream.of(room), known.stream())
                    .map(name -> ROOT + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room)
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(allowed)))
                    .because("it may know " + known)
                    .check(Library.CLASSES);
        });
    }
}
