package org.ogireport.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.ogireport.serialization.ReportDigest;
import org.ogireport.serialization.ReportJson;

/**
 * The contract as tests of JUnit Jupiter, which a vendor's test class returns from a {@code @TestFactory} method:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> exports_can_be_trusted() {
 *     return ProducerContract.of(new OurProducer());
 * }
 * }</pre>
 * @since 0.1
 */
public final class ProducerContract {
    private ProducerContract() {}

    /**
     * The tests of a producer: one for each of some hundred reports and drafts that it is given. A failure names the first
     * difference and the file that has the smallest report that shows it (see {@link Conformance#smallestIn}), for which up to
     * 5,000 more are exported (300 as pages or Word documents). After three seconds no further one is begun: of a system that
     * is slow the report shown may be larger, and another one each time. The tests of drafts are reported as skipped where the
     * producer has none.
     *
     * @param producer the system under test
     * @return the tests
     */
    public static Stream<DynamicTest> of(Producer producer) {
        return of(Conformance.of(producer));
    }

    /**
     * The tests of a run, with seeds of one's own.
     *
     * @param conformance the run
     * @return the tests
     */
    public static Stream<DynamicTest> of(Conformance conformance) {
        Objects.requireNonNull(conformance, "conformance: must not be null");
        return conformance.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    ProducerCase.Outcome outcome = conformance.outcome(each);
                    Assumptions.assumeTrue(outcome != ProducerCase.Answer.UNSUPPORTED, "the producer has no drafts");
                    if (outcome instanceof ProducerCase.Unmet unmet) {
                        Assertions.fail(message(conformance.failure(each, unmet), conformance.folder()));
                    }
                }));
    }

    /** The failure, and where the smallest report is; cases that are shown by the same report have one file. */
    private static String message(ConformanceReport.Failure failure, Path folder) {
        Path file = folder.resolve(ReportDigest.sha256(failure.smallest()).substring(0, 12) + ".json");
        try {
            Files.createDirectories(folder);
            Files.write(file, ReportJson.writePretty(failure.smallest()));
        } catch (IOException e) {
            return failure + "\nThe smallest report that shows it could not be written: " + e;
        }
        return failure + "\nThe smallest report that shows it: " + file.toAbsolutePath();
    }
}
