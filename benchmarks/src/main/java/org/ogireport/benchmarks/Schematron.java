package org.ogireport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From XML to what the arithmetic rules say: this library's, and the same in Schematron, by SchXslt on Saxon. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Schematron {
    private static final Processor SAXON = new Processor(false);

    @Param({"SHORT", "LONG"})
    public Sample sample;

    private final XsltExecutable rules = rules();

    private static XsltExecutable rules() {
        String schxslt = Objects.requireNonNull(Schematron.class.getResource("/xslt/2.0/pipeline-for-svrl.xsl"))
                .toExternalForm();
        String rules = RuleDocuments.schematron(RuleCatalogue.standard(), Form.CURRENT_2021);
        try {
            XsltExecutable compiler = SAXON.newXsltCompiler().compile(new StreamSource(schxslt));
            XdmNode compiled = transformed(compiler, new StreamSource(new StringReader(rules)));
            return SAXON.newXsltCompiler().compile(compiled.asSource());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XdmNode transformed(XsltExecutable stylesheet, Source document) throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        stylesheet.load30().transform(document, result);
        return result.getXdmNode();
    }

    @Benchmark
    public Findings checked() {
        return Checking.ARITHMETIC.check(ReportXml.read(sample.xml()));
    }

    /** A validation report, with each assertion that fails. */
    @Benchmark
    public XdmNode schematron() throws SaxonApiException {
        return transformed(rules, new StreamSource(new ByteArrayInputStream(sample.xml())));
    }
}
