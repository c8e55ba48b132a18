package org.ogireport.serialization.codec.csv;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.CellValue;

/** What a csv document says of a cell beside its value. */
enum CellState {
    NUMBER,
    BLANK,
    UNREADABLE,
    NOT_FOUND;

    /** What a reader expects where none of them stands. */
    static final String EXPECTED = Stream.of(values()).map(Enum::name).collect(Collectors.joining("|"));

    static CellState of(CellValue value) {
        return value.isNumber() ? NUMBER : value.isBlank() ? BLANK : value.isNotFound() ? NOT_FOUND : UNREADABLE;
    }

    static Optional<CellState> ofName(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
