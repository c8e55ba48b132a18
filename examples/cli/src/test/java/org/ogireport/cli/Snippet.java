package org.ogireport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A block that a page of the documentation shows.
 *
 * @param place the page, from the root, and the line at which the block begins
 * @param language the language that stands behind its fence; empty where none does
 * @param comment what stands in a comment directly above the fence
 * @param text what is shown
 * @param output what it is said to print: a block without a language that follows Java directly
 */
record Snippet(
        String place,
        String language,
        @Nullable String comment,
        String text,
        @Nullable String output) {
    private static final Pattern BLOCK =
            Pattern.compile("(?:^<!-- (.*?) -->\n)?^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* \\}</pre>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"\\w+\"(?=:)");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final String TRANSLATION = ".zh-CN.md";

    /** What all pages show, but for what a translation has from its original. */
    static List<Snippet> all() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (Path page : pages()) {
            List<String> shown = translated(page).stream().map(Snippet::text).toList();
            of(page).stream().filter(snippet -> !shown.contains(snippet.text)).forEach(all::add);
        }
        return all;
    }

    /** The code within sentences. */
    static List<Snippet> inSentences() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (Path page : pages()) {
            Matcher code = INLINE.matcher(BLOCK.matcher(Files.readString(page)).replaceAll(""));
            while (code.find()) {
                all.add(new Snippet(page.getFileName().toString(), "", null, code.group(1), null));
            }
        }
        return all;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "examples/portal")) {
            try (Stream<Path> files = Files.list(CommandLineRun.root().resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<Snippet> translated(Path page) throws IOException {
        String name = page.getFileName().toString();
        return name.endsWith(TRANSLATION) ? of(page.resolveSibling(name.replace(TRANSLATION, ".md"))) : List.of();
    }

    private static List<Snippet> of(Path page) throws IOException {
        String text = Files.readString(page);
        List<Snippet> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int end = 0;
        while (block.find()) {
            Snippet last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null
                    && last.language.equals("java")
                    && block.group(2).isEmpty()
                    && text.substring(end, block.start()).isBlank()) {
                blocks.set(blocks.size() - 1, last.printing(block.group(3)));
            } else {
                blocks.add(new Snippet(
                        place(page, text, block.start(2)), block.group(2), block.group(1), block.group(3), null));
            }
            end = block.end();
        }
        return blocks;
    }

    private Snippet printing(String printed) {
        return new Snippet(place, language, comment, text, printed);
    }

    private static String place(Path page, String text, int at) {
        long line = text.substring(0, at).lines().count();
        return CommandLineRun.root().relativize(page) + ":" + line;
    }

    /** What the page of each package that is exported to all shows; a package whose page shows nothing has none. */
    static List<Snippet> ofPackages() throws IOException {
        List<Snippet> shown = new ArrayList<>();
        for (Path page : packagePages()) {
            String text = Files.readString(page);
            Matcher example = JAVADOC.matcher(text);
            while (example.find()) {
                String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
                shown.add(new Snippet(place(page, text, example.start()), "java", null, code + "\n", null));
            }
        }
        return shown;
    }

    /** The pages of all exported packages, each of which is to show something. */
    static List<Path> packagePages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path module : modules()) {
            Matcher exported = EXPORTED.matcher(Files.readString(module));
            while (exported.find()) {
                pages.add(module.resolveSibling(exported.group(1).replace('.', '/'))
                        .resolve("package-info.java"));
            }
        }
        return pages;
    }

    /** The packages that are exported to all, as an import names them. */
    static List<String> packages() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path module : modules()) {
            EXPORTED.matcher(Files.readString(module)).results().forEach(found -> names.add(found.group(1) + ".*"));
        }
        return names;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(CommandLineRun.root())) {
            return folders.map(folder -> folder.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    /** What to say where this block is not as it should be. */
    String fault(Object what) {
        return place + ": " + what;
    }

    /** Whether the text is the one shown, where {@code …} stands for anything. */
    static boolean isShown(String shown, String text) {
        String pattern = Stream.of(shown.strip().split("…", -1))
                .map(Pattern::quote)
                .reduce((left, right) -> left + "[\\s\\S]*?" + right)
                .orElseThrow();
        return Pattern.matches(pattern, text.strip());
    }

    /**
     * Whether the block is what the comment above says: {@code held by} a test or script, which then names the page; a sketch
     * with the {@code names of} members that are in a schema or document; or {@code written by the build}.
     */
    boolean isHeld() throws IOException {
        String said = Objects.requireNonNull(comment);
        if (said.endsWith(": written by the build")) {
            return true;
        }
        Path file = CommandLineRun.root().resolve(said.replaceFirst("^(held by|names of) ", ""));
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String holder = Files.readString(file);
        return said.startsWith("held by ")
                ? holder.contains(place.substring(0, place.indexOf(':')))
                : NAME.matcher(text).results().allMatch(name -> holder.contains(name.group()));
    }
}
