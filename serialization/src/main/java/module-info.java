/** Strict JSON and XML for reports and drafts. */
module org.ogireport.serialization {
    requires static org.jspecify;
    requires transitive org.ogireport.core;
    requires tools.jackson.core;
    requires com.ctc.wstx;
    requires java.xml;

    exports org.ogireport.serialization;
}
