/**
 * The codec of reports inside a Jackson 2 object mapper.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // the digit is Jackson's
module org.ogireport.serialization.jackson2 {
    requires static org.jspecify;
    requires transitive org.ogireport.serialization;
    requires transitive com.fasterxml.jackson.databind;

    exports org.ogireport.serialization.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.ogireport.serialization.jackson2.OgiReportModule;
}
