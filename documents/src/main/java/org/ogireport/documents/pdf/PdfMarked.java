package org.ogireport.documents.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.pdf.PdfLayers.Seen;

/** The marked content that a page's operators stand in, and the layers it belongs to. */
final class PdfMarked {
    private static final int DEEPEST = 1000;

    private final PdfLayers layers;
    private final PdfRecord record;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int doubtful;
    private int hidden;

    /** Content between two operators: how it is seen, the text that is said to stand there, and where it begins. */
    private record Mark(Seen seen, @Nullable String text, int from) {}

    /** What a form, an annotation or a glyph draws. */
    interface Drawing {
        void draw() throws IOException;
    }

    PdfMarked(PdfLayers layers, PdfRecord record) {
        this.layers = layers;
        this.record = record;
    }

    boolean isSeen() {
        return hidden == 0;
    }

    boolean isDoubtful() {
        return doubtful > 0;
    }

    int depth() {
        return marks.size();
    }

    private void push(Seen seen, @Nullable String text) {
        // deeper than any document goes, nothing is known any more
        Seen known = marks.size() > DEEPEST ? Seen.DOUBTFUL : seen;
        marks.push(new Mark(known, text, record.inks.size()));
        doubtful += known == Seen.DOUBTFUL ? 1 : 0;
        hidden += known == Seen.HIDDEN ? 1 : 0;
    }

    /** Begins content of a form, picture or annotation that may belong to a layer. */
    void enter(@Nullable PDPropertyList content) {
        enter(content == null ? null : content.getCOSObject());
    }

    void enter(@Nullable COSBase content) {
        push(layers.seen(content), null);
    }

    void leave() {
        finish();
    }

    /** Begins content without properties. */
    void begin() {
        push(Seen.SHOWN, null);
    }

    /** Begins content with properties, which the operands name or are. */
    void begin(List<COSBase> operands, @Nullable PDResources resources) {
        COSBase tag = operands.isEmpty() ? null : operands.get(0);
        COSBase properties = operands.size() < 2 ? null : operands.get(1);
        if (properties instanceof COSName name) {
            COSDictionary all =
                    resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            properties = all == null ? null : all.getDictionaryObject(name);
        }
        boolean layer = COSName.OC.equals(tag);
        String text = properties instanceof COSDictionary known ? known.getString(COSName.ACTUAL_TEXT) : null;
        push(!layer ? Seen.SHOWN : properties == null ? Seen.DOUBTFUL : layers.seen(properties), text);
    }

    /** Ends the last content begun. */
    void finish() {
        Mark mark = marks.poll();
        if (mark == null) {
            return;
        }
        doubtful -= mark.seen() == Seen.DOUBTFUL ? 1 : 0;
        hidden -= mark.seen() == Seen.HIDDEN ? 1 : 0;
        List<PdfInk> inks = record.inks.subList(mark.from(), record.inks.size());
        if (mark.text() != null && !inks.isEmpty()) {
            StringBuilder shown = new StringBuilder();
            inks.forEach(ink -> shown.append(ink.text()));
            boolean same = TextNormalizer.dense(mark.text()).contentEquals(TextNormalizer.dense(shown.toString()));
            if (!same && (mark.text() + shown).chars().anyMatch(Character::isDigit)) {
                inks.replaceAll(PdfInk::doubtful);
            }
        }
    }

    /** Ends what was begun, and not ended, since a depth. */
    void closeTo(int depth) {
        while (marks.size() > depth) {
            finish();
        }
    }

    void end() {
        closeTo(0);
    }
}
