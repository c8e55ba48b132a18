package org.ogireport.serialization.codec.xml;

import java.util.Set;
import org.ogireport.core.form.ReportField;
import org.ogireport.core.form.XmlVocabulary;

/** The names that XML has and JSON has not. */
public final class XmlNames {
    public static final String NAMESPACE_PREFIX = XmlVocabulary.NAMESPACE_PREFIX;
    public static final String NAMESPACE = XmlVocabulary.NAMESPACE;
    public static final String ROOT = XmlVocabulary.ROOT;

    /** The root of a collection of reports. */
    public static final String COLLECTION = "annualReports";

    /** An item of an array of texts. */
    public static final String PARAGRAPH = "p";

    /** An item of an array of objects. */
    public static final String ITEM = "item";

    /** An entry of a map, and the attribute that has its key. */
    public static final String ENTRY = "cell";

    public static final String KEY = "path";

    /** The elements that hold text; any other scalar is an attribute. */
    public static final Set<String> TEXT_ELEMENTS = Set.of(ReportField.TITLE.wireName(), PARAGRAPH);

    private XmlNames() {}

    /** A name as messages show it, with its namespace if that is not the format's. */
    public static String display(String namespace, String name) {
        return namespace.isEmpty() ? name : "{" + namespace + "}" + name;
    }
}
