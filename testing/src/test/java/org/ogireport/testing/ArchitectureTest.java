package org.ogireport.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.SourceField;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.ReportField;
import org.ogireport.core.form.Row;

/** Holds the library to its own architecture. */
class ArchitectureTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final int LONGEST_FILE = 400;

    @Test
    void core_depends_on_nothing_but_the_platform() {
        classes()
                .that()
                .resideInAPackage("org.ogireport.core..")
                .and()
                .resideOutsideOfPackage("org.ogireport.core.constraint")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.ogireport.core..", "java..", "org.jspecify..")
                .check(Library.CLASSES);
    }

    @Test
    void only_the_constraint_knows_jakarta_validation() {
        classes()
                .that()
                .resideInAPackage("org.ogireport.core.constraint")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.ogireport.core..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "java..",
                        "org.jspecify..")
                .check(Library.CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ogireport.core.constraint")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .check(Library.CLASSES);
    }

    @Test
    void validation_depends_on_nothing_but_core() {
        classes()
                .that()
                .resideInAPackage("org.ogireport.validation..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.ogireport.validation..", "org.ogireport.core..", "java..", "org.jspecify..")
                .check(Library.CLASSES);
    }

    @Test
    void serialization_does_not_know_the_rules() {
        noClasses()
                .that()
                .resideInAPackage("org.ogireport.serialization..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ogireport.validation..")
                .check(Library.CLASSES);
    }

    @Test
    void only_the_adapter_of_a_major_knows_its_databind() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ogireport.serialization.jackson3")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(Library.CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ogireport.serialization.jackson2")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(Library.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.ogireport.serialization.jackson2")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(Library.CLASSES);
    }

    /** So that a host which reads pages and text alone may leave these libraries out. */
    @Test
    void a_library_that_reads_a_format_is_known_to_the_room_of_that_format() {
        Map.of(
                        "org.apache.pdfbox..", Set.of("pdf", "PdfImporter"),
                        "com.rtfparserkit..", Set.of("rtf"),
                        "org.apache.james..", Set.of("mht"),
                        "org.apache.poi..", Set.of("office97"))
                .forEach((library, rooms) -> noClasses()
                        .that(describe(
                                "are outside of " + rooms,
                                (JavaClass type) -> rooms.stream()
                                        .noneMatch(
                                                room -> type.getName().startsWith("org.ogireport.documents." + room))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(Library.CLASSES));
    }

    @Test
    void nothing_is_read_by_reflection() {
        noClasses()
                .that()
                .resideInAPackage("org.ogireport..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(Library.CLASSES);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(Library.CLASSES);
    }

    @Test
    void a_label_or_path_stands_in_one_file() {
        Set<String> names = new HashSet<>();
        for (Layout layout : Layout.values()) {
            layout.rows().forEach(row -> names.add(row.path()));
            layout.cells().forEach(cell -> names.add(cell.path()));
        }
        List.of(Row.values()).forEach(row -> names.addAll(row.labels()));
        List.of(Column.values()).forEach(column -> names.addAll(column.labels()));
        List.of(Part.values()).forEach(part -> names.addAll(List.of(part.words().chinese(), part.heading())));
        List.of(ReportField.values()).forEach(field -> names.add(field.words().chinese()));

        Map<String, Set<Path>> files = filesByName(names);
        assertFalse(files.isEmpty());
        files.values().removeIf(places -> places.size() == 1);
        assertEquals(Map.of(), files, "stands in more than one file");
    }

    @Test
    void the_fields_of_a_source_stand_in_one_file() {
        Set<String> names =
                Stream.of(SourceField.values()).map(SourceField::wireName).collect(Collectors.toSet());
        Map<String, Long> counts = filesByName(names).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(file -> file.getFileName().toString(), Collectors.counting()));
        assertEquals((long) names.size(), counts.remove("SourceField.java"));
        // a page has a table and a style a width, but who names more of them spells a source
        counts.values().removeIf(count -> count * 3 <= names.size());
        // style sheets have words of their own for where a box stands
        counts.remove("BoxLook.java");
        assertEquals(Map.of(), counts);
    }

    /** Which files of the library have each name as a literal. */
    private static Map<String, Set<Path>> filesByName(Set<String> names) {
        Map<String, Set<Path>> files = new TreeMap<>();
        for (Path file : ProjectFiles.librarySources()) {
            Matcher literal =
                    LITERAL.matcher(COMMENT.matcher(ProjectFiles.read(file)).replaceAll(""));
            while (literal.find()) {
                if (names.contains(literal.group(1))) {
                    files.computeIfAbsent(literal.group(1), name -> new TreeSet<>())
                            .add(file);
                }
            }
        }
        return files;
    }

    @Test
    void a_file_over_400_lines_has_a_reason() {
        // the catalogue reads top to bottom like the printed form; a draft and its builder belong together
        Set<String> reasoned = Set.of("Row.java", "Draft.java");
        List<Path> others = ProjectFiles.librarySources().stream()
                .filter(file -> ProjectFiles.read(file).lines().count() > LONGEST_FILE)
                .filter(file -> !reasoned.contains(file.getFileName().toString()))
                .toList();
        assertEquals(List.of(), others);
    }
}
