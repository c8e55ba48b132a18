package org.ogireport.documents.text;

import java.util.List;
import org.ogireport.documents.page.Line;

/** How the tables of a text are set: with separators, drawn lines, bars or spaces between cells, or nothing at all. */
public final class TextLayout {
    private TextLayout() {}

    /** The lines of a text, cells of tables told apart as far as the text parts them. */
    public static List<Line> lines(String text) {
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
