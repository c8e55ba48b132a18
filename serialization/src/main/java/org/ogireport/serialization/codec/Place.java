package org.ogireport.serialization.codec;

/** A place in a document: line and column, both from 1 and both in characters (code points). */
public record Place(int line, int column) {}
