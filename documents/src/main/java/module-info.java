/**
 * Published documents read as drafts, and reports published in the official form.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // it names a friend that it does not need
module org.ogireport.documents {
    requires static org.jspecify;
    requires transitive org.ogireport.core;
    requires apache.mime4j.core;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.jsoup;
    requires rtfparserkit;

    exports org.ogireport.documents;
    exports org.ogireport.documents.result;
    exports org.ogireport.documents.publish to
            org.ogireport.collection;
    exports org.ogireport.documents.docx to
            org.ogireport.documents.office97;
    exports org.ogireport.documents.packed to
            org.ogireport.documents.office97;
    exports org.ogireport.documents.page to
            org.ogireport.collection,
            org.ogireport.documents.office97;
    exports org.ogireport.documents.sheet to
            org.ogireport.documents.office97;
    exports org.ogireport.documents.spi to
            org.ogireport.documents.office97;
    exports org.ogireport.documents.xlsx to
            org.ogireport.collection;

    uses org.ogireport.documents.spi.FormatReader;
}
