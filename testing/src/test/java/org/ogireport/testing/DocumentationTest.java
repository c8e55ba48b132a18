package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern MODULE = Pattern.compile("module ([\\w.]+) \\{");
    private static final Pattern REQUIRES =
            Pattern.compile("requires (static )?(?:transitive )?(org\\.ogireport[\\w.]*);");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(DOCS)) {
            return Stream.concat(
                            Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "VERSIONING.md", "SECURITY.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links++;
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(page + " -> " + link.group(1));
                }
            }
        }
        assertTrue(links > 20);
        assertEquals(List.of(), broken);
    }

    @Test
    void the_index_names_every_page() throws IOException {
        String index = Files.readString(DOCS.resolve("README.md"));
        List<String> missing = pages().stream()
                .filter(page -> page.startsWith(DOCS))
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.equals("README.md") && !index.contains("](" + name + ")"))
                .toList();
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

    /** Nothing comes to know another unnoticed; {@code -Drecreate=true} draws the pictures anew. */
    private static void assertDrawn(String what, String drawn) throws IOException {
        Path page = DOCS.resolve("architecture.md");
        String text = Files.readString(page);
        String mark = "<!-- " + what + ": written by the build -->\n```\n";
        int begin = text.indexOf(mark) + mark.length();
        int end = text.indexOf("```\n<!-- end of " + what + " -->");
        assertFalse(begin < mark.length() || end < begin, () -> "architecture.md has no place for the " + what);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(page, text.substring(0, begin) + drawn + text.substring(end));
        } else {
            assertEquals(text.substring(begin, end), drawn, "rewritten by -Drecreate=true");
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
