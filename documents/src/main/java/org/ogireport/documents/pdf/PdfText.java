package org.ogireport.documents.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ogireport.core.Text;
import org.ogireport.documents.page.Glyphs;

/** Finds the characters of a page and where they stand; one printed twice over itself, as for bold, counts once. */
public final class PdfText extends PDFTextStripper {
    private final IntConsumer work;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    public PdfText(IntConsumer work) {
        this.work = work;
    }

    public List<PdfGlyph> find(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, new StringWriter());
        return glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.accept(operator.getName().equals(OperatorName.DRAW_OBJECT) ? PdfRules.DRAWING : 1);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        work.accept(1);
        String unicode = text.getUnicode();
        // a map of characters may name any, also such as a report cannot carry, or the end of a line
        String shown = unicode == null ? "" : Text.repair(unicode).replace('\n', ' ');
        if (Glyphs.strip(shown).isEmpty()) {
            return;
        }
        double height = Math.max(4, text.getFontSizeInPt());
        if (isNew(shown, text.getX(), text.getY())) {
            glyphs.add(new PdfGlyph(shown, text.getX(), text.getY(), Math.max(1, text.getWidth()), height));
        }
    }

    private boolean isNew(String shown, double x, double y) {
        long column = Math.round(x);
        long row = Math.round(y);
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                if (places.contains(shown + i + ':' + j)) {
                    return false;
                }
            }
        }
        return places.add(shown + column + ':' + row);
    }
}
