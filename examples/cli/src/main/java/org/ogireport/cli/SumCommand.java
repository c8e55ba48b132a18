package org.ogireport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.Roster;
import org.ogireport.serialization.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sum}: makes the draft of a parent's report out of its children's. */
@Command(
        name = "sum",
        description = {
            "把下级同一年度的报告相加，得出上级报告的草稿（JSON）；不能相加的和有下级缺数的单元格留空并说明。",
            "Sums up reports of one year into a draft of the report above them (JSON); what cannot be added stays blank, and is"
                    + " named."
        })
final class SumCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "CHILD",
            description = {
                "下级的报告：文件、目录、zip、.ndjson 或 XML 报告集。",
                "The children's reports: files, folders, zips, .ndjson or XML collections."
            })
    private List<String> children = List.of();

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    SumCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Inputs reader = new Inputs(console);
        try (Gathering gathering = reader.gather(children, Roster.NONE)) {
            int status = reader.tell(gathering);
            ReportSum sum = Sums.of(gathering.reports());
            if (sum.years().size() > 1) {
                throw new InputException(console.choose("不是同一年度的报告：", "not of one year: ") + sum.years());
            }
            if (sum.size() == 0) {
                throw new InputException(console.choose("没有可以相加的报告", "there is no report to sum up"));
            }
            byte[] json = ReportJson.write(sum.toDraft());
            Output.write(output, console, stream -> stream.write(json));
            Sums.tell(sum, console.choose("合计", "sum"), console);
            console.tell(console.choose("共 " + sum.size() + " 份", sum.size() + " reports"));
            return status;
        }
    }
}
