package org.ogireport.serialization.codec;

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
}
