package org.ogireport.collection.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ogireport.core.Words;
import org.ogireport.documents.publish.DocxBody;
import org.ogireport.documents.publish.DocxBody.Mark;
import org.ogireport.documents.publish.DocxBody.Span;
import org.ogireport.documents.publish.DocxFile;
import org.ogireport.documents.publish.DocxParts;

/**
 * A comparison as a Word document: what is gone is struck through, what is new is underlined.
 *
 * @since 0.1
 */
public final class ComparisonDocx {
    private static final List<Integer> WIDTHS = List.of(480, 140, 140, 120, 120);

    private final DocxBody body = new DocxBody();
    private final Locale locale;

    private ComparisonDocx(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes a comparison.
     *
     * @param comparison what was compared
     * @param locale the language
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(ReportComparison comparison, Locale locale, OutputStream out) throws IOException {
        Objects.requireNonNull(comparison, "comparison: must not be null");
        Objects.requireNonNull(out, "out: must not be null");
        ComparisonDocx document = new ComparisonDocx(Objects.requireNonNull(locale, "locale: must not be null"));
        String title = document.in(ComparisonWords.TITLE);
        document.add(title, comparison);
        DocxFile.write(out, title, Map.of(), document.body.document());
    }

    private void add(String title, ReportComparison comparison) {
        body.paragraph(DocxParts.TITLE, title);
        body.paragraph(DocxParts.FACT, List.of(new Span(in(ComparisonWords.name(comparison.first())), Mark.DELETED)));
        body.paragraph(DocxParts.FACT, List.of(new Span(in(ComparisonWords.name(comparison.second())), Mark.INSERTED)));
        body.paragraph(
                DocxParts.HEADING,
                in(ComparisonWords.differing(comparison.cells().size())));
        if (!comparison.cells().isEmpty()) {
            body.table(
                    in(ComparisonWords.CELL),
                    WIDTHS,
                    ComparisonWords.HEADERS.stream().map(this::in).toList(),
                    comparison.cells().stream().map(this::row).toList());
        }
        comparison.texts().forEach(this::add);
    }

    private List<String> row(CellDifference each) {
        return List.of(
                in(each.cell().words()),
                in(ComparisonWords.value(each.first())),
                in(ComparisonWords.value(each.second())),
                each.difference().map(ComparisonWords::signed).orElse(""),
                each.percent().map(rate -> ComparisonWords.signed(rate) + "%").orElse(""));
    }

    private void add(TextComparison text) {
        body.paragraph(DocxParts.HEADING, in(text.passage().words()));
        body.paragraph(DocxParts.FACT, in(ComparisonWords.inCommon(text)));
        for (ParagraphChange change : text.paragraphs()) {
            List<Span> spans = new ArrayList<>();
            spans.add(new Span(in(ComparisonWords.kind(change.kind())) + "  ", Mark.STRONG));
            change.segments().forEach(segment -> spans.add(new Span(segment.text(), mark(segment))));
            body.paragraph(DocxParts.PROSE, spans);
        }
    }

    private static Mark mark(ParagraphChange.Segment segment) {
        return switch (segment.in()) {
            case BOTH -> Mark.PLAIN;
            case FIRST -> Mark.DELETED;
            case SECOND -> Mark.INSERTED;
        };
    }

    private String in(Words words) {
        return words.in(locale);
    }
}
