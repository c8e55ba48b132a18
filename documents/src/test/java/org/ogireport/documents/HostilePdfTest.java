package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

class HostilePdfTest {
    /** What is repeated, how often, and what stands after it. */
    private record Many(String what, int times, String then) {}

    private static final String LETTERS = "BT /F1 8 Tf 9 400 Td (" + "x".repeat(19_000) + ") Tj ET ";

    /** Holds a reading to ten seconds of the processor, however many share it. */
    private static void assertQuick(Runnable reading) {
        Duration begin = spent();
        reading.run();
        long taken = spent().minus(begin).toMillis();
        assertTrue(taken < 10_000, taken + " ms");
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @TestFactory
    List<DynamicTest> a_page_takes_no_longer_than_its_limits_allow() {
        List<Many> all = List.of(
                new Many("0 g ", 1_000_000, ""),
                new Many("q ", 1_000_000, ""),
                new Many("/A BMC ", 500_000, ""),
                new Many("1 1 m 9 9 l S ", 300_000, ""),
                new Many("1 1 9 9 re f ", 300_000, ""),
                new Many("9 9 l ", 1_000_000, ""),
                new Many("1 1 500 800 re W n ", 200_000, LETTERS),
                new Many("1.5 ", 1_900_000, ""),
                new Many("5 5 m 5 800 l S ", 19_000, ""),
                new Many("1 399 500 8 re f ", 19_000, LETTERS),
                new Many("1 399 5 8 re f ", 19_000, LETTERS),
                new Many("BI /W 1 /H 1 /CS /G /BPC 8 ID A EI ", 100_000, ""));
        return IntStream.range(0, all.size())
                .filter(i -> !Extent.skips(i, 5))
                .mapToObj(all::get)
                .map(many -> DynamicTest.dynamicTest(many.what(), () -> {
                    byte[] document = new RawPdf()
                            .print("1 1 m " + many.what().repeat(Extent.of(many.times() / 10, many.times()))
                                    + many.then())
                            .bytes();
                    assertQuick(() -> {
                        String read = RawPdf.read(document);
                        assertTrue(
                                Set.of("refused", "blank", "unreadable", "not found")
                                        .contains(read),
                                read);
                    });
                }))
                .toList();
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_colour_that_takes_long_to_tell_is_read_no_more_often_than_its_size_allows() {
        RawPdf pdf = new RawPdf();
        String function = pdf.stream(
                "/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]", "{" + "dup pop ".repeat(1_900) + "dup dup}");
        pdf.resource("ColorSpace", "S", "[/Separation/X/DeviceRGB " + function + "]");
        byte[] document = pdf.print("/S cs 1 scn 1 1 9 9 re f ".repeat(20_000)).bytes();
        assertQuick(() -> {
            ImportException refused =
                    assertThrows(ImportException.class, () -> PdfImporter.INSTANCE.read(document, "a.pdf"));
            assertTrue(refused.reason() == Reason.TOO_COMPLEX, refused::getMessage);
        });
    }
}
