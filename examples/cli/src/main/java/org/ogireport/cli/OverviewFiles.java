package org.ogireport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ogireport.collection.overview.Overview;
import org.ogireport.collection.overview.Overview.NamedSlip;

/** Writes an overview into a folder: the workbook, the page, and the slips in a folder of their own. */
final class OverviewFiles {
    private static final String SLIPS = "slips";

    private final Path folder;
    private final Console console;

    OverviewFiles(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
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
            Set<String> written = writeSlips(overview, slips);
            List<String> older = older(slips, written);
            if (!older.isEmpty()) {
                console.tell(slips + ": "
                        + console.choose(
                                "还有以前的文件 " + older.size() + " 个，不是这一次的意见，例如 ",
                                "holds " + older.size() + " files that are not of this run, such as ")
                        + older.get(0));
            }
        } catch (IOException e) {
            throw Output.unwritable(slips.toString(), e, console);
        }
    }

    private Set<String> writeSlips(Overview overview, Path slips) throws InputException {
        Set<String> written = new HashSet<>();
        for (Iterator<NamedSlip> each = overview.slips().iterator(); each.hasNext(); ) {
            NamedSlip slip = each.next();
            String page = slip.name() + ".html";
            String document = slip.name() + ".docx";
            Output.write(
                    slips.resolve(page).toString(),
                    console,
                    stream -> stream.write(slip.slip().toHtml().getBytes(StandardCharsets.UTF_8)));
            Output.write(slips.resolve(document).toString(), console, slip.slip()::writeDocx);
            written.add(page);
            written.add(document);
        }
        return written;
    }

    private static List<String> older(Path slips, Set<String> written) throws IOException {
        try (Stream<Path> files = Files.list(slips)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !written.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
