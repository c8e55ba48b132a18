package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;

/** What is said of the cells of a draft in a picture of the form: by where they stood, and by what was found. */
final class CellNotes {
    private final Draft draft;
    private final Map<Cell, Set<CellMark>> marks = new LinkedHashMap<>();
    private final Map<Cell, Long> changes = new LinkedHashMap<>();
    private final Map<Cell, List<FormPicture.Entry>> entries = new LinkedHashMap<>();

    private CellNotes(Draft draft) {
        this.draft = draft;
        draft.cells().forEach(cell -> marks.put(cell, EnumSet.noneOf(CellMark.class)));
    }

    /** What is said of how sure each cell is. */
    static Map<Cell, FormPicture.Note> ofSources(Draft draft, String details) {
        CellNotes notes = new CellNotes(draft);
        for (Cell cell : draft.cells()) {
            notes.mark(cell, stateOf(draft.value(cell), draft.source(cell)));
            notes.mark(cell, doubtOf(draft, cell));
        }
        return notes.all(Optional.of(details));
    }

    /** What is said of the cells of a report that was checked. */
    static Map<Cell, FormPicture.Note> ofFindings(Draft draft, List<ListedCause> causes, String id) {
        CellNotes notes = new CellNotes(draft);
        draft.cells().forEach(cell -> notes.mark(cell, doubtOf(draft, cell)));
        for (int i = 0; i < causes.size(); i++) {
            ListedCause cause = causes.get(i);
            FormPicture.Entry entry = new FormPicture.Entry(i + 1, id + (i + 1));
            cause.lines().forEach(line -> line.findings().forEach(notes::mark));
            cause.repair()
                    .ifPresent(repair -> repair.changes().forEach(change -> {
                        notes.mark(change.cell(), Optional.of(CellMark.CHANGE));
                        notes.changes.put(change.cell(), change.to());
                    }));
            cause.cells().stream()
                    .filter(cell -> notes.marks.containsKey(cell) && isMarked(cause))
                    .forEach(cell -> notes.entries
                            .computeIfAbsent(cell, any -> new ArrayList<>())
                            .add(entry));
        }
        return notes.all(Optional.empty());
    }

    /** Whether cells link to an entry: equations that cannot be decided would have them all link to it. */
    private static boolean isMarked(ListedCause cause) {
        return cause.lines().stream().flatMap(line -> line.findings().stream()).anyMatch(finding -> !isOpen(finding));
    }

    private static boolean isOpen(Finding finding) {
        return finding.detail() instanceof Detail.Sums && finding.verdict() == Verdict.UNDETERMINED;
    }

    private void mark(Finding finding) {
        if (isOpen(finding)) {
            return;
        }
        for (Operand operand : finding.operands()) {
            if (operand.document() == DocumentRole.REPORT) {
                mark(operand.cell(), Optional.of(markOf(finding, operand)));
            }
        }
    }

    private static CellMark markOf(Finding finding, Operand operand) {
        if (finding.detail() instanceof Detail.CellState) {
            return stateOf(operand.value(), operand.source()).orElse(CellMark.INVOLVED);
        }
        boolean own =
                finding.detail() instanceof Detail.NoPower && finding.waiver().isEmpty();
        return !own ? CellMark.INVOLVED : finding.severity() == Severity.ERROR ? CellMark.WRONG : CellMark.WARNING;
    }

    /** How a cell without a number is marked. */
    private static Optional<CellMark> stateOf(CellValue value, Optional<Source> source) {
        if (value.isNumber()) {
            return Optional.empty();
        }
        return Optional.of(
                source.map(Source::unread).isPresent()
                        ? CellMark.UNREAD
                        : value.isNotFound() ? CellMark.MISSING : value.isBlank() ? CellMark.BLANK : CellMark.WRONG);
    }

    /** The mark of a number whose place is not as sure as a label of the form makes it. */
    private static Optional<CellMark> doubtOf(Draft draft, Cell cell) {
        return draft.source(cell)
                .map(Source::match)
                .filter(match -> draft.value(cell).isNumber() && match.compareTo(Match.EXACT) > 0)
                .map(match -> CellMark.DOUBTFUL);
    }

    private void mark(Cell cell, Optional<CellMark> mark) {
        Set<CellMark> known = marks.get(cell);
        if (known != null) {
            mark.ifPresent(known::add);
        }
    }

    private Map<Cell, FormPicture.Note> all(Optional<String> details) {
        Map<Cell, FormPicture.Note> notes = new LinkedHashMap<>();
        marks.forEach((cell, own) -> notes.put(
                cell,
                new FormPicture.Note(
                        own.stream().findFirst(),
                        said(cell),
                        Optional.ofNullable(changes.get(cell)),
                        details.map(id -> FormPicture.idOf(id, cell)),
                        entries.getOrDefault(cell, List.of()))));
        return notes;
    }

    /** Where a cell stood, why it was not read or how sure that is where it is not, and the text that is no number. */
    private Words said(Cell cell) {
        CellValue value = draft.value(cell);
        Words text = value.isUnreadable() ? new Words("“%s”", "\"%s\"").with(value) : Words.NONE;
        return FindingMessage.joined(
                FindingMessage.COMMA, draft.source(cell).map(CellNotes::said).orElse(Words.NONE), text);
    }

    private static Words said(Source source) {
        Words doubt = source.unread() != null
                ? source.unread().words()
                : source.match() != null && source.match().compareTo(Match.EXACT) > 0
                        ? source.match().words()
                        : Words.NONE;
        return FindingMessage.joined(FindingMessage.COMMA, source.place(), doubt);
    }
}
