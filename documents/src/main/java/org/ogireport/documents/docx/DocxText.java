package org.ogireport.documents.docx;

import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.RunLook;
import org.ogireport.documents.page.ShownText;

/**
 * The text that a Word document shows. What is certainly not seen is left out; what is shown and is not text, or may be
 * shown otherwise than it is written, has a character in its place.
 */
final class DocxText {
    private static final int DEEPEST = 16;

    private final Looks looks;
    private final Fields fields;
    private final ShownText text = new ShownText();
    private long above;
    private boolean boxed;

    private DocxText(Looks looks, Fields fields) {
        this.looks = looks;
        this.fields = fields;
    }

    /**
     * The text of a paragraph that stands in no table; a text box that it holds has a line behind it.
     *
     * @param look how it is seen for what is around it
     * @param fields those that are open before it
     */
    static String ofParagraph(XmlNode paragraph, Looks looks, Look look, Fields fields) {
        DocxText shown = new DocxText(looks, fields);
        shown.paragraph(paragraph, looks.page().within(look));
        if (shown.boxed) {
            shown.text.space('\n');
            shown.text.otherwise();
        }
        return shown.text.text();
    }

    /** The text of a table cell, that of tables within it included. */
    static ShownText ofCell(XmlNode cell, Looks looks, Around around) {
        DocxText shown = new DocxText(looks, new Fields());
        shown.blocks(cell, around, 0);
        if (looks.isRefreshed() && (cell.has("fldSimple") || cell.has("fldChar"))) {
            shown.text.doubt();
        }
        return shown.text;
    }

    private void blocks(XmlNode parent, Around around, int depth) {
        Wrappers.forEach(parent, Look.PLAIN, (block, look) -> {
            Around within = around.within(look);
            switch (block.name()) {
                case "p" -> {
                    text.space(' ');
                    paragraph(block, within);
                    text.space(' ');
                }
                case "tbl" -> table(block, within, depth + 1);
                case "tcPr" -> {}
                default -> text.otherwise();
            }
        });
    }

    private void table(XmlNode table, Around around, int depth) {
        if (depth > DEEPEST) {
            text.otherwise();
            return;
        }
        TableLook look = new TableLook(table, looks, around);
        for (int i = 0; i < look.size(); i++) {
            look.row(i).cells().forEach(cell -> blocks(cell.element(), cell.around(), depth));
        }
    }

    private void paragraph(XmlNode paragraph, Around around) {
        ParagraphLook look = looks.paragraph(paragraph, around);
        int start = text.length();
        above += look.before();
        Wrappers.forEach(paragraph, Look.PLAIN, (inline, within) -> {
            switch (inline.name()) {
                case "pPr" -> {}
                case "r" -> run(inline, look, within, around);
                case "oMath", "m:oMath", "m:oMathPara" -> picture(inline, around);
                default -> unknown(inline, around);
            }
        });
        if (around.height() > 0) {
            above += look.line() > 0 ? look.line() : looks.run(null, look).size() * 10;
        }
        if (look.numbered() && around.inCell()) {
            if (text.isBlankSince(start)) {
                text.otherwise();
            } else {
                text.doubt();
            }
        }
    }

    private void run(XmlNode run, ParagraphLook paragraph, Look within, Around around) {
        RunLook look = looks.run(run.child("rPr"), paragraph).within(within);
        if (around.height() > 0) {
            look = look.within(clipped(look.size(), around.height()));
        }
        for (XmlNode piece : run.children()) {
            piece(piece, look, paragraph, around);
        }
    }

    /** How a line is seen in a row of a height: not if it begins too low. */
    private Look clipped(long size, long height) {
        return height < size * 6 ? Look.OTHERWISE : Look.certainIf(above + size * 6 <= height);
    }

    private void piece(XmlNode piece, RunLook look, ParagraphLook paragraph, Around around) {
        boolean hidden = look.look() == Look.HIDDEN;
        switch (piece.name()) {
            case "rPr", "delInstrText", "lastRenderedPageBreak", "commentReference" -> {}
            case "delText" -> {
                if (!hidden) {
                    text.otherwise();
                }
            }
            case "instrText" -> fields.instruction(piece.text());
            case "fldChar" -> field(piece, hidden, around);
            case "t" -> {
                text.add(piece.text(), look.within(fields.look()));
                if (!hidden && !piece.children().isEmpty()) {
                    unknown(piece, around);
                }
            }
            case "noBreakHyphen" -> text.add("-", look.within(fields.look()));
            case "tab", "ptab", "br", "cr" -> {
                if (!hidden) {
                    text.space(piece.is("tab") || piece.is("ptab") ? '\t' : '\n');
                    boolean led = piece.is("ptab") && !piece.attribute("leader").equals("none");
                    if (led || piece.is("tab") && paragraph.led()) {
                        text.doubt();
                    }
                }
            }
            case "softHyphen" -> text.doubt();
            case "footnoteReference", "endnoteReference" -> {
                if (!hidden && around.inCell()) {
                    text.add("*", new RunLook(look.look(), look.size(), look.position(), true, look.highlighted()));
                }
            }
            case "ruby" -> {
                if (!hidden) {
                    ruby(piece, paragraph, around);
                }
            }
            case "sym", "drawing", "pict", "object", "mc:AlternateContent" -> {
                if (!hidden) {
                    picture(piece, around);
                }
            }
            default -> {
                if (!hidden) {
                    unknown(piece, around);
                }
            }
        }
    }

    private void field(XmlNode mark, boolean hidden, Around around) {
        Look shows = fields.mark(mark);
        if (shows == Look.DOUBTFUL) {
            text.doubt();
        } else if (shows == Look.OTHERWISE && !hidden && around.inCell()) {
            text.otherwise();
        }
    }

    /** Text with other text above it: a figure would be doubtful, words are those below. */
    private void ruby(XmlNode ruby, ParagraphLook paragraph, Around around) {
        XmlNode base = ruby.child("rubyBase");
        if (base != null) {
            Wrappers.forEach(base, Look.PLAIN, (inline, within) -> {
                if (inline.is("r")) {
                    run(inline, paragraph, within, around);
                }
            });
        }
        text.doubt();
    }

    /** What is shown and is no text; in prose only a picture counts, and a text box, which stands beside it. */
    private void picture(XmlNode picture, Around around) {
        if (around.inCell() || picture.has("a:blip")) {
            text.otherwise();
        } else {
            boxed |= picture.has("t");
        }
    }

    /** What nobody knows; in prose only text counts. */
    private void unknown(XmlNode element, Around around) {
        if (around.inCell() || element.has("t")) {
            text.otherwise();
        }
    }
}
