package org.ogireport.documents.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An element of a part of a document, with the elements and the text in it. */
public final class XmlNode {
    /** The name of text that stands between elements, where it was asked for. */
    public static final String TEXT = "#text";

    /** Namespaces, by the prefixes that stand for them here; those that are a format's own have none. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:config:1.0", "config:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:"),
            Map.entry("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext:"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext:"),
            Map.entry("http://openoffice.org/2009/office", "officeooo:"),
            Map.entry("http://www.w3.org/TR/css3-text/", "css3t:"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink:"),
            Map.entry("http://www.ofdspec.org/2016", ""),
            Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", ""),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"),
            Map.entry("http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"),
            Map.entry("http://schemas.microsoft.com/office/excel/2006/main", "xm:"),
            Map.entry("urn:schemas-microsoft-com:office:excel", "x:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.microsoft.com/office/2006/xmlPackage", "pkg:"),
            // the same in Strict Office Open XML
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://www.wps.cn/officeDocument/2013/wpsCustomData", "wps:"));

    private final String name;
    private final String[] attributes;
    private List<XmlNode> children = List.of();
    private String text = "";
    private int index;

    /**
     * An element.
     *
     * @param attributes the names and values of its attributes, by turns
     */
    public XmlNode(String name, String... attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** The name of what belongs to a namespace: with a prefix of our own, or the whole namespace where it is not known. */
    static String name(String space, String local) {
        @Nullable String prefix = PREFIXES.get(space);
        if (prefix == null) {
            return "{" + space + "}" + local;
        }
        return prefix.isEmpty() ? local : prefix + local;
    }

    /** Says which element of its part this is. */
    XmlNode at(int place) {
        index = place;
        return this;
    }

    /** Which element of its part it is, counted from 1 as their start tags stand there; 0 where it stands in none. */
    public int index() {
        return index;
    }

    /** Puts an element behind those in this one. */
    public XmlNode add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
        return this;
    }

    /** Gives this element, which holds no other, its characters. */
    public XmlNode text(String all) {
        text = all;
        return this;
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public List<XmlNode> children() {
        return children;
    }

    /** The characters within an element that holds nothing else. */
    public String text() {
        return text;
    }

    /** The first child of a name; null where there is none. */
    public @Nullable XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** Whether an element of a name stands anywhere within it. */
    public boolean has(String wanted) {
        return children.stream().anyMatch(child -> child.is(wanted) || child.has(wanted));
    }

    /** An attribute; empty where there is none. */
    public String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /** Hands out the name and value of each attribute. */
    public void attributes(BiConsumer<String, String> action) {
        for (int i = 0; i < attributes.length; i += 2) {
            action.accept(attributes[i], attributes[i + 1]);
        }
    }

    /** The attribute that holds the value of most properties. */
    public String value() {
        return attribute("val");
    }

    /** Whether a property that is on or off is on: it is unless it says that it is not. */
    public boolean isOn() {
        String value = value();
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /**
     * A whole number in an attribute, or a length in twentieths of a point (half points of properties that have them); the
     * other one where there is none, and beyond all bounds where it is neither.
     */
    public long number(String attribute, long other) {
        String digits = attribute(attribute);
        if (digits.isEmpty()) {
            return other;
        }
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return Measure.of(digits, name);
        }
    }

    /** This element with the attributes of an earlier one that it does not have. */
    public XmlNode over(@Nullable XmlNode earlier) {
        if (earlier == null) {
            return this;
        }
        List<String> merged = new ArrayList<>(List.of(attributes));
        for (int i = 0; i < earlier.attributes.length; i += 2) {
            if (attribute(earlier.attributes[i]).isEmpty()) {
                merged.add(earlier.attributes[i]);
                merged.add(earlier.attributes[i + 1]);
            }
        }
        XmlNode node = new XmlNode(name, merged.toArray(String[]::new));
        node.children = children;
        return node;
    }
}
