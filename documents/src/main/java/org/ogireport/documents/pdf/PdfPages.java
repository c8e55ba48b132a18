package org.ogireport.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.ogireport.documents.page.Grid;

/** The pages of a document as they are seen. All are recorded before one is judged, since fonts show late that they lie. */
public final class PdfPages {
    private final List<PdfPage> pages = new ArrayList<>();

    /**
     * Reads the pages.
     *
     * @param work is told of each step, and may refuse to go on
     */
    public PdfPages(PDDocument pdf, IntConsumer work) throws IOException {
        Map<COSDictionary, PdfFace> faces = new IdentityHashMap<>();
        PdfLayers layers = new PdfLayers(pdf);
        PdfSupplies supplies = new PdfSupplies(work);
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        boolean redraws = form != null && form.getBoolean(COSName.getPDFName("NeedAppearances"), false);
        // forms of another kind (XFA), of which the pages are made when they are opened
        boolean rewrites =
                pdf.getDocumentCatalog().getCOSObject().getBoolean(COSName.getPDFName("NeedsRendering"), false);
        List<PdfRecord> records = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PdfRecord record = new PdfRecord(records.size() + 1, PdfView.box(page), work);
            new PdfEngine(page, record, faces, layers, supplies, work).run(redraws);
            if (rewrites) {
                record.add(PdfPaint.of(record.next(), PdfPaint.Kind.OTHER, record.box, PdfLook.NOT_KNOWN, false));
            }
            records.add(record);
        }
        for (PdfRecord record : records) {
            pages.add(PdfEye.see(record, work));
        }
    }

    /** Whether there are pictures or drawings, and no text. */
    public boolean isPictured() {
        return pages.stream().allMatch(page -> page.glyphs().isEmpty())
                && pages.stream()
                        .anyMatch(page -> page.marks().stream().anyMatch(mark -> mark.is(PdfPaint.Kind.OTHER)));
    }

    /** The lines of all pages. */
    public PdfLines lines(Grid.Limit limit) {
        PdfLines lines = new PdfLines(limit);
        pages.forEach(lines::add);
        return lines;
    }
}
