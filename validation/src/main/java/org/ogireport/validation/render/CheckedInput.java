package org.ogireport.validation.render;

/** What came of a document that was to be checked. */
public sealed interface CheckedInput permits CheckedReport, UncheckedInput {
    /**
     * The document.
     *
     * @return the name it was given by
     */
    String source();
}
