package org.ogireport.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.sheet.CellFont;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** The texts of a workbook, which its cells name by their number. */
final class XlsxStrings {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<XmlNode> items;
    private final XlsxStyles styles;

    XlsxStrings(@Nullable XmlNode strings, XlsxStyles styles) {
        this.items = strings == null
                ? List.of()
                : strings.children().stream().filter(item -> item.is("si")).toList();
        this.styles = styles;
    }

    /** The text of a number; null where there is none. */
    @Nullable
    List<Piece> get(String number, CellFont font, boolean phonetic) {
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) >= items.size()) {
            return null;
        }
        return pieces(items.get(Integer.parseInt(number)), font, phonetic);
    }

    /**
     * The pieces of a text in a cell of some letters.
     *
     * @param phonetic whether the cell shows how it is pronounced
     */
    List<Piece> pieces(XmlNode item, CellFont font, boolean phonetic) {
        List<Piece> pieces = new ArrayList<>();
        for (XmlNode child : item.children()) {
            switch (child.name()) {
                case "t" -> pieces.add(new Piece(plain(child.text()), font));
                case "r" -> addRun(child, font, pieces);
                case "rPh" -> pieces.add(new Piece(phonetic ? String.valueOf(Shown.OTHERWISE) : "", font));
                case "phoneticPr" -> {}
                default -> pieces.add(new Piece(String.valueOf(Shown.OTHERWISE), font));
            }
        }
        return pieces;
    }

    private void addRun(XmlNode run, CellFont font, List<Piece> pieces) {
        CellFont own = font;
        for (XmlNode child : run.children()) {
            switch (child.name()) {
                // what a run says nothing of is not as in its cell, but plain
                case "rPr" -> own = styles.font(child, CellFont.PLAIN);
                case "t" -> pieces.add(new Piece(plain(child.text()), own));
                default -> pieces.add(new Piece(String.valueOf(Shown.OTHERWISE), font));
            }
        }
    }

    /** A text without the escapes of characters that XML cannot carry. */
    static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
