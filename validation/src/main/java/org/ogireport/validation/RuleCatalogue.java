package org.ogireport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/**
 * Rules, in the order their findings are given.
 *
 * @param rules the rules; no two have the same id
 */
public record RuleCatalogue(List<Rule> rules) {
    private static final RuleCatalogue STANDARD = new RuleCatalogue(List.of(
            Rule.noCellIs(
                    CellValue::isNotFound,
                    "C1",
                    Severity.ERROR,
                    new Words("表格中的每一格都应能在文件中找到", "Every cell of the tables is found in the document"),
                    new Words("格式要求每一格都有", "The form has every cell")),
            Rule.noCellIs(
                    value -> !value.isNumber() && !value.isBlank() && !value.isNotFound(),
                    "C2",
                    Severity.ERROR,
                    new Words("每一格都应是该格要求的数字", "Every cell holds a number of its kind"),
                    new Words("表格各格为统计数字", "The tables hold figures")),
            Rule.noCellIs(
                    CellValue::isBlank,
                    "C3",
                    Severity.WARNING,
                    new Words("每一格都应填写，没有的填 0", "Every cell is filled in, with 0 where there is nothing"),
                    new Words("空白可能是零，也可能是漏填", "A blank may mean zero, or hide an omission")),
            Rule.arithmetic(
                    "R1",
                    Severity.ERROR,
                    new Words(
                            "第三部分各列：第一项加第二项之和，等于第三项加第四项之和",
                            "Part three, each column: newly received + carried over = total handled + carried forward"),
                    new Words("格式第三部分表头所印勾稽关系", "Printed in the header of the form's table three"),
                    RuleCatalogue::receivedEqualsHandled),
            Rule.arithmetic(
                    "R2",
                    Severity.ERROR,
                    new Words(
                            "第三部分各列：本年度办理结果各分项之和，等于（七）总计",
                            "Part three, each column: the outcomes sum to the total handled"),
                    new Words("由表格结构得出", "Implied by the layout of the table"),
                    layout -> sumToTotal(layout, Part.REQUESTS, true)),
            Rule.arithmetic(
                    "R3",
                    Severity.ERROR,
                    new Words("第三部分各行：各类申请人之和，等于总计", "Part three, each row: the kinds of applicant sum to the total"),
                    new Words("由表格结构得出", "Implied by the layout of the table"),
                    layout -> sumToTotal(layout, Part.REQUESTS, false)),
            Rule.arithmetic(
                    "R4",
                    Severity.ERROR,
                    new Words("第四部分各栏：四种结果之和，等于总计", "Part four, each block: the four results sum to the total"),
                    new Words("由表格结构得出", "Implied by the layout of the table"),
                    layout -> sumToTotal(layout, Part.DISPUTES, false))));

    /**
     * Refuses two rules of one id.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public RuleCatalogue {
        rules = List.copyOf(rules);
        long ids = rules.stream().map(Rule::id).distinct().count();
        if (ids < rules.size()) {
            throw new IllegalArgumentException("two rules of one id in " + rules);
        }
    }

    /**
     * The rules of this library.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * These rules and further ones, such as a province's own.
     *
     * @param further the rules to add
     * @return a new catalogue
     * @throws IllegalArgumentException if an id stands twice
     */
    public RuleCatalogue with(List<Rule> further) {
        return new RuleCatalogue(Stream.concat(rules.stream(), further.stream()).toList());
    }

    private static List<Equation> receivedEqualsHandled(Layout layout) {
        return Column.APPLICANTS.stream()
                .map(column -> new Equation(
                        column(column, Row.NEWLY_RECEIVED, Row.CARRIED_OVER),
                        column(column, Row.HANDLED_TOTAL, Row.CARRIED_FORWARD)))
                .toList();
    }

    private static List<Equation> sumToTotal(Layout layout, Part part, boolean ofRows) {
        return layout.totals().stream()
                .filter(total -> total.cell().part() == part && total.isOfRows() == ofRows)
                .map(total -> new Equation(total.parts(), List.of(total.cell())))
                .toList();
    }

    private static List<Cell> column(Column column, Row... rows) {
        return Stream.of(rows).map(row -> row.cell(column)).toList();
    }
}
