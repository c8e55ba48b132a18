package org.ogireport.core.draft;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.form.CellValue;

/**
 * One thing that keeps a draft from being a report.
 *
 * @param path the path of the cell, or the name of another component of the report that is missing
 * @param reason why it is in the way
 * @param text the text that is no number, or no year of a form; empty for the other reasons
 * @since 0.1
 */
public record Obstacle(String path, Reason reason, Optional<String> text) {
    /** Why something is in the way. */
    public enum Reason {
        /** The cell is blank. */
        BLANK(CellValue.State.BLANK.words()),
        /** The cell holds a text that is not its number. */
        UNREADABLE(CellValue.State.UNREADABLE.words()),
        /** The cell was not found in the document. */
        NOT_FOUND(CellValue.State.NOT_FOUND.words()),
        /** The year, the title or the authority is not known. */
        UNKNOWN(new Words("不详", "unknown")),
        /** There is no form for the year. */
        NO_FORM(new Words("没有这一年度的格式", "no form for this year"));

        private final Words words;

        Reason(Words words) {
            this.words = words;
        }
    }

    /** Refuses nulls. */
    public Obstacle {
        Objects.requireNonNull(path, "path: must not be null");
        Objects.requireNonNull(reason, "reason: must not be null");
        Objects.requireNonNull(text, "text: must not be null");
    }

    /** An obstacle without a text. */
    Obstacle(String path, Reason reason) {
        this(path, reason, Optional.empty());
    }

    /** An obstacle with the text that is in the way. */
    Obstacle(String path, Reason reason, String text) {
        this(path, reason, Optional.of(text));
    }

    /**
     * The path and the reason in words.
     *
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public String message(Locale locale) {
        return path + ": " + reason.words.in(locale)
                + text.map(each -> " (" + each + ")").orElse("");
    }

    /** The message in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
