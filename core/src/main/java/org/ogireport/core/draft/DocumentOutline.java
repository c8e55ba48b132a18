package org.ogireport.core.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.core.form.Part;

/**
 * What rules need to know of a document besides its figures and its prose: the lines of its title, its parts as they were
 * found, what the page says of itself, and whether it ends in the middle. Immutable.
 *
 * @param ending whether the document ends where a report does
 * @param titleLines the lines of the title as they stand, from the first to the last; none where no title was found
 * @param parts the parts in the order they stand in; a part whose heading stands there twice is there twice, one that is
 *     not there at all is not
 * @param metadata what the page says of itself, in the order it stands in
 * @since 0.1
 */
public record DocumentOutline(
        Ending ending, List<String> titleLines, List<DocumentPart> parts, List<PageMetadata> metadata)
        implements Serializable {
    /** The most lines of a title, parts or metadata that an outline can have: of each. */
    public static final int MAX_ENTRIES = 1_000;

    /**
     * Makes the lists unmodifiable, and refuses what no format could carry.
     *
     * @throws IllegalArgumentException if a line of the title is blank or cannot be carried (see {@link Text}), or a list
     *     has more than {@value #MAX_ENTRIES} entries
     */
    public DocumentOutline {
        Objects.requireNonNull(ending, "ending: must not be null");
        titleLines = bounded(OutlineField.TITLE_LINES, titleLines);
        parts = bounded(OutlineField.PARTS, parts);
        metadata = bounded(OutlineField.METADATA, metadata);
        for (int i = 0; i < titleLines.size(); i++) {
            Text.requireLine(OutlineField.TITLE_LINES.wireName() + "[" + i + "]", titleLines.get(i));
        }
    }

    /** How a document ends. */
    public enum Ending {
        /** With a part's end. */
        WHOLE("完整", "with the end of a part"),
        /** In the middle of a part: the rest was cut off, and nothing can be told of it. */
        CUT("中途截断", "in the middle: the rest was cut off");

        private final Words words;

        Ending(String chinese, String english) {
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

    private static <T> List<T> bounded(OutlineField field, List<T> entries) {
        List<T> copy = List.copyOf(Objects.requireNonNull(entries, field.wireName() + ": must not be null"));
        if (copy.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException(
                    field.wireName() + ": " + copy.size() + " entries, more than " + MAX_ENTRIES);
        }
        return copy;
    }

    /**
     * Whether the document ends in the middle, so that nothing can be told of what would follow.
     *
     * @return true if it is {@link Ending#CUT}
     */
    public boolean isCut() {
        return ending == Ending.CUT;
    }

    /**
     * Each place where a part was found.
     *
     * @param part the part
     * @return its entries in order; none where it was not found
     */
    public List<DocumentPart> parts(Part part) {
        Objects.requireNonNull(part, "part: must not be null");
        return parts.stream().filter(found -> found.part() == part).toList();
    }

    /**
     * What the page says of itself under one name.
     *
     * @param name the name
     * @return the entries in order; none where it says nothing of that name
     */
    public List<PageMetadata> metadata(PageMetadata.Name name) {
        Objects.requireNonNull(name, "name: must not be null");
        return metadata.stream().filter(said -> said.name() == name).toList();
    }

    /**
     * The day of publication, if the page names one. It is not guessed: where two days are named, none is.
     *
     * @return the entry that names the day first
     */
    public Optional<PageMetadata> published() {
        List<PageMetadata> said = metadata(PageMetadata.Name.PUBLISHED);
        List<LocalDate> days = said.stream()
                .map(PageMetadata::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.size() == 1
                ? said.stream().filter(one -> days.get(0).equals(one.date())).findFirst()
                : Optional.empty();
    }
}
