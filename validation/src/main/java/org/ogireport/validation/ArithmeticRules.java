package org.ogireport.validation;

import java.util.List;
import org.ogireport.core.Authority;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;

/** The reconciliation rules (勾稽关系): equations within a report, between years, and between parent and children. */
final class ArithmeticRules {
    private static final Words BY_LAYOUT = new Words("由表格结构得出", "Implied by the layout of the table");

    /** The kinds of document whose stock a report tells. */
    private static final List<Row> DOCUMENTS = List.of(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS);

    static final List<Rule> ALL = List.of(
            Rule.builder(
                            "R1",
                            Severity.ERROR,
                            new Words(
                                    "第三部分各列：第一项加第二项之和，等于第三项加第四项之和",
                                    "Part three, each column: newly received + carried over = total handled + carried"
                                            + " forward"))
                    .because(
                            Grounds.PRINTED_ON_FORM,
                            new Words("格式第三部分表头所印勾稽关系", "Printed in the header of the form's table three"))
                    .equations((report, other) -> receivedEqualsHandled()),
            Rule.builder(
                            "R2",
                            Severity.ERROR,
                            new Words(
                                    "第三部分各列：本年度办理结果各分项之和，等于（七）总计",
                                    "Part three, each column: the outcomes sum to the total handled"))
                    .because(Grounds.IMPLIED_BY_LAYOUT, BY_LAYOUT)
                    .equations((report, other) -> sumToTotal(report, Part.REQUESTS, true)),
            Rule.builder(
                            "R3",
                            Severity.ERROR,
                            new Words(
                                    "第三部分各行：各类申请人之和，等于总计",
                                    "Part three, each row: the kinds of applicant sum to the total"))
                    .because(Grounds.IMPLIED_BY_LAYOUT, BY_LAYOUT)
                    .equations((report, other) -> sumToTotal(report, Part.REQUESTS, false)),
            Rule.builder(
                            "R4",
                            Severity.ERROR,
                            new Words("第四部分各栏：四种结果之和，等于总计", "Part four, each block: the four results sum to the total"))
                    .because(Grounds.IMPLIED_BY_LAYOUT, BY_LAYOUT)
                    .equations((report, other) -> sumToTotal(report, Part.DISPUTES, false)),
            Rule.builder(
                            "R5",
                            Severity.ERROR,
                            new Words(
                                    "上年“结转下年度继续办理”等于本年“上年结转”，各列均同",
                                    "What last year carried forward is what this year carried over, in each column"))
                    .kind(RuleKind.YEAR_TO_YEAR)
                    .because(
                            Grounds.IMPLIED_BY_LAYOUT,
                            new Words("两年表格中的同一批申请", "The same requests in the tables of two years"))
                    .equations((report, previous) -> carriedOver()),
            Rule.builder(
                            "R6",
                            Severity.WARNING,
                            new Words(
                                    "现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数",
                                    "In force = in force last year + issued - repealed"))
                    .kind(RuleKind.YEAR_TO_YEAR)
                    .forms(Form.CURRENT_2021)
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "修订的既计制发也计废止；文件清理后会重新统计，所以只是警告",
                                    "A revised document counts as issued and as repealed; a clean-up restates the stock, so"
                                            + " this is a warning"))
                    .equations((report, previous) -> stock()),
            Rule.builder(
                            "D2",
                            Severity.WARNING,
                            new Words(
                                    "本年废止件数不多于上年现行有效件数加本年制发件数",
                                    "No more is repealed than was in force last year or issued this year"))
                    .kind(RuleKind.YEAR_TO_YEAR)
                    .forms(Form.CURRENT_2021)
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "不存在的文件无从废止；但文件清理后会重新统计，所以只是警告",
                                    "What does not exist cannot be repealed; but a clean-up restates the stock, so this is a"
                                            + " warning"))
                    .equations((report, previous) -> repealed()),
            Rule.builder(
                            "U1",
                            Severity.ERROR,
                            new Words(
                                    "可加的各格：全部下级之和等于上级",
                                    "Every additive cell: the sum over all children is the parent's"))
                    .kind(RuleKind.PARENT_TO_CHILDREN)
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "上级汇总全部下级的数字；下级不全时不作判断。注明统计范围为本地区的（政府办公室在下级之内，垂直管理机关不在内）" + "为错误，其余为警告",
                                    "A parent sums up all its children; not judged while some are missing. An error where the"
                                            + " parent's figures are stated to be its area's (its own office is then among the"
                                            + " children, organs under vertical management are not), else a warning"))
                    .weighing(ArithmeticRules::weightOfRollUp)
                    .equations((report, children) -> rollUp(report)));

    private ArithmeticRules() {}

    /** An error only where somebody has said that the parent's report sums its children. */
    private static Severity weightOfRollUp(Dossier dossier) {
        boolean summed = dossier.prose()
                .authority()
                .map(Authority::scope)
                .filter(scope -> scope == FigureScope.AREA)
                .isPresent();
        return summed ? Severity.ERROR : Severity.WARNING;
    }

    private static List<Equation> receivedEqualsHandled() {
        return Column.APPLICANTS.stream()
                .map(column -> Equation.of(
                        List.of(Row.NEWLY_RECEIVED.cell(column), Row.CARRIED_OVER.cell(column)),
                        List.of(Row.HANDLED_TOTAL.cell(column), Row.CARRIED_FORWARD.cell(column))))
                .toList();
    }

    private static List<Equation> sumToTotal(Layout layout, Part part, boolean ofRows) {
        return layout.totals().stream()
                .filter(total -> total.cell().part() == part && total.isOfRows() == ofRows)
                .map(total -> Equation.of(total.parts(), List.of(total.cell())))
                .toList();
    }

    private static List<Equation> carriedOver() {
        return Column.APPLICANTS.stream()
                .map(column -> new Equation(
                        List.of(new Term(DocumentRole.PREVIOUS, Row.CARRIED_FORWARD.cell(column))),
                        Relation.EQUAL,
                        List.of(new Term(DocumentRole.REPORT, Row.CARRIED_OVER.cell(column)))))
                .toList();
    }

    private static List<Equation> stock() {
        return DOCUMENTS.stream()
                .map(row -> new Equation(
                        List.of(
                                new Term(DocumentRole.PREVIOUS, row.cell(Column.IN_FORCE)),
                                new Term(DocumentRole.REPORT, row.cell(Column.ISSUED))),
                        Relation.EQUAL,
                        List.of(
                                new Term(DocumentRole.REPORT, row.cell(Column.IN_FORCE)),
                                new Term(DocumentRole.REPORT, row.cell(Column.REPEALED)))))
                .toList();
    }

    private static List<Equation> repealed() {
        return DOCUMENTS.stream()
                .map(row -> new Equation(
                        List.of(new Term(DocumentRole.REPORT, row.cell(Column.REPEALED))),
                        Relation.AT_MOST,
                        List.of(
                                new Term(DocumentRole.PREVIOUS, row.cell(Column.IN_FORCE)),
                                new Term(DocumentRole.REPORT, row.cell(Column.ISSUED)))))
                .toList();
    }

    private static List<Equation> rollUp(Layout parent) {
        return parent.cells().stream()
                .filter(Cell::isAdditive)
                .map(cell -> new Equation(
                        List.of(new Term(DocumentRole.CHILDREN, cell)),
                        Relation.EQUAL,
                        List.of(new Term(DocumentRole.REPORT, cell))))
                .toList();
    }
}
