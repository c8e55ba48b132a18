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
        if (firstWild(name, 0) < 0 || exists(name)) {
            return List.of(name);
        }
        String pattern = FileSystems.getDefault().getSeparator().equals("\\") ? name.replace('\\', '/') : name;
        int folder = firstFolder(pattern);
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

    /** Where the pattern ends that is a folder's name: behind what has nothing wild in it, or exists though it has. */
    private static int firstFolder(String pattern) {
        int folder = 0;
        while (true) {
            int wild = firstWild(pattern, folder);
            int end = wild < 0 ? -1 : pattern.indexOf('/', wild);
            if (end < 0 || !exists(pattern.substring(0, end))) {
                return wild < 0 ? folder : pattern.lastIndexOf('/', wild) + 1;
            }
            folder = end + 1;
        }
    }

    private static int firstWild(String name, int from) {
        for (int i = from; i < name.length(); i++) {
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
