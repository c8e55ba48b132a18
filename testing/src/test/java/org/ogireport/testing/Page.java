package org.ogireport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of the documentation. */
record Page(Path file) {
    private static final String TRANSLATED = ".zh-CN.md";
    private static final Pattern CODE = Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]+))?\\)");
    private static final Pattern INLINE = Pattern.compile("`[^`\n]*`");
    private static final Pattern NAME = Pattern.compile("`[^\\s{\\p{IsHan}]+`");
    private static final Pattern HEADING = Pattern.compile("^(#+) (.*)$", Pattern.MULTILINE);

    /** A link within the project: a file, or this page where it is empty, and the place in it, if one is named. */
    record Link(Path page, String file, String anchor) {
        private Path target() {
            return file.isEmpty() ? page : page.resolveSibling(file).normalize();
        }

        boolean leadsSomewhere() {
            return Files.exists(target())
                    && (anchor == null || new Page(target()).anchors().contains(anchor));
        }

        boolean hasTranslation() {
            return file.endsWith(".md")
                    && !file.endsWith(TRANSLATED)
                    && Files.exists(Path.of(target().toString().replace(".md", TRANSLATED)));
        }

        boolean isOriginalOf(Page translation) {
            return target().equals(translation.original().file.normalize());
        }

        @Override
        public String toString() {
            return file + (anchor == null ? "" : "#" + anchor);
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prose() {
        return CODE.matcher(text()).replaceAll("");
    }

    List<String> code() {
        return CODE.matcher(text()).results().map(MatchResult::group).toList();
    }

    List<Link> links() {
        return LINK.matcher(INLINE.matcher(prose()).replaceAll("``"))
                .results()
                .filter(link -> !link.group().equals("]()"))
                .map(link -> new Link(file, link.group(1), link.group(2)))
                .toList();
    }

    /** The names that its headings have as places, as GitHub makes them. */
    private List<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    boolean isTranslation() {
        return file.toString().endsWith(TRANSLATED);
    }

    Page original() {
        return new Page(Path.of(file.toString().replace(TRANSLATED, ".md")));
    }

    boolean isIn(Path folder) {
        return file.startsWith(folder);
    }

    boolean names(Page page) {
        return text().contains("](" + page.file.getFileName() + ")");
    }

    /**
     * Its headings by their depth, each with the names in code below it, its tables by their columns, its pictures by their files,
     * its code by its language and length.
     */
    List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (String section : prose().split("(?m)^(?=#)")) {
            shape.add(section.replaceFirst("(?s)[^#].*", "") + names(section));
        }
        prose().lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line ->
                        shape.add("|".repeat(INLINE.matcher(line).replaceAll("").split("\\|", -1).length)));
        links().stream()
                .map(link -> link.file().replace(".zh-CN.png", ".png"))
                .filter(name -> name.endsWith(".png"))
                .sorted()
                .forEach(shape::add);
        code().forEach(code ->
                shape.add(code.lines().findFirst().orElseThrow() + code.lines().count()));
        return shape;
    }

    private static Set<String> names(String section) {
        return INLINE.matcher(section)
                .results()
                .map(MatchResult::group)
                .filter(code -> NAME.matcher(code).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
