package org.ogireport.core.form;

/**
 * What the XML of a report is called. The rest follows from the cells: each step of a {@linkplain Row#path row's path} is
 * an element inside the root, and a {@linkplain Column#path column's} is an attribute of its row.
 *
 * @since 0.1
 */
public final class XmlVocabulary {
    /** What every version's namespace begins with; the version, an integer, follows. */
    public static final String NAMESPACE_PREFIX = "urn:ogireport:annual-report:";

    /** The namespace of the version that this library reads and writes. */
    public static final String NAMESPACE = NAMESPACE_PREFIX + "1";

    /** The root element. */
    public static final String ROOT = "annualReport";

    private XmlVocabulary() {}
}
