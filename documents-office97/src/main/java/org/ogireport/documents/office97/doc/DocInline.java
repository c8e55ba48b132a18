package org.ogireport.documents.office97.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Shown;

/** The runs of a paragraph as elements of WordprocessingML; some characters stand for something else ([MS-DOC] 2.4.1). */
final class DocInline {
    private final HWPFDocument word;
    private final XmlNode paragraph = new XmlNode("p");
    private final StringBuilder characters = new StringBuilder();
    private @Nullable DocRunProperties properties;
    private @Nullable XmlNode run;
    /** Of each field that is open, whether its instruction stands here. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocInline(HWPFDocument word) {
        this.word = word;
    }

    /** Begins a run; null for one of which nothing is stated. */
    void begin(@Nullable DocRunProperties next) {
        endText();
        properties = next;
        run = null;
    }

    /** The paragraph with its properties. */
    XmlNode take(XmlNode own) {
        endText();
        XmlNode taken = new XmlNode("p").add(own);
        paragraph.children().forEach(taken::add);
        return taken;
    }

    void add(char c, int at) {
        if (properties != null && properties.isDeleted()) {
            return;
        }
        boolean special = properties != null && properties.isSpecial();
        switch (c) {
            case '\t' -> piece(new XmlNode("tab"));
            case '\u000B', '\f', '\u000E' -> piece(new XmlNode("br"));
            case '\u001E' -> piece(new XmlNode("noBreakHyphen"));
            case '\u001F' -> piece(new XmlNode("softHyphen"));
            case '\u0013' -> {
                field("begin");
                fields.push(true);
            }
            case '\u0014' -> {
                endText();
                fields.poll();
                fields.push(false);
                field("separate");
            }
            case '\u0015' -> {
                endText();
                fields.poll();
                field("end");
            }
            case '\u0001' -> piece(new XmlNode("drawing").add(new XmlNode("a:blip")));
            case '\u0008' -> piece(drawing(at));
            case '\u0002' -> piece(new XmlNode("footnoteReference"));
            case '\u0005' -> piece(new XmlNode("commentReference"));
            default -> {
                boolean symbol = properties != null && properties.isSymbol();
                text(c < ' ' || special && symbol ? Shown.OTHERWISE : c);
            }
        }
    }

    private void text(char c) {
        current();
        characters.append(c);
    }

    private void piece(XmlNode piece) {
        XmlNode own = current();
        endText();
        own.add(piece);
    }

    private void field(String kind) {
        piece(new XmlNode("fldChar", "fldCharType", kind));
    }

    private XmlNode current() {
        XmlNode own = run;
        if (own == null) {
            own = new XmlNode("r").add(properties == null ? new XmlNode("rPr") : properties.element());
            paragraph.add(own);
            run = own;
        }
        return own;
    }

    private void endText() {
        if (characters.length() > 0 && run != null) {
            run.add(new XmlNode(fields.contains(true) ? "instrText" : "t").text(Text.repair(characters.toString())));
            characters.setLength(0);
        }
    }

    /** A shape, with where it is drawn as far as that is known. */
    private XmlNode drawing(int at) {
        OfficeDrawing drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(at);
        boolean besideText =
                drawing != null && drawing.getVerticalRelativeElement() == OfficeDrawing.VerticalRelativeElement.TEXT;
        String place = besideText
                ? "top:" + drawing.getRectangleTop() / 20 + "pt;height:"
                        + Math.max(0, drawing.getRectangleBottom() - drawing.getRectangleTop()) / 20 + "pt"
                : "mso-position-vertical-relative:page";
        return new XmlNode("pict").add(new XmlNode("v:shape", "style", "position:absolute;" + place));
    }
}
