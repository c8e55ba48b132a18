/**
 * The codec of reports inside a Jackson 3 object mapper.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // the digit is Jackson's
module org.ogireport.serialization.jackson3 {
    requires static org.jspecify;
    requires transitive org.ogireport.serialization;
    requires transitive tools.jackson.databind;

    exports org.ogireport.serialization.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.ogireport.serialization.jackson3.OgiReportModule;
}
