package org.ogireport.collection.export;

import java.util.Objects;
import org.ogireport.core.Words;

/**
 * A column of a table.
 *
 * @param name its permanent name among programs: a cell's path, or another word
 * @param words what it is called; the Chinese is its header
 * @param unit the unit of its numbers; {@link Words#NONE} for texts
 * @param about the article a cell reports on, or what the column says
 * @since 0.1
 */
public record TableColumn(String name, Words words, Words unit, Words about) {
    /** Refuses nulls. */
    public TableColumn {
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(words, "words: must not be null");
        Objects.requireNonNull(unit, "unit: must not be null");
        Objects.requireNonNull(about, "about: must not be null");
    }

    static TableColumn text(String name, String chinese, String english, String about, String aboutEnglish) {
        return new TableColumn(name, new Words(chinese, english), Words.NONE, new Words(about, aboutEnglish));
    }
}
