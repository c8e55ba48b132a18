package org.ogireport.documents.text;

import java.util.List;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** How the tables of a text are set: with separators, drawn lines, bars or spaces between cells, or nothing at all. */
public final class TextLayout {
    /** A report has a few hundred. */
    private static final int MOST_LINES = 50_000;

    private TextLayout() {}

    /**
     * The lines of a text, cells of tables told apart as far as the text parts them.
     *
     * @throws ImportException if it has more than any report
     */
    public static List<Line> lines(String text, String documentName) {
        if (text.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            throw new ImportException(documentName, Reason.TOO_COMPLEX);
        }
        String spaced = text.replace(LayoutText.PAGE, ' ');
        List<Line> delimited = DelimitedText.of(spaced);
        if (!delimited.isEmpty()) {
            return delimited;
        }
        String barred = DrawnText.withBars(spaced);
        return LayoutText.isLaidOut(barred)
                ? LayoutText.of(text)
                : RunTogether.apart(SpacedText.inRows(TextLines.of(barred)));
    }
}
