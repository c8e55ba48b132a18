package org.ogireport.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Roster;
import org.ogireport.collection.export.CollectionTables;
import org.ogireport.collection.export.Table;
import org.ogireport.collection.export.TableWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code table}: writes the figures of many reports as one table. */
@Command(
        name = "table",
        description = {"把许多报告的数字写成一张表。", "Writes the figures of many reports as one table."})
final class TableCommand implements Callable<Integer> {
    /** The format of the table. */
    enum Format {
        CSV,
        XLSX
    }

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "报告文件、目录、zip、.ndjson、.ndjson.gz 或 XML 报告集。",
                "Reports, folders, zips, .ndjson, .ndjson.gz or XML collections."
            })
    private List<String> inputs = List.of();

    @Option(names = "--to", required = true, paramLabel = "csv|xlsx", description = "目标格式。 The format to write.")
    private Format format = Format.CSV;

    @Option(names = "--long", description = "每个单元格一行，默认每份报告一行。 A row a cell; otherwise a row a report.")
    private boolean isLong;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Inputs reader = new Inputs(console);
        try (Gathering gathering = reader.gather(inputs, Roster.NONE)) {
            int status = reader.tell(gathering);
            Table table = isLong
                    ? CollectionTables.cellsLong(gathering.reports())
                    : CollectionTables.cells(gathering.reports());
            Output.write(
                    output,
                    console,
                    format == Format.CSV
                            ? table::writeCsv
                            : stream -> TableWorkbook.write(stream, Map.of(isLong ? "长表" : "宽表", table)));
            return status;
        }
    }
}
