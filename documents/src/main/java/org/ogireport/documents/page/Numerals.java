package org.ogireport.documents.page;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Unit;
import org.ogireport.documents.result.Remark.Kind;

/** What stands in a cell: a number written plainly, nothing, or something else. Nothing is guessed. */
public final class Numerals {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_STROKE = 3;
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?");
    private static final String UNITS =
            Unit.ITEMS.words().chinese() + "|" + Unit.MATTERS.words().chinese() + "|" + Money.UNIT;
    private static final Pattern WITH_UNIT_AND_NOTE = Pattern.compile("(?<number>[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*"
            + "(?<unit>" + UNITS + ")?\\s*"
            + "(?<note>\\((?:其中|含|包含|包括)[^()]*\\p{IsHan}[^()]*\\)|[,;] ?其中[^()]*\\p{IsHan}[^()]*)?");
    private static final Pattern UNIT = Pattern.compile(UNITS);
    private static final Pattern CORRECTION =
            Pattern.compile("[应已须]扣|扣[除减]|核减|减去|剔除|不含|[后仍尚]剩|剩余|应为|更正|订正|修正|调整|更改|原为|实为|误|改为|重复");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern SEVERAL = Pattern.compile("[0-9][0-9,.]{0,39}(?:\\s{1,9}[0-9,.]{1,40}){1,99}");
    private static final Pattern BLANK = Pattern.compile("|/{1,2}|-{1,3}|[—–―─−]{1,3}|\\\\");

    /** What a value can begin with that is neither a digit nor a letter. */
    private static final String BEGINNINGS = "+-−.¥￥(约近〇零一二两三四五六七八九十百千万亿共增减暂无没略不见未*?#…";

    private static final Pattern LIKE_A_VALUE = Pattern.compile(
            "[0-9+\\-−.¥￥(]*[0-9].*" // digits, and what may follow
                    + "|[约近]?[〇零一二两三四五六七八九十百千万亿]+[余多]?[件项个]?" // numerals in words
                    + "|(?:[约近共]|[增减][加少]?\\s*)[0-9].*|暂?无|没有|略|不详|见附件|未统计|[A-Za-z]{1,3}|[Nn]/[Aa]|[*?#…]+");
    /** A change in words: what became more or less, and by how much. */
    private static final Pattern CHANGE = Pattern.compile("(?:增加?|(减少?))\\s*(?=[0-9])");

    private static final Pattern FIGURE_IN_LINE =
            Pattern.compile("(?<![^\\s|])[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?![^\\s|])(?!\\s*[年月日号页条款项时至])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.、,)][^0-9].*|\\([0-9]{1,2}\\).*");

    private Numerals() {}

    /**
     * What a cell's text says.
     *
     * @param value the number, blank, or unreadable
     * @param remark what there is to say about it; null where it is plain
     * @param unread why it was not read, where what stands there may well be a number; otherwise null
     */
    public record Content(
            CellValue value,
            @Nullable Kind remark,
            @Nullable Unread unread) {
        Content(CellValue value, @Nullable Kind remark) {
            this(value, remark, null);
        }

        /** A text that is no number of the cell's kind. */
        static Content unreadable(String text) {
            return new Content(Numerals.unreadable(text), Kind.UNREADABLE_NUMBER);
        }

        /** A text that may be a number, or hold one. */
        public static Content unread(String text, Kind remark, Unread reason) {
            return new Content(Numerals.unreadable(text), remark, reason);
        }
    }

    /** The content of a cell whose column states no unit other than the form's. */
    public static Content read(String text, Cell cell) {
        return read(text, cell, null);
    }

    /**
     * The content of a cell. A unit or note beside the number is accepted where it leaves one reading only.
     *
     * @param headed the unit that the column's header states; null where it is the form's
     */
    public static Content read(String text, Cell cell, HeadedUnit.@Nullable Stated headed) {
        if (!Shown.isPlain(text)) {
            return Content.unread(text, Kind.SHOWN_OTHERWISE, Unread.SHOWN_OTHERWISE);
        }
        String plain = plain(text);
        if (isStroke(plain) && text.length() <= LONGEST_TEXT) {
            return new Content(CellValue.BLANK, null);
        }
        Matcher parts = WITH_UNIT_AND_NOTE.matcher(cell.kind().isSigned() ? signed(plain) : plain);
        if (!parts.matches()) {
            return SEVERAL.matcher(plain).matches()
                    ? Content.unread(text, Kind.UNREADABLE_NUMBER, Unread.VALUES)
                    : Content.unreadable(text);
        }
        BigDecimal number = number(parts.group("number"), cell.kind());
        String note = parts.group("note");
        if (number == null || note != null && !isWithin(note, number)) {
            return Content.unreadable(text);
        }
        String beside = parts.group("unit");
        if (beside != null && headed != null && !beside.equals(headed.name())) {
            return Content.unread(text, Kind.UNREADABLE_NUMBER, Unread.UNIT);
        }
        if (beside == null && headed != null && !headed.isPlain() && number.signum() != 0) {
            return Content.unread(text, Kind.UNIT_DOUBTFUL, Unread.UNIT);
        }
        String unit = beside == null && headed != null ? headed.name() : beside;
        Kind remark = note == null ? null : Kind.NOTE_KEPT;
        if (unit != null && !unit.equals(cell.unit().words().chinese())) {
            if (cell.unit() == Unit.UNSTATED && Money.isUnit(unit)) {
                remark = Kind.NOTE_KEPT;
            } else if (cell.unit() == Unit.TEN_THOUSAND_YUAN && Money.isUnit(unit)) {
                number = Money.inTenThousandYuan(number, unit);
                remark = Kind.UNIT_CONVERTED;
            } else {
                return Content.unreadable(text);
            }
        }
        return cell.kind().admits(number) ? new Content(CellValue.of(number), remark) : Content.unreadable(text);
    }

    /** A text as numbers are looked for in it; empty where it is too long. */
    private static String plain(String text) {
        return text.length() > LONGEST_TEXT
                ? ""
                : TextNormalizer.strip(TextNormalizer.halfWidth(text)).replace('\u2212', '-');
    }

    /** A change in words, such as 减4, with a sign in place of its word. */
    private static String signed(String text) {
        Matcher change = CHANGE.matcher(text);
        return change.lookingAt() ? (change.group(1) == null ? "+" : "-") + text.substring(change.end()) : text;
    }

    /** A number written plainly; null where it is none of its kind. */
    private static @Nullable BigDecimal number(String text, NumberKind kind) {
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST_NUMBER || !number.matches()) {
            return null;
        }
        boolean signed = !number.group(1).isEmpty();
        boolean fraction = number.group(3) != null;
        if (signed && !kind.isSigned() || fraction && kind.isWhole() || text.equals("-0")) {
            return null;
        }
        return new BigDecimal(text.replace(",", ""));
    }

    /** Whether a note tells parts of the number only: a correction, or a part above the whole, gives two readings. */
    private static boolean isWithin(String note, BigDecimal whole) {
        return !CORRECTION.matcher(note).find()
                && FIGURES.matcher(note)
                        .results()
                        .allMatch(found -> found.group().length() <= LONGEST_NUMBER
                                && new BigDecimal(found.group()).compareTo(whole.abs()) <= 0);
    }

    /** An unreadable cell with its text, shortened if need be; not found where there is no text. */
    public static CellValue unreadable(String text) {
        return CellValue.inPlaceOfNumber(TextNormalizer.shorten(text, LONGEST_TEXT));
    }

    /** Whether a cell's text is meant as a value, readable or not, rather than as a label. */
    public static boolean isLikeAValue(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        if (digits(text) == text.length()) {
            return true;
        }
        String plain = TextNormalizer.strip(TextNormalizer.halfWidth(text));
        return isStroke(plain)
                || !Shown.isPlain(plain) && !HAN.matcher(plain).find()
                || canBeginValue(plain.charAt(0))
                        && LIKE_A_VALUE.matcher(plain).matches()
                        && (!ITEM.matcher(plain).matches() || mayBeRead(plain));
    }

    /**
     * Whether a number stands in a line by itself: between spaces or bars, and no day, page or item of a list; one that
     * may be shown otherwise is one too.
     */
    public static boolean hasFigure(String line) {
        String plain = TextNormalizer.halfWidth(line).replace(Shown.OTHERWISE, ' ');
        return digits(plain) > 0 && FIGURE_IN_LINE.matcher(plain).find();
    }

    /** Whether a word is a unit that a cell of the form can be in. */
    public static boolean isUnit(String word) {
        return UNIT.matcher(word).matches();
    }

    /** Whether a cell's text is meant as a value, and is none in place of an empty cell. */
    public static boolean isFigure(String text) {
        return !isBlank(text) && (isLikeAValue(text) || text.length() > LONGEST_NUMBER && mayBeRead(text));
    }

    /** Whether a text can be read as a number, with what may stand beside it: a word for a change, a unit, a note. */
    public static boolean mayBeRead(String text) {
        String plain = plain(text);
        return !plain.isEmpty()
                && canBeginValue(plain.charAt(0))
                && WITH_UNIT_AND_NOTE.matcher(signed(plain)).matches();
    }

    /** Whether a cell's text stands for an empty cell. */
    public static boolean isBlank(String text) {
        return text.length() <= LONGEST_STROKE && isStroke(TextNormalizer.strip(TextNormalizer.halfWidth(text)));
    }

    /** Whether a text without spaces at its ends is empty, or a stroke in place of nothing. */
    private static boolean isStroke(String plain) {
        return plain.isEmpty()
                || plain.length() <= LONGEST_STROKE
                        && !isDigit(plain.charAt(0))
                        && BLANK.matcher(plain).matches();
    }

    private static boolean canBeginValue(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || BEGINNINGS.indexOf(c) >= 0;
    }

    /** How many digits a text has. */
    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
