package org.ogireport.validation.render;

import static org.ogireport.validation.render.FindingMessage.COLON;
import static org.ogireport.validation.render.FindingMessage.LISTED;

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

    private static final Words BUT = new Words("，而 ", ", but ");

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
                .map(number -> new Words("，相差 ", ", a difference of ")
                        .plus(number.abs().toPlainString()))
                .orElse(new Words("，空白的格填什么数都不能相符", ", and no number in the missing cells can mend it"));
        Side left = finding.detail().left();
        Side right = finding.detail().right();
        if (right.operands().size() == 1) {
            Operand total = right.operands().get(0);
            return FindingMessage.document(total)
                    .plus(FindingMessage.name(total.cell()))
                    .plus(new Words("为 ", " is "))
                    .plus(shown(total))
                    .plus(FindingMessage.where(total))
                    .plus(BUT)
                    .plus(sum(left))
                    .plus(difference);
        }
        return FindingMessage.inBrackets(common())
                .plus(COLON)
                .plus(sum(left))
                .plus(BUT)
                .plus(sum(right))
                .plus(difference);
    }

    private Words undetermined() {
        List<Operand> missing =
                operands.stream().filter(operand -> !operand.value().isNumber()).toList();
        Words named = missing.stream()
                .limit(FEW)
                .map(operand -> FindingMessage.document(operand).plus(FindingMessage.name(operand.cell())))
                .collect(Words.joining(LISTED));
        int more = missing.size() - FEW;
        return FindingMessage.inBrackets(common())
                .plus(new Words("：不能判定，缺 ", ": cannot be decided without "))
                .plus(named)
                .plus(
                        more > 0
                                ? new Words(
                                        " 等 " + missing.size() + " 格",
                                        " and " + more + (more == 1 ? " more cell" : " more cells"))
                                : Words.NONE);
    }

    /** Such as {@code 一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36}. */
    private Words sum(Side side) {
        List<Operand> terms = side.operands();
        List<Operand> named = terms.stream()
                .filter(operand -> terms.size() <= FEW || !operand.value().equals(CellValue.of(0)))
                .toList();
        Words sum = named.stream()
                .map(operand -> term(operand).plus(" ").plus(shown(operand)))
                .collect(Words.joining(Words.of(" + ")));
        if (terms.size() == 1) {
            return sum;
        }
        Words rest = named.isEmpty()
                ? new Words("各项之和", "the sum of all items")
                : named.size() < terms.size() ? new Words(" + 其余各项 0", " + 0 elsewhere") : Words.NONE;
        return sum.plus(rest)
                .plus(side.value().map(value -> " = " + value.toPlainString()).orElse(""));
    }

    private static Words shown(Operand operand) {
        return operand.value().isNumber() ? Words.of(operand.value().toString()) : new Words("（缺）", "(missing)");
    }

    /** What all cells of the equation share: the part, and the row or the column. */
    private Words common() {
        Words separator = Words.of(" · ");
        Words part = FindingMessage.heading(first.part());
        if (isOneRow()) {
            return part.plus(separator).plus(first.row().words());
        }
        return all(operand -> operand.cell().column() == first.column())
                ? part.plus(separator).plus(first.column().words())
                : part;
    }

    /** What tells a term of a sum from the others: its document, and its row's or its column's own label. */
    private Words term(Operand operand) {
        Cell cell = operand.cell();
        List<String> labels = cell.column().labels();
        return FindingMessage.document(operand)
                .plus(
                        isOneRow()
                                ? new Words(
                                        labels.get(labels.size() - 1),
                                        cell.column().words().english())
                                : new Words(
                                        String.join(" ", cell.row().shortLabels()),
                                        cell.row().words().english()));
    }

    private boolean isOneRow() {
        return all(operand -> operand.cell().row() == first.row());
    }

    private boolean all(Predicate<Operand> property) {
        return operands.stream().allMatch(property);
    }
}
