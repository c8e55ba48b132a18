package org.ogireport.serialization.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.Words;
import org.ogireport.serialization.codec.DocumentKind;

/** How a JSON Schema names and describes what it holds, and what it has defined so far. */
abstract sealed class JsonManner {
    static final String DEFINITIONS = "$defs";
    static final String REFERENCE = "$ref";
    private static final String PATH = "#/" + DEFINITIONS + "/";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** What documents have in common: a type of text, or a kind of number. */
    abstract String common(String name);

    /** What reports and drafts have each their own of. */
    abstract String own(String name, DocumentKind kind);

    /** A kind of number, or null. */
    abstract String orBlank(String number);

    abstract Map<String, Object> described(Words words, Map<String, Object> content);

    /**
     * An object or a choice, as it stands where it is a member.
     *
     * @param name the definition's name, where the schema that chooses has one
     * @param type the definition's name, where each has one
     */
    abstract Map<String, Object> typed(
            @Nullable String name, String type, Words words, Supplier<Map<String, Object>> content);

    /** A format that the text of a pattern has. */
    abstract Map<String, Object> format(String format);

    /** What a definition begins with. */
    abstract Map<String, Object> begun(String name);

    final void define(String name, Map<String, Object> content) {
        Map<String, Object> definition = begun(name);
        definition.putAll(content);
        definitions.put(name, definition);
    }

    final boolean defines(String name) {
        return definitions.containsKey(name);
    }

    static Map<String, Object> reference(String name) {
        return new LinkedHashMap<>(Map.of(REFERENCE, PATH + name));
    }

    final Map<String, Object> definitions() {
        return definitions;
    }

    /** The definitions that a schema refers to, itself or by what it refers to, in the order they were made. */
    final Map<String, Object> definitionsOf(Map<String, Object> schema) {
        Set<String> reached = new LinkedHashSet<>();
        reach(schema, reached);
        Map<String, Object> kept = new LinkedHashMap<>(definitions);
        kept.keySet().retainAll(reached);
        return kept;
    }

    private void reach(@Nullable Object value, Set<String> reached) {
        if (value instanceof Map<?, ?> map) {
            if (map.get(REFERENCE) instanceof String path && reached.add(path.substring(PATH.length()))) {
                reach(definitions.get(path.substring(PATH.length())), reached);
            }
            map.values().forEach(member -> reach(member, reached));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> reach(item, reached));
        }
    }

    /** For people, and for validators: one schema of reports and drafts, titles Chinese, objects where they stand. */
    static final class Choosing extends JsonManner {
        @Override
        String common(String name) {
            return name;
        }

        @Override
        String own(String name, DocumentKind kind) {
            return kind == DocumentKind.REPORT ? name : kind.wireName() + "." + name;
        }

        @Override
        String orBlank(String number) {
            return own(number, DocumentKind.DRAFT);
        }

        @Override
        Map<String, Object> described(Words words, Map<String, Object> content) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("title", words.chinese());
            described.put("description", words.english());
            described.putAll(content);
            return described;
        }

        @Override
        Map<String, Object> typed(
                @Nullable String name, String type, Words words, Supplier<Map<String, Object>> content) {
            return name == null ? content.get() : reference(name);
        }

        @Override
        Map<String, Object> format(String format) {
            return Map.of("format", format);
        }

        @Override
        Map<String, Object> begun(String name) {
            return new LinkedHashMap<>();
        }
    }

    /**
     * For programs that make types of a schema: they name a type by its title, take no member beside a reference for what it
     * is, and make nothing of a schema that chooses. So every object and every choice is a definition, with its type's name
     * for a title, and a member refers to it from within {@code allOf}.
     */
    static final class Naming extends JsonManner {
        @Override
        String common(String name) {
            return switch (name) {
                case JsonSchema.TEXTS -> TypeNames.of(Narrative.class);
                case JsonSchema.NOTE -> TypeNames.NOTE;
                // most languages have a type of the name Date, which this one would hide
                case JsonSchema.DATE -> "calendarDate";
                default -> name;
            };
        }

        @Override
        String own(String name, DocumentKind kind) {
            return name;
        }

        @Override
        String orBlank(String number) {
            return number + "-or-blank";
        }

        @Override
        Map<String, Object> described(Words words, Map<String, Object> content) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("description", words.chinese() + " — " + words.english());
            described.putAll(content);
            Object reference = described.remove(REFERENCE);
            if (reference != null) {
                described.put("allOf", new ArrayList<>(List.of(Map.of(REFERENCE, reference))));
            }
            return described;
        }

        @Override
        Map<String, Object> typed(
                @Nullable String name, String type, Words words, Supplier<Map<String, Object>> content) {
            if (!defines(type)) {
                define(type, Map.of()); // before those inside it
                define(type, words.equals(Words.NONE) ? content.get() : described(words, content.get()));
            }
            return reference(type);
        }

        /** None: generators make an instant of a day, and write it with an hour. */
        @Override
        Map<String, Object> format(String format) {
            return Map.of();
        }

        @Override
        Map<String, Object> begun(String name) {
            Map<String, Object> definition = new LinkedHashMap<>();
            if (Character.isUpperCase(name.charAt(0))) {
                definition.put("title", name);
            }
            return definition;
        }
    }
}
