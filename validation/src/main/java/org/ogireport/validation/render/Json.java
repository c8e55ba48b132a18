package org.ogireport.validation.render;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON text, member by member. */
final class Json {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** An object that is filled by a function. */
    static String object(Consumer<Json> members) {
        Json json = new Json();
        json.nested('{', members, '}');
        return json.text.toString();
    }

    Json member(String name, String value) {
        name(name);
        string(value);
        return this;
    }

    Json member(String name, Optional<String> value) {
        name(name);
        value.ifPresentOrElse(this::string, () -> text.append("null"));
        return this;
    }

    Json number(String name, Optional<BigDecimal> value) {
        name(name);
        text.append(value.map(BigDecimal::toPlainString).orElse("null"));
        return this;
    }

    Json number(String name, long value) {
        return number(name, Optional.of(BigDecimal.valueOf(value)));
    }

    Json flag(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    Json object(String name, Consumer<Json> members) {
        name(name);
        nested('{', members, '}');
        return this;
    }

    Json strings(String name, Collection<String> values) {
        name(name);
        nested('[', json -> values.forEach(json::item), ']');
        return this;
    }

    <T> Json objects(String name, Collection<T> values, BiConsumer<Json, T> members) {
        name(name);
        nested(
                '[',
                json -> values.forEach(value -> {
                    json.separate();
                    json.nested('{', object -> members.accept(object, value), '}');
                }),
                ']');
        return this;
    }

    private void item(String value) {
        separate();
        string(value);
    }

    private void nested(char open, Consumer<Json> content, char close) {
        text.append(open);
        first = true;
        content.accept(this);
        text.append(close);
        first = false;
    }

    private void name(String name) {
        separate();
        string(name);
        text.append(':');
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) && !isPaired(value, i)) {
                text.append("\\u").append(Character.forDigit(c >> 12, 16));
                text.append(Character.forDigit(c >> 8 & 15, 16));
                text.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
