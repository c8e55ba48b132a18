package org.ogireport.documents.html;

import org.ogireport.documents.html.Look.Seen;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;

/** Puts together what is seen of a line or cell, and marks where digits meet that do not stand plainly beside each other. */
final class ShownText {
    /** What makes the letters after it run from right to left, or stands among letters that do. */
    private static final String BACKWARDS = "\u202B\u202E\u2067\u200F\u061C";

    private static final double LEAST_RATIO = 0.75;

    private final StringBuilder text = new StringBuilder();
    private final boolean inCell;
    private final boolean doubting;
    private double size;
    private boolean gap;
    private boolean parted;
    private boolean doubtful;

    /**
     * No text yet.
     *
     * @param inCell whether it is that of a cell, where digits must stand plainly beside each other
     * @param doubting whether what is doubtful is marked
     */
    ShownText(boolean inCell, boolean doubting) {
        this.inCell = inCell;
        this.doubting = doubting;
    }

    /** Adds text that stands in an element. */
    void add(String words, Look look) {
        Seen seen = look.ofText();
        boolean blank = TextNormalizer.strip(words).isEmpty();
        switch (seen) {
            case NOT -> {}
            case AS_A_GAP -> gap |= !blank;
            case OTHERWISE -> {
                meet(words, look.letters().size());
                text.append(words);
                if (!blank && doubting) {
                    text.append(Shown.OTHERWISE);
                }
            }
            case PLAINLY -> {
                meet(words, look.letters().size());
                text.append(words);
                if (words.chars().anyMatch(c -> BACKWARDS.indexOf(c) >= 0)) {
                    text.append(Shown.OTHERWISE);
                }
            }
        }
    }

    private void meet(String words, double fontSize) {
        if (words.isEmpty()) {
            return;
        }
        boolean digits = isOfNumber(words.charAt(0)) && text.length() > 0 && isOfNumber(text.charAt(text.length() - 1));
        boolean uneven = size > 0 && Math.min(size, fontSize) / Math.max(size, fontSize) < LEAST_RATIO;
        boolean among = parted && hasDigit(text) && hasDigit(words);
        if (inCell && (digits && (gap || uneven) || among)) {
            text.append(Shown.OTHERWISE);
        }
        if (!TextNormalizer.strip(words).isEmpty()) {
            gap = false;
            parted = false;
        }
        size = Character.isWhitespace(words.charAt(words.length() - 1)) ? 0 : fontSize;
    }

    private static boolean isOfNumber(char c) {
        char half = TextNormalizer.halfWidth(c);
        return half >= '0' && half <= '9' || ".,+-\u2212".indexOf(half) >= 0;
    }

    private static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(c -> Character.isDigit((char) c));
    }

    /** Adds something that is no text, or whose text does not tell what is shown. */
    void addOtherwise() {
        text.append(Shown.OTHERWISE);
    }

    /** Tells that there is no telling whether something stands over the text of the cell, if there is any. */
    void doubt() {
        doubtful = true;
    }

    void space() {
        text.append(' ');
        size = 0;
    }

    /** Tells that what is added next need not stand where it would in a line of text. */
    void part() {
        parted = true;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** What was added since the last time, with each run of spaces as one; a cell of which nothing is seen is not blank. */
    String take() {
        boolean nothing = inCell && gap && TextNormalizer.strip(text.toString()).isEmpty();
        String shown = nothing ? String.valueOf(Shown.OTHERWISE) : TextNormalizer.collapse(text);
        if (inCell && doubtful && !shown.isEmpty()) {
            shown += Shown.OTHERWISE;
        }
        text.setLength(0);
        doubtful = false;
        size = 0;
        gap = false;
        parted = false;
        return shown;
    }
}
