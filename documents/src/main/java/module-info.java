/** Published documents read as drafts. Needs nothing but core. */
module org.ogireport.documents {
    requires static org.jspecify;
    requires transitive org.ogireport.core;

    exports org.ogireport.documents;
}
