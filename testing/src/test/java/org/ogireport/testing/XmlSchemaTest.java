package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.schema.ReportSchemas;
import org.xml.sax.SAXException;

/** Holds the XSD to what the library writes, and to what it is to refuse. */
class XmlSchemaTest {
    private static final int DOCUMENTS = Extent.of(5, 25);
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);

    static List<Layout> layouts() {
        return Layout.values();
    }

    /** The extremes are as large as a document can be: one layout in the small form, all exhaustively. */
    static List<Layout> extremes() {
        return Extent.firstOf(Layout.values());
    }

    private static Schema schema(Form form) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(form))));
    }

    private static void validate(Schema schema, String xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_is_written_is_accepted(Layout layout) throws SAXException, IOException {
        Schema schema = schema(layout.form());
        ReportGenerator generator = ReportGenerator.seeded(2024);
        for (int i = 0; i < DOCUMENTS; i++) {
            validate(schema, ReportXml.writeString(generator.report(layout)));
            validate(schema, ReportXml.writeString(generator.draft(layout)));
        }
        validate(schema, ReportXml.writeString(Draft.builder(layout).build()));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void the_extremes_are_accepted(Layout layout) throws SAXException, IOException {
        validate(schema(layout.form()), ReportXml.writeString(extreme(layout)));
    }

    /** A draft with the largest and smallest of everything. */
    static Draft extreme(Layout layout) {
        String rare = "\t\u0085\u2028𠮷\uE000\uFFFD<&>\"'";
        Draft.Builder draft = Draft.builder(layout)
                .year(Integer.MIN_VALUE)
                .title("\u00A0" + rare)
                .authority(Authority.of("\u2007"))
                .preface(new Preface(
                        Narrative.of("", "\n", "长".repeat(Extent.of(20_000, 100_000))),
                        LocalDate.of(0, 2, 29),
                        LocalDate.of(9999, 12, 31),
                        "",
                        new Contact(rare, "", "", "", "", "")))
                .overview(new Narrative(Collections.nCopies(Extent.of(1_000, 10_000), rare + "\n")));
        for (Cell cell : layout.cells()) {
            CellValue most = cell.kind().isWhole()
                    ? CellValue.of(cell.kind().isSigned() ? -NumberKind.MAX_COUNT : NumberKind.MAX_COUNT)
                    : CellValue.of(new BigDecimal("999999999999999.999999"));
            draft.set(cell, most);
        }
        Source source = Source.builder().text(rare).build();
        return draft.outline(new DocumentOutline(
                        DocumentOutline.Ending.CUT,
                        Collections.nCopies(DocumentOutline.MAX_ENTRIES, "\u2007"),
                        List.of(new DocumentPart(Part.DISPUTES, rare, rare, DocumentPart.Content.NONE, source)),
                        List.of(new PageMetadata(PageMetadata.Name.WRITTEN, rare, LocalDate.of(9999, 12, 31), source))))
                .build();
    }

    @TestFactory
    Stream<DynamicTest> a_structural_mutation_of_each_kind_is_refused() throws SAXException, IOException {
        Schema schema = schema(LAYOUT.form());
        String xml = ReportXml.writeString(Draft.of(ReportGenerator.seeded(5).report(LAYOUT, Profile.COUNTY)));
        validate(schema, xml);
        Map<String, String> mutations = Map.ofEntries(
                Map.entry("an unknown attribute", xml.replaceFirst("<newlyReceived ", "<newlyReceived extra=\"1\" ")),
                Map.entry("a missing attribute", xml.replaceFirst("(<newlyReceived) naturalPersons=\"\\d+\"", "$1")),
                Map.entry("an unknown element", xml.replaceFirst("<overview", "<extra/><overview")),
                Map.entry("a missing element", xml.replaceFirst("<carriedForward [^>]*/>", "")),
                Map.entry("a doubled element", xml.replaceFirst("(<carriedForward [^>]*/>)", "$1$1")),
                Map.entry(
                        "elements in another order",
                        xml.replaceFirst("(?s)(<newlyReceived [^>]*/>)\\s*(<carriedOver [^>]*/>)", "$2$1")),
                Map.entry("words for a number", xml.replaceFirst("issued=\"\\d+\"", "issued=\"七\"")),
                Map.entry("a negative count", xml.replaceFirst("issued=\"\\d+\"", "issued=\"-1\"")),
                Map.entry("a fraction of a case", xml.replaceFirst("issued=\"\\d+\"", "issued=\"1.5\"")),
                Map.entry("a number with a plus sign", xml.replaceFirst("issued=\"\\d+\"", "issued=\"+1\"")),
                Map.entry("a number beyond 2^53", xml.replaceFirst("issued=\"\\d+\"", "issued=\"9007199254740992\"")),
                Map.entry("an amount of seven places", xml.replaceFirst("amount=\"[^\"]+\"", "amount=\"0.1234567\"")),
                Map.entry("another version", xml.replace("annual-report:1", "annual-report:2")),
                Map.entry("no namespace", xml.replaceFirst(" xmlns=\"[^\"]+\"", "")),
                Map.entry("another form", xml.replaceFirst("form=\"2021\"", "form=\"2019\"")),
                Map.entry("another kind of document", xml.replaceFirst("document=\"draft\"", "document=\"note\"")),
                Map.entry("text between elements", xml.replaceFirst("<overview>|<overview/>", "文$0")),
                Map.entry("a blank title", xml.replaceFirst("<title>[^<]*", "<title>　")),
                Map.entry("a title of two lines", xml.replaceFirst("<title>", "<title>上\n")),
                Map.entry("a carriage return", xml.replaceFirst("<p>", "<p>&#13;")),
                Map.entry("half a row of items", xml.replaceFirst("<feeNotPaidInTime [^>]*/>", "")),
                Map.entry("a day that is none", xml.replaceFirst("<preface", "<preface periodStart=\"2021-02-30\"")),
                Map.entry(
                        "an outline without its parts",
                        xml.replace(
                                "</annualReport>", "<outline ending=\"CUT\"><titleLines/></outline></annualReport>")),
                Map.entry(
                        "a note to a cell that is none",
                        xml.replace(
                                "</annualReport>", "<cells><cell path=\"requests.total\"/></cells></annualReport>")));
        return mutations.entrySet().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.getKey(), () -> {
                    assertNotEquals(xml, mutation.getValue());
                    assertThrows(SAXException.class, () -> validate(schema, mutation.getValue()));
                }));
    }
}
