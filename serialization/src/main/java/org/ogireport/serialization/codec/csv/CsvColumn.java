package org.ogireport.serialization.codec.csv;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a csv document, by their headers in lower case. */
enum CsvColumn {
    PATH,
    VALUE,
    STATE,
    UNREADABLE;

    static final String OF_NUMBERS = PATH.header() + "," + VALUE.header();
    static final String HEADER = Stream.of(values()).map(CsvColumn::header).collect(Collectors.joining(","));

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
