package org.ogireport.serialization.codec.collection;

import com.ctc.wstx.exc.WstxException;
import com.ctc.wstx.exc.WstxIOException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.codec.xml.XmlNames;
import org.ogireport.serialization.codec.xml.XmlParsers;
import org.ogireport.serialization.codec.xml.XmlSource;
import org.ogireport.serialization.problem.Problem.Code;

/** Documents in XML, each a child element of one root. */
public final class CollectionSplitter implements DocumentSplitter {
    /** The most names that all documents have together. */
    private static final int MAX_NAMES = 10_000;

    /** The most characters of these names. */
    private static final int MAX_NAME_LENGTH = 1 << 20;

    /** The longest start tag of the root, which is read again with every document. */
    private static final int MAX_ROOT_TAG = 4_000;

    private final InputStream compressed;
    private @Nullable InputStream stream;
    private @Nullable XMLStreamReader2 reader;
    private @Nullable TextWindow window;

    /** The root's start tag, with every namespace that its children may name. */
    private String rootTag = "";

    /** The names that the parser keeps. */
    private final Set<String> names = new HashSet<>();

    private int nameLength;

    /** Whether the text between two elements has been refused. */
    private boolean inText;

    private boolean ended;

    public CollectionSplitter(InputStream stream) {
        this.compressed = stream;
    }

    /** An element, as it was read. */
    private record Element(Position position, String rootTag, String text) implements Unread {
        @Override
        public int line() {
            return position.line();
        }

        @Override
        public Draft read() {
            ProblemCollector problems = new ProblemCollector();
            DocumentText document = DocumentText.part(rootTag, text, position, problems);
            return ReportDecoder.draft(XmlSource.child(document, problems), problems);
        }

        @Override
        public int size() {
            return 2 * text.length();
        }
    }

    @Override
    public @Nullable Unread next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (reader == null) {
                Unread refused = open();
                if (refused != null) {
                    return refused;
                }
            }
            return nextChild(Objects.requireNonNull(reader), Objects.requireNonNull(window));
        } catch (WstxIOException e) {
            return refuse(e.getCause() instanceof IOException cause ? cause : new IOException(e));
        } catch (Gzip.Damaged | CharacterCodingException e) {
            return refuse(e);
        } catch (WstxException e) {
            Location location = e.getLocation();
            return end(location == null ? Position.FIRST : position(location), Code.MALFORMED, "", "XML");
        } catch (XMLStreamException e) {
            return limited(here());
        }
    }

    /** What a failure to read the stream means: a damaged document, unless it is the stream's own. */
    private Unread refuse(IOException e) throws IOException {
        Position position = here();
        if (e instanceof TextWindow.TooLong) {
            return limited(position);
        }
        if (e instanceof CharacterCodingException) {
            return end(position, Code.BAD_ENCODING, "", StandardCharsets.UTF_8.name());
        }
        if (e instanceof Gzip.Damaged damaged) {
            return end(position, Code.MALFORMED, damaged.found(), Gzip.NAME);
        }
        throw e;
    }

    private Position here() {
        return reader == null ? Position.FIRST : position(reader.getLocation());
    }

    private Unread limited(Position position) {
        return end(position, Code.TOO_LARGE, "", Expectation.LIMITS.key());
    }

    /** Reads up to the root's start tag; gives a refusal if it is not that of a collection. */
    private @Nullable Unread open() throws IOException, XMLStreamException {
        stream = Gzip.open(compressed);
        PushbackReader chars = new PushbackReader(new InputStreamReader(stream, DocumentText.strictUtf8()));
        int first = chars.read();
        if (first == DocumentText.BYTE_ORDER_MARK) {
            return end(Position.FIRST, Code.NOT_ALLOWED, DocumentText.BYTE_ORDER_MARK_NAME, "");
        }
        if (first >= 0) {
            chars.unread(first);
        }
        TextWindow text = new TextWindow(chars);
        XMLStreamReader2 opened = XmlParsers.ofCollection(text);
        window = text;
        reader = opened;
        String encoding = opened.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            return end(Position.FIRST, Code.BAD_ENCODING, Excerpt.of(encoding), StandardCharsets.UTF_8.name());
        }
        String version = opened.getVersion();
        if (version != null && !version.equals("1.0")) {
            return end(Position.FIRST, Code.NOT_ALLOWED, "XML " + Excerpt.of(version), "XML 1.0");
        }
        int event = opened.next();
        while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.SPACE) {
            event = opened.next();
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            String found = event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    ? Excerpt.of("<?" + opened.getPITarget())
                    : "<!DOCTYPE";
            return end(position(opened.getLocation()), Code.NOT_ALLOWED, found, "");
        }
        String namespace = opened.getNamespaceURI() == null ? "" : opened.getNamespaceURI();
        if (!opened.getLocalName().equals(XmlNames.COLLECTION) || !namespace.equals(XmlNames.NAMESPACE)) {
            return end(
                    position(opened.getLocation()),
                    Code.WRONG_ROOT,
                    Excerpt.of(XmlNames.display(namespace, opened.getLocalName()), 2 * XmlNames.NAMESPACE.length()),
                    XmlNames.display(XmlNames.NAMESPACE, XmlNames.COLLECTION));
        }
        if (opened.getAttributeCount() > 0) {
            return end(
                    position(opened.getLocation()),
                    Code.UNKNOWN_FIELD,
                    Excerpt.of(opened.getAttributeLocalName(0)),
                    "");
        }
        rootTag = startTag(opened);
        return rootTag.length() > MAX_ROOT_TAG || !isFewNames(opened) ? limited(position(opened.getLocation())) : null;
    }

    private static String startTag(XMLStreamReader2 root) {
        StringBuilder tag = new StringBuilder("<").append(root.getPrefixedName());
        for (int i = 0; i < root.getNamespaceCount(); i++) {
            String prefix = root.getNamespacePrefix(i);
            String uri = root.getNamespaceURI(i);
            tag.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                    .append("=\"")
                    .append(
                            uri == null
                                    ? ""
                                    : uri.replace("&", "&amp;")
                                            .replace("<", "&lt;")
                                            .replace("\"", "&quot;"))
                    .append('"');
        }
        return tag.append('>').toString();
    }

    /** The next element below the root; anything else there is refused, but for comments and white space. */
    private @Nullable Unread nextChild(XMLStreamReader2 xml, TextWindow text) throws XMLStreamException {
        while (true) {
            text.allow();
            int event = xml.next();
            Position position = position(xml.getLocation());
            text.forgetBefore(xml.getLocationInfo().getStartingCharOffset());
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = false;
                    return child(xml, text, position);
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    ended = true;
                    return null;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    // a long text comes in parts
                    if (!xml.isWhiteSpace() && !inText) {
                        inText = true;
                        return new Refused(
                                position,
                                Code.UNEXPECTED_TEXT,
                                Excerpt.of(xml.getText().strip()),
                                "");
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (!isFewNames(xml.getPITarget())) {
                        return limited(position);
                    }
                    return new Refused(position, Code.NOT_ALLOWED, Excerpt.of("<?" + xml.getPITarget()), "");
                }
                default -> {
                    // a comment, white space, or the root's end tag
                }
            }
        }
    }

    private Unread child(XMLStreamReader2 xml, TextWindow text, Position position) throws XMLStreamException {
        long start = xml.getLocationInfo().getStartingCharOffset();
        int depth = 1;
        if (!isFewNames(xml)) {
            return limited(position);
        }
        while (depth > 0) {
            text.allow();
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (!isFewNames(xml)) {
                    return limited(position);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && !isFewNames(xml.getPITarget())) {
                return limited(position);
            }
            long length = xml.getLocationInfo().getEndingCharOffset() - start;
            if (length > Wire.MAX_BYTES) {
                text.forgetBefore(xml.getLocationInfo().getStartingCharOffset());
            }
            if (length > MAX_PASSED_OVER) {
                ended = true;
                return Refused.tooLarge(position);
            }
        }
        long end = xml.getLocationInfo().getEndingCharOffset();
        return end - start > Wire.MAX_BYTES
                ? Refused.tooLarge(position)
                : new Element(position, rootTag, text.between(start, end));
    }

    /** Notes the names of the current tag; false if they are more than a parser that goes on for long can keep. */
    private boolean isFewNames(XMLStreamReader2 xml) {
        boolean few = isFewNames(xml.getPrefixedName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            few &= isFewNames(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            few &= isFewNames(String.valueOf(xml.getNamespacePrefix(i)));
        }
        return few;
    }

    private boolean isFewNames(String name) {
        if (names.contains(name)) {
            return true;
        }
        if (names.size() == MAX_NAMES || name.length() > MAX_NAME_LENGTH - nameLength) {
            return false;
        }
        nameLength += name.length();
        return names.add(name);
    }

    @Override
    public void close() throws IOException {
        (stream == null ? compressed : stream).close();
    }

    /** A refusal after which nothing more can be read. */
    private Unread end(Position position, Code code, String found, String expected) {
        ended = true;
        return new Refused(position, code, found, expected);
    }

    private static Position position(Location location) {
        return new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
