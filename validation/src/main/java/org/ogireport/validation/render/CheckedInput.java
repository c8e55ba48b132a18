package org.ogireport.validation.render;

/**
 * What came of a document that was to be checked.
 *
 * @since 0.1
 */
public sealed interface CheckedInput permits CheckedReport, UncheckedInput {
    /**
     * The document.
     *
     * @return the name it was given by
     */
    String source();
}
