package org.ogireport.validation;

import java.util.List;
import java.util.function.Predicate;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.evaluation.FigureArray;

/** The rules on what stands in a cell. */
final class CellRules {
    static final List<Rule> ALL = List.of(
            Rule.rule(
                            "C1",
                            Severity.ERROR,
                            new Words("表格中的每一格都能在文件中找到", "Every cell of the tables is found in the document"))
                    .because(Grounds.PRINTED_ON_FORM, new Words("格式印有每一格", "The form prints every cell"))
                    .evaluatedBy(noCellIs(CellValue::isNotFound)),
            Rule.rule("C2", Severity.ERROR, new Words("每一格都是该格所要求的数字", "Every cell holds a number of its kind"))
                    .because(Grounds.PRINTED_ON_FORM, new Words("表格各格为统计数字", "The tables hold figures"))
                    .evaluatedBy(noCellIs(CellValue::isUnreadable)),
            Rule.rule(
                            "C3",
                            Severity.WARNING,
                            new Words("每一格都已填写，没有的填 0", "Every cell is filled in, with 0 where there is nothing"))
                    .because(Grounds.PRACTICE, new Words("空白可能是零，也可能是漏填", "A blank may mean zero, or hide an omission"))
                    .evaluatedBy(noCellIs(CellValue::isBlank)));

    private CellRules() {}

    private static Rule.Evaluation noCellIs(Predicate<CellValue> state) {
        return (rule, dossier, findings) -> {
            List<Cell> cells = dossier.layout().cells();
            FigureArray figures = dossier.figures().array(DocumentRole.REPORT);
            for (int i = 0; i < cells.size(); i++) {
                if (state.test(figures.value(i))) {
                    findings.accept(
                            Finding.of(rule, rule.severity(), new Detail.CellState(dossier.operand(cells.get(i)))));
                }
            }
        };
    }
}
