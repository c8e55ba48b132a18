package org.ogireport.documents.docx;

import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Shown;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text that a Word document shows: tracked deletions and hidden text are left out, struck out and raised text stands
 * apart, and what is not text has a character in its place.
 */
final class DocxText {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final boolean inCell;
    private final StringBuilder text = new StringBuilder();

    private DocxText(boolean inCell) {
        this.inCell = inCell;
    }

    /** The text of a paragraph. */
    static String ofParagraph(Node paragraph) {
        return of(paragraph, false);
    }

    /** The text of a table cell, tables and content controls within it included. */
    static String ofCell(Node cell) {
        return of(cell, true);
    }

    private static String of(Node node, boolean inCell) {
        DocxText shown = new DocxText(inCell);
        shown.appendChildren(node);
        return shown.text.toString();
    }

    private void appendChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                append(element);
            }
        }
    }

    private void append(Element element) {
        switch (element.getLocalName()) {
            case "del", "moveFrom", "pPr", "rPr", "tcPr", "trPr", "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> {}
            case "delText", "instrText", "delInstrText", "rt", "rubyPr", "softHyphen" -> {}
            case "p", "tc" -> {
                text.append(' ');
                appendChildren(element);
                text.append(' ');
            }
            case "r" -> appendRun(element);
            case "t" -> text.append(content(element));
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "footnoteReference", "endnoteReference" -> text.append(inCell ? " * " : "");
            case "drawing", "pict", "object", "AlternateContent" ->
                text.append(inCell || has(element, "blip") ? Shown.OTHERWISE : "");
            case "sym", "oMath", "oMathPara", "ffData" -> text.append(inCell ? Shown.OTHERWISE : "");
            default -> appendChildren(element);
        }
    }

    private void appendRun(Element run) {
        Element properties = child(run, "rPr");
        if (isOn(properties, "vanish")) {
            return;
        }
        boolean apart = isOn(properties, "strike") || isOn(properties, "dstrike") || isRaised(properties);
        text.append(apart ? " " : "");
        appendChildren(run);
        text.append(apart ? " " : "");
    }

    private static boolean isOn(@Nullable Element properties, String name) {
        Element property = child(properties, name);
        String value = property == null ? "off" : value(property);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static boolean isRaised(@Nullable Element properties) {
        Element align = child(properties, "vertAlign");
        return align != null && !value(align).equals("baseline");
    }

    private static String value(Element property) {
        return property.getAttributeNS(WORD, "val");
    }

    private static @Nullable Element child(@Nullable Element parent, String name) {
        for (Node child = parent == null ? null : parent.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static boolean has(Element element, String name) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && (name.equals(inner.getLocalName()) || has(inner, name))) {
                return true;
            }
        }
        return false;
    }

    private static String content(Element element) {
        StringBuilder content = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            content.append(child.getNodeValue() == null ? "" : child.getNodeValue());
        }
        return content.toString();
    }
}
