package org.ogireport.serialization.codec;

import java.util.Optional;
import java.util.stream.Stream;

/** What a document holds. */
public enum DocumentKind {
    REPORT("report"),
    DRAFT("draft");

    private final String wireName;

    DocumentKind(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    static Optional<DocumentKind> ofWireName(String name) {
        return Stream.of(values()).filter(kind -> kind.wireName.equals(name)).findFirst();
    }
}
