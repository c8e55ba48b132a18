package org.ogireport.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;
import org.xml.sax.SAXException;

/** What holds for any bytes. */
final class Promises {
    private static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final int MOST_ENTRIES = 1_000;

    private Promises() {}

    /** A document is read, or refused with places and words. */
    static Optional<Draft> read(Supplier<Draft> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ReportReadException e) {
            holdRefusal(e);
            return Optional.empty();
        }
    }

    private static void holdRefusal(ReportReadException refusal) {
        List<Problem> problems = refusal.problems();
        hold(
                !problems.isEmpty() && problems.size() <= ReportReadException.MAX_PROBLEMS,
                "as many problems as promised");
        int line = 1;
        for (Problem problem : problems) {
            hold(problem.line() >= line && problem.column() >= 1, "places in the order of the document");
            line = problem.line();
        }
        for (Locale locale : LOCALES) {
            hold(!refusal.message(locale).isEmpty(), "words");
        }
    }

    /** What was read is written and read again to the same, in both formats. */
    static void holdRoundTrips(Draft draft) {
        byte[] json = ReportJson.write(draft);
        Draft fromJson = ReportJson.readDraft(json);
        hold(draft.equals(fromJson), "JSON gives the same draft");
        hold(Arrays.equals(json, ReportJson.write(fromJson)), "JSON has the same bytes");
        hold(draft.equals(ReportJson.readDraft(ReportJson.writePretty(draft))), "pretty JSON gives the same draft");
        byte[] xml = ReportXml.write(draft);
        Draft fromXml = ReportXml.readDraft(xml);
        hold(draft.equals(fromXml), "XML gives the same draft");
        hold(Arrays.equals(xml, ReportXml.write(fromXml)), "XML has the same bytes");
        draft.toReport(BlankPolicy.ZERO).report().ifPresent(report -> {
            hold(report.equals(ReportJson.read(ReportJson.write(report))), "JSON gives the same report");
            hold(report.equals(ReportXml.read(ReportXml.write(report))), "XML gives the same report");
        });
    }

    /** Each entry of a stream is read or refused, and what was read survives. */
    static void holdEntries(Stream<ReportEntry> entries) {
        try (entries) {
            int[] line = {1};
            entries.limit(MOST_ENTRIES).forEach(entry -> {
                hold(entry.line() >= line[0], "lines in the order of the stream");
                line[0] = entry.line();
                entry.refusal().ifPresent(Promises::holdRefusal);
                entry.draft().ifPresent(Promises::holdRoundTrips);
                hold(entry.draft().isPresent() != entry.refusal().isPresent(), "a draft or a refusal");
            });
        }
    }

    /**
     * A published document gives a draft that can be written, or is refused in words, and by a library's word where it is
     * damaged. What our own code throws is a finding: nothing here catches it.
     */
    static void holdImport(ReportImporter importer, byte[] document) {
        ImportResult result;
        try {
            result = importer.read(document, "fuzz");
        } catch (ImportException e) {
            for (Locale locale : LOCALES) {
                hold(!e.message(locale).isEmpty(), "words");
            }
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                hold(!isOurFailure(cause), "no failure of our own is told as a fault of the document");
            }
            return;
        }
        for (Locale locale : LOCALES) {
            result.remarks().forEach(remark -> hold(!remark.message(locale).isEmpty(), "words"));
        }
        Draft draft = result.draft();
        hold(draft.equals(ReportJson.readDraft(ReportJson.write(draft))), "JSON gives the same draft");
        hold(draft.equals(ReportXml.readDraft(ReportXml.write(draft))), "XML gives the same draft");
    }

    /** Whether something is no word on a document, and our code threw it, or the Java platform when our code called it. */
    private static boolean isOurFailure(Throwable thrown) {
        return !(thrown instanceof IOException || thrown instanceof SAXException)
                && Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getModuleName() == null
                                || !frame.getModuleName().startsWith("java.")
                                        && !frame.getModuleName().startsWith("jdk."))
                        .findFirst()
                        .filter(frame -> frame.getClassName().startsWith("org.ogireport."))
                        .isPresent();
    }

    static void hold(boolean promise, String name) {
        if (!promise) {
            throw new AssertionError(name);
        }
    }
}
