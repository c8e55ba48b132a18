package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the pages of the documentation and of the API to what they show. */
class SnippetsTest {
    private static final Pattern CALL = Pattern.compile("(?:java -jar \\S+ )?(?:ogi-report )?([a-z]+)( .*)");
    private static final Pattern OPTION = Pattern.compile("(?<= \\[?)--[a-z-]+");

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
    void options_in_sentences_are_those_of_the_command() throws IOException {
        Map<String, CommandLineRun> helps = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int options = 0;
        for (Snippet code : Snippet.inSentences()) {
            Matcher call = CALL.matcher(code.text());
            if (!call.matches()) {
                continue;
            }
            CommandLineRun help = helps.computeIfAbsent(call.group(1), command -> CommandLineRun.of(command, "--help"));
            Matcher option = OPTION.matcher(call.group(2));
            while (help.out().startsWith("Usage: ogi-report " + call.group(1) + " ") && option.find()) {
                options++;
                if (!help.out().contains(option.group())) {
                    wrong.add(code.fault(code.text()));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(options > 15, options + " options");
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
