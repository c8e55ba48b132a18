/** The report as immutable records, its cells, its forms and its drafts. Needs nothing but the Java platform. */
module org.ogireport.core {
    requires static org.jspecify;

    exports org.ogireport.core;
    exports org.ogireport.core.draft;
    exports org.ogireport.core.form;
}
