/**
 * Strict JSON and XML for reports and drafts.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // the adapters are built later
module org.ogireport.serialization {
    requires static org.jspecify;
    requires transitive org.ogireport.core;
    requires tools.jackson.core;
    requires com.ctc.wstx;
    requires java.xml;

    exports org.ogireport.serialization;
    exports org.ogireport.serialization.problem;
    exports org.ogireport.serialization.schema;
    exports org.ogireport.serialization.codec.host to
            org.ogireport.serialization.jackson2,
            org.ogireport.serialization.jackson3;
}
