package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Holds what is written about the project to what is there. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern MODULE = Pattern.compile("module ([\\w.]+) \\{");
    private static final Pattern REQUIRES =
            Pattern.compile("requires (static )?(?:transitive )?(org\\.ogireport[\\w.]*);");

    private static final Pattern RELEASED = Pattern.compile("^## \\[([0-9.]+)]", Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile(
            "<groupId>org\\.ogireport</groupId>\\s*" + "<artifactId>[^<]*</artifactId>\\s*<version>([^<$]*)</version>");

    private static List<Page> pages() throws IOException {
        try (Stream<Path> docs = Files.list(DOCS)) {
            return Stream.concat(
                            Stream.of(
                                            "README.md",
                                            "README.zh-CN.md",
                                            "CHANGELOG.md",
                                            "CONTRIBUTING.md",
                                            "VERSIONING.md",
                                            "VERSIONING.zh-CN.md",
                                            "SECURITY.md",
                                            "examples/portal/README.md",
                                            "examples/portal/README.zh-CN.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .map(Page::new)
                    .toList();
        }
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Page page : pages()) {
            links += page.links().size();
            for (Page.Link link : page.links()) {
                if (!link.leadsSomewhere()) {
                    broken.add(page + " -> " + link);
                }
            }
        }
        assertTrue(links > 200);
        assertEquals(List.of(), broken);
    }

    @Test
    void a_page_in_chinese_leads_to_pages_in_chinese_where_there_are_such() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Page page : pages()) {
            if (page.isTranslation()) {
                page.links().stream()
                        .filter(link -> link.hasTranslation() && !link.isOriginalOf(page))
                        .forEach(link -> wrong.add(page + " -> " + link));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_page_and_its_translation_have_the_same_headings_tables_pictures_and_code() throws IOException {
        List<Page> translations = pages().stream().filter(Page::isTranslation).toList();
        for (Page translation : translations) {
            assertEquals(translation.original().shape(), translation.shape(), translation.toString());
        }
        assertTrue(translations.size() > 10);
    }

    @Test
    void the_readme_shows_the_same_code_in_both_languages() throws IOException {
        assertEquals(new Page(ROOT.resolve("README.md")).code(), new Page(ROOT.resolve("README.zh-CN.md")).code());
    }

    @Test
    void users_are_told_to_write_the_last_version_that_is_released_or_where_there_is_none_the_one_worked_on()
            throws IOException {
        Matcher released = RELEASED.matcher(Files.readString(ROOT.resolve("CHANGELOG.md")));
        String last = released.find() ? released.group(1) : version(ROOT.resolve("pom.xml"));
        for (String page : List.of("README", "docs/getting-started")) {
            assertEquals(last, version(ROOT.resolve(page + ".md")), page);
            assertEquals(last, version(ROOT.resolve(page + ".zh-CN.md")), page);
        }
    }

    /** The one version that a POM, or what a page shows of one, has for artifacts of this project. */
    private static String version(Path file) throws IOException {
        Set<String> versions = OURS.matcher(Files.readString(file))
                .results()
                .map(ours -> ours.group(1))
                .collect(Collectors.toSet());
        assertEquals(1, versions.size(), () -> file + ": " + versions);
        return versions.iterator().next();
    }

    @Test
    void the_index_of_each_language_names_every_page_in_it() throws IOException {
        Page english = new Page(DOCS.resolve("README.md"));
        Page chinese = new Page(DOCS.resolve("README.zh-CN.md"));
        List<String> missing = new ArrayList<>();
        for (Page page : pages()) {
            Page index = page.isTranslation() ? chinese : english;
            if (page.isIn(DOCS) && !page.equals(index) && !index.names(page)) {
                missing.add(page.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void the_picture_of_the_modules_is_theirs() throws IOException {
        assertDrawn("modules", picture());
    }

    @Test
    void which_rooms_a_room_knows_is_written_down() throws IOException {
        String rooms = Library.MODULES.stream()
                .flatMap(module -> new TreeSet<>(module.packages()).stream().map(room -> known(module, room)))
                .collect(Collectors.joining("\n", "", "\n"));
        assertDrawn("rooms", rooms);
    }

    private static void assertDrawn(String what, String drawn) throws IOException {
        for (String page : List.of("architecture.md", "architecture.zh-CN.md")) {
            WrittenPart.assertWritten(DOCS.resolve(page), what, "```\n" + drawn + "```\n");
        }
    }

    /** A line a module, each above those it knows. */
    private static String picture() throws IOException {
        Map<String, List<String>> known = new TreeMap<>();
        for (Path file : moduleFiles()) {
            String text = Files.readString(file);
            Matcher module = MODULE.matcher(text);
            assertTrue(module.find(), file.toString());
            known.put(
                    name(module.group(1)),
                    REQUIRES.matcher(text)
                            .results()
                            .map(found -> name(found.group(2)) + (found.group(1) == null ? "" : " (optional)"))
                            .sorted()
                            .toList());
        }
        assertTrue(known.size() > 5);
        return known.entrySet().stream()
                .sorted((a, b) -> floor(b.getKey(), known) - floor(a.getKey(), known))
                .map(module -> String.format("%-24s", module.getKey())
                        + (module.getValue().isEmpty() ? "the ground" : "→ " + String.join(", ", module.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int floor(String module, Map<String, List<String>> known) {
        return known.get(module).stream()
                .map(name -> name.replace(" (optional)", ""))
                .mapToInt(below -> 1 + floor(below, known))
                .max()
                .orElse(0);
    }

    private static String name(String module) {
        return module.replace("org.ogireport.", "");
    }

    private static List<Path> moduleFiles() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static String known(ModuleDescriptor module, String room) {
        String known = Library.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(other -> module.packages().contains(other) && !other.equals(room))
                .distinct()
                .sorted()
                .map(DocumentationTest::name)
                .collect(Collectors.joining(", "));
        String name = name(room);
        return (Library.exported(module).contains(room) ? name : "(" + name + ")")
                + (known.isEmpty() ? "" : " → " + known);
    }
}
