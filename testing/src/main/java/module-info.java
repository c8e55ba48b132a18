/** Seeded reports for tests. Needs no test engine. */
module org.ogireport.testing {
    requires static org.jspecify;
    requires transitive org.ogireport.core;

    exports org.ogireport.testing;
}
