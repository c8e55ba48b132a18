package org.ogireport.documents.text;

import java.util.List;
import org.ogireport.documents.page.Line;

/** How the tables of a text are set: with separators, drawn lines, bars or spaces between cells, or nothing at all. */
public final class TextLayout {
    private TextLayout() {}

    /** The lines of a text, cells of tables told apart as far as the text parts them. */
    public static List<Line> lines(String text) {
        List<Line> delimited = DelimitedText.of(text);
        if (!delimited.isEmpty()) {
            return delimited;
        }
        String barred = DrawnText.withBars(text);
        return LayoutText.isLaidOut(barred) ? LayoutText.of(barred) : RunTogether.apart(TextLines.of(barred));
    }
}
