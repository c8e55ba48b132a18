package org.ogireport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.testing.ReportGenerator;

/**
 * Lines of the command line that pages show, run in this Java. A file that stands in the project is that one; any other is
 * made, by what its name ends with.
 */
final class ShownCommands {
    private static final String PROGRAM = "ogi-report ";
    private static final Pattern PROMPT = Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)");
    private static final Set<Integer> DONE = Set.of(OgiReport.OK, OgiReport.FAILED, OgiReport.UNDETERMINED);

    private final Path folder;
    private final Map<String, String> files = new HashMap<>();
    private long seed;

    ShownCommands(Path folder) {
        this.folder = folder;
    }

    /** Whether all lines of a block are such. */
    static boolean are(Snippet snippet) {
        return snippet.text().lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(PROGRAM));
    }

    /** What is wrong with the lines of a block. */
    List<String> faults(Snippet snippet) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String line :
                snippet.text().lines().filter(text -> !text.isBlank()).toList()) {
            CommandLineRun run = run(line);
            if (!DONE.contains(run.status())) {
                faults.add(snippet.fault(line + " ends with " + run.status() + ": " + run.err()));
            }
        }
        return faults;
    }

    /** What is wrong with a block of a terminal: lines behind {@code $}, and what each prints. */
    List<String> misprints(Snippet console) throws IOException {
        List<String> faults = new ArrayList<>();
        Matcher prompt = PROMPT.matcher(console.text());
        while (prompt.find()) {
            CommandLineRun run = run(prompt.group(1));
            String printed = (run.out() + run.err())
                    .replace(CommandLineRun.root() + "/", "")
                    .replace(folder + "/", "");
            if (!Snippet.isShown(prompt.group(2), printed)) {
                faults.add(console.fault(prompt.group(1) + " prints " + printed));
            }
        }
        return faults;
    }

    private CommandLineRun run(String line) throws IOException {
        String[] words =
                line.replaceFirst("\\s+#.*", "").substring(PROGRAM.length()).split("\\s+");
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean isFile =
                    !words[i].startsWith("-") && (words[i].matches(".*[./].*") || i > 0 && words[i - 1].equals("-o"));
            arguments[i] = isFile ? named(words[i], i > 0 ? words[i - 1] : "") : words[i];
        }
        return CommandLineRun.of(arguments);
    }

    private String named(String name, String option) throws IOException {
        boolean isPlain = name.chars().allMatch(character -> character < 128); // not every system has names in Chinese
        if (isPlain && Files.exists(CommandLineRun.root().resolve(name))) {
            return CommandLineRun.root().resolve(name).toString();
        }
        String known = files.get(name);
        if (known == null) {
            Path file = folder.resolve(
                    "file" + files.size() + (name.contains(".") ? name.substring(name.indexOf('.')) : ""));
            if (!option.equals("-o")) {
                make(file, name, option.equals("--previous") || name.contains("2024") ? 2024 : 2025);
            }
            known = file.toString();
            files.put(name, known);
        }
        return known;
    }

    private void make(Path file, String name, int year) throws IOException {
        if (name.endsWith("/")) {
            Files.createDirectories(file);
            Files.write(file.resolve("1.docx"), DocxPublisher.write(report(year)));
        } else if (name.endsWith(".docx")) {
            Files.write(file, DocxPublisher.write(report(year)));
        } else if (name.endsWith(".csv")) {
            Files.writeString(file, "机关名称\n某县教育局\n");
        } else if (name.endsWith(".zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("1.docx"));
                zip.write(DocxPublisher.write(report(year)));
            }
        } else if (name.endsWith(".ndjson.gz")) {
            try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(file))) {
                lines.write(ReportJson.write(report(year)));
            }
        } else {
            throw new IOException(name + ": a file of no kind that is made here");
        }
    }

    private AnnualReport report(int year) {
        return ReportGenerator.seeded(++seed).series(year, year).get(0);
    }
}
