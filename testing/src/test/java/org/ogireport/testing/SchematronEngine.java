package org.ogireport.testing;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/** A Schematron engine that knows nothing of this library: SchXslt on Saxon. */
final class SchematronEngine {
    private static final Processor PROCESSOR = new Processor(false);
    private static final XsltExecutable PIPELINE = pipeline();

    private final XsltExecutable rules;

    SchematronEngine(String schema) throws SaxonApiException {
        XdmNode compiled = transform(PIPELINE, schema);
        rules = PROCESSOR.newXsltCompiler().compile(compiled.asSource());
    }

    private static XsltExecutable pipeline() {
        String place = SchematronEngine.class
                .getResource("/xslt/2.0/pipeline-for-svrl.xsl")
                .toExternalForm();
        try {
            return PROCESSOR.newXsltCompiler().compile(new StreamSource(place));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(place, e);
        }
    }

    private static XdmNode transform(XsltExecutable stylesheet, String xml) throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        stylesheet.load30().transform(new StreamSource(new StringReader(xml)), result);
        return result.getXdmNode();
    }

    /** The ids of the assertions that fail in a document. */
    Set<String> failedIn(String xml) throws SaxonApiException {
        XdmNode report = transform(rules, xml);
        Set<String> failed = new TreeSet<>();
        for (XdmItem assertion : PROCESSOR.newXPathCompiler().evaluate("//*[local-name() = 'failed-assert']", report)) {
            failed.add(((XdmNode) assertion).getAttributeValue(new QName("id")));
        }
        return failed;
    }
}
