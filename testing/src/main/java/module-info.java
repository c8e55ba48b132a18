/**
 * Seeded reports for tests, valid and broken, and the contract of a producer. The contract's tests need JUnit Jupiter.
 *
 * @since 0.1
 */
module org.ogireport.testing {
    requires static net.jqwik.api;
    requires static org.ogireport.documents;
    requires static org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires transitive org.ogireport.core;
    requires transitive org.ogireport.validation;
    requires org.ogireport.serialization;

    exports org.ogireport.testing;
    exports org.ogireport.testing.jqwik;
}
