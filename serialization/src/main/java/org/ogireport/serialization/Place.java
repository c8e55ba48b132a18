package org.ogireport.serialization;

/** A place in a document: line and column, both from 1 and both in characters (code points). */
record Place(int line, int column) {}
