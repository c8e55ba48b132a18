package org.ogireport.serialization.codec.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.ogireport.serialization.codec.Wire;

/** Parsers that read no document type, no entity and nothing external. */
public final class XmlParsers {
    private static final WstxInputFactory DOCUMENTS = documents();
    private static final WstxInputFactory COLLECTIONS = hardened();

    private XmlParsers() {}

    /** A parser of one document, in which a text is one event. */
    static XMLStreamReader2 ofDocument(Reader document) throws XMLStreamException {
        return (XMLStreamReader2) DOCUMENTS.createXMLStreamReader(document);
    }

    /** A parser of one document in UTF-8. */
    static XMLStreamReader2 ofDocument(InputStream document) throws XMLStreamException {
        return (XMLStreamReader2) DOCUMENTS.createXMLStreamReader(document, StandardCharsets.UTF_8.name());
    }

    /** A parser of any number of elements, in which a long text comes in parts and is not held. */
    public static XMLStreamReader2 ofCollection(Reader collection) throws XMLStreamException {
        return (XMLStreamReader2) COLLECTIONS.createXMLStreamReader(collection);
    }

    private static WstxInputFactory documents() {
        WstxInputFactory factory = hardened();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Wire.MAX_TOKEN);
        return factory;
    }

    private static WstxInputFactory hardened() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // An entity that is not declared, as none can be, is then an error; it would be dropped from attributes else.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * Wire.MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 64);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Wire.MAX_TOKEN);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        return factory;
    }
}
