package org.ogireport.documents.page;

/** Something that a document prints and that may be a label of the form. */
public interface Printed {
    /** The text as printed. */
    String text();

    /** The text as labels are compared; empty where it is too long for a label. */
    String key();
}
