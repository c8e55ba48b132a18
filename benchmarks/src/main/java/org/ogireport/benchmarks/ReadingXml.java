package org.ogireport.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ogireport.core.AnnualReport;
import org.ogireport.serialization.ReportXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of an XML document to a report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingXml {
    private static final WstxInputFactory FACTORY = new WstxInputFactory();

    @Param({"SHORT", "LONG"})
    public Sample sample;

    @Benchmark
    public AnnualReport report() {
        return ReportXml.read(sample.xml());
    }

    /** What must be paid in any case: each event, each text and attribute as a string. */
    @Benchmark
    public void events(Blackhole taken) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(sample.xml()));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                taken.consume(reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    taken.consume(reader.getAttributeLocalName(i));
                    taken.consume(reader.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                taken.consume(reader.getText());
            }
        }
        reader.close();
    }
}
