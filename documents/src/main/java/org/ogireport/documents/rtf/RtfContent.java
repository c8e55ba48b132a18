package org.ogireport.documents.rtf;

import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.docx.WordBody;
import org.ogireport.documents.docx.WordRow;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;

/** Puts what is shown into runs, paragraphs and cells. */
final class RtfContent {
    private static final int MOST_ELEMENTS = 300_000;

    private final Grid.Limit limit;
    private final WordBody body;
    private final StringBuilder characters = new StringBuilder();
    private XmlNode paragraph = new XmlNode("p");
    private @Nullable XmlNode run;
    private @Nullable XmlNode runProperties;
    private String pieces = "t";
    private boolean background;
    private int elements;

    RtfContent(Grid.Limit limit) {
        this.limit = limit;
        this.body = new WordBody(limit);
    }

    XmlNode document() {
        if (!paragraph.children().isEmpty()) {
            body.paragraph(0, take(new RtfState()));
        }
        XmlNode document = body.document();
        if (background) {
            document.add(new XmlNode("background", "color", "?"));
        }
        return document;
    }

    /** Says that there is a background, of which nobody knows how it looks. */
    void addBackground() {
        background = true;
    }

    void text(RtfState state, String text) {
        characters(state, "t", text);
    }

    void instruction(RtfState state, String text) {
        characters(state, "instrText", text);
    }

    private void characters(RtfState state, String kind, String text) {
        if (state.deleted) {
            return;
        }
        if (!kind.equals(pieces)) {
            endText();
            pieces = kind;
        }
        run(state);
        characters.append(text);
    }

    /** Adds a piece of a run that is not text. */
    void add(RtfState state, XmlNode piece) {
        if (!state.deleted) {
            XmlNode current = run(state);
            endText();
            current.add(count(piece));
        }
    }

    /** Adds something to the paragraph that is no run. */
    void addInline(XmlNode inline) {
        endText();
        run = null;
        paragraph.add(count(inline));
    }

    private XmlNode run(RtfState state) {
        XmlNode current = run;
        if (current == null || runProperties != state.runProperties()) {
            endText();
            runProperties = state.runProperties();
            current = count(new XmlNode("r")).add(runProperties);
            paragraph.add(current);
            run = current;
        }
        return current;
    }

    private void endText() {
        if (characters.length() > 0 && run != null) {
            run.add(count(new XmlNode(pieces).text(Text.repair(characters.toString()))));
            characters.setLength(0);
        }
    }

    private XmlNode count(XmlNode element) {
        if (++elements > MOST_ELEMENTS) {
            throw limit.tooLarge();
        }
        return element;
    }

    void mark(RtfState state, String kind) {
        add(state, new XmlNode("fldChar", "fldCharType", kind));
    }

    void paragraph(RtfState state, int depth) {
        body.paragraph(depth, take(state));
    }

    void cell(RtfState state, int depth) {
        body.cell(depth, take(state));
    }

    void row(int depth, WordRow row) {
        if (!paragraph.children().isEmpty()) {
            body.paragraph(depth, take(new RtfState()));
        }
        count(row.row());
        row.cells().forEach(cell -> count(cell.properties()));
        body.row(depth, row);
    }

    private XmlNode take(RtfState state) {
        endText();
        XmlNode taken = count(new XmlNode("p")).add(RtfParagraphWords.element(state));
        paragraph.children().forEach(taken::add);
        paragraph = new XmlNode("p");
        run = null;
        return taken;
    }
}
