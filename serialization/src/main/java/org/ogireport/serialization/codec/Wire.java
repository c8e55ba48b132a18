package org.ogireport.serialization.codec;

import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.serialization.ReportReadException;

/** The wire names outside the tables, and the limits of a document. The tables' names are the catalogue's. */
final class Wire {
    static final String FORMAT = "format";
    static final String VERSION = "ogi-report/1";
    static final String VERSION_PREFIX = "ogi-report/";

    static final String DOCUMENT = "document";
    static final String FORM = "form";
    static final String YEAR = "year";
    static final String TITLE = "title";
    static final String AUTHORITY = "authority";
    static final String PREFACE = "preface";
    static final String CELLS = "cells";

    // authority
    static final String NAME = "name";
    static final String LEVEL = "level";
    static final String KIND = "kind";
    static final String SCOPE = "scope";
    static final String DIVISION_CODE = "divisionCode";

    // preface
    static final String PARAGRAPHS = "paragraphs";
    static final String PERIOD_START = "periodStart";
    static final String PERIOD_END = "periodEnd";
    static final String DOWNLOAD_ADDRESS = "downloadAddress";
    static final String CONTACT = "contact";

    // contact
    static final String OFFICE = "office";
    static final String ADDRESS = "address";
    static final String POSTAL_CODE = "postalCode";
    static final String TELEPHONE = "telephone";
    static final String EMAIL = "email";
    static final String FAX = "fax";

    // a draft's cell and its source
    static final String UNREADABLE = "unreadable";
    static final String SOURCE = "source";
    static final String PART = "part";
    static final String ROW = "row";
    static final String COLUMN = "column";
    static final String LINE = "line";
    static final String TEXT = "text";

    static final int MAX_BYTES = 1 << 24;
    static final int MAX_PARAGRAPHS = Narrative.MAX_PARAGRAPHS;
    static final int MAX_TEXT = Text.MAX_LENGTH;
    static final int MAX_DEPTH = 16;
    static final int MAX_PROBLEMS = ReportReadException.MAX_PROBLEMS;

    private Wire() {}
}
