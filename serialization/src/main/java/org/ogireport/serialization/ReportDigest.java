package org.ogireport.serialization;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;

/**
 * Tells whether two systems hold the same report: the SHA-256 of its canonical bytes, which are those of {@link
 * ReportJson#write(AnnualReport)}. It is the same whatever format the report was read from, and so is a signature over
 * these bytes.
 *
 * @since 0.1
 */
public final class ReportDigest {
    private ReportDigest() {}

    /**
     * The digest of a report.
     *
     * @param report the report
     * @return 64 hexadecimal digits in lower case
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String sha256(AnnualReport report) {
        return sha256(ReportJson.write(report));
    }

    /**
     * The digest of a draft. It covers what was unreadable and where each cell came from, so that the same figures read
     * from two documents have different digests; and that of a report is another one than that of the draft it was.
     *
     * @param draft the draft
     * @return 64 hexadecimal digits in lower case
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String sha256(Draft draft) {
        return sha256(ReportJson.write(draft));
    }

    private static String sha256(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
