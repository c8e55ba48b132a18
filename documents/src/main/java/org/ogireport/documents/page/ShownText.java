package org.ogireport.documents.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that is put together from pieces, each seen in its own way. */
public final class ShownText {
    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?[¥￥]?[0-9].*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.、,)][^0-9].*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("[\\[(（〔【]?[0-9*※#①-⑳†‡a-z]{1,3}[\\])）〕】]?");

    private final StringBuilder text = new StringBuilder();
    private @Nullable RunLook last;
    private boolean doubtful;
    private boolean marked;
    private boolean unmarked;

    /** Puts text after what is there. */
    public void add(String piece, RunLook look) {
        if (look.look() == Look.HIDDEN || piece.isEmpty()) {
            return;
        }
        if (piece.isBlank()) {
            // lines around nothing may look like a digit
            text.append(look.frame().isEmpty() ? piece : piece + Shown.OTHERWISE);
            return;
        }
        marked |= look.highlighted();
        unmarked |= !look.highlighted();
        doubtful |= look.look() == Look.DOUBTFUL;
        if (look.look() == Look.OTHERWISE || look.raised() && !isNote(piece)) {
            otherwise();
        } else if (!look.raised()) {
            boolean joined =
                    text.length() > 0 && isNumeral(text.charAt(text.length() - 1)) && isNumeral(piece.charAt(0));
            if (joined && last != null && !last.joins(look)) {
                otherwise();
            }
            text.append(piece);
        }
        last = look;
    }

    /** Whether raised text is a mark that leads from words to a note. */
    private boolean isNote(String piece) {
        int end = text.length();
        while (end > 0 && TextNormalizer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean afterWords = end > 0 && (isHan(text.charAt(end - 1)) || "）)》”".indexOf(text.charAt(end - 1)) >= 0);
        return afterWords && MARK.matcher(piece.strip()).matches();
    }

    private static boolean isNumeral(char c) {
        char half = TextNormalizer.halfWidth(c);
        return half >= '0' && half <= '9' || half == '.' || half == ',' || half == '-' || half == '+';
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Puts a space, line or paragraph end. */
    public void space(char space) {
        text.append(space);
    }

    /** Puts something that is seen and not told by characters. */
    public void otherwise() {
        if (text.length() == 0 || text.charAt(text.length() - 1) != Shown.OTHERWISE) {
            text.append(Shown.OTHERWISE);
        }
    }

    /** Says that a figure here may be another. */
    public void doubt() {
        doubtful = true;
    }

    public int length() {
        return text.length();
    }

    /** Whether nothing but spaces was put since the text had a length. */
    public boolean isBlankSince(int length) {
        for (int i = length; i < text.length(); i++) {
            if (!TextNormalizer.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is seen is marked with a colour. */
    public boolean isHighlighted() {
        return marked && !unmarked;
    }

    /** The text, in which a figure that is doubtful has a mark after it. */
    public String text() {
        return doubtful && isFigure(text.toString()) ? text.toString() + Shown.OTHERWISE : text.toString();
    }

    /** Whether a text is one of digits rather than words, or can be read as a number. */
    public static boolean isFigure(String text) {
        String plain = TextNormalizer.strip(TextNormalizer.halfWidth(text));
        boolean digits = plain.chars().anyMatch(Character::isDigit);
        return digits
                && (plain.codePoints().noneMatch(ShownText::isHan)
                        || FIGURE.matcher(plain).matches()
                                && !ITEM.matcher(plain).matches()
                        || Numerals.mayBeRead(plain));
    }
}
