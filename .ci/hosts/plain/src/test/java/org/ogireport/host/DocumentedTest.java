package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines of docs/hosts.md are those that are run here. */
class DocumentedTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_servlet_of_the_document_is_the_one_that_is_tried() throws IOException {
        String page = Files.readString(Path.of("../../../docs/hosts.md"));
        String section = page.substring(page.indexOf("## Plain Java"), page.indexOf("## The rules of a place"));
        List<String> blocks =
                BLOCK.matcher(section).results().map(block -> block.group(1)).toList();
        assertEquals(3, blocks.size());
        String sources = source("ReportServlet") + source("MicronautDesk");
        for (String block : blocks) {
            for (String part : block.split("(?m)^ *// ….*$")) {
                assertTrue(sources.contains(dense(part)), part);
            }
        }
    }

    private static String source(String name) throws IOException {
        return dense(Files.readString(Path.of("src/test/java/org/ogireport/host/" + name + ".java")));
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
