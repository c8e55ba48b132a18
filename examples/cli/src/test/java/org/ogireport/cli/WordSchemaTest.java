package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.testing.ReportGenerator;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Word files are valid by the schemas of their format, so that they do not depend on what one word processor puts up with. */
class WordSchemaTest {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(XmlBeans.getContextTypeLoader(), DocumentDocument.type.getTypeSystem());

    static List<Layout> layouts() {
        return Layout.values();
    }

    /** The parts of a document that Office Open XML has a schema for. */
    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/[a-z]+\\.xml|docProps/(app|custom)\\.xml")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static List<String> errors(String name, byte[] part) throws IOException, XmlException {
        XmlObject xml = SCHEMAS.parse(new ByteArrayInputStream(part), null, null);
        assertFalse(xml.schemaType().isNoType(), name + ": there is no schema");
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> name + ": " + error).toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_is_published_is_as_the_schemas_of_office_open_xml_have_it(Layout layout)
            throws IOException, XmlException {
        ReportGenerator generator = ReportGenerator.seeded(1);
        List<Draft> drafts = new ArrayList<>(List.of(Draft.builder(layout).build()));
        for (int i = 0; i < Extent.of(1, 10); i++) {
            drafts.add(Draft.of(generator.report(layout)));
            drafts.add(generator.draft(layout));
        }
        for (Draft draft : drafts) {
            Map<String, byte[]> parts = parts(DocxPublisher.write(draft));
            assertEquals(5, parts.size(), parts.keySet()::toString);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                assertEquals(List.of(), errors(part.getKey(), part.getValue()));
            }
        }
    }

    @Test
    void another_order_would_be_found() throws IOException, XmlException {
        String whole = new String(
                parts(DocxPublisher.write(Draft.builder(Layout.values().get(0)).build()))
                        .get("word/document.xml"),
                StandardCharsets.UTF_8);
        String changed = whole.replaceFirst("(<w:tcW [^>]*>)(<w:gridSpan [^>]*>)", "$2$1");
        assertFalse(changed.equals(whole));
        assertFalse(errors("word/document.xml", changed.getBytes(StandardCharsets.UTF_8))
                .isEmpty());
    }
}
