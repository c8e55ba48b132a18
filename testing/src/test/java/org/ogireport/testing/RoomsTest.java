package org.ogireport.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, in every module: its packages are rooms, and what it does not export is known to it alone. */
class RoomsTest {
    private static final String RECORDS = "org.ogireport.core";
    private static final String CELLS = RECORDS + ".form";
    private static final String CONSTRAINT = RECORDS + ".constraint";

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(org\\.ogireport(?:\\.[a-z0-9]+)*)", Pattern.MULTILINE);

    private static final SliceAssignment ROOMS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    @Test
    void every_module_of_the_project_is_looked_at() {
        assertEquals(
                ProjectFiles.libraryModules().size(),
                Library.MODULES.size(),
                () -> "a module is to be a test dependency of this one: " + Library.MODULES);
    }

    @Test
    void only_records_and_their_cells_and_a_constraint_and_its_subject_know_each_other() {
        slices().assignedFrom(ROOMS)
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(RECORDS), resideInAPackage(CELLS))
                .ignoreDependency(resideInAPackage(RECORDS), resideInAPackage(CONSTRAINT))
                .because("a room knows the rooms below it")
                .check(Library.CLASSES);
        for (String exception : List.of(CELLS, CONSTRAINT)) {
            assertTrue(
                    slices().assignedFrom(ROOMS)
                            .should()
                            .beFreeOfCycles()
                            .ignoreDependency(resideInAPackage(RECORDS), resideInAPackage(exception))
                            .evaluate(Library.CLASSES)
                            .hasViolation(),
                    "no exception but " + exception + " is needed any more");
        }
    }

    static Stream<Arguments> hidden() {
        return Library.MODULES.stream()
                .flatMap(module -> module.packages().stream()
                        .filter(room -> !Library.exported(module).contains(room))
                        .sorted()
                        .map(room -> Arguments.of(room, Library.mayKnow(module, room))));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void what_is_not_exported_is_known_to_nobody_outside(String room, Set<String> mayKnow) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(mayKnow.toArray(String[]::new))
                .because("its module exports it to no other")
                .check(Library.CLASSES);
    }

    @Test
    void programs_know_what_is_exported_to_all() {
        Set<String> rooms = rooms(ModuleDescriptor::packages);
        Set<String> exported = rooms(Library::exported);
        Map<String, Set<String>> hidden = new TreeMap<>();
        int known = 0;
        for (Path source : ProjectFiles.programSources()) {
            Matcher imports = IMPORT.matcher(ProjectFiles.read(source));
            while (imports.find()) {
                String room = imports.group(1);
                known += rooms.contains(room) ? 1 : 0;
                if (rooms.contains(room) && !exported.contains(room)) {
                    hidden.computeIfAbsent(room, r -> new TreeSet<>())
                            .add(source.getFileName().toString());
                }
            }
        }
        assertEquals(Map.of(), hidden);
        assertTrue(known > 0, "no import was found");
    }

    private static Set<String> rooms(Function<ModuleDescriptor, Set<String>> which) {
        return Library.MODULES.stream()
                .flatMap(module -> which.apply(module).stream())
                .collect(Collectors.toSet());
    }
}
