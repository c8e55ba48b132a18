package org.ogireport.benchmarks;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ogireport.documents.OfdImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.SampleFiles;
import org.ogireport.documents.result.ImportResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a document that says where each character stands to a draft. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingPrints {
    private final byte[] pdf = SampleFiles.of("pdf");
    private final byte[] ofd = SampleFiles.of("ofd");

    @Benchmark
    public ImportResult pdf() {
        return PdfImporter.INSTANCE.read(pdf, "report.pdf");
    }

    /** The document opened and each operator of its pages run, where nothing is drawn. */
    @Benchmark
    public int pdfBox() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                new DrawingNothing(page).processPage(page);
            }
            return document.getNumberOfPages();
        }
    }

    @Benchmark
    public ImportResult ofd() {
        return OfdImporter.INSTANCE.read(ofd, "report.ofd");
    }

    @Benchmark
    public List<String> ofdrw() throws IOException {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            return new ContentExtractor(reader).extractAll();
        }
    }

    private static final class DrawingNothing extends PDFGraphicsStreamEngine {
        DrawingNothing(PDPage page) {
            super(page);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}
    }
}
