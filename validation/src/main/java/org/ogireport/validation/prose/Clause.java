package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence between commas, brackets or the like.
 *
 * @param text the part as patterns read it, years as {@link Years} marks them
 * @param separator what ends it; a line feed at the end of the sentence
 * @param start where it begins in the plain text of the sentence
 * @param inserted whether it stands in brackets
 * @param numbers its numbers, in order
 */
record Clause(String text, char separator, int start, boolean inserted, List<Number> numbers) {
    /** Longer than anybody writes a clause that is plain. */
    private static final int LONGEST = 120;

    private static final String COUNTED = "件例宗条份起次个项";
    private static final String COUNTED_OR_RATE = COUNTED + '%';
    /** The number of an item in a list: 1. or 2、. */
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.、](?![0-9])");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})?"
                    + "(?![0-9.,])(万?)(?:(件次|[" + COUNTED + "](?!人))|(%))?");

    /**
     * A number in a clause.
     *
     * @param value its value
     * @param start where it begins in the clause
     * @param end where it ends, with its unit
     * @param kind what its unit tells
     */
    record Number(BigDecimal value, int start, int end, Kind kind) {}

    /** What a number counts. */
    enum Kind {
        /** A whole number of cases, with their measure word. */
        COUNT,
        /** A percentage. */
        RATE,
        /** Anything else, or a number that is not exact. */
        OTHER
    }

    Clause {
        numbers = List.copyOf(numbers);
    }

    /** The clauses of a sentence. */
    static List<Clause> of(NormalizedSentence sentence, Years years) {
        String text = Numerals.withoutEach(years.mark(sentence.text())) + '\n';
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (endsClause(text, i)) {
                if (i > start) {
                    clauses.add(of(text.substring(start, i), c, start, depth > 0));
                }
                start = i + 1;
            }
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        }
        return clauses;
    }

    /** A clause that another text stands for. */
    static Clause of(String text, char separator, int start, boolean inserted) {
        String plain = NormalizedSentence.isDigit(text.charAt(0)) ? withoutItem(text) : text;
        return new Clause(plain, separator, start, inserted, text.length() > LONGEST ? List.of() : numbers(plain));
    }

    private static String withoutItem(String text) {
        Matcher item = ITEM.matcher(text);
        return item.lookingAt() ? " ".repeat(item.end()) + text.substring(item.end()) : text;
    }

    private static boolean endsClause(String text, int index) {
        char c = text.charAt(index);
        return switch (c) {
            case '，', '(', ')', ';', '。', '!', '?', '\n' -> true;
            case ':' -> !NormalizedSentence.isDigit(text.charAt(index + 1));
            case '、' -> index > 0 && COUNTED_OR_RATE.indexOf(text.charAt(index - 1)) >= 0;
            default -> false;
        };
    }

    private static List<Number> numbers(String text) {
        int digits = digits(text, 0, text.length());
        if (digits == 0) {
            return Numerals.counts(text);
        }
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            digits -= digits(text, matcher.start(), matcher.end());
            numbers.add(number(matcher));
        }
        if (digits > 0) {
            numbers.add(new Number(BigDecimal.ZERO, text.length(), text.length(), Kind.OTHER));
        }
        return numbers;
    }

    private static int digits(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (NormalizedSentence.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    private static Number number(Matcher matcher) {
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "") + fraction);
        boolean tenThousands = !matcher.group(3).isEmpty();
        if (matcher.group(5) != null) {
            return new Number(value, matcher.start(), matcher.end(), tenThousands ? Kind.OTHER : Kind.RATE);
        }
        // 1.2万 may be rounded; 1.2345万 tells the last case.
        boolean exact = fraction.length() == (tenThousands ? ".2345".length() : 0);
        return new Number(
                tenThousands ? value.movePointRight(4) : value,
                matcher.start(),
                matcher.end(),
                exact && matcher.group(4) != null ? Kind.COUNT : Kind.OTHER);
    }

    /** This clause and the next as one, where only a comma or colon stands between them. */
    Optional<Clause> joinedTo(Clause next) {
        boolean neighbours = inserted == next.inserted
                && next.start == start + text.length() + 1
                && (separator == '，' || separator == ':');
        return neighbours
                ? Optional.of(of(text + separator + next.text, next.separator, start, inserted))
                : Optional.empty();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** The only count, if the clause has one, and no other number but at most one percentage behind it. */
    Optional<Number> count() {
        List<Number> counts =
                numbers.stream().filter(n -> n.kind() == Kind.COUNT).toList();
        boolean plain = counts.size() == 1
                && (numbers.size() == 1
                        || numbers.size() == 2
                                && numbers.get(0) == counts.get(0)
                                && numbers.get(1).kind() == Kind.RATE);
        return plain ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** The only percentage, if the clause has one, and no other number but at most one count before it. */
    Optional<Number> rate() {
        int last = numbers.size() - 1;
        boolean plain = last >= 0
                && numbers.get(last).kind() == Kind.RATE
                && (last == 0 || last == 1 && numbers.get(0).kind() == Kind.COUNT);
        return plain ? Optional.of(numbers.get(last)) : Optional.empty();
    }
}
