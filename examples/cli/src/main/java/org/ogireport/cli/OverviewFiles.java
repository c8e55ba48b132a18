package org.ogireport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ogireport.collection.overview.Overview;
import org.ogireport.collection.overview.Overview.NamedSlip;
import org.ogireport.collection.table.CsvWriter;
import org.ogireport.collection.table.TableRows;

/** Writes an overview into a folder: the workbook, the page, and the slips in a folder of their own. */
final class OverviewFiles {
    private static final String SLIPS = "slips";

    /** Which slip is for whom, and so which files of the folder are ours. */
    private static final String LIST = "slips.csv";

    private final Path folder;
    private final Console console;

    OverviewFiles(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Whether a slip may have a name: where the locale is POSIX, no file may have one in Chinese. */
    boolean isWritable(String slip) {
        try {
            return folder.resolve(SLIPS).resolve(slip + ".html").startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    void write(Overview overview) throws InputException {
        Output.write(folder.resolve("matrix.xlsx").toString(), console, overview::writeWorkbook);
        Output.write(
                folder.resolve("index.html").toString(),
                console,
                stream -> stream.write(overview.toHtml().getBytes(StandardCharsets.UTF_8)));
        Path slips = folder.resolve(SLIPS);
        try {
            Files.createDirectories(slips);
            Set<String> before = listed();
            Set<String> written = writeSlips(overview, slips);
            before.removeAll(written);
            for (String name : before) {
                Files.deleteIfExists(slips.resolve(name));
            }
            List<String> others = others(slips, written);
            if (!others.isEmpty()) {
                console.tell(slips + ": "
                        + console.choose(
                                "另有 " + others.size() + " 个文件不是本程序写的意见，没有动，例如 ",
                                "holds " + others.size()
                                        + " files that are no slips of this program and stay, such as ")
                        + others.get(0));
            }
        } catch (IOException e) {
            throw Output.unwritable(slips.toString(), e, console);
        }
    }

    /** The files of slips that an earlier run has written here, by its list. */
    private Set<String> listed() throws IOException {
        Path list = folder.resolve(LIST);
        Set<String> files = new HashSet<>();
        if (Files.exists(list)) {
            try {
                TableRows.read(Files.readAllBytes(list)).stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.cells().stream().limit(1))
                        .flatMap(OverviewFiles::files)
                        .filter(name -> !name.contains("/") && !name.contains("\\") && isWritable(name))
                        .forEach(files::add);
            } catch (ParseException e) {
                // what is no list lists nothing
                return files;
            }
        }
        return files;
    }

    private static Stream<String> files(String slip) {
        return Stream.of(slip + ".html", slip + ".docx");
    }

    private Set<String> writeSlips(Overview overview, Path slips) throws InputException {
        Set<String> written = new HashSet<>();
        Output.write(folder.resolve(LIST).toString(), console, stream -> {
            CsvWriter list = new CsvWriter(stream);
            list.row(List.of("文件", "机关名称", "报告"));
            for (Iterator<NamedSlip> each = overview.slips().iterator(); each.hasNext(); ) {
                NamedSlip slip = each.next();
                Output.write(
                        slips.resolve(slip.name() + ".html").toString(),
                        console,
                        page -> page.write(slip.slip().toHtml().getBytes(StandardCharsets.UTF_8)));
                Output.write(slips.resolve(slip.name() + ".docx").toString(), console, slip.slip()::writeDocx);
                files(slip.name()).forEach(written::add);
                list.row(List.of(slip.name(), slip.slip().organ(), slip.slip().report()));
            }
            list.flush();
        });
        return written;
    }

    private static List<String> others(Path slips, Set<String> written) throws IOException {
        try (Stream<Path> files = Files.list(slips)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !written.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
