package org.ogireport.documents.draft;

/**
 * A fact in a line of its own.
 *
 * @param label what it is
 * @param text the fact
 */
public record Labelled(String label, String text) {
    static final String COLON = "：";

    public String line() {
        return label + COLON + text;
    }
}
