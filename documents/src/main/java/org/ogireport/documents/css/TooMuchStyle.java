package org.ogireport.documents.css;

/** Thrown where the styles of a page would take longer to apply than those of any page do. */
public final class TooMuchStyle extends RuntimeException {
    private static final long serialVersionUID = 1;
}
