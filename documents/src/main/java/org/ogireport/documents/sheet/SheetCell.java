package org.ogireport.documents.sheet;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.RunLook;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.ShownText;

/**
 * What a cell shows, were it wide enough.
 *
 * @param text its text
 * @param width how many digits of the workbook's own size it must be wide to show its figure; 0 where it has none
 * @param height how many points its row must be high at least
 * @param bordered whether a line is drawn on one of its sides
 * @param calculated whether a formula gives what it shows
 */
public record SheetCell(String text, double width, double height, boolean bordered, boolean calculated) {
    private static final Pattern NUMERAL = Pattern.compile("[0-9.,+\\-]+");
    private static final double SHRUNK = 0.6;
    private static final double INDENT = 1.3;
    private static final double NARROW = 0.5;
    private static final double LOWEST = 0.6;

    /**
     * A piece of text in letters of its own.
     *
     * @param ground the colour behind it, {@link #OF_CELL} where it is that of the cell, and less where it cannot be told
     */
    public record Piece(String text, CellFont font, int ground) {
        /** Stands for the colour of the cell. */
        public static final int OF_CELL = -1;

        /** A piece on the ground of its cell. */
        public Piece(String text, CellFont font) {
            this(text, font, OF_CELL);
        }

        /** How it is seen in a cell of a style, whose format may give it another colour. */
        public RunLook look(CellStyle style, @Nullable Integer colour) {
            Integer own = ground < OF_CELL ? null : Integer.valueOf(ground);
            return font.on(ground == OF_CELL ? style.ground() : own, colour);
        }
    }

    /** A cell in which nothing is written. */
    public static SheetCell blank(CellStyle style) {
        return new SheetCell("", 0, 0, style.bordered(), false);
    }

    /** A cell that shows something of which its characters do not tell what it is. */
    public static SheetCell otherwise(CellStyle style, boolean calculated) {
        return new SheetCell(String.valueOf(Shown.OTHERWISE), 0, 0, style.bordered(), calculated);
    }

    /**
     * A number.
     *
     * @param look what makes it doubtful besides its style
     * @param digit the height in points of the letters in which columns are measured
     */
    public static SheetCell number(double number, CellStyle style, Look look, boolean calculated, double digit) {
        NumberFormat.Form form = style.format().number(number);
        if (form.text() == null) {
            return otherwise(style, calculated);
        }
        ShownText text = new ShownText();
        text.add(
                form.text(),
                style.font()
                        .on(style.ground(), form.colour())
                        .within(style.layout().look().and(look)));
        double width = width(form.text()) * style.font().size() / digit;
        return of(text, fit(width, style), style, calculated);
    }

    /** A text, whose pieces may be of letters of their own. */
    public static SheetCell text(List<Piece> pieces, CellStyle style, Look look, boolean calculated, double digit) {
        String all = String.join("", pieces.stream().map(Piece::text).toList());
        NumberFormat.Form form = style.format().text(all);
        if (form.text() == null) {
            return otherwise(style, calculated);
        }
        Look around = style.layout().look();
        boolean figure = ShownText.isFigure(form.text());
        ShownText text = new ShownText();
        double largest = 0;
        if (form.text().equals(all)) {
            for (Piece piece : pieces) {
                text.add(piece.text(), piece.look(style, form.colour()).within(around.and(look)));
                largest = Math.max(largest, piece.font().size());
            }
        } else {
            text.add(form.text(), style.font().on(style.ground(), form.colour()).within(around.and(look)));
            largest = style.font().size();
        }
        double width = 0;
        for (MatchResult numeral :
                NUMERAL.matcher(figure ? form.text() : "").results().toList()) {
            width = Math.max(width, width(numeral.group()) * largest / digit);
        }
        return of(text, fit(width, style), style, calculated);
    }

    private static SheetCell of(ShownText text, double width, CellStyle style, boolean calculated) {
        return new SheetCell(text.text(), width, style.font().size() * LOWEST, style.bordered(), calculated);
    }

    private static double fit(double width, CellStyle style) {
        double needed = width + style.layout().indent() * INDENT;
        return style.layout().shrinks() ? needed * SHRUNK : needed;
    }

    /** How wide a text is, in digits. */
    private static double width(String text) {
        double width = 0;
        for (char c : text.toCharArray()) {
            width += c == '.' || c == ',' || c == ' ' ? NARROW : c > 255 ? 2 : 1;
        }
        return width;
    }

    /** This cell as it is seen where something else makes it doubtful. */
    SheetCell doubted() {
        String doubtful = ShownText.isFigure(text) ? text + Shown.OTHERWISE : text;
        return new SheetCell(doubtful, 0, 0, bordered, calculated);
    }

    /** This cell as it is seen where something may lie over it. */
    SheetCell hidden() {
        return new SheetCell(text + Shown.OTHERWISE, 0, 0, bordered, calculated);
    }
}
