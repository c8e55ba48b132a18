package org.ogireport.serialization.codec;

import java.util.List;

/** A document as the codec writes it: the counterpart of {@link TokenSource}. */
public interface TokenSink {
    /** Begins the document, and tells the version of its format. */
    void begin();

    void end();

    void beginObject(String name);

    void endObject();

    /** Begins an object in one whose members' names are keys. */
    default void beginEntry(String key) {
        beginObject(key);
    }

    /** Begins an array of objects. */
    void beginItems(String name);

    /** Begins an object in an array. */
    void beginItem();

    void endItems();

    void text(String name, String text);

    void number(String name, String digits);

    default void count(String name, long count) {
        number(name, Long.toString(count));
    }

    /** The value of a blank cell. */
    void blank(String name);

    void texts(String name, List<String> texts);
}
