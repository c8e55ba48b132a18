package org.ogireport.documents.office97.doc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.docx.DocxDocument;
import org.ogireport.documents.docx.WordBody;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** A document of Word 97 to 2003 or WPS Writer ([MS-DOC]), read as the Word document that it describes. */
public final class DocDocument {
    /** The most pages of formats, of 512 bytes each, that a document has. */
    private static final int MOST_PAGES = 4000;

    /** Where the head tells how the document is kept, and that it needs a password. */
    private static final int FLAGS = 0x0B;

    private static final int ENCRYPTED = 1;

    /** Where the head tells where the formats of runs and paragraphs are. */
    private static final int RUN_PAGES = 0xFA;

    private static final int PARAGRAPH_PAGES = 0x102;
    private static final int MOST_CHARACTERS = 3_000_000;

    private final HWPFDocument word;
    private final Grid.Limit limit;
    private final DocFonts fonts;
    private final WordBody body;
    private final CharSequence text;
    private final int length;
    private final List<CHPX> runs;
    private int nextRun;
    private int characters;

    private DocDocument(HWPFDocument word, Grid.Limit limit) {
        this.word = word;
        this.limit = limit;
        this.fonts = new DocFonts(word.getFontTable());
        this.body = new WordBody(limit);
        this.text = word.getText();
        int main = word.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.MAIN);
        this.length = Math.min(text.length(), main);
        this.runs = word.getCharacterTable().getTextRuns();
    }

    /**
     * Reads a document.
     *
     * @param file the compound file that holds it
     * @param name what it is called
     * @throws IOException if it is damaged
     * @throws ImportException if it is encrypted
     */
    public static DocxDocument of(DirectoryNode file, String name, Grid.Limit limit) throws IOException {
        byte[] head = head(file);
        if ((head[FLAGS] & ENCRYPTED) != 0) {
            throw new ImportException(name, Reason.ENCRYPTED);
        }
        refuseManyPages(head, limit);
        DocDocument document = new DocDocument(new HWPFDocument(file), limit);
        document.read();
        return DocxDocument.of(
                document.body.document(),
                Map.of(
                        "styles", DocStyles.part(document.word.getStyleSheet(), document.fonts),
                        "fontTable", document.fonts.part()));
    }

    private static byte[] head(DirectoryNode file) throws IOException {
        try (DocumentInputStream stream = file.createDocumentInputStream("WordDocument")) {
            byte[] head = stream.readNBytes(PARAGRAPH_PAGES + 8);
            if (head.length < PARAGRAPH_PAGES + 8) {
                throw new IOException("the document has no head");
            }
            return head;
        }
    }

    /** Refuses more formats than any report has, which would take long to put in order. */
    private static void refuseManyPages(byte[] head, Grid.Limit limit) {
        for (int at : new int[] {RUN_PAGES, PARAGRAPH_PAGES}) {
            long size = 0;
            for (int i = 7; i >= 4; i--) {
                size = size << 8 | head[at + i] & 255;
            }
            if (size > MOST_PAGES * 8L) {
                throw limit.tooLarge();
            }
        }
    }

    private void read() {
        int at = 0;
        for (PAPX paragraph : word.getParagraphTable().getParagraphs()) {
            int end = Math.min(length, paragraph.getEnd());
            if (end > at) {
                read(paragraph, at, end);
                at = end;
            }
        }
        if (at < length) {
            throw limit.damaged();
        }
    }

    /** Reads the text of a paragraph; where there is more than one, all have its properties. */
    private void read(PAPX paragraph, int start, int end) {
        byte[] list = paragraph.getGrpprl();
        DocParagraphProperties properties =
                DocParagraphProperties.of(list, Math.min(list.length, DocStyles.STYLE_NUMBER));
        DocInline inline = new DocInline(word);
        XmlNode style = new XmlNode("pStyle", "val", Integer.toString(paragraph.getIstd() & 0x0FFF));
        for (int at = start; at < end; ) {
            CHPX run = run(at);
            int stop = Math.min(end, run == null ? next(at, end) : run.getEnd());
            DocRunProperties own = run == null ? null : DocRunProperties.of(run.getGrpprl(), 0, fonts);
            inline.begin(own);
            for (; at < stop; at++) {
                char c = text.charAt(at);
                count();
                if (isEnd(c, at, end)) {
                    end(c, properties, inline.take(properties.element(List.of(style))), list);
                    inline = new DocInline(word);
                    inline.begin(own);
                } else {
                    inline.add(c, at);
                }
            }
        }
        XmlNode rest = inline.take(properties.element(List.of(style)));
        if (rest.children().size() > 1) {
            body.paragraph(properties.tables(), rest);
        }
    }

    private void count() {
        if (++characters > MOST_CHARACTERS) {
            throw limit.tooLarge();
        }
    }

    private static boolean isEnd(char c, int at, int end) {
        return c == '\r' || c == '\u0007' || c == '\f' && at == end - 1;
    }

    private void end(char mark, DocParagraphProperties properties, XmlNode paragraph, byte[] list) {
        int depth = properties.tables();
        if (mark == '\u0007') {
            if (properties.endsRow()) {
                body.row(1, DocRow.of(list, Math.min(list.length, DocStyles.STYLE_NUMBER)));
            } else {
                body.cell(1, paragraph);
            }
        } else if (depth > 1 && properties.endsRow()) {
            body.row(depth, DocRow.of(list, Math.min(list.length, DocStyles.STYLE_NUMBER)));
        } else if (depth > 1 && properties.endsInnerCell()) {
            body.cell(depth, paragraph);
        } else {
            body.paragraph(depth, paragraph);
        }
    }

    /** The run at a place; null where none is stated. */
    private @Nullable CHPX run(int at) {
        while (nextRun < runs.size() && runs.get(nextRun).getEnd() <= at) {
            nextRun++;
        }
        return nextRun < runs.size() && runs.get(nextRun).getStart() <= at ? runs.get(nextRun) : null;
    }

    private int next(int at, int end) {
        return nextRun < runs.size()
                ? Math.min(end, Math.max(at + 1, runs.get(nextRun).getStart()))
                : end;
    }
}
