package org.ogireport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.Authority;
import org.ogireport.core.FigureScope;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.RollUp;
import org.ogireport.validation.RollUp.Coverage;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollup}: compares a parent's report with the sum of its children's. */
@Command(
        name = "rollup",
        description = {"把下级报告的数字相加，与上级报告核对。", "Sums up the reports of all children and compares them with the parent's."
        })
final class RollUpCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--parent", required = true, paramLabel = "FILE", description = "上级的报告。 The parent's report.")
    private String parent = "";

    @Option(
            names = "--of",
            paramLabel = "N",
            description = "下级机关总数，默认为所给报告数。 How many children there are; otherwise as many as are given.")
    private @Nullable Integer of;

    @Option(
            names = "--area",
            description = {
                "上级的数字是本地区全部下级（含政府办公室，不含垂直管理机关）之和，不相符即为错误。",
                "The parent's figures are those of its area: all children, its own office among them, summed up."
            })
    private boolean area;

    @Parameters(
            arity = "1..*",
            paramLabel = "CHILD",
            description = "下级的报告，或装有这些报告的目录、zip。 The children's reports, or a folder or zip of them.")
    private List<String> children = List.of();

    private RollUp sum = RollUp.ZERO;

    RollUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int status = OgiReport.OK;
        for (String child : FilePatterns.expanded(children)) {
            status = Math.max(status, console.run(child, () -> addAll(child)));
        }
        boolean complete = status == OgiReport.OK;
        return Math.max(status, console.run(parent, () -> {
            Draft whole = Input.read(parent, console).draft();
            return complete ? compare(area ? ofArea(whole) : whole) : OgiReport.OK;
        }));
    }

    /** The parent's report as one of its area; like a child's, its organ is known by its name, or else by its title. */
    private static Draft ofArea(Draft whole) {
        Optional<Authority> organ = whole.authority().or(() -> whole.title().map(Authority::of));
        return organ.map(known -> whole.toBuilder()
                        .authority(new Authority(
                                known.name(), known.level(), known.kind(), FigureScope.AREA, known.divisionCode()))
                        .build())
                .orElse(whole);
    }

    /** Adds a report, or all that stand in a folder, an archive or a file of many. */
    private int addAll(String child) throws InputException {
        if (!Input.kind(child).isOfMany()) {
            return add(Input.read(child, console));
        }
        int status = OgiReport.OK;
        console.beginMany();
        try (Stream<ReadInput> inputs = ReportReader.readAll(Path.of(child))) {
            for (ReadInput input : (Iterable<ReadInput>) inputs::iterator) {
                status = Math.max(status, console.run(input.name(), () -> add(Input.of(input, console))));
            }
        } finally {
            console.endMany(child);
        }
        return status;
    }

    private int add(Input input) throws InputException {
        String child = input.name();
        Draft draft = input.draft();
        if (draft.authority().isEmpty() && draft.title().isEmpty()) {
            throw new InputException(
                    child + ": " + console.choose("机关名称和标题都没有找到", "neither an authority nor a title was found"));
        }
        sum = sum.add(draft);
        return OgiReport.OK;
    }

    private int compare(Draft whole) throws InputException {
        Coverage coverage;
        Optional<List<Finding>> findings;
        try {
            coverage = sum.coverage(of == null ? sum.size() : of);
            findings = sum.compare(whole, coverage, Checker.standard());
        } catch (RefusedValueException e) {
            throw new InputException(console.choose("不能汇总：", "cannot be rolled up: ") + e.message(console.locale()));
        }
        int expected = coverage.expected();
        console.println(
                console.choose("下级报告：应有 " + expected + " 份，收到 " + coverage.added() + " 份", "Coverage: " + coverage));
        coverage.twice().forEach(name -> console.println("  " + console.choose("重复：", "counted twice: ") + name));
        if (findings.isEmpty()) {
            console.println(console.choose("下级不全，不与上级核对", "Not complete: not compared with the parent"));
            return OgiReport.OK;
        }
        findings.get()
                .forEach(finding -> console.println("  " + console.severity(finding.severity()) + " " + finding.rule()
                        + "  " + FindingMessage.of(finding, console.locale())));
        boolean fails = findings.get().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        String differs = fails
                ? console.choose("结论：不相符", "Verdict: differs (FAIL)")
                : console.choose("结论：有出入，请核实", "Verdict: passes with differences to be looked up (PASS)");
        console.println(findings.get().isEmpty() ? console.choose("结论：相符", "Verdict: agrees (PASS)") : differs);
        return fails ? OgiReport.FAILED : OgiReport.OK;
    }
}
