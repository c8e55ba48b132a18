package org.ogireport.core.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.Words;

/**
 * What a person typed into a cell: a number, nothing, or what is neither and why. Full-width digits and signs count as
 * those of ASCII, since an input method gives either; nothing else is guessed.
 *
 * @param value the number or the blank; null where the text is neither
 * @param objection why it is neither
 */
record TypedNumber(@Nullable CellValue value, Words objection) {
    /** The longest text that is looked at, and kept of one that is no number. */
    private static final int LONGEST = 1000;

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?");
    private static final Pattern FIGURES = Pattern.compile("[+-]?[0-9.,]*[0-9][0-9.,]*");
    private static final Pattern FIGURES_AND_MORE = Pattern.compile("[^0-9]*[0-9][0-9.,]*[^0-9]*");
    private static final Pattern BLANK = Pattern.compile("|/|-{1,2}|[—–―─]{1,2}");

    private static final Words NO_NUMBER = new Words("不是数字", "is not a number");
    private static final Words BADLY_WRITTEN = new Words(
            "数字写法不规范（前面有多余的 0，或逗号、小数点位置不对）", "is badly written (leading zeros, or a comma or point out of place)");
    private static final Words WITH_MORE = new Words("只填数字，不带单位、符号或说明", "has a unit, sign or note beside the number");
    private static final Words NEGATIVE = new Words("不能是负数", "must not be negative");
    private static final Words SIGNED = new Words("不带正负号", "must not have a sign");
    private static final Words FRACTION = new Words("不能有小数", "must not have a fraction");
    private static final Words FRACTION_TOO_LONG = new Words("小数位数过多", "has too many decimal places");
    private static final Words TOO_LARGE = new Words("数字过大", "is too large");
    private static final Words EXPECTED = new Words("%s；应填%s", "%s; expected is %s");

    static TypedNumber of(String text, NumberKind kind) {
        if (text.length() > LONGEST) {
            return refused(NO_NUMBER, kind);
        }
        String plain = halfWidth(text).strip();
        if (BLANK.matcher(plain).matches()) {
            return new TypedNumber(CellValue.BLANK, Words.NONE);
        }
        Matcher parts = NUMBER.matcher(plain);
        if (!parts.matches()) {
            return refused(
                    FIGURES.matcher(plain).matches()
                            ? BADLY_WRITTEN
                            : FIGURES_AND_MORE.matcher(plain).matches() ? WITH_MORE : NO_NUMBER,
                    kind);
        }
        BigDecimal number = new BigDecimal(plain.replace(",", ""));
        if (!parts.group(1).isEmpty() && (!kind.isSigned() || number.signum() == 0)) {
            return refused(number.signum() < 0 ? NEGATIVE : SIGNED, kind);
        }
        if (kind.isWhole() && parts.group(3) != null) {
            return refused(FRACTION, kind);
        }
        if (!kind.admits(number)) {
            boolean isLong = number.stripTrailingZeros().scale() > NumberKind.MAX_FRACTION_DIGITS;
            return refused(isLong ? FRACTION_TOO_LONG : TOO_LARGE, kind);
        }
        return new TypedNumber(
                kind.isWhole() ? CellValue.of(number.longValueExact()) : CellValue.of(number), Words.NONE);
    }

    private static TypedNumber refused(Words why, NumberKind kind) {
        return new TypedNumber(null, EXPECTED.with(why, kind.words()));
    }

    /** The text as a cell keeps it that is no number. */
    static CellValue unreadable(String text) {
        String kept = Text.repair(text);
        if (kept.length() > LONGEST) {
            int end = Character.isHighSurrogate(kept.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            kept = kept.substring(0, end) + "…";
        }
        return CellValue.unreadable(kept);
    }

    /** The full-width characters from ＋ by way of ，－．／ to ９, and the other spaces and dashes, as those of ASCII. */
    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(
                    c >= '＋' && c <= '９'
                            ? (char) (c - 0xFEE0)
                            : c == '\u2212' ? '-' : Character.isSpaceChar(c) || c == '\uFEFF' ? ' ' : c);
        }
        return half.toString();
    }
}
