package org.ogireport.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;

/**
 * What came of holding a producer to the contract.
 *
 * @param kitVersion the version of this library
 * @param rulesDigest the SHA-256 of the rule catalogue as JSON, which is its version
 * @param seeds the seeds of the reports; unmodifiable
 * @param cases how many reports and drafts were given
 * @param casesDigest the SHA-256 of all of them
 * @param refused the names of the cases that were refused, as they may be; unmodifiable
 * @param unsupported the names of the drafts for which the producer has no export; unmodifiable
 * @param failures what failed; unmodifiable
 */
public record ConformanceReport(
        String kitVersion,
        String rulesDigest,
        List<Long> seeds,
        int cases,
        String casesDigest,
        List<String> refused,
        List<String> unsupported,
        List<Failure> failures) {
    /** Makes the lists unmodifiable. */
    public ConformanceReport {
        seeds = List.copyOf(seeds);
        refused = List.copyOf(refused);
        unsupported = List.copyOf(unsupported);
        failures = List.copyOf(failures);
    }

    /**
     * A demand that is not met.
     *
     * @param name the case's name
     * @param demand the demand
     * @param detail how it is not met, in English
     * @param smallest the smallest report found that shows it
     */
    public record Failure(String name, Demand demand, String detail, Draft smallest) {
        /** The failure, for people. */
        @Override
        public String toString() {
            return name + ": not so: the exported report " + demand + ": " + detail
                    + "\nThe smallest report that shows it:\n"
                    + new String(ReportJson.writePretty(smallest), StandardCharsets.UTF_8);
        }
    }

    static ConformanceReport of(
            List<Long> seeds,
            List<ProducerCase> cases,
            List<String> refused,
            List<String> unsupported,
            List<Failure> failures) {
        MessageDigest digest = sha256();
        cases.forEach(each -> digest.update(ReportJson.write(each.input())));
        return new ConformanceReport(
                version(),
                hex(sha256(), RuleDocuments.json(RuleCatalogue.standard())),
                seeds,
                cases.size(),
                HexFormat.of().formatHex(digest.digest()),
                refused,
                unsupported,
                failures);
    }

    /**
     * Whether every demand is met, in what was exported at all: see {@link #refused} and {@link #unsupported}.
     *
     * @return true if there is no failure
     */
    public boolean passes() {
        return failures.isEmpty();
    }

    /**
     * The result as JSON, with a digest of all that stands before it.
     *
     * @return a JSON object
     */
    public String toJson() {
        StringBuilder json = new StringBuilder("{\"kit\":")
                .append(quoted(kitVersion))
                .append(",\"rulesSha256\":")
                .append(quoted(rulesDigest))
                .append(",\"seeds\":")
                .append(seeds.toString().replace(" ", ""))
                .append(",\"cases\":")
                .append(cases)
                .append(",\"casesSha256\":")
                .append(quoted(casesDigest))
                .append(",\"refused\":")
                .append(array(refused))
                .append(",\"unsupported\":")
                .append(array(unsupported))
                .append(",\"failures\":[");
        for (int i = 0; i < failures.size(); i++) {
            Failure failure = failures.get(i);
            json.append(i == 0 ? "" : ",")
                    .append("{\"case\":")
                    .append(quoted(failure.name()))
                    .append(",\"demand\":")
                    .append(quoted(failure.demand().name()))
                    .append(",\"detail\":")
                    .append(quoted(failure.detail()))
                    .append(",\"smallest\":")
                    .append(ReportJson.writeString(failure.smallest()).strip())
                    .append('}');
        }
        json.append(']');
        return json + ",\"sha256\":" + quoted(hex(sha256(), json.toString())) + "}";
    }

    private static String array(List<String> texts) {
        return texts.stream().map(ConformanceReport::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20 || Character.isSurrogate((char) c)) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String hex(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String version() {
        try (InputStream resource = ConformanceReport.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(resource, "version.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
