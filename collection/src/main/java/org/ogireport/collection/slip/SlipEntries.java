package org.ogireport.collection.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.collection.slip.SlipEntry.Request;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Quote;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Rule;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Side;
import org.ogireport.validation.render.FindingMessage;

/** Makes the entries of a slip: what one mistake would explain is one entry. */
final class SlipEntries {
    /** So many cells are named one by one, so many sentences told. */
    private static final int FEW = 4;

    /** Of a sum of more items than these, each that is not 0, the sum alone is told. */
    private static final int MANY = 6;

    private final Draft draft;

    private SlipEntries(Draft draft) {
        this.draft = draft;
    }

    /** The entries, by what they ask for and, within that, in the order of the findings. */
    static List<SlipEntry> of(Draft draft, List<Finding> findings, List<Cause> all) {
        SlipEntries maker = new SlipEntries(draft);
        Map<Finding, Cause> causes = new HashMap<>();
        all.forEach(cause -> cause.findings().forEach(finding -> causes.put(finding, cause)));
        List<SlipEntry> entries = new ArrayList<>();
        Set<Cause> told = new HashSet<>();
        for (Finding finding : findings) {
            Cause cause = causes.get(finding);
            if (finding.waiver().isPresent() || SlipNotes.isOpen(finding) || SlipNotes.isUnread(finding)) {
                continue;
            }
            if (cause == null) {
                entries.add(maker.entry(List.of(finding), Optional.empty()));
            } else if (told.add(cause)) {
                List<Finding> own = cause.findings().stream()
                        .filter(one -> one.waiver().isEmpty())
                        .toList();
                entries.add(maker.entry(own, cause.repair()));
            }
        }
        entries.sort(Comparator.comparing(SlipEntry::request));
        return entries;
    }

    private SlipEntry entry(List<Finding> findings, Optional<Repair> repair) {
        List<Cell> changed = repair.stream()
                .flatMap(one -> one.changes().stream())
                .map(Repair.Change::cell)
                .toList();
        List<Cell> cells = changed.isEmpty()
                ? findings.stream().flatMap(SlipEntries::own).distinct().toList()
                : changed;
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new SlipEntry(
                request(worst),
                cells,
                place(cells, findings),
                problems(findings),
                repair.map(SlipEntries::change).orElseGet(() -> remedy(findings)),
                grounds(findings),
                repair);
    }

    private static Request request(Severity severity) {
        return switch (severity) {
            case ERROR -> Request.MEND;
            case WARNING -> Request.VERIFY;
            case INFO -> Request.CONSIDER;
        };
    }

    /** The cells in question of the report itself; of sums, the total. */
    private static Stream<Cell> own(Finding finding) {
        List<Cell> total = ofReport(finding.detail().right());
        List<Cell> all = ofReport(finding.detail().left());
        boolean sum = finding.detail() instanceof Detail.Sums && total.size() == 1;
        return sum ? total.stream() : Stream.concat(all.stream(), total.stream());
    }

    private static List<Cell> ofReport(Side side) {
        return side.operands().stream()
                .filter(operand -> operand.document() == DocumentRole.REPORT)
                .map(Operand::cell)
                .toList();
    }

    private String place(List<Cell> cells, List<Finding> findings) {
        Optional<Quote> quote = findings.get(0).detail().quote();
        if (quote.isPresent()) {
            return passage(quote.get().passage()) + "第 " + (quote.get().paragraph() + 1) + " 段";
        }
        if (cells.isEmpty()) {
            return "全文";
        }
        String named = cells.size() > FEW
                ? FindingMessage.cells(cells).chinese()
                : cells.stream().map(SlipEntries::printed).collect(Collectors.joining("；\n"));
        String stood = cells.stream()
                .flatMap(cell -> draft.source(cell).stream())
                .map(Source::place)
                .map(words -> words.in(Locale.CHINESE))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> "\n（文件" + words + "）")
                .orElse("");
        return named + stood;
    }

    private static String passage(Passage passage) {
        return passage.part().map(Part::heading).orElse(passage.words().chinese());
    }

    /** A cell as the form prints it: the part, the row and the column. */
    static String printed(Cell cell) {
        return cell.part().heading() + "，" + rowAndColumn(cell);
    }

    /** A cell by its row and column; part four has blocks of columns where the other tables have rows. */
    private static String rowAndColumn(Cell cell) {
        String row = "“" + cell.row().words().chinese() + "”";
        String column = "“" + cell.column().words().chinese() + "”";
        return cell.part() == Part.DISPUTES ? row + "栏的" + column : row + "行" + column + "栏";
    }

    private static List<String> problems(List<Finding> findings) {
        List<String> problems = findings.stream()
                .limit(findings.size() > FEW ? FEW - 1 : FEW)
                .map(finding -> problem(finding) + "。")
                .collect(Collectors.toCollection(ArrayList::new));
        if (findings.size() > FEW) {
            problems.add("同一原因造成的不相符共 " + findings.size() + " 处。");
        }
        return problems;
    }

    /** What is wrong; of a sum of many items, what they come to and not each of them. */
    private static String problem(Finding finding) {
        Side items = finding.detail().left();
        Side total = finding.detail().right();
        long many = items.operands().stream()
                .filter(operand -> !operand.value().equals(CellValue.of(0)))
                .count();
        if (finding.detail() instanceof Detail.Sums
                && many > MANY
                && total.operands().size() == 1
                && finding.difference().isPresent()) {
            return rowAndColumn(total.operands().get(0).cell()) + "填的是 "
                    + plain(total.value()) + "，各项相加却是 " + plain(items.value()) + "，相差 "
                    + plain(finding.difference().map(BigDecimal::abs));
        }
        return FindingMessage.of(finding, Locale.CHINESE);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String change(Repair repair) {
        String sets = repair.changes().stream()
                .map(change -> rowAndColumn(change.cell()) + "由 " + change.from() + " 改为 " + change.to())
                .collect(Collectors.joining("；"));
        return repair.alternatives() == 0
                ? "建议将" + sets + "。"
                : "例如将" + sets + "。同样能使数字相符的改法还有 " + repair.alternatives() + " 种，请查明哪一格填错。";
    }

    private static String remedy(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingMessage.remedy(finding.rule()).chinese())
                .filter(words -> !words.isEmpty())
                .distinct()
                .map(words -> words + "。")
                .collect(Collectors.joining("\n"));
    }

    /** Why the rules hold, and by which of them it was found. */
    private static String grounds(List<Finding> findings) {
        return findings.stream()
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.groupingBy(
                        rule -> rule.because().chinese(),
                        LinkedHashMap::new,
                        Collectors.mapping(Rule::id, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(because -> because.getKey() + "（规则 " + because.getValue() + "）")
                .collect(Collectors.joining("\n"));
    }
}
