package org.ogireport.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.evaluation.FigureArray;

/** The rules on what stands in a cell. Cells that have one cause in common are one finding. */
final class CellRules {
    static final List<Rule> ALL = List.of(
            Rule.builder(
                            "C1",
                            Severity.ERROR,
                            new Words("表格中的每一格都能在文件中找到", "Every cell of the tables is found in the document"))
                    .because(
                            Grounds.PRINTED_ON_FORM,
                            new Words(
                                    "格式印有每一格。文件中途截断的，其后的各格不作判断",
                                    "The form prints every cell. Where the document ends in the middle, nothing is said of the"
                                            + " cells that would follow"))
                    .evaluatedBy(CellRules::notFound),
            Rule.builder("C2", Severity.ERROR, new Words("每一格都是该格所要求的数字", "Every cell holds a number of its kind"))
                    .because(Grounds.PRINTED_ON_FORM, new Words("表格各格为统计数字", "The tables hold figures"))
                    .evaluatedBy(cells(
                            CellValue::isUnreadable,
                            operand -> List.of(operand.cell().part(), operand.value()))),
            Rule.builder(
                            "C3",
                            Severity.WARNING,
                            new Words("每一格都已填写，没有的填 0", "Every cell is filled in, with 0 where there is nothing"))
                    .because(Grounds.PRACTICE, new Words("空白可能是零，也可能是漏填", "A blank may mean zero, or hide an omission"))
                    .evaluatedBy(cells(CellValue::isBlank, operand -> CellValue.BLANK)),
            Rule.builder(
                            "C4",
                            Severity.INFO,
                            new Words(
                                    "文件中的每一格都已由本程序读出（未读出的不是报告的错误，须由人核对）",
                                    "Every cell that is there was read by this program (what was not is no fault of the"
                                            + " report, and a person must look at it)"))
                    .because(
                            Grounds.PRACTICE,
                            new Words("读不出的数不能说对，也不能说错", "A figure that was not read is neither right nor wrong"))
                    .evaluatedBy(CellRules::unread));

    private CellRules() {}

    /** Whether something stands in a document that this program did not read as the cell's number. */
    static boolean isUnread(Operand operand) {
        return !operand.value().isNumber()
                && operand.source().map(Source::unread).isPresent();
    }

    /** Finds the cells in a state that is the document's own doing, those of one cause together. */
    private static Rule.Evaluation cells(Predicate<CellValue> state, Function<Operand, Object> cause) {
        return (rule, dossier, findings) -> causes(operands(dossier, state, operand -> !isUnread(operand)), cause)
                .forEach(operands -> findings.accept(
                        Finding.of(rule, rule.severity(), new Detail.CellState(operands, Optional.empty()))));
    }

    /** Finds the cells that were not read; whether they hold their numbers is not determined. */
    private static void unread(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        causes(unread(dossier), operand -> causeOf(operand.source().orElseThrow(), operand.cell()))
                .forEach(operands -> findings.accept(new Finding(
                        rule,
                        rule.severity(),
                        Verdict.UNDETERMINED,
                        new Detail.CellState(operands, operands.get(0).source().map(Source::unread)),
                        Optional.empty())));
    }

    /** Finds the cells that are not there; whether those are that a cut document would go on with is not determined. */
    private static void notFound(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Set<Operand> unseen = Set.copyOf(unseen(dossier));
        causes(
                        operands(dossier, CellValue::isNotFound, operand -> !isUnread(operand)),
                        operand -> List.of(operand.cell().part(), unseen.contains(operand)))
                .forEach(operands -> {
                    Detail.CellState detail = new Detail.CellState(operands, Optional.empty());
                    findings.accept(
                            unseen.contains(operands.get(0))
                                    ? new Finding(rule, Severity.INFO, Verdict.UNDETERMINED, detail, Optional.empty())
                                    : Finding.of(rule, rule.severity(), detail));
                });
    }

    /** Whether all that stands in the document was read and is certain, so that it can pass. */
    static boolean isWhole(Dossier dossier) {
        return unread(dossier).isEmpty()
                && unseen(dossier).isEmpty()
                && !(dossier.circumstances().isPartial() && hasBlank(dossier))
                && !dossier.figures().areDeduced();
    }

    private static boolean hasBlank(Dossier dossier) {
        return !operands(dossier, CellValue::isBlank, operand -> true).isEmpty();
    }

    /** Where the document ends in the middle, the cells that are not there of its last part and of those that would follow. */
    private static List<Operand> unseen(Dossier dossier) {
        return dossier.cutIn()
                .map(last -> operands(
                        dossier,
                        CellValue::isNotFound,
                        operand -> !isUnread(operand) && operand.cell().part().compareTo(last) >= 0))
                .orElse(List.of());
    }

    /** The cells that were not read. */
    private static List<Operand> unread(Dossier dossier) {
        return operands(dossier, value -> !value.isNumber(), CellRules::isUnread);
    }

    /** What cells that were not read have in common: the reason, the part and, of a header, what it says. */
    private static Object causeOf(Source source, Cell cell) {
        String header = source.unread() == Unread.COLUMNS ? source.column() : null;
        return Arrays.asList(source.unread(), cell.part(), header);
    }

    /** The cells in a state that is none of a number. */
    private static List<Operand> operands(Dossier dossier, Predicate<CellValue> state, Predicate<Operand> filter) {
        List<Cell> cells = dossier.layout().cells();
        FigureArray figures = dossier.figures().array(DocumentRole.REPORT);
        if (figures.isComplete()) {
            return List.of();
        }
        return IntStream.range(0, cells.size())
                .filter(i -> state.test(figures.value(i)))
                .mapToObj(i -> dossier.operand(cells.get(i)))
                .filter(filter)
                .toList();
    }

    private static Collection<List<Operand>> causes(List<Operand> operands, Function<Operand, Object> cause) {
        return operands.stream()
                .collect(Collectors.groupingBy(cause, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
