package org.ogireport.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.RollUp;
import org.ogireport.validation.RollUp.Coverage;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollup}: compares a parent's report with the sum of its children's. */
@Command(
        name = "rollup",
        mixinStandardHelpOptions = true,
        description = {
            "把下级报告的数字相加，与上级报告核对。退出码同 check。",
            "Sums up the reports of all children and compares them with the parent's. Exit status as for check."
        })
final class RollUpCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--parent", required = true, paramLabel = "FILE", description = "上级的报告。 The parent's report.")
    private String parent = "";

    @Option(
            names = "--of",
            paramLabel = "N",
            description = "下级机关总数，默认为所给文件数。 How many children there are; otherwise as many as are given.")
    private @Nullable Integer of;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(arity = "1..*", paramLabel = "CHILD", description = "下级的报告。 The children's reports.")
    private List<String> children = List.of();

    RollUpCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RollUp sum = RollUp.ZERO;
        boolean complete = true;
        for (String child : children) {
            try {
                sum = add(sum, child);
            } catch (InputException e) {
                err.println(e.getMessage());
                complete = false;
            }
        }
        try {
            Draft whole = Input.read(parent, language).draft();
            return complete ? report(whole, sum) : OgiReport.REFUSED;
        } catch (InputException e) {
            err.println(e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println(language.choose("不能汇总：", "cannot be rolled up: ") + e.getMessage());
        }
        return OgiReport.REFUSED;
    }

    private RollUp add(RollUp sum, String child) throws InputException {
        try {
            return sum.add(Input.read(child, language).draft());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    child + ": " + language.choose("机关名称和标题都没有找到", "neither an authority nor a title was found"));
        }
    }

    private int report(Draft whole, RollUp sum) {
        Coverage coverage = sum.coverage(of == null ? children.size() : of);
        int expected = coverage.expected();
        int found = expected - coverage.missing().size();
        out.println(language.choose("下级覆盖：" + expected + " 个中有 " + found + " 个", "Coverage: " + coverage));
        coverage.twice().forEach(name -> out.println("  " + language.choose("重复：", "counted twice: ") + name));
        Optional<List<Finding>> findings = sum.compare(whole, coverage, Checker.standard());
        if (findings.isEmpty()) {
            out.println(language.choose("下级不全，不与上级核对", "Not complete: not compared with the parent"));
            return OgiReport.OK;
        }
        findings.get()
                .forEach(finding -> out.println("  " + finding.severity() + " " + finding.rule() + "  "
                        + FindingMessage.of(finding, language.locale())));
        boolean fails = findings.get().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        out.println(
                fails
                        ? language.choose("结论：不相符 (FAIL)", "Verdict: differs (FAIL)")
                        : language.choose("结论：相符 (PASS)", "Verdict: agrees (PASS)"));
        return fails ? OgiReport.FAILED : OgiReport.OK;
    }
}
