package org.ogireport.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ogireport.core.Text;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Decoding;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.text.LayoutText;
import org.ogireport.documents.text.TextLayout;

/**
 * Reads the extracted text of a published report, a table cell a line or a table row a line, each cell ended by a pipe.
 * Files are UTF-8, with or without a byte order mark, or UTF-16 with one. Others are read as GB18030, and said to be, but
 * only where they are without a fault in it and a label of the form's rows stands in them: damaged UTF-8 has none.
 *
 * @since 0.1
 */
public final class TextImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final TextImporter INSTANCE = new TextImporter();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Changes the order in which the characters of a line are shown. */
    private static final Pattern ORDER = Pattern.compile("[\u200F\u202A-\u202E\u2066-\u2069]");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private TextImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        Remarks remarks = new Remarks(true);
        return read(decode(document, origin.name(), remarks), origin.withLines(), remarks);
    }

    private static String decode(byte[] document, String documentName, Remarks remarks) {
        boolean marked = Decoding.isMarkedUtf16(document);
        String text = Decoding.strictly(document, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (text == null && !marked) {
            text = Decoding.strictly(document, Decoding.GB18030);
            if (text != null && ProseLines.labelsIn(List.of(Line.paragraph(0, text))) == 0) {
                text = null;
            }
            remarks.add(Kind.READ_AS_GB18030, 0, "");
        }
        if (text == null) {
            throw new ImportException(documentName, Reason.NOT_UTF_8);
        }
        return text;
    }

    /**
     * Reads a text. What its bytes were is not known, so that no source has their digest.
     *
     * @param text the text, with line ends of any kind
     * @param documentName what the sources of the cells call the document; may be empty
     * @return the draft, and what the reader has to say about it
     * @throws ImportException if the text is empty or too long, or has no row of the form's tables
     */
    public ImportResult read(String text, String documentName) {
        Objects.requireNonNull(text, "text: must not be null");
        Origin origin = Origin.ofText(documentName);
        if (text.length() > Origin.MOST_BYTES) {
            throw new ImportException(origin.name(), Reason.TOO_LONG);
        }
        return read(text, origin, new Remarks(true));
    }

    private static ImportResult read(String text, Origin origin, Remarks remarks) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String repaired = repair(unmarked, remarks);
        List<Line> lines = TextLayout.lines(TextNormalizer.withoutRadicals(repaired), origin.name());
        if (lines.isEmpty()) {
            throw new ImportException(origin.name(), Reason.EMPTY);
        }
        return DraftReader.read(lines, origin, remarks);
    }

    /** The text that a report can carry; tab feeds are spaces, and page feeds begin pages. */
    private static String repair(String text, Remarks remarks) {
        String spaced = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace(LayoutText.PAGE, ' ')
                .replace('\f', LayoutText.PAGE)
                .replace('\u000B', ' ');
        String repaired = Text.repair(spaced);
        if (!repaired.equals(spaced)) {
            int changed = 0;
            while (repaired.charAt(changed) == spaced.charAt(changed)) {
                changed++;
            }
            int line = 1
                    + (int) spaced.chars().limit(changed).filter(c -> c == '\n').count();
            remarks.add(Kind.CHARACTERS_REPLACED, line, "");
        }
        return ORDER.matcher(repaired).find()
                ? repaired.lines().map(TextImporter::ordered).collect(Collectors.joining("\n"))
                : repaired;
    }

    /** A line as it is shown: where something changes the order of its characters, there is no telling its numbers. */
    private static String ordered(String line) {
        return ORDER.matcher(line).find()
                ? ORDER.matcher(DIGITS.matcher(line).replaceAll("$0" + Shown.OTHERWISE))
                        .replaceAll(String.valueOf(Shown.OTHERWISE))
                : line;
    }
}
