package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.ImportException;

/**
 * Documents that are small and ask for much, each read in a virtual machine of its own: see .ci/hostile. Each must be read or
 * refused in 10 seconds and 256 MB.
 */
public final class HostileSizes {
    private static final long MOST_MILLISECONDS = 10_000;

    private static final String TITLE = "青山县人民政府2021年政府信息公开工作年度报告";

    /** A document, and who reads it. */
    private record Hostile(ReportImporter importer, Supplier<byte[]> document) {}

    private static final Map<String, Hostile> ALL = all();

    private HostileSizes() {}

    /**
     * Reads one, and prints how long it took and how much memory; without arguments prints the names of all.
     *
     * @param arguments the name of the document
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            ALL.keySet().forEach(System.out::println);
            return;
        }
        Hostile hostile = Objects.requireNonNull(ALL.get(arguments[0]), "there is no such document");
        byte[] document = hostile.document.get();
        long start = cpu();
        String outcome;
        try {
            hostile.importer.read(document, "");
            outcome = "read";
        } catch (ImportException e) {
            outcome = "refused: " + e.reason();
        } catch (OutOfMemoryError e) {
            outcome = "OUT OF MEMORY";
        }
        long milliseconds = (cpu() - start) / 1_000_000;
        long memory = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() >> 20)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %d | %s |%n",
                arguments[0],
                document.length,
                milliseconds / 1000.0,
                memory,
                outcome);
        System.exit(milliseconds > MOST_MILLISECONDS || outcome.startsWith("OUT") ? 1 : 0);
    }

    /** The time that this thread has had, so that a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, Hostile> all() {
        Map<String, Hostile> all = new LinkedHashMap<>();
        String row = "<tr><td>规章%d</td><td>1</td><td>2</td><td>3</td></tr>";
        all.put("page: 48,000 rows with nearly the form's label", page(() -> table(row, 48_000)));
        all.put("page: 70,000 rows of one label", page(() -> table(row.replace("%d", ""), 70_000)));
        all.put("page: 149,000 rows of one label", page(() -> table("<tr><td>规章<td>1", 149_000)));
        all.put("page: 149,000 rows of labels of groups", page(() -> table("<tr><td>(三)不予公开<td>1", 149_000)));
        all.put("page: a row of 290,000 cells", page(() -> "<table><tr>" + "<td>1".repeat(290_000)));
        all.put("page: 100,000 nested elements", page(() -> "<div>".repeat(100_000) + "1"));
        all.put("page: 20,000 tables", page(() -> "<table><tr><td>规章<td>1</table>".repeat(20_000)));
        all.put("page: a number of 10,000,000 digits", page(() -> table("<tr><td>规章<td>" + "1".repeat(10_000_000), 1)));
        all.put("page: 20,000 styles", page(() -> table("<tr><td style='width:%dpx;color:red'>规章<td>1", 20_000)));
        all.put(
                "page: 15,000 rules over 15,000 elements",
                page(() -> "<style>" + repeat("td p .c%d{color:red}", 15_000) + "</style>"
                        + table("<tr><td><p><b class=c%d>1</b>", 15_000)));
        all.put("text: 48,000 rows with nearly the form's label", text(() -> repeat("规章%d | 1 | 2 | 3 |%n", 48_000)));
        all.put("text: 48,000 rows of one label", text(() -> repeat("规章 | 1 | 2 | 3 |%n", 48_000)));
        all.put("text: 48,000 lines of one label", text(() -> repeat("规章%n1%n2%n3%n", 12_000)));
        all.put("text: 48,000 rows of glued digits", text(() -> repeat("规章 0000000000000000000000%n", 48_000)));
        all.put("text: 48,000 glued rows", text(() -> repeat("(一)予以公开0000000000000000000000%n", 48_000)));
        all.put("text: 48,000 long glued rows", text(() -> repeat("(一)予以公开" + "0".repeat(290) + "%n", 48_000)));
        all.put("text: 149,000 rows of one label", text(() -> repeat("规章 | 1 | 2 | 3 |%n", 149_000)));
        all.put("text: 149,000 lines of one label", text(() -> repeat("规章%n1%n2%n3%n", 149_000)));
        all.put("text: 400,000 rows of glued digits", text(() -> repeat("规章 0000000000000000000000%n", 400_000)));
        all.put("text: one row of 8,000,000 glued digits", text(() -> "规章 " + "0".repeat(8_000_000)));
        all.put("text: 200,000 glued rows", text(() -> repeat("(一)予以公开0000000000000000000000%n", 200_000)));
        all.put("text: 5,000,000 words in a line", text(() -> "规章 " + "1 ".repeat(5_000_000)));
        all.put("text: 1,000,000 blank columns", text(() -> "规章    " + "1     ".repeat(1_000_000)));
        all.put("text: 15,000,000 characters without an end of line", text(() -> "规".repeat(5_000_000)));
        all.put(
                "Word: a row of 120,000 cells",
                word(() -> "<w:tbl><w:tr>" + cell("1").repeat(120_000 / 2) + "</w:tr></w:tbl>"));
        all.put(
                "Word: a row of 120,000 empty cells",
                word(() -> "<w:tbl><w:tr>" + "<w:tc/>".repeat(120_000) + "</w:tr></w:tbl>"));
        all.put(
                "Word: 20,000 rows with nearly the form's label",
                word(() -> "<w:tbl>" + repeat("<w:tr>" + cell("规章%d") + cell("1") + "</w:tr>", 20_000) + "</w:tbl>"));
        all.put(
                "Word: 25,000 rows of one label",
                word(() -> "<w:tbl>" + ("<w:tr>" + cell("规章") + cell("1") + "</w:tr>").repeat(25_000) + "</w:tbl>"));
        all.put(
                "Word: 250,000 elements within each other",
                word(() -> "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000)));
        all.put("PDF: 1,000,000 operators without text", pdf(() -> "0 0 m 9 9 l S ".repeat(333_334)));
        all.put("PDF: 1,000,000 operators that draw nothing", pdf(() -> "q Q ".repeat(500_000)));
        all.put("PDF: 1,000,000 boxes", pdf(() -> repeat("1 %d 9 9 re f ", 500_000)));
        all.put("PDF: one path of 1,000,000 lines", pdf(() -> "0 0 m " + "9 9 l ".repeat(1_000_000) + "S"));
        all.put("PDF: 1,000,000 letters", pdf(() -> "BT /F 8 Tf 9 9 Td " + "<0031> Tj ".repeat(1_000_000) + "ET"));
        all.put("PDF: 200,000 clippings", pdf(() -> "0 0 500 500 re W n ".repeat(200_000) + "0 0 9 9 re f"));
        all.put("PDF: 10,000,000 numbers", pdf(() -> "1 ".repeat(10_000_000)));
        return all;
    }

    private static String repeat(String pattern, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)).replace("%n", "\n"))
                .collect(Collectors.joining());
    }

    private static String table(String row, int rows) {
        return "<table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
                + "<td>现行有效件数</td></tr>" + repeat(row, rows) + "</table>";
    }

    private static Hostile page(Supplier<String> body) {
        return new Hostile(
                HtmlImporter.INSTANCE,
                () -> ("<html><body><p>" + TITLE + "</p><p>二、主动公开政府信息情况</p>" + body.get())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Hostile text(Supplier<String> body) {
        String start = TITLE + "\n二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
        return new Hostile(TextImporter.INSTANCE, () -> (start + body.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static Hostile word(Supplier<String> body) {
        return new Hostile(
                DocxImporter.INSTANCE,
                () -> Page.word(
                        ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                                        + TITLE + "</w:t></w:r></w:p>" + body.get() + "</w:body></w:document>")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static Hostile pdf(Supplier<String> operators) {
        return new Hostile(PdfImporter.INSTANCE, () -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            byte[] packed = packed(operators.get());
            pdf.writeBytes(
                    ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                                    + "endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F"
                                    + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Filter/FlateDecode/Length "
                                    + packed.length + ">>stream\n")
                            .getBytes(StandardCharsets.US_ASCII));
            pdf.writeBytes(packed);
            pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
            return pdf.toByteArray();
        });
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(packed)) {
            deflating.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
