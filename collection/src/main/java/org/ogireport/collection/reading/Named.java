package org.ogireport.collection.reading;

/** A document that is not read yet. */
interface Named {
    /** What it is called. */
    String name();

    /** Reads it. */
    ReadInput read();
}
