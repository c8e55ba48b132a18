package org.ogireport.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.ReportReadException;

/** Reads and writes what producers export. */
final class Exports {
    private static final Duration SEARCH = Duration.ofSeconds(3);

    private Exports() {}

    /** Thrown where an export is not read strictly; says why. */
    static final class UnreadException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadException(String message) {
            super(message);
        }
    }

    /**
     * What is read of an exported report, or draft. A page or Word document is read for its figures: the rest is taken from
     * what went in, since a page may lay out its prose as it likes.
     *
     * @param input what went in
     * @param isReport whether it is a report
     */
    static Draft read(Producer.Format format, byte[] document, Draft input, boolean isReport) throws UnreadException {
        try {
            return switch (format) {
                case JSON -> isReport ? Draft.of(ReportJson.read(document)) : ReportJson.readDraft(document);
                case XML -> isReport ? Draft.of(ReportXml.read(document)) : ReportXml.readDraft(document);
                case HTML, DOCX -> PublishedExports.read(format, document, input);
            };
        } catch (ReportReadException e) {
            int more = e.problems().size() - 1;
            throw new UnreadException(
                    e.problems().get(0).message(Locale.ENGLISH) + (more == 0 ? "" : " (and " + more + " more)"));
        }
    }

    /** The bound on the search for the smallest report that shows a failure; pages take long to read. */
    static Shrinker.Bound bound(Producer.Format format) {
        return switch (format) {
            case JSON, XML -> new Shrinker.Bound(5_000, SEARCH);
            case HTML, DOCX -> new Shrinker.Bound(300, SEARCH);
        };
    }

    /** The bytes that this library writes of a report; empty where the format has none that are to be the same. */
    static Optional<byte[]> canonical(Producer.Format format, AnnualReport report) {
        return switch (format) {
            case JSON -> Optional.of(ReportJson.write(report));
            case XML -> Optional.of(ReportXml.write(report));
            case HTML, DOCX -> Optional.empty();
        };
    }
}
