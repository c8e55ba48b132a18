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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.json.JsonObject;
import org.ogireport.core.json.JsonWriter;
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
 * @since 0.1
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
        Objects.requireNonNull(kitVersion, "kitVersion: must not be null");
        Objects.requireNonNull(rulesDigest, "rulesDigest: must not be null");
        Objects.requireNonNull(seeds, "seeds: must not be null");
        Objects.requireNonNull(casesDigest, "casesDigest: must not be null");
        Objects.requireNonNull(refused, "refused: must not be null");
        Objects.requireNonNull(unsupported, "unsupported: must not be null");
        Objects.requireNonNull(failures, "failures: must not be null");
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
     * @param detail how it is not met, in English: what the reader objects to, which rules tell both apart; empty where the
     *     difference says it all
     * @param difference the first difference, where the export was read
     * @param smallest the smallest report found that shows it
     */
    public record Failure(String name, Demand demand, String detail, Optional<Difference> difference, Draft smallest) {
        /** Refuses nulls. */
        public Failure {
            Objects.requireNonNull(name, "name: must not be null");
            Objects.requireNonNull(demand, "demand: must not be null");
            Objects.requireNonNull(detail, "detail: must not be null");
            Objects.requireNonNull(difference, "difference: must not be null");
            Objects.requireNonNull(smallest, "smallest: must not be null");
        }

        private JsonObject toJson() {
            return new JsonObject()
                    .with("case", name)
                    .with("demand", demand.name())
                    .with("detail", detail)
                    .withPresent(
                            "difference",
                            difference.map(different -> new JsonObject()
                                    .with("path", different.path())
                                    .with("expected", different.expected())
                                    .with("actual", different.actual())))
                    .with("smallest", new JsonWriter.Verbatim(ReportJson.writeString(smallest)));
        }

        /** The failure in one line, for people; the smallest report is not in it. */
        @Override
        public String toString() {
            return Stream.of(
                            Stream.of(name, "not so", "the exported report " + demand, detail),
                            difference.map(Difference::toString).stream())
                    .flatMap(words -> words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(": "));
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
        JsonObject json = new JsonObject()
                .with("kit", kitVersion)
                .with("rulesSha256", rulesDigest)
                .with("seeds", seeds)
                .with("cases", cases)
                .with("casesSha256", casesDigest)
                .with("refused", refused)
                .with("unsupported", unsupported)
                .with("failures", failures.stream().map(Failure::toJson).toList());
        String before = json.toString();
        return json.with("sha256", hex(sha256(), before.substring(0, before.length() - 1)))
                .toString();
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
