package org.ogireport.serialization.codec;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportReadException;

/** Reads and writes one document where a host's parser or generator stands. */
public final class HostCodec {
    private static final int PROBLEMS_SHOWN = 10;

    private HostCodec() {}

    /**
     * Reads a complete report.
     *
     * @param parser at the report's first token; left at its last
     * @throws ReportReadException if it is anything else; it lists every problem
     */
    public static AnnualReport readReport(HostParser parser) {
        Problems problems = new Problems();
        return ReportDecoder.report(new HostSource(parser, problems), problems);
    }

    /**
     * Reads a draft, or a report as the draft that it completes.
     *
     * @param parser at the document's first token; left at its last
     * @throws ReportReadException if it is neither; it lists every problem
     */
    public static Draft readDraft(HostParser parser) {
        Problems problems = new Problems();
        return ReportDecoder.draft(new HostSource(parser, problems), problems);
    }

    /** Writes the members of a report's object, which is open and stays so. */
    public static void writeMembers(AnnualReport report, HostGenerator generator) {
        ReportEncoder.write(report, new HostSink(generator));
    }

    /** Writes the members of a draft's object, which is open and stays so. */
    public static void writeMembers(Draft draft, HostGenerator generator) {
        ReportEncoder.write(draft, new HostSink(generator));
    }

    /** The first problems in words, a line each, and how many there are besides. */
    public static String message(ReportReadException refusal) {
        int more = refusal.problems().size() - PROBLEMS_SHOWN;
        String lines = refusal.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(problem -> problem.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        String number = refusal.isCut() ? "more than " + more : Integer.toString(more);
        return more <= 0 ? lines : lines + "\nand " + number + " more";
    }
}
