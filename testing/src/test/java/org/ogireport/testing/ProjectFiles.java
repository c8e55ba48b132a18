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

    /** The folders of the library's modules, in a fixed order. */
    static List<Path> libraryModules() {
        return children(root())
                .filter(folder -> Files.exists(folder.resolve("src/main/java/module-info.java")))
                .toList();
    }

    /** The Java files of the library's modules, in a fixed order. */
    static List<Path> librarySources() {
        return libraryModules().stream()
                .flatMap(module -> list(module.resolve("src/main/java"), ".java"))
                .toList();
    }

    /** The Java files of the programs that use the library, and of what brings it into a host. */
    static List<Path> programSources() {
        return Stream.concat(
                        children(root().resolve("examples")),
                        Stream.of("fuzz", "benchmarks", "spring-boot-starter", "quarkus")
                                .map(root()::resolve))
                .map(program -> program.resolve("src/main/java"))
                .filter(Files::exists)
                .flatMap(sources -> list(sources, ".java"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder and the folders within it, in a fixed order. */
    static Stream<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
