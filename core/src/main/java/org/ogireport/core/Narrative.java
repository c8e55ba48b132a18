package org.ogireport.core;

import java.io.Serializable;
import java.util.List;

/**
 * Prose, paragraph by paragraph, exactly as it stood.
 *
 * @param paragraphs the paragraphs, at most {@value #MAX_PARAGRAPHS}; unmodifiable
 * @since 0.1
 */
public record Narrative(List<String> paragraphs) implements Serializable {
    /** The most paragraphs a narrative can have. */
    public static final int MAX_PARAGRAPHS = 10_000;

    /** A narrative without a paragraph. */
    public static final Narrative EMPTY = new Narrative(List.of());

    /**
     * Refuses text that no format could carry.
     *
     * @throws IllegalArgumentException if there are too many paragraphs, or one has text that cannot be carried (see
     *     {@link Text})
     */
    public Narrative {
        paragraphs = List.copyOf(Guard.present("paragraphs", paragraphs));
        if (paragraphs.size() > MAX_PARAGRAPHS) {
            throw RefusedValueException.of(
                    "paragraphs",
                    new Words("共 %s 段，多于 %s 段", "%s paragraphs, more than %s").with(paragraphs.size(), MAX_PARAGRAPHS));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (Text.findRefusedInParagraph(paragraphs.get(i)).isPresent()) {
                Text.requireParagraph("paragraphs[" + i + "]", paragraphs.get(i));
            }
        }
    }

    /**
     * A narrative of the paragraphs given.
     *
     * @param paragraphs the paragraphs, in order
     * @return the narrative
     * @throws IllegalArgumentException as the constructor does
     */
    public static Narrative of(String... paragraphs) {
        return new Narrative(List.of(Guard.present("paragraphs", paragraphs)));
    }

    /**
     * The narrative of a text with a paragraph a line, as a form page sends it: lines end with LF, CR LF or CR. Lines
     * without any text only part paragraphs, and are left out; of the others every character is kept.
     *
     * @param text the text; may be empty
     * @return the narrative
     * @throws IllegalArgumentException as the constructor does
     */
    public static Narrative ofText(String text) {
        return new Narrative(Guard.present("text", text)
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    /**
     * Whether nothing is said: no paragraph, or blank ones only.
     *
     * @return true if there is no text
     */
    public boolean isBlank() {
        return paragraphs.stream().allMatch(String::isBlank);
    }

    /**
     * The paragraphs joined by line feeds.
     *
     * @return the whole text
     */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
