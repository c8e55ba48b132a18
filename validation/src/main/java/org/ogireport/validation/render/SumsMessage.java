package org.ogireport.validation.render;

import java.util.List;
import java.util.function.Predicate;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Finding;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Side;
import org.ogireport.validation.equation.Verdict;

/** The sentence of an equation that does not hold or cannot be decided. */
final class SumsMessage {
    /** Of a longer sum, only the terms that are not zero are named; of more missing cells, only the first. */
    private static final int FEW = 4;

    private final Finding finding;
    private final List<Operand> operands;
    private final Cell first;

    private SumsMessage(Finding finding) {
        this.finding = finding;
        this.operands = finding.operands();
        this.first = operands.get(0).cell();
    }

    static Words of(Finding finding) {
        SumsMessage message = new SumsMessage(finding);
        return finding.verdict() == Verdict.UNDETERMINED ? message.undetermined() : message.violated();
    }

    private Words violated() {
        Words difference = finding.difference()
                .map(number -> new Words("相差 %s", "a difference of %s")
                        .with(number.abs().toPlainString()))
                .orElse(new Words("空白格无论填什么数，两边都不相等", "and no number in the missing cells can mend it"));
        Side right = finding.detail().right();
        Words sides;
        if (right.operands().size() == 1) {
            Operand total = right.operands().get(0);
            sides = new Words("%s%s为 %s%s，而", "%s%s is %s%s, but ")
                    .with(
                            FindingMessage.document(total),
                            FindingMessage.name(total.cell()),
                            shown(total),
                            FindingMessage.where(total))
                    .plus(sum(finding.detail().left()));
        } else {
            sides = new Words("「%s」：%s，而%s", "[%s]: %s, but %s")
                    .with(common(), sum(finding.detail().left()), sum(right));
        }
        return sides.plus(FindingMessage.COMMA).plus(difference);
    }

    private Words undetermined() {
        List<Operand> missing = operands.stream().filter(Operand::isMissing).toList();
        Words named = missing.stream()
                .limit(FEW)
                .map(operand -> FindingMessage.document(operand).plus(FindingMessage.name(operand.cell())))
                .collect(Words.joining(FindingMessage.LISTED));
        int more = missing.size() - FEW;
        Words rest = new Words(" 等 %s 格", more == 1 ? " and 1 more cell" : " and %2$s more cells")
                .with(missing.size(), more);
        Words sentence = missing.stream().allMatch(Operand::isDeduced)
                ? new Words("「%s」：已用于推定，不再核对：%s", "[%s]: not checked, since it was used to deduce %s")
                : new Words("「%s」：不能判定，缺%s", "[%s]: cannot be decided without %s");
        return sentence.with(common(), named).plus(more > 0 ? rest : Words.NONE);
    }

    /** Such as {@code 一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36}. */
    private Words sum(Side side) {
        List<Operand> terms = side.operands();
        List<Operand> named = terms.stream()
                .filter(operand -> terms.size() <= FEW || !operand.value().equals(CellValue.of(0)))
                .toList();
        Words sum = named.stream()
                .map(operand -> new Words("%s %s", "%s %s").with(term(operand), shown(operand)))
                .collect(Words.joining(new Words(" + ", " + ")));
        if (terms.size() == 1) {
            return sum;
        }
        Words rest = named.isEmpty()
                ? new Words("各项之和", "the sum of all items")
                : named.size() < terms.size() ? new Words(" + 其余各项 0", " + 0 elsewhere") : Words.NONE;
        String result = side.value().map(value -> " = " + value.toPlainString()).orElse("");
        return new Words("%s%s%s", "%s%s%s").with(sum, rest, result);
    }

    private static Words shown(Operand operand) {
        return operand.value().isNumber() ? new Words("%s", "%s").with(operand.value()) : new Words("（缺）", "(missing)");
    }

    /** What all cells of the equation share: the part, and the row or the column. */
    private Words common() {
        Words part = FindingMessage.heading(first.part());
        Words common = new Words("%s · %s", "%s · %s");
        return isOneRow()
                ? common.with(part, first.row().words())
                : all(operand -> operand.cell().column() == first.column())
                        ? common.with(part, first.column().words())
                        : part;
    }

    /** What tells a term of a sum from the others: its document, and its row's or its column's own label. */
    private Words term(Operand operand) {
        Cell cell = operand.cell();
        List<String> labels = cell.column().labels();
        Words label = isOneRow()
                ? new Words(labels.get(labels.size() - 1), cell.column().words().english())
                : new Words(
                        String.join(" ", cell.row().shortLabels()),
                        cell.row().words().english());
        return FindingMessage.document(operand).plus(label);
    }

    private boolean isOneRow() {
        return all(operand -> operand.cell().row() == first.row());
    }

    private boolean all(Predicate<Operand> property) {
        return operands.stream().allMatch(property);
    }
}
