package org.ogireport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for tests of the project itself. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** The folder that holds the Maven wrapper. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The Java files of the library's modules, in a fixed order. */
    static List<Path> librarySources() {
        return Stream.of(
                        "core",
                        "validation",
                        "serialization",
                        "serialization-jackson3",
                        "serialization-jackson2",
                        "documents",
                        "testing")
                .flatMap(module -> list(root().resolve(module).resolve("src/main/java")))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
