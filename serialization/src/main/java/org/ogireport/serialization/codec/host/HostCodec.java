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
public final class HostCodec<T> implements Serializable {
    /** Complete reports. */
    public static final HostCodec<AnnualReport> REPORTS =
            new HostCodec<>(AnnualReport.class, ReportDecoder::report, ReportEncoder::write);

    /** Drafts, and reports as the drafts that they complete. */
    public static final HostCodec<Draft> DRAFTS =
            new HostCodec<>(Draft.class, ReportDecoder::draft, ReportEncoder::write);

    /** Why a mapper for XML is refused: its XML would be another than {@link org.ogireport.serialization.ReportXml}'s. */
    public static final String NOT_AS_XML = "a report or draft in XML is written by ReportXml, not by an object mapper";

    private static final String XML = "XML";
    private static final long serialVersionUID = 1;
    private static final int PROBLEMS_SHOWN = 10;

    private final Class<T> type;
    private final Decoder<T> decoder;
    private final Encoder<T> encoder;

    private HostCodec(Class<T> type, Decoder<T> decoder, Encoder<T> encoder) {
        this.type = type;
        this.decoder = decoder;
        this.encoder = encoder;
    }

    private interface Decoder<T> extends Serializable {
        T read(TokenSource source, ProblemCollector problems);
    }

    private interface Encoder<T> extends Serializable {
        void write(T document, TokenSink sink);
    }

    public Class<T> type() {
        return type;
    }

    /**
     * Reads a document.
     *
     * @param parser at the document's first token; left at its last
     * @throws ReportReadException if it is anything else; it lists every problem
     */
    public T read(HostParser parser) {
        ProblemCollector problems = new ProblemCollector();
        return decoder.read(new HostSource(parser, problems), problems);
    }

    /** Whether a host's format, by the name that its factory has, is one to write documents in. */
    public static boolean writes(String format) {
        return !format.equals(XML);
    }

    /** Writes the members of a document's object, which is open and stays so. */
    public void writeMembers(T document, HostGenerator generator) {
        encoder.write(document, new HostSink(generator));
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
