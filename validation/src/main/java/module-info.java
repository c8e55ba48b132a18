/**
 * The rules over the report, and what they find.
 *
 * @since 0.1
 */
module org.ogireport.validation {
    requires static org.jspecify;
    requires transitive org.ogireport.core;

    exports org.ogireport.validation;
    exports org.ogireport.validation.constraint;
    exports org.ogireport.validation.equation;
    exports org.ogireport.validation.render;

    uses org.ogireport.validation.constraint.CheckerProvider;

    provides org.ogireport.core.constraint.ReportCheck with
            org.ogireport.validation.constraint.CheckerReportCheck;
}
