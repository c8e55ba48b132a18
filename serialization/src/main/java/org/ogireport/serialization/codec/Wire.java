package org.ogireport.serialization.codec;

import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.serialization.problem.ReportReadException;

/** The wire names of the document itself and of a draft's notes, and its limits. All others are the catalogue's. */
public final class Wire {
    public static final String FORMAT = "format";
    public static final String VERSION = "ogi-report/1";
    public static final String VERSION_PREFIX = "ogi-report/";

    public static final String DOCUMENT = "document";
    public static final String FORM = "form";
    public static final String CELLS = "cells";

    // a draft's cell; its source's own are the catalogue's
    public static final String UNREADABLE = "unreadable";
    public static final String SOURCE = "source";

    public static final int MAX_BYTES = 1 << 22;
    public static final int MAX_PARAGRAPHS = Narrative.MAX_PARAGRAPHS;
    public static final int MAX_TEXT = Text.MAX_LENGTH;
    public static final int MAX_DEPTH = 16;

    /** A text, number or name that has more characters than this ends the reading; it is not kept to be told about. */
    public static final int MAX_TOKEN = 1 << 17;

    /** An object with more members than this ends the reading. None has a tenth of them. */
    public static final int MAX_MEMBERS = 10_000;

    public static final int MAX_PROBLEMS = ReportReadException.MAX_PROBLEMS;

    private Wire() {}
}
