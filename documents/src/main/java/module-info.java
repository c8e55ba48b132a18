/** Published documents read as drafts. */
module org.ogireport.documents {
    requires static org.jspecify;
    requires transitive org.ogireport.core;
    requires org.jsoup;

    exports org.ogireport.documents;
}
