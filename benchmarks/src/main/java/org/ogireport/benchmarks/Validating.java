package org.ogireport.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Findings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** From bytes to what is wrong with them: read and checked by all rules, and validated by schemas, which know no sums. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Validating {
    /** So many reports are in a file of lines. */
    static final int LINES = 100;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchemas.jsonSchemaOfReports(Form.CURRENT_2021));
    private final Validator xsd = xsd();

    @Param({"SHORT", "LONG"})
    public Sample sample;

    private byte[] lines = {};

    private static Validator xsd() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(Form.CURRENT_2021))))
                    .newValidator();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Findings json() {
        return Checker.standard().check(ReportJson.read(sample.json()));
    }

    @Benchmark
    public List<com.networknt.schema.Error> jsonSchema() {
        return schema.validate(new String(sample.json(), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Benchmark
    public Findings xml() {
        return Checker.standard().check(ReportXml.read(sample.xml()));
    }

    /** Throws where something is wrong. */
    @Benchmark
    public Validator xsdOfTheJdk() throws SAXException, IOException {
        xsd.validate(new StreamSource(new ByteArrayInputStream(sample.xml())));
        return xsd;
    }

    /** A file of many reports on one processor, each read and checked by itself. */
    @Benchmark
    public long lines() {
        if (lines.length == 0) {
            lines = (new String(sample.json(), StandardCharsets.UTF_8).strip() + "\n")
                    .repeat(LINES)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return ReportLines.read(new ByteArrayInputStream(lines))
                .map(entry -> Checker.standard().check(entry.orElseThrow()))
                .filter(Findings::passes)
                .count();
    }
}
