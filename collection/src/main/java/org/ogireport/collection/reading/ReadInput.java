package org.ogireport.collection.reading;

/**
 * What became of one input: it was read, or refused.
 *
 * @since 0.1
 */
public sealed interface ReadInput permits ReadReport, RefusedInput {
    /**
     * What the input is called: a path, with the line of a file of lines behind a colon, or the name within an archive behind
     * an exclamation mark.
     *
     * @return the name
     */
    String name();
}
