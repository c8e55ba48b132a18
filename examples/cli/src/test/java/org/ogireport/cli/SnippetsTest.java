package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the pages of the documentation and of the API to what they show. */
class SnippetsTest {
    @TempDir
    private Path folder;

    @Test
    void java_compiles_and_prints_what_is_shown() throws IOException, InterruptedException {
        List<Snippet> java = Stream.concat(Snippet.all().stream(), Snippet.ofPackages().stream())
                .filter(snippet -> snippet.language().equals("java") && snippet.comment() == null)
                .toList();
        ShownJava shown = new ShownJava(java, folder);
        assertEquals(List.of(), shown.faults());
        assertEquals(List.of(), shown.misprints());
    }

    @Test
    void commands_run_data_is_read_and_the_rest_is_held_by_what_the_page_names() throws IOException {
        ShownCommands commands = new ShownCommands(folder.toRealPath());
        List<String> faults = new ArrayList<>();
        for (Snippet snippet : Snippet.all()) {
            faults.addAll(judge(snippet, commands));
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> judge(Snippet snippet, ShownCommands commands) throws IOException {
        if (snippet.comment() != null) {
            return snippet.isHeld() ? List.of() : List.of(snippet.fault("is not " + snippet.comment()));
        }
        return switch (snippet.language()) {
            case "java" -> List.of();
            case "sh" ->
                ShownCommands.are(snippet) ? commands.faults(snippet) : List.of(snippet.fault("nobody runs it"));
            case "console" -> commands.misprints(snippet);
            case "json" -> ShownData.faultsOfJson(snippet);
            case "xml" -> ShownData.faultsOfXml(snippet);
            default -> List.of(snippet.fault("nobody knows how to judge it"));
        };
    }

    @Test
    void the_page_of_every_exported_package_teaches_by_an_example() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path page : Snippet.packagePages()) {
            if (!Files.readString(page).contains("<pre>{@code\n")) {
                silent.add(page);
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(Snippet.packagePages().size() > 20);
    }
}
