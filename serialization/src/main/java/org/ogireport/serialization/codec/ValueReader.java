package org.ogireport.serialization.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.serialization.problem.Problem.Code;

/** Reads single values and whole objects. What is not as expected is reported, and null is its value. */
final class ValueReader {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

    private static final int INTEGER_LENGTH =
            Integer.toString(Integer.MIN_VALUE).length();

    private final TokenSource source;
    private final ProblemCollector problems;

    ValueReader(TokenSource source, ProblemCollector problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reads the value of a member; false if there is no such member, with the value untouched. */
    interface Members {
        boolean read(String name);
    }

    /** Reads an object whose fields are known by name; false if the value is none. */
    boolean object(List<String> required, Members members) {
        long mark = source.valueMark();
        if (!source.beginObject()) {
            wrongType(Expectation.OBJECT);
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String name = source.nextName(); name != null; name = source.nextName()) {
            problems.enter(name);
            if (!isNew(name, seen)) {
                reject(Code.DUPLICATE_FIELD);
            } else if (!members.read(name)) {
                reject(Code.UNKNOWN_FIELD);
            }
            problems.leave();
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                problems.addMember(Code.MISSING_FIELD, mark, name);
            }
        }
        return true;
    }

    /** Remembers a member's name; false if it was there before. */
    boolean isNew(String name, Set<String> seen) {
        if (seen.size() == Wire.MAX_MEMBERS) {
            throw problems.stop(Code.TOO_LARGE, source.nameMark(), "", Expectation.LIMITS);
        }
        return seen.add(name);
    }

    /** Reports the current member by its name, and passes over its value. */
    void reject(Code code) {
        problems.add(code, source.nameMark());
        source.skip();
    }

    /** Reports the current value, and passes over it. */
    void wrongType(Expectation expected) {
        problems.add(Code.WRONG_TYPE, source.valueMark(), source.found(), expected);
        source.skip();
    }

    /** A text of any kind. */
    @Nullable
    String text() {
        String text = source.text();
        if (text == null) {
            wrongType(Expectation.TEXT);
        }
        return text;
    }

    /** One line of text that is not blank. */
    @Nullable
    String filledLine() {
        long mark = source.valueMark();
        String line = text(Text::findRefusedInLine, Expectation.FILLED_LINE);
        if (line != null && line.isBlank()) {
            problems.add(Code.BAD_TEXT, mark, Excerpt.quoted(line), Expectation.FILLED_LINE);
            return null;
        }
        return line;
    }

    /** One line of text. */
    @Nullable
    String line() {
        return text(Text::findRefusedInLine, Expectation.LINE);
    }

    /** Text that may have line feeds. */
    @Nullable
    String paragraph() {
        return text(Text::findRefusedInParagraph, Expectation.PARAGRAPH);
    }

    private @Nullable String text(Function<String, Optional<Words>> refused, Expectation expected) {
        long mark = source.valueMark();
        String text = text();
        if (text == null || refused.apply(text).isEmpty()) {
            return text;
        }
        if (text.length() > Text.MAX_LENGTH) {
            problems.add(Code.TOO_LARGE, mark, Integer.toString(text.length()), Expectation.CHARACTERS);
        } else {
            problems.add(Code.BAD_TEXT, mark, Excerpt.around(text, firstRefused(text, refused)), expected);
        }
        return null;
    }

    private static int firstRefused(String text, Function<String, Optional<Words>> refused) {
        int i = 0;
        while (refused.apply(Character.toString(text.codePointAt(i))).isEmpty()) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** An array of paragraphs. */
    @Nullable
    Narrative narrative() {
        if (!source.beginTexts()) {
            wrongType(Expectation.TEXTS);
            return null;
        }
        List<String> paragraphs = new ArrayList<>();
        int count = 0;
        while (source.nextText()) {
            problems.enter(count);
            if (count < Narrative.MAX_PARAGRAPHS) {
                String paragraph = paragraph();
                if (paragraph != null) {
                    paragraphs.add(paragraph);
                }
            } else {
                if (count == Narrative.MAX_PARAGRAPHS) {
                    problems.add(Code.TOO_LARGE, source.valueMark(), "", Expectation.PARAGRAPHS);
                }
                source.skip();
            }
            problems.leave();
            count++;
        }
        return paragraphs.size() == count ? new Narrative(paragraphs) : null;
    }

    /** The name of a constant. */
    <E extends Enum<E>> @Nullable E choice(E[] choices) {
        return choice(choices, Enum::name);
    }

    /** The wire name of a constant. */
    <E> @Nullable E choice(E[] choices, Function<E, String> wireName) {
        long mark = source.valueMark();
        String text = text();
        if (text == null) {
            return null;
        }
        for (E choice : choices) {
            if (wireName.apply(choice).equals(text)) {
                return choice;
            }
        }
        badValue(mark, text, Arrays.stream(choices).map(wireName).collect(Collectors.joining("|")));
        return null;
    }

    /** A text of a certain shape. */
    @Nullable
    String shaped(Function<String, Boolean> shape, Expectation expected) {
        long mark = source.valueMark();
        String text = text();
        if (text == null || shape.apply(text)) {
            return text;
        }
        badValue(mark, text, expected.key());
        return null;
    }

    @Nullable
    LocalDate date() {
        String text = shaped(ValueReader::isDate, Expectation.DATE);
        return text == null ? null : LocalDate.parse(text);
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A whole number that is not in a table. */
    @Nullable
    Integer integer(int least, Expectation expected) {
        String digits = source.number();
        if (digits == null) {
            wrongType(expected);
            return null;
        }
        if (!INTEGER.matcher(digits).matches()) {
            problems.add(Code.BAD_NUMBER, source.valueMark(), Excerpt.of(digits), expected);
            return null;
        }
        if (digits.length() > INTEGER_LENGTH
                || Long.parseLong(digits) < least
                || Long.parseLong(digits) > Integer.MAX_VALUE) {
            problems.add(Code.OUT_OF_RANGE, source.valueMark(), Excerpt.of(digits), expected);
            return null;
        }
        return Integer.valueOf(digits);
    }

    void badValue(long mark, String found, String expected) {
        problems.add(Code.BAD_VALUE, mark, Excerpt.quoted(found), expected);
    }
}
