package org.ogireport.documents.annotate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Spot.Anchor;

/** A document that takes comments, and figures in place of others. */
public interface Notes {
    /** Who the comments are said to be by. */
    String AUTHOR = "年度报告核对";

    /**
     * Adds a comment.
     *
     * @param at the cell; null for the beginning of the document
     * @return whether there is such a place; otherwise nothing was added
     * @throws IOException if the document is damaged
     */
    boolean comment(@Nullable Anchor at, String text) throws IOException;

    /**
     * Whether a number stands in a cell by itself, so that another one can be put in its place.
     *
     * @throws IOException if the document is damaged
     */
    boolean holds(Anchor at, long number) throws IOException;

    /**
     * Puts a number in place of the one that a cell holds.
     *
     * @throws IOException if the document is damaged
     */
    void set(Anchor at, long number) throws IOException;

    /**
     * The document with all of it.
     *
     * @throws IOException if the document is damaged
     */
    byte[] write() throws IOException;
}
