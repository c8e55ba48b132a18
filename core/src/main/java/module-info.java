/**
 * The report as immutable records, its cells, its forms and its drafts. Needs nothing but the Java platform.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // its siblings are built later
module org.ogireport.core {
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.ogireport.core;
    exports org.ogireport.core.constraint;
    exports org.ogireport.core.draft;
    exports org.ogireport.core.form;
    exports org.ogireport.core.print;
    exports org.ogireport.core.markup to
            org.ogireport.collection,
            org.ogireport.documents,
            org.ogireport.validation;
    exports org.ogireport.core.json to
            org.ogireport.collection,
            org.ogireport.serialization,
            org.ogireport.testing,
            org.ogireport.validation;

    uses org.ogireport.core.constraint.ReportCheck;
}
