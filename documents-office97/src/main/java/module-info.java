/**
 * Published documents in the binary formats of Office 97 to 2003 and of WPS, read as drafts.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // the digits are Office's
module org.ogireport.documents.office97 {
    requires static org.jspecify;
    requires org.ogireport.documents;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;

    provides org.ogireport.documents.spi.FormatReader with
            org.ogireport.documents.office97.DocReader,
            org.ogireport.documents.office97.XlsReader;
}
