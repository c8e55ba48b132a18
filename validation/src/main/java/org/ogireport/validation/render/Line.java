package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Rule;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;

/**
 * Findings that people are told in one line: each by itself, but for equations that cannot be decided, which cells that are
 * told already have left open.
 *
 * @param findings the findings, in their order
 */
record Line(List<Finding> findings) {
    /** So many equations that cannot be decided are told one by one. */
    private static final int FEW = 2;

    private static final Comparator<Cell> PRINTED = Comparator.comparing(Cell::row)
            .thenComparing(cell -> cell.row().cells().indexOf(cell));

    Line {
        findings = List.copyOf(findings);
    }

    /** The lines, in the order of their first findings. */
    static List<Line> of(Findings findings) {
        Map<Object, List<Finding>> together = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object cause = isOpen(finding) ? missingFrom(finding) : finding;
            together.computeIfAbsent(cause, first -> new ArrayList<>()).add(finding);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Finding> some : together.values()) {
            if (some.size() > FEW) {
                lines.add(new Line(some));
            } else {
                some.forEach(finding -> lines.add(new Line(List.of(finding))));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isOpen(Finding finding) {
        return finding.detail() instanceof Detail.Sums
                && finding.verdict() == Verdict.UNDETERMINED
                && finding.waiver().isEmpty();
    }

    /** The documents whose cells are missing. */
    private static List<DocumentRole> missingFrom(Finding finding) {
        return finding.operands().stream()
                .filter(operand -> !operand.value().isNumber())
                .map(Operand::document)
                .distinct()
                .sorted()
                .toList();
    }

    Severity severity() {
        return findings.get(0).severity();
    }

    /** The rules, each once. */
    String rules() {
        return findings.stream().map(Finding::rule).distinct().map(Rule::id).collect(Collectors.joining(" "));
    }

    /** The cells in question, each once, in print order. */
    List<Cell> cells() {
        return findings.stream()
                .flatMap(finding -> finding.cells().stream())
                .distinct()
                .sorted(PRINTED)
                .toList();
    }

    String message(Locale locale) {
        return findings.size() == 1 ? FindingMessage.of(findings.get(0), locale) : open().in(locale);
    }

    /** Such as 有 61 处勾稽关系不能判定（R1 7 处、R2 54 处），缺 175 格. */
    private Words open() {
        Words counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Words("%s %s 处", "%2$s of %1$s").with(entry.getKey(), entry.getValue()))
                .collect(Words.joining(FindingMessage.LISTED));
        Words documents = missingFrom(findings.get(0)).stream()
                .filter(document -> document != DocumentRole.REPORT)
                .map(DocumentRole::words)
                .collect(Words.joining(FindingMessage.LISTED));
        Words of = documents.equals(Words.NONE) ? documents : new Words("%s的", " of %s").with(documents);
        return new Words("有 %s 处勾稽关系不能判定（%s），缺%4$s %3$s 格", "%s equations cannot be decided (%s) without %s cells%s")
                .with(findings.size(), counts, cells().size(), of);
    }
}
