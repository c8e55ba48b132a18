package org.ogireport.serialization.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a tree of maps, lists, texts, whole numbers and truth values as JSON for people. */
final class SchemaJson {
    private static final int LONGEST_LINE = 120;

    private final StringBuilder out = new StringBuilder();

    private SchemaJson() {}

    /** The text, with a final line feed. */
    static String text(Object value) {
        SchemaJson json = new SchemaJson();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            boolean isShort = map.size() == 1 && !(map.values().iterator().next() instanceof Map);
            Iterator<?> entries = map.entrySet().iterator();
            nested("{}", isShort, depth, entries, entry -> {
                Map.Entry<?, ?> member = (Map.Entry<?, ?>) entry;
                string(member.getKey().toString());
                out.append(": ");
                value(member.getValue(), depth + 1);
            });
        } else if (value instanceof List<?> list) {
            int length =
                    list.stream().mapToInt(item -> item.toString().length() + 4).sum();
            boolean isShort = list.stream().noneMatch(Map.class::isInstance) && length + 2 * depth < LONGEST_LINE;
            nested("[]", isShort, depth, list.iterator(), item -> value(item, depth + 1));
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void nested(String brackets, boolean isShort, int depth, Iterator<?> items, Consumer<Object> write) {
        out.append(brackets.charAt(0));
        while (items.hasNext()) {
            if (!isShort) {
                out.append('\n').append("  ".repeat(depth + 1));
            }
            write.accept(items.next());
            if (items.hasNext()) {
                out.append(isShort ? ", " : ",");
            }
        }
        if (!isShort) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(brackets.charAt(1));
    }

    private void string(String text) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
