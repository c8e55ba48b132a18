package org.ogireport.serialization.codec.host;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.ReportEncoder;
import org.ogireport.serialization.codec.TokenSink;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Reads and writes documents of one type where a host's parser or generator stands.
 *
 * @param <T> the type
 */
public abstract class HostCodec<T> implements Serializable {
    /** Complete reports. */
    public static final HostCodec<AnnualReport> REPORTS = new Reports();

    /** Drafts, and reports as the drafts that they complete. */
    public static final HostCodec<Draft> DRAFTS = new Drafts();

    private static final long serialVersionUID = 1;
    private static final int PROBLEMS_SHOWN = 10;

    private final Class<T> type;

    private HostCodec(Class<T> type) {
        this.type = type;
    }

    private static final class Reports extends HostCodec<AnnualReport> {
        private static final long serialVersionUID = 1;

        Reports() {
            super(AnnualReport.class);
        }

        @Override
        AnnualReport read(TokenSource source, ProblemCollector problems) {
            return ReportDecoder.report(source, problems);
        }

        @Override
        void write(AnnualReport report, TokenSink sink) {
            ReportEncoder.write(report, sink);
        }
    }

    private static final class Drafts extends HostCodec<Draft> {
        private static final long serialVersionUID = 1;

        Drafts() {
            super(Draft.class);
        }

        @Override
        Draft read(TokenSource source, ProblemCollector problems) {
            return ReportDecoder.draft(source, problems);
        }

        @Override
        void write(Draft draft, TokenSink sink) {
            ReportEncoder.write(draft, sink);
        }
    }

    abstract T read(TokenSource source, ProblemCollector problems);

    abstract void write(T document, TokenSink sink);

    public final Class<T> type() {
        return type;
    }

    /**
     * Reads a document.
     *
     * @param parser at the document's first token; left at its last
     * @throws ReportReadException if it is anything else; it lists every problem
     */
    public final T read(HostParser parser) {
        ProblemCollector problems = new ProblemCollector();
        return read(new HostSource(parser, problems), problems);
    }

    /** Writes the members of a document's object, which is open and stays so. */
    public final void writeMembers(T document, HostGenerator generator) {
        write(document, new HostSink(generator));
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
