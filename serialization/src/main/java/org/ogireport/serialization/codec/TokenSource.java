package org.ogireport.serialization.codec;

import org.jspecify.annotations.Nullable;

/**
 * A document as the codec reads it: objects, arrays of texts, texts and numbers, whatever the format.
 *
 * <p>There is always one current value: the document's at first, then that of the member or item last moved to. The codec
 * asks whether it is what it expects; a method that answers no leaves the value as it is, and the codec then reports it
 * and calls {@link #skip}. Each value is either read or skipped before the next is moved to.
 *
 * <p>Marks are places in the document, in its order, that only the source can turn into lines and columns.
 */
public interface TokenSource {
    /** Moves to the document's value. */
    void begin();

    /** Makes sure that nothing follows the document. */
    void end();

    /** Whether the source itself sees to the format's version, so that no member tells it. */
    default boolean isVersioned() {
        return false;
    }

    /** Enters the current value if it is an object. */
    boolean beginObject();

    /** Enters the current value if it is an object whose members' names are keys, not fields. */
    default boolean beginMap() {
        return beginObject();
    }

    /** Moves to the next member of the object or map; null where there is none, and then the object is left. */
    @Nullable
    String nextName();

    /** Enters the current value if it is an array of texts. */
    boolean beginTexts();

    /** Moves to the next item of the array; false where there is none, and then the array is left. */
    boolean nextText();

    /** Enters the current value if it is an array of objects. */
    default boolean beginItems() {
        return beginTexts();
    }

    /** Moves to the next item of the array; false where there is none, and then the array is left. */
    default boolean nextItem() {
        return nextText();
    }

    /** The current value if it is a text. */
    @Nullable
    String text();

    /** The current value if it is a number, exactly as it is written; whether it is a good one is for the codec to say. */
    @Nullable
    String number();

    /**
     * The current value if it is a count and plainly written as one: digits without a leading zero. -1 where it is not, or
     * where the source does not tell, and {@link #number} has to be asked.
     */
    default long count() {
        return -1;
    }

    /** Whether the current value is that of a blank cell. */
    boolean isBlank();

    /** The current value for a message; asked before it is skipped. */
    String found();

    /** Passes over the current value. */
    void skip();

    /** Whether marks tell places; all are 0 where they do not. */
    default boolean isPlaced() {
        return true;
    }

    /** Where the name of the current member stands. */
    long nameMark();

    /** Where the current value stands. */
    long valueMark();

    /** The line and column of a mark. Fastest for ascending marks. */
    Position position(long mark);
}
