package org.ogireport.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartScriptsTest {
    /** The commands of a script, each on a line, with nothing left of what only its shell wants. */
    private static List<String> commands(String script, String lineGoesOn, String... own) throws IOException {
        String text = Files.readString(Path.of(script)).replace("\r", "").replaceAll(lineGoesOn + "\n *", "");
        for (int i = 0; i < own.length; i += 2) {
            text = text.replace(own[i], own[i + 1]);
        }
        return text.lines()
                .filter(line -> line.startsWith("mvnw ") || line.startsWith("java ") || line.contains("Building"))
                .toList();
    }

    @Test
    void both_scripts_build_and_run_the_portal_by_the_same_commands() throws IOException {
        List<String> sh = commands(
                "start.sh",
                "\\\\",
                "./mvnw",
                "mvnw",
                "exec \"${JAVA_HOME:+$JAVA_HOME/bin/}java\"",
                "java",
                "$PWD",
                "HERE",
                "$port",
                "PORT",
                "\"$@\"",
                "REST",
                "echo \"Building (the first time, Maven and the libraries are downloaded) ...\"",
                "echo Building (the first time, Maven and the libraries are downloaded) ...");
        List<String> cmd = commands(
                "start.cmd",
                "\\^",
                "call mvnw.cmd",
                "mvnw",
                "\"%java%\"",
                "java",
                "%CD%",
                "HERE",
                "%port%",
                "PORT",
                "%rest%",
                "REST");

        assertEquals(3, sh.size());
        assertEquals(sh, cmd);
    }
}
