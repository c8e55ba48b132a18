package org.ogireport.core.draft;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.core.form.Part;

/**
 * A part of the form as it was found in a document. What is not there is null.
 *
 * @param part which part it is
 * @param heading its heading as printed, number included; null where its content stands there without one
 * @param number the number in the heading, as printed: 一, 1 or the like; null where it has none
 * @param content what stands below the heading
 * @param source where the heading stands
 * @since 0.1
 */
public record DocumentPart(
        Part part,
        @Nullable String heading,
        @Nullable String number,
        Content content,
        @Nullable Source source) implements Serializable {
    /**
     * Refuses what tells nothing, and text that no format could carry.
     *
     * @throws IllegalArgumentException if heading or number is blank or cannot be carried (see {@link Text}), or there is no
     *     heading and yet a number, or no content
     */
    public DocumentPart {
        Objects.requireNonNull(part, "part: must not be null");
        Objects.requireNonNull(content, "content: must not be null");
        if (heading != null) {
            Text.requireLine(OutlineField.HEADING.wireName(), heading);
        }
        if (number != null) {
            Text.requireLine(OutlineField.NUMBER.wireName(), number);
        }
        if (!isTold(heading, number, content)) {
            throw new IllegalArgumentException(
                    OutlineField.HEADING.wireName() + ": must be there for a number, or where there is no content");
        }
    }

    /** What can stand below a heading. */
    public enum Content {
        /** The part's table, or some rows of it, with prose or without. */
        TABLE("表格", "a table"),
        /** Prose alone. */
        PROSE("文字", "prose alone"),
        /** Nothing. */
        NONE("无", "nothing");

        private final Words words;

        Content(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the words
         */
        public Words words() {
            return words;
        }
    }

    /**
     * Whether an entry tells something: only a heading can have a number, or have nothing below it.
     *
     * @param heading the heading, or null
     * @param number the number, or null
     * @param content what stands below the heading
     * @return false where such an entry is refused
     */
    public static boolean isTold(@Nullable String heading, @Nullable String number, Content content) {
        Objects.requireNonNull(content, "content: must not be null");
        return heading != null || number == null && content != Content.NONE;
    }
}
