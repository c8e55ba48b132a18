package org.ogireport.documents.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A section of a number format: what it shows around the digits, and how it shows these. */
final class FormatSection {
    private static final int MOST_DIGITS = 30;
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-\\]]*)(?:-[0-9A-Fa-f]{1,8})?");
    private static final Map<String, Integer> COLOURS = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("黑色", 0),
            Map.entry("white", 0xFFFFFF),
            Map.entry("白色", 0xFFFFFF),
            Map.entry("red", 0xFF0000),
            Map.entry("红色", 0xFF0000),
            Map.entry("green", 0x00FF00),
            Map.entry("绿色", 0x00FF00),
            Map.entry("blue", 0x0000FF),
            Map.entry("蓝色", 0x0000FF),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("黄色", 0xFFFF00),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("cyan", 0x00FFFF));

    /** Characters that stand for themselves without a quotation mark, besides all that are not ASCII. */
    private static final String LITERALS = "$+-()^'~{}<>=: &|￥¥";

    /** What a number must be for a section to show it. */
    record Condition(String sign, BigDecimal bound) {
        boolean holds(BigDecimal value) {
            int compared = value.compareTo(bound);
            return switch (sign) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }
    }

    private enum Kind {
        NUMBER,
        GENERAL,
        TEXT,
        LITERAL
    }

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private Kind kind = Kind.LITERAL;
    private boolean ended;
    private boolean pointed;
    private boolean grouped;
    private boolean comma;
    private boolean understood = true;
    private int leastWhole;
    private int leastFraction;
    private int mostFraction;
    private int percents;
    private @Nullable Integer colour;
    private @Nullable Condition condition;

    private FormatSection() {}

    /** A section by its code; null where it is not understood. */
    static @Nullable FormatSection of(String code) {
        FormatSection section = new FormatSection();
        section.read(code);
        boolean scaled = section.comma;
        return section.understood && !scaled && section.leastWhole <= MOST_DIGITS && section.mostFraction <= MOST_DIGITS
                ? section
                : null;
    }

    private void read(String code) {
        for (int i = 0; i < code.length() && understood; i++) {
            char c = code.charAt(i);
            if (isWord(code, i, "General") || isWord(code, i, "G/通用格式")) {
                become(Kind.GENERAL);
                i += (c == 'G' && code.charAt(i + 1) == '/' ? "G/通用格式" : "General").length() - 1;
            } else if (c == '"') {
                int end = code.indexOf('"', i + 1);
                understood &= end > 0;
                literal(end > 0 ? code.substring(i + 1, end) : "");
                i = Math.max(i, end);
            } else if (c == '\\' || c == '_' || c == '*') {
                boolean whole = ++i < code.length();
                understood &= whole && (c != '*' || code.charAt(i) == ' ');
                literal(!whole || c == '*' ? "" : c == '_' ? " " : code.substring(i, i + 1));
            } else if (c == '[') {
                int end = code.indexOf(']', i);
                understood &= end > 0;
                i = end > 0 ? bracket(code.substring(i + 1, end), end) : i;
            } else {
                one(c);
            }
        }
    }

    private static boolean isWord(String code, int at, String word) {
        return code.regionMatches(true, at, word, 0, word.length());
    }

    private int bracket(String content, int end) {
        Matcher test = CONDITION.matcher(content);
        Matcher currency = CURRENCY.matcher(content);
        Integer named = COLOURS.get(content.toLowerCase(Locale.ROOT));
        if (named != null) {
            colour = named;
        } else if (test.matches()) {
            condition = new Condition(test.group(1), new BigDecimal(test.group(2)));
        } else if (currency.matches()) {
            literal(currency.group(1));
        } else {
            understood = false;
        }
        return end;
    }

    private void become(Kind other) {
        understood &= kind == Kind.LITERAL;
        kind = other;
    }

    private void literal(String text) {
        ended |= kind == Kind.NUMBER;
        (kind == Kind.LITERAL ? before : after).append(text);
    }

    private void one(char c) {
        switch (c) {
            case '0', '#', '?' -> digit(c);
            case '.' -> {
                understood &= kind == Kind.NUMBER && !pointed && !ended;
                pointed = true;
            }
            case ',' -> {
                understood &= kind == Kind.NUMBER && !pointed && !ended;
                comma = true;
            }
            case '%' -> {
                percents++;
                literal("%");
            }
            case '@' -> become(Kind.TEXT);
            default -> {
                understood &= c > 127 || LITERALS.indexOf(c) >= 0;
                literal(String.valueOf(c));
            }
        }
    }

    private void digit(char c) {
        if (kind != Kind.NUMBER) {
            become(Kind.NUMBER);
        }
        understood &= !ended;
        grouped |= comma;
        comma = false;
        if (pointed) {
            mostFraction++;
            leastFraction = c == '#' ? leastFraction : mostFraction;
        } else if (c == '0' || leastWhole > 0) {
            leastWhole++;
        }
    }

    boolean isEmpty() {
        return kind == Kind.LITERAL && before.length() == 0;
    }

    boolean isGeneral() {
        return kind == Kind.GENERAL;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    @Nullable
    Integer colour() {
        return colour;
    }

    @Nullable
    Condition condition() {
        return condition;
    }

    /** The digits of a number, without its sign; empty for a section that has words alone. */
    String digits(BigDecimal value) {
        if (kind != Kind.NUMBER) {
            return "";
        }
        BigDecimal shown = value.abs().scaleByPowerOfTen(2 * percents).setScale(mostFraction, RoundingMode.HALF_UP);
        String plain = shown.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        while (fraction.length() > leastFraction && fraction.endsWith("0")) {
            fraction = fraction.substring(0, fraction.length() - 1);
        }
        if (leastWhole == 0 && whole.toString().equals("0")) {
            whole.setLength(0);
        }
        while (whole.length() < leastWhole) {
            whole.insert(0, '0');
        }
        for (int i = whole.length() - 3; grouped && i > 0; i -= 3) {
            whole.insert(i, ',');
        }
        return whole + (pointed ? "." : "") + fraction;
    }

    /** What is shown around digits or a text. */
    String around(String text) {
        return before + text + after;
    }
}
