package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Repair;

/**
 * An entry of the list beside the form: lines that one mistake would explain, or a line by itself.
 *
 * @param lines what was found, in the order of the findings
 * @param cause the cause that the lines have in common; empty where there is none to mend
 */
record ListedCause(List<Line> lines, Optional<Cause> cause) {
    ListedCause {
        lines = List.copyOf(lines);
    }

    /** The entries, in the order of their first findings. */
    static List<ListedCause> of(Findings findings) {
        Map<Finding, Cause> causes = new LinkedHashMap<>();
        findings.causes().forEach(cause -> cause.findings().forEach(finding -> causes.put(finding, cause)));
        List<ListedCause> entries = new ArrayList<>();
        Set<Cause> told = new HashSet<>();
        for (Line line : Line.of(findings)) {
            Cause cause = causes.get(line.findings().get(0));
            if (cause == null) {
                entries.add(new ListedCause(List.of(line), Optional.empty()));
            } else if (told.add(cause)) {
                entries.add(new ListedCause(
                        cause.findings().stream()
                                .map(finding -> new Line(List.of(finding)))
                                .toList(),
                        Optional.of(cause)));
            }
        }
        return List.copyOf(entries);
    }

    Optional<Repair> repair() {
        return cause.flatMap(Cause::repair);
    }

    /** The cells that a repair changes, then the others in question, each once. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        repair().ifPresent(repair -> repair.changes().forEach(change -> cells.add(change.cell())));
        lines.forEach(line -> cells.addAll(line.cells()));
        return cells.stream().distinct().toList();
    }
}
