package org.ogireport.collection.slip;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.render.FindingMessage;

/** What a slip says of all entries: how sure the repairs are, and what could not be checked. */
final class SlipNotes {
    private SlipNotes() {}

    static List<String> of(List<Finding> findings, List<Cause> causes) {
        List<String> notes = new ArrayList<>();
        if (causes.stream().anyMatch(cause -> cause.repair().isPresent())) {
            notes.add("修改建议是按表内数字的勾稽关系推算的，只供参考；是否正确，以本单位的登记台账为准。");
        }
        List<Cell> unread = findings.stream()
                .filter(SlipNotes::isUnread)
                .flatMap(finding -> finding.cells().stream())
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            notes.add("有 " + unread.size() + " 格未能由程序读出，须由人对照原件核对，这不一定是报告的错误："
                    + FindingMessage.cells(unread).chinese() + "。");
        }
        long open = findings.stream()
                .filter(finding -> isOpen(finding) && isOfReport(finding))
                .count();
        if (open > 0) {
            notes.add("有 " + open + " 处勾稽关系因表中缺数未能核对，补全后还会再核对一遍。");
        }
        return notes;
    }

    /** Whether a finding says that a figure was not read, which need be no fault of the document. */
    static boolean isUnread(Finding finding) {
        return finding.detail() instanceof Detail.CellState state
                && state.unread().isPresent();
    }

    /** Whether a finding is an equation that cannot be decided. */
    static boolean isOpen(Finding finding) {
        return finding.detail() instanceof Detail.Sums && finding.verdict() == Verdict.UNDETERMINED;
    }

    private static boolean isOfReport(Finding finding) {
        return finding.operands().stream()
                .filter(Operand::isMissing)
                .allMatch(operand -> operand.document() == DocumentRole.REPORT);
    }
}
