package org.ogireport.core.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees as JSON. A tree is made of objects ({@link JsonObject} or a map in its order), collections, texts, numbers,
 * truth values, and nulls; an empty optional is null, and {@link Verbatim} is JSON already.
 */
public final class JsonWriter {
    private static final int LONGEST_LINE = 120;

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * JSON that is put into a tree as it stands.
     *
     * @param json the text of one value
     */
    public record Verbatim(String json) {}

    /** The tree without white space. */
    public static String compact(@Nullable Object tree) {
        JsonWriter writer = new JsonWriter(false);
        writer.value(tree, 0);
        return writer.out.toString();
    }

    /** The tree for people, with a final line feed. */
    public static String indented(@Nullable Object tree) {
        JsonWriter writer = new JsonWriter(true);
        writer.value(tree, 0);
        return writer.out.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof JsonObject object) {
            value(object.members(), depth);
        } else if (value instanceof Map<?, ?> map) {
            boolean isShort = map.size() == 1 && !(map.values().iterator().next() instanceof Map);
            nested("{}", isShort, depth, map.entrySet().iterator(), entry -> {
                string(entry.getKey().toString());
                out.append(indented ? ": " : ":");
                value(entry.getValue(), depth + 1);
            });
        } else if (value instanceof Collection<?> items) {
            int length = items.stream()
                    .mapToInt(item -> String.valueOf(item).length() + 4)
                    .sum();
            boolean isShort = items.stream().noneMatch(Map.class::isInstance) && length + 2 * depth < LONGEST_LINE;
            nested("[]", isShort, depth, items.iterator(), item -> value(item, depth + 1));
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null), depth);
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(
                    value instanceof BigDecimal number
                            ? number.toPlainString()
                            : value instanceof Verbatim verbatim ? verbatim.json() : value);
        }
    }

    private <T> void nested(String brackets, boolean isShort, int depth, Iterator<T> items, Consumer<T> write) {
        boolean lines = indented && !isShort;
        out.append(brackets.charAt(0));
        while (items.hasNext()) {
            if (lines) {
                out.append('\n').append("  ".repeat(depth + 1));
            }
            write.accept(items.next());
            if (items.hasNext()) {
                out.append(indented && isShort ? ", " : ",");
            }
        }
        if (lines) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(brackets.charAt(1));
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) && !isPaired(value, i)) {
                out.append("\\u").append(Character.forDigit(c >> 12, 16));
                out.append(Character.forDigit(c >> 8 & 15, 16));
                out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
