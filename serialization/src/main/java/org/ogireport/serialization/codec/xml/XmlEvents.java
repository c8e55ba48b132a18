package org.ogireport.serialization.codec.xml;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;

/** The events of an XML document, from a parser that reads no document type, no entity and nothing external. */
final class XmlEvents {
    /** How many names all elements and attributes have together, at most. No report has half of them. */
    private static final int MAX_NAMES = 1 << 17;

    private final DocumentText document;
    private final ProblemCollector problems;
    private final XMLStreamReader2 reader;
    private String rootNamespace = "";
    private int depth;
    private int names;

    /** Up to where all is read once the root element has ended. */
    private int endOfRoot = -1;

    XmlEvents(DocumentText document, ProblemCollector problems) {
        this.document = document;
        this.problems = problems;
        try {
            InputStream bytes = document.strippedBytes();
            reader = bytes == null ? XmlParsers.ofDocument(document.strippedReader()) : XmlParsers.ofDocument(bytes);
        } catch (XMLStreamException e) {
            // already the declaration is bad
            malformed(e, 0);
            throw problems.toException(document::position);
        }
    }

    /** Moves to the root element, through the declaration and what else may precede it. */
    void begin() {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            problems.add(Code.BAD_ENCODING, 0, Excerpt.of(encoding), StandardCharsets.UTF_8.name());
        }
        String version = reader.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw problems.stop(Code.NOT_ALLOWED, 0, "XML " + version, "XML 1.0");
        }
        nextTag();
        rootNamespace = namespace();
    }

    /** Moves to the first child of the root element, as if it were the root. */
    void beginChild() {
        nextTag();
        rootNamespace = namespace();
        depth = 1;
    }

    /** Reads on to the end of the document, in which only comments may follow the root element. */
    void end() {
        endOfRoot = eventEnd();
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            report();
            endOfRoot = eventEnd();
        }
    }

    /** Moves to the next tag; false if it is an end tag. What else is not markup to be ignored is a problem. */
    boolean nextTag() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event == XMLStreamConstants.START_ELEMENT;
            }
            report();
        }
    }

    /** Reads the text up to the end tag of the current element; an element within it is a problem. */
    String text() {
        String first = "";
        StringBuilder more = new StringBuilder(0);
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (isText(event) && first.isEmpty()) {
                first = reader.getText();
            } else if (isText(event)) {
                more.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                problems.addMember(Code.UNKNOWN_FIELD, mark(), name());
                skip();
            } else {
                report();
            }
        }
        return more.isEmpty() ? first : first + more;
    }

    /** Passes over the current element. */
    void skip() {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String localName() {
        return reader.getLocalName();
    }

    /** The element's name, with its namespace if that is not the root's. */
    String name() {
        return namespace().equals(rootNamespace) ? localName() : XmlNames.display(namespace(), localName());
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return XmlNames.display(namespace == null ? "" : namespace, reader.getAttributeLocalName(index));
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** Where the current event begins. */
    long mark() {
        return Math.max(0, reader.getLocation().getCharacterOffset());
    }

    private int eventEnd() {
        try {
            return reader.getLocationInfo().getEndLocation().getCharacterOffset();
        } catch (XMLStreamException e) {
            throw malformed(e, mark());
        }
    }

    /** Reports what stands where only elements may. */
    private void report() {
        switch (reader.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!reader.isWhiteSpace()) {
                    int at = document.skipSpace((int) mark());
                    problems.add(
                            Code.UNEXPECTED_TEXT,
                            at,
                            Excerpt.of(reader.getText().strip()),
                            "");
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                problems.add(Code.NOT_ALLOWED, mark(), Excerpt.of("<?" + reader.getPITarget()), "");
            case XMLStreamConstants.DTD -> throw problems.stop(Code.NOT_ALLOWED, mark(), "<!DOCTYPE", "");
            default -> {
                // comments and white space
            }
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int next() {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw malformed(e, mark());
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            names += 1 + reader.getAttributeCount() + reader.getNamespaceCount();
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names++;
        }
        if (names > MAX_NAMES) {
            throw problems.stop(Code.TOO_LARGE, mark(), "", Expectation.LIMITS);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Wire.MAX_DEPTH) {
            throw problems.stop(Code.TOO_LARGE, mark(), "", Expectation.DEPTH);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private ProblemCollector.Stop malformed(XMLStreamException e, long last) {
        if (!(e instanceof WstxException)) {
            return problems.stop(Code.TOO_LARGE, last, "", Expectation.LIMITS);
        }
        Location location = e.getLocation();
        int at = location == null ? (int) last : Math.max(0, location.getCharacterOffset());
        if (endOfRoot >= 0) {
            int rest = document.skipSpace(endOfRoot);
            return problems.stop(Code.TRAILING_CONTENT, rest, document.excerpt(rest), Expectation.END);
        }
        if (e instanceof WstxEOFException || at >= document.length()) {
            return problems.stop(Code.MALFORMED, document.length(), "", Expectation.MORE);
        }
        return problems.stop(Code.MALFORMED, at, document.excerpt(at), "XML");
    }
}
