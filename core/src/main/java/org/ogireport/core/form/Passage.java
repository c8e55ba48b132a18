package org.ogireport.core.form;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;

/**
 * The stretches of a report that are words and not tables, in the order they stand.
 *
 * @since 0.1
 */
public enum Passage {
    /** The title. */
    TITLE(ReportField.TITLE, "Title"),
    /** What stands before part one. */
    PREFACE(ReportField.PREFACE, "Preface"),
    /** Part one. */
    OVERVIEW(Part.OVERVIEW),
    /** Part five. */
    PROBLEMS(Part.PROBLEMS),
    /** Part six. */
    OTHER_MATTERS(Part.OTHER_MATTERS);

    private final String path;
    private final Words words;
    private final @Nullable Part part;

    Passage(ReportField field, String english) {
        this(field.wireName(), new Words(field.words().chinese(), english), null);
    }

    Passage(Part part) {
        this(part.path(), part.words(), part);
    }

    Passage(String path, Words words, @Nullable Part part) {
        this.path = path;
        this.words = words;
        this.part = part;
    }

    /**
     * The passage that is a part.
     *
     * @param part a part of prose
     * @return its passage
     * @throws IllegalArgumentException if the part is a table
     */
    public static Passage of(Part part) {
        Objects.requireNonNull(part, "part: must not be null");
        return Stream.of(values())
                .filter(passage -> passage.part == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part + " is a table"));
    }

    /**
     * Its wire name.
     *
     * @return the name, different for each
     */
    public String path() {
        return path;
    }

    /**
     * What it is called.
     *
     * @return the words, without the number of a part
     */
    public Words words() {
        return words;
    }

    /**
     * The part that it is.
     *
     * @return one, five or six; empty for the title and the preface
     */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }
}
