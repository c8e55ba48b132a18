package org.ogireport.core.draft;

import java.util.Objects;

/**
 * One thing that keeps a draft from being a report.
 *
 * @param path the path of the cell, or the name of another component of the report that is missing
 * @param reason why it is in the way
 * @param text the text that could not be read; empty for the other reasons
 */
public record Obstacle(String path, Reason reason, String text) {
    /** Why something is in the way. */
    public enum Reason {
        /** The cell is blank. */
        BLANK("blank"),
        /** The cell holds a text that is not its number. */
        UNREADABLE("unreadable"),
        /** The cell was not found in the document. */
        NOT_FOUND("not found"),
        /** The year, the title or the authority is not known. */
        UNKNOWN("unknown"),
        /** There is no form for the year. */
        NO_FORM("no form for this year");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** Refuses nulls. */
    public Obstacle {
        Objects.requireNonNull(path, "path: must not be null");
        Objects.requireNonNull(reason, "reason: must not be null");
        Objects.requireNonNull(text, "text: must not be null");
    }

    /** The path and the reason, in English. */
    @Override
    public String toString() {
        return path + ": " + reason.words + (text.isEmpty() ? "" : " (" + text + ")");
    }
}
