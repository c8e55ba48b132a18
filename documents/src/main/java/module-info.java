/** Published documents read as drafts, and reports published in the official form. */
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
}
