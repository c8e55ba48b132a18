package org.ogireport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The inputs that a command line names; patterns are expanded here, as not every shell does it. */
final class FilePatterns {
    private static final String WILD = "*?[{";

    private FilePatterns() {}

    /** The names in their order, in place of each pattern the files and folders that match it; of none the pattern. */
    static List<String> expanded(List<String> names) {
        return names.stream().flatMap(name -> matching(name).stream()).toList();
    }

    private static List<String> matching(String name) {
        int wild = firstWild(name);
        if (wild < 0 || exists(name)) {
            return List.of(name);
        }
        String pattern = FileSystems.getDefault().getSeparator().equals("\\") ? name.replace('\\', '/') : name;
        int folder = pattern.lastIndexOf('/', wild) + 1;
        String below = pattern.substring(folder);
        try {
            Path root = Path.of(pattern.substring(0, folder));
            PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + below);
            int depth = below.contains("**")
                    ? Integer.MAX_VALUE
                    : (int) below.chars().filter(c -> c == '/').count() + 1;
            List<String> found = matching(root, matcher, depth);
            return found.isEmpty() ? List.of(name) : found;
        } catch (IOException | UncheckedIOException | InvalidPathException | PatternSyntaxException e) {
            return List.of(name);
        }
    }

    private static List<String> matching(Path root, PathMatcher matcher, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(root.toString().isEmpty() ? Path.of(".") : root, depth)) {
            Path start = root.toString().isEmpty() ? Path.of(".") : root;
            return files.map(start::relativize)
                    .filter(path -> !path.toString().isEmpty() && matcher.matches(path))
                    .map(path -> root.resolve(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static int firstWild(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (WILD.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
