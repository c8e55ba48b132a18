package org.ogireport.collection.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Row;
import org.ogireport.documents.DocumentComments;
import org.ogireport.documents.DocumentComments.Place;
import org.ogireport.documents.result.ImportException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Deduction;
import org.ogireport.validation.Findings;

/**
 * The document that an organ sent in, with a comment at each cell in question: what is wrong, what would mend it, by which
 * article. A repair that was chosen, and what a clerk has corrected, is written into it, and a comment says so. Nothing else in it is changed.
 *
 * <p>Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class AnnotatedReport {
    /** Of more cells than these, the first of each row has the comment. */
    private static final int MANY = 12;

    private final DocumentComments document;
    private final String name;
    private final Checker checker;
    private final Circumstances circumstances;
    private final Set<SlipEntry> applied = new HashSet<>();
    private final Map<Cell, CellValue> written = new LinkedHashMap<>();
    private final Map<Cell, CellValue> unwritten = new LinkedHashMap<>();
    private Draft draft;
    private ReturnSlip slip;
    private Conclusion conclusion;

    private AnnotatedReport(
            DocumentComments document, String name, Draft draft, Checker checker, Circumstances circumstances) {
        this.document = document;
        this.name = name;
        this.checker = checker;
        this.circumstances = circumstances;
        this.draft = draft;
        Findings findings = checker.check(draft, circumstances);
        this.slip = ReturnSlip.of(draft, findings, name);
        this.conclusion = findings.conclusion();
    }

    /**
     * Where a comment was put.
     *
     * @param entry what it is about
     * @param cell the cell that it is on; of an entry about the text, of which there is none, it is not there
     * @param place where it stands
     */
    public record Comment(SlipEntry entry, Optional<Cell> cell, Place place) {
        /** Refuses nulls. */
        public Comment {
            Objects.requireNonNull(entry, "entry: must not be null");
            Objects.requireNonNull(cell, "cell: must not be null");
            Objects.requireNonNull(place, "place: must not be null");
        }
    }

    /**
     * Reads and checks a document; what the form's sums tell of rows that could not be divided is taken from them.
     *
     * @param document the bytes of a Word document or a workbook
     * @param name what it is called
     * @param checker checks it
     * @param circumstances what is known besides
     * @return the document, in which nothing is changed yet
     * @throws ImportException if it is neither, or there is no report in it
     */
    public static AnnotatedReport of(byte[] document, String name, Checker checker, Circumstances circumstances) {
        Objects.requireNonNull(checker, "checker: must not be null");
        DocumentComments comments = DocumentComments.of(document, name);
        return new AnnotatedReport(
                comments, name, Deduction.in(comments.reading().draft()), checker, circumstances);
    }

    /**
     * What stands in the document, with the corrections that were written into it.
     *
     * @return the report
     */
    public Draft draft() {
        return draft;
    }

    /**
     * What is to be said of the document.
     *
     * @return the slip
     */
    public ReturnSlip slip() {
        return slip;
    }

    /**
     * What is concluded of the report as it was sent in, or as it was corrected.
     *
     * @return the conclusion
     */
    public Conclusion conclusion() {
        return conclusion;
    }

    /**
     * Writes the repair of an entry into the document.
     *
     * @param entry an entry of the slip
     * @return whether all of its cells were changed; otherwise none is, since there is no repair, a cell was not told apart
     *     or changed by another repair, or a formula gives it
     */
    public boolean apply(SlipEntry entry) {
        Objects.requireNonNull(entry, "entry: must not be null");
        Map<Cell, Long> numbers = new LinkedHashMap<>();
        entry.repair().ifPresent(repair -> repair.changes().forEach(change -> numbers.put(change.cell(), change.to())));
        boolean set = !numbers.isEmpty() && slip.entries().contains(entry) && document.set(numbers);
        if (set) {
            applied.add(entry);
        }
        return set;
    }

    /**
     * Writes the numbers of a corrected report into the document, each where it is certain to be right; then all of it is
     * checked anew, and {@link #slip} is of the document as it now is. Titles and texts are left as they are. To be called
     * before any repair is applied.
     *
     * @param corrected the report with other numbers in some of the cells
     * @return the cells that stay as they were, though the corrected report has something else: a formula gives the number, the
     *     cell was not told apart, or there is no whole number before or after; a comment on each says what was to stand there
     */
    public List<Cell> correct(Draft corrected) {
        Objects.requireNonNull(corrected, "corrected: must not be null");
        Draft.Builder builder = draft.toBuilder();
        for (Cell cell : draft.cells()) {
            CellValue wanted = corrected.layout().indexOf(cell).isPresent() ? corrected.value(cell) : draft.value(cell);
            if (wanted.equals(draft.value(cell))) {
                continue;
            }
            if (wanted instanceof CellValue.Count count && document.set(Map.of(cell, count.count()))) {
                written.put(cell, draft.value(cell));
                builder.set(cell, wanted);
            } else {
                unwritten.put(cell, wanted);
            }
        }
        draft = builder.build();
        Findings findings = checker.check(draft, circumstances);
        slip = ReturnSlip.of(draft, findings, name);
        conclusion = findings.conclusion();
        return List.copyOf(unwritten.keySet());
    }

    /**
     * Adds the comments. To be called once, after the repairs.
     *
     * @return where each stands, in the order of the slip
     */
    public List<Comment> comment() {
        document.comment(String.join(
                "\n",
                Stream.of(Stream.of(slip.opening()), slip.notes().stream(), corrections())
                        .flatMap(lines -> lines)
                        .toList()));
        written.forEach((cell, before) ->
                document.comment(cell, "已按更正将本格由 " + shown(before) + " 改为 " + shown(draft.value(cell)) + "。"));
        unwritten.forEach((cell, wanted) ->
                document.comment(cell, where(cell) + "更正后应为 " + shown(wanted) + "，没有写入：本格没有可以替换的整数，或由公式算出。请在这里改正。"));
        List<Comment> comments = new ArrayList<>();
        for (SlipEntry entry : slip.entries()) {
            for (Cell cell : marked(entry)) {
                Place place = document.comment(cell, where(cell) + text(entry, cell));
                comments.add(new Comment(entry, Optional.of(cell), place));
            }
            if (entry.cells().isEmpty()) {
                Place place = document.comment(entry.place() + "。\n" + text(entry, null));
                comments.add(new Comment(entry, Optional.empty(), place));
            }
        }
        return comments;
    }

    /** What a comment on the whole says of the numbers that were written and those that were not. */
    private Stream<String> corrections() {
        return Stream.of(
                        written.isEmpty() ? "" : "已写入更正的数 " + written.size() + " 格，各有批注。",
                        unwritten.isEmpty() ? "" : "没有写入 " + unwritten.size() + " 格，见批注，请自行改正。")
                .filter(line -> !line.isEmpty());
    }

    private static String shown(CellValue value) {
        return value.isBlank() ? "空白" : value.toString();
    }

    /** Which cell is meant, where the comment does not stand at it. */
    private String where(Cell cell) {
        return document.place(cell) == Place.CELL ? "" : SlipEntries.printed(cell) + "。\n";
    }

    /** The cells of an entry at which a comment stands. */
    private static List<Cell> marked(SlipEntry entry) {
        if (entry.cells().size() <= MANY) {
            return entry.cells();
        }
        Set<Row> rows = new HashSet<>();
        return entry.cells().stream().filter(cell -> rows.add(cell.row())).toList();
    }

    private String text(SlipEntry entry, @Nullable Cell cell) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.request().chinese() + "：" + String.join("\n", entry.problems()));
        if (applied.contains(entry)) {
            entry.repair().stream()
                    .flatMap(repair -> repair.changes().stream())
                    .filter(change -> change.cell() == cell)
                    .map(change -> "已按选定的修改建议，将本格由 " + change.from() + " 改为 " + change.to() + "。")
                    .forEach(lines::add);
        } else {
            lines.add("怎样改正：" + entry.remedy());
        }
        lines.add("依据：" + entry.grounds());
        return String.join("\n", lines);
    }

    /**
     * The document with all of it.
     *
     * @return the bytes of a file of the same format
     */
    public byte[] write() {
        return document.write();
    }
}
