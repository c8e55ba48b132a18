package org.ogireport.testing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

/**
 * A mistake that exporters make.
 *
 * @param name what it does
 * @param demand the demand that it does not meet
 * @param size how much the smallest report that shows it has at most: cells other than 0, and characters of prose and lines
 * @param producer what exports with it
 */
record Defect(String name, Demand demand, int size, Producer producer) {
    /** An exporter that knows another report than it was given. */
    static Defect ofReport(String name, Demand demand, int size, UnaryOperator<Draft> change) {
        return new Defect(name, demand, size, new Exporter(Producer.Format.JSON, change, Defect::utf8));
    }

    /** An exporter that writes JSON otherwise. */
    static Defect ofJson(String name, Demand demand, int size, UnaryOperator<String> change) {
        return ofBytes(name, demand, size, json -> utf8(change.apply(json)));
    }

    /** An exporter whose bytes of JSON are others. */
    static Defect ofBytes(String name, Demand demand, int size, Function<String, byte[]> bytes) {
        return new Defect(name, demand, size, new Exporter(Producer.Format.JSON, draft -> draft, bytes));
    }

    /** An exporter that writes XML otherwise. */
    static Defect ofXml(String name, Demand demand, int size, UnaryOperator<String> change) {
        return new Defect(
                name, demand, size, new Exporter(Producer.Format.XML, draft -> draft, xml -> utf8(change.apply(xml))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Exporter(Format format, UnaryOperator<Draft> change, Function<String, byte[]> bytes)
            implements Producer {
        @Override
        public byte[] export(AnnualReport report) {
            AnnualReport changed =
                    change.apply(Draft.of(report)).toReport(BlankPolicy.ZERO).orElseThrow();
            return bytes.apply(
                    format == Format.JSON ? ReportJson.writeString(changed) : ReportXml.writeString(changed));
        }

        @Override
        public Optional<byte[]> exportDraft(Draft draft) {
            Draft changed = change.apply(draft);
            return Optional.of(bytes.apply(
                    format == Format.JSON ? ReportJson.writeString(changed) : ReportXml.writeString(changed)));
        }
    }
}
