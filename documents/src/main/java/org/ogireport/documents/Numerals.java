package org.ogireport.documents;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.form.NumberKind;

/** What stands in a cell: a number written plainly, nothing, or something else. Nothing is guessed. */
final class Numerals {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?");
    private static final Pattern BLANK = Pattern.compile("|/{1,2}|-{1,3}|[—–―─−]{1,3}|\\\\");
    private static final Pattern LIKE_A_VALUE = Pattern.compile(
            "[0-9+\\-−.¥￥(]*[0-9].*" // digits, and what may follow
                    + "|[约近]?[〇零一二两三四五六七八九十百千万亿]+[余多]?[件项个]?" // numerals in words
                    + "|[约近共][0-9].*|暂?无|没有|略|不详|见附件|未统计|[A-Za-z]{1,3}|[Nn]/[Aa]|[*?#…]+");
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.、,)][^0-9].*|\\([0-9]{1,2}\\).*");

    private Numerals() {}

    /** The content of a cell. */
    static CellValue read(String text, NumberKind kind) {
        String plain = Glyphs.strip(Glyphs.halfWidth(text)).replace('\u2212', '-');
        if (BLANK.matcher(plain).matches()) {
            return CellValue.BLANK;
        }
        var number = NUMBER.matcher(plain);
        if (plain.length() > LONGEST_NUMBER || !number.matches()) {
            return unreadable(text);
        }
        boolean signed = !number.group(1).isEmpty();
        boolean fraction = number.group(3) != null;
        if (signed && !kind.isSigned() || fraction && kind.isWhole() || plain.equals("-0")) {
            return unreadable(text);
        }
        BigDecimal value = new BigDecimal(plain.replace(",", ""));
        return kind.admits(value) ? CellValue.of(value) : unreadable(text);
    }

    /** An unreadable cell with its text, shortened if need be. */
    static CellValue unreadable(String text) {
        return CellValue.unreadable(Glyphs.shorten(text, LONGEST_TEXT));
    }

    /** Whether a cell's text is meant as a value, readable or not, rather than as a label. */
    static boolean isLikeAValue(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        String plain = Glyphs.strip(Glyphs.halfWidth(text));
        return BLANK.matcher(plain).matches()
                || LIKE_A_VALUE.matcher(plain).matches() && !ITEM.matcher(plain).matches();
    }

    /** Whether a cell's text stands for an empty cell. */
    static boolean isBlank(String text) {
        return text.length() <= 3
                && BLANK.matcher(Glyphs.strip(Glyphs.halfWidth(text))).matches();
    }
}
