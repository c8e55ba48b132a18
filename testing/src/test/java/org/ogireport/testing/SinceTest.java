package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since when there is what the modules promise, as their sources say. */
class SinceTest {
    /** What begins behind the comment that tells of it. */
    private static final Pattern TYPE =
            Pattern.compile("^public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) ", Pattern.MULTILINE);

    private static final Pattern MODULE_OR_PACKAGE = Pattern.compile("^(?:module|package) ", Pattern.MULTILINE);

    private static final Pattern SINCE = Pattern.compile("\n \\* @since [0-9]+\\.[0-9]+\n \\*/");
    private static final List<String> HOSTS = List.of("spring-boot-starter", "quarkus");

    @Test
    void each_module_package_and_type_that_is_promised_says_since_when() {
        List<String> silent = new ArrayList<>();
        int told = 0;
        for (Path source : promised().toList()) {
            String text = ProjectFiles.read(source);
            boolean ofRoom = source.getFileName().toString().endsWith("-info.java");
            Matcher declaration = (ofRoom ? MODULE_OR_PACKAGE : TYPE).matcher(text);
            if (declaration.find()) {
                if (SINCE.matcher(text.substring(0, declaration.start())).find()) {
                    told++;
                } else {
                    silent.add(ProjectFiles.root().relativize(source).toString());
                }
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(told > 200, told + " were told of");
    }

    /** The sources of the packages that are exported to all, and of what a host is given. */
    private static Stream<Path> promised() {
        Stream<Path> library = ProjectFiles.libraryModules().stream()
                .map(module -> module.resolve("src/main/java"))
                .flatMap(sources -> Stream.concat(
                        Stream.of(sources.resolve("module-info.java")),
                        Library.MODULES.stream()
                                .flatMap(module -> Library.exported(module).stream())
                                .map(room -> sources.resolve(room.replace('.', '/')))
                                .filter(Files::isDirectory)
                                .flatMap(SinceTest::files)));
        Stream<Path> hosts = HOSTS.stream()
                .flatMap(host ->
                        ProjectFiles.list(ProjectFiles.root().resolve(host).resolve("src/main/java"), ".java"));
        return Stream.concat(library, hosts);
    }

    private static Stream<Path> files(Path room) {
        return ProjectFiles.list(room, ".java").filter(file -> file.getParent().equals(room));
    }
}
