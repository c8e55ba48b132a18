package org.ogireport.documents.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of a document into elements; entities are refused, and so is what is beyond all bounds. */
final class XmlTree extends DefaultHandler {
    /** The most elements that the parts of one document may have together. */
    static final int MOST_ELEMENTS = 300_000;

    /** The most attributes that they may have together. */
    private static final int MOST_ATTRIBUTES = 1_500_000;

    private static final int DEEPEST = 200;
    private static final String[] NONE = {};

    /** Reads the parts of one document, and counts their elements. */
    static final class Reader {
        private final SAXParser parser = parser();
        private int elements;
        private int attributes;

        private static SAXParser parser() {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                SAXParser parser = factory.newSAXParser();
                // How deep is too deep is told below; newer platforms have a bound of their own, and call it damage.
                parser.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
                return parser;
            } catch (ParserConfigurationException | SAXException e) {
                throw new IllegalStateException("every Java platform reads XML in this way", e);
            }
        }

        XmlNode read(byte[] part, boolean mixed) throws IOException, SAXException {
            XmlTree tree = new XmlTree(this, mixed);
            try {
                parser.parse(new InputSource(new ByteArrayInputStream(part)), tree);
            } catch (RuntimeException e) {
                // what the parser of Java 17 throws at some of what is no XML
                throw new SAXException(e);
            }
            if (tree.root == null) {
                throw new SAXException("there is no element");
            }
            return tree.root;
        }
    }

    /** There are too many elements, or they are too deep in each other. */
    static final class TooComplexException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final Reader document;
    private final boolean mixed;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlNode root;
    private int index;

    private XmlTree(Reader document, boolean mixed) {
        this.document = document;
        this.mixed = mixed;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) throws SAXException {
        document.attributes += attributes.getLength();
        if (++document.elements > MOST_ELEMENTS || document.attributes > MOST_ATTRIBUTES || open.size() >= DEEPEST) {
            throw new TooComplexException();
        }
        addText();
        XmlNode node = new XmlNode(XmlNode.name(space, local), attributes(attributes)).at(++index);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
        open.push(node);
    }

    /** The attributes as names and values, without those that count the sessions in which something was edited. */
    private static String[] attributes(Attributes attributes) {
        String[] all = new String[2 * attributes.getLength()];
        int size = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            String local = attributes.getLocalName(i);
            if (!local.startsWith("rsid") && !local.equals("paraId") && !local.equals("textId")) {
                all[size++] = XmlNode.name(attributes.getURI(i), local);
                all[size++] = attributes.getValue(i);
            }
        }
        return size == 0 ? NONE : size == all.length ? all : Arrays.copyOf(all, size);
    }

    /** Keeps what stands before an element. */
    private void addText() throws TooComplexException {
        if (mixed && text.length() > 0 && !open.isEmpty()) {
            if (++document.elements > MOST_ELEMENTS) {
                throw new TooComplexException();
            }
            XmlNode node = new XmlNode(XmlNode.TEXT);
            node.text(text.toString());
            open.element().add(node);
        }
        text.setLength(0);
    }

    @Override
    public void endElement(String space, String local, String qualified) throws SAXException {
        if (mixed) {
            addText();
        }
        XmlNode node = open.pop();
        if (node.children().isEmpty() && text.length() > 0) {
            node.text(text.toString());
        }
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }
}
