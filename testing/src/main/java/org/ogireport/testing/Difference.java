package org.ogireport.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.json.JsonReader;
import org.ogireport.serialization.ReportJson;

/**
 * The first place, in the order of the format, in which an exported report differs from what went in.
 *
 * @param path the place, such as {@code requests.carriedForward.total} or {@code problems[0]}; of bytes, {@code byte 123}
 * @param expected what went in, as JSON: of a long text the surroundings of the difference, with everything that is not plainly
 *     seen escaped; {@code nothing} where there is none
 * @param actual what was exported, told likewise
 * @since 0.1
 */
public record Difference(String path, String expected, String actual) {
    private static final int AROUND = 12;
    private static final String NOTHING = "nothing";

    /** Refuses nulls. */
    public Difference {
        Objects.requireNonNull(path, "path: must not be null");
        Objects.requireNonNull(expected, "expected: must not be null");
        Objects.requireNonNull(actual, "actual: must not be null");
    }

    static Optional<Difference> between(Draft expected, Draft actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : between(
                        "",
                        JsonReader.read(ReportJson.writeString(expected)),
                        JsonReader.read(ReportJson.writeString(actual)));
    }

    static Difference ofBytes(byte[] expected, byte[] actual, int at) {
        return new Difference("byte " + at, excerpt(expected, at), excerpt(actual, at));
    }

    private static Optional<Difference> between(String path, @Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Map<?, ?> before && actual instanceof Map<?, ?> after) {
            return members(path, before, after);
        }
        if (expected instanceof List<?> before && actual instanceof List<?> after) {
            return items(path, before, after);
        }
        if (Objects.equals(expected, actual)) {
            return Optional.empty();
        }
        int at = expected instanceof String before && actual instanceof String after ? mismatch(before, after) : 0;
        return Optional.of(new Difference(path, shown(expected, at), shown(actual, at)));
    }

    /** An object that is not there is told by the first member that it should have. */
    private static Optional<Difference> members(String path, Map<?, ?> expected, Map<?, ?> actual) {
        return Stream.concat(expected.keySet().stream(), actual.keySet().stream())
                .distinct()
                .flatMap(name -> member(inner(path, name), expected, actual, name).stream())
                .findFirst();
    }

    private static Optional<Difference> member(String path, Map<?, ?> expected, Map<?, ?> actual, Object name) {
        @Nullable Object before = expected.get(name);
        @Nullable Object after = actual.get(name);
        if (expected.containsKey(name) && actual.containsKey(name)) {
            return between(path, before, after);
        }
        if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
            return between(path, before == null ? Map.of() : before, after == null ? Map.of() : after);
        }
        return Optional.of(new Difference(path, shown(expected, name), shown(actual, name)));
    }

    private static String inner(String path, Object name) {
        return switch (path) {
            case "" -> name.toString();
            case "cells" -> path + "[" + name + "]";
            default -> path + "." + name;
        };
    }

    private static String shown(Map<?, ?> object, Object name) {
        return object.containsKey(name) ? shown(object.get(name), 0) : NOTHING;
    }

    private static Optional<Difference> items(String path, List<?> expected, List<?> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String inner = path + "[" + i + "]";
            Optional<Difference> difference;
            if (i == actual.size()) {
                difference = Optional.of(new Difference(inner, shown(expected.get(i), 0), NOTHING));
            } else if (i == expected.size()) {
                difference = Optional.of(new Difference(inner, NOTHING, shown(actual.get(i), 0)));
            } else {
                difference = between(inner, expected.get(i), actual.get(i));
            }
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static int mismatch(String expected, String actual) {
        return Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    }

    private static String shown(@Nullable Object value, int at) {
        if (value instanceof String text) {
            return excerpt(text, at);
        }
        return value instanceof Map ? "{…}" : value instanceof List ? "[…]" : String.valueOf(value);
    }

    private static String excerpt(byte[] document, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(document.length, at + AROUND);
        return (from > 0 ? "…" : "")
                + escaped("", new String(document, from, Math.max(0, to - from), StandardCharsets.UTF_8))
                + (to < document.length ? "…" : "");
    }

    private static String excerpt(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "…" : "")
                + '"'
                + escaped("\"\\", text.substring(from, to))
                + '"'
                + (to < text.length() ? "…" : "");
    }

    /** The text with what is not seen escaped, and some that would be taken for something else. */
    private static String escaped(String marks, String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            if (marks.indexOf(unit) >= 0) {
                escaped.append('\\').append(unit);
            } else if (isSeen(unit)) {
                escaped.append(unit);
            } else {
                escaped.append(String.format("\\u%04X", (int) unit));
            }
        }
        return escaped.toString();
    }

    /** Whether a unit is seen for what it is: no white space but the plain one, and nothing that joins another character. */
    private static boolean isSeen(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            case Character.SPACE_SEPARATOR -> unit == ' ';
            default -> true;
        };
    }

    /** The difference, for people. */
    @Override
    public String toString() {
        return path + ": expected " + expected + ", actual " + actual;
    }
}
