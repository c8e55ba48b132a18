package org.ogireport.collection.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
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
 * article. A repair that was chosen is written into it, and a comment says so. Nothing else in it is changed.
 *
 * <p>Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class AnnotatedReport {
    /** Of more cells than these, the first of each row has the comment. */
    private static final int MANY = 12;

    private final DocumentComments document;
    private final ReturnSlip slip;
    private final Conclusion conclusion;
    private final Set<SlipEntry> applied = new HashSet<>();

    private AnnotatedReport(DocumentComments document, ReturnSlip slip, Conclusion conclusion) {
        this.document = document;
        this.slip = slip;
        this.conclusion = conclusion;
    }

    /**
     * Where a comment was put.
     *
     * @param entry what it is about
     * @param cell the cell that it is on; of an entry about the text, of which there is none, it is not there
     * @param place where it stands
     */
    public record Comment(SlipEntry entry, Optional<Cell> cell, Place place) {}

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
        DocumentComments comments = DocumentComments.of(document, name);
        Draft draft = Deduction.in(comments.reading().draft());
        Findings findings = checker.check(draft, circumstances);
        return new AnnotatedReport(comments, ReturnSlip.of(draft, findings, name), findings.conclusion());
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
     * What is concluded of the report as it was sent in.
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
        Map<Cell, Long> numbers = new LinkedHashMap<>();
        entry.repair().ifPresent(repair -> repair.sets().forEach(change -> numbers.put(change.cell(), change.to())));
        boolean set = !numbers.isEmpty() && slip.entries().contains(entry) && document.set(numbers);
        if (set) {
            applied.add(entry);
        }
        return set;
    }

    /**
     * Adds the comments. To be called once, after the repairs.
     *
     * @return where each stands, in the order of the slip
     */
    public List<Comment> comment() {
        document.comment(String.join(
                "\n",
                Stream.concat(Stream.of(slip.opening()), slip.notes().stream()).toList()));
        List<Comment> comments = new ArrayList<>();
        for (SlipEntry entry : slip.entries()) {
            for (Cell cell : marked(entry)) {
                String where = document.place(cell) == Place.CELL ? "" : SlipEntries.printed(cell) + "。\n";
                Place place = document.comment(cell, where + text(entry, cell));
                comments.add(new Comment(entry, Optional.of(cell), place));
            }
            if (entry.cells().isEmpty()) {
                Place place = document.comment(entry.place() + "。\n" + text(entry, null));
                comments.add(new Comment(entry, Optional.empty(), place));
            }
        }
        return comments;
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
                    .flatMap(repair -> repair.sets().stream())
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
