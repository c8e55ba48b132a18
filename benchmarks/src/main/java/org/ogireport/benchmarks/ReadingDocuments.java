package org.ogireport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.XlsxImporter;
import org.ogireport.documents.result.ImportResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From a published document to a draft. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingDocuments {
    private final byte[] page = HtmlPublisher.page(Sample.LONG.report()).getBytes(StandardCharsets.UTF_8);
    private final byte[] word = DocxPublisher.write(Sample.LONG.report());

    private final byte[] text = sample();
    private final byte[] excel = Workbook.of(Sample.LONG.report());

    /** The text of a real report, its tables laid out in columns. */
    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("examples/cli/samples/anhua-2021.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("to be run from the project's root", e);
        }
    }

    @Benchmark
    public ImportResult text() {
        return TextImporter.INSTANCE.read(text, "report.txt");
    }

    @Benchmark
    public ImportResult page() {
        return HtmlImporter.INSTANCE.read(page, "page.html");
    }

    /** The page parsed, and no more. */
    @Benchmark
    public Document jsoup() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page), StandardCharsets.UTF_8.name(), "");
    }

    @Benchmark
    public ImportResult word() {
        return DocxImporter.INSTANCE.read(word, "report.docx");
    }

    /** The document opened, and the text of each paragraph and cell taken. */
    @Benchmark
    public void poi(Blackhole taken) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    taken.consume(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            taken.consume(cell.getText());
                        }
                    }
                }
            }
        }
    }

    @Benchmark
    public ImportResult excel() {
        return XlsxImporter.INSTANCE.read(excel, "report.xlsx");
    }

    /** The workbook opened, and the text of each cell taken as it is shown. */
    @Benchmark
    public void poiExcel(Blackhole taken) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    taken.consume(formatter.formatCellValue(cell));
                }
            }
        }
    }
}
