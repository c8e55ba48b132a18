/**
 * Many reports at once: gathered from files, held against a roster, summed up, compared and measured.
 *
 * @since 0.1
 */
module org.ogireport.collection {
    requires static org.jspecify;
    requires transitive org.ogireport.core;
    requires transitive org.ogireport.documents;
    requires transitive org.ogireport.serialization;
    requires transitive org.ogireport.validation;
    requires de.siegmar.fastcsv;
    requires io.github.javadiffutils;
    requires org.dhatim.fastexcel;

    exports org.ogireport.collection;
    exports org.ogireport.collection.comparison;
    exports org.ogireport.collection.export;
    exports org.ogireport.collection.metric;
    exports org.ogireport.collection.overview;
    exports org.ogireport.collection.reading;
    exports org.ogireport.collection.slip;
    exports org.ogireport.collection.table;
}
