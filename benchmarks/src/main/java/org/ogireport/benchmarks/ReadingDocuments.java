package org.ogireport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
}
