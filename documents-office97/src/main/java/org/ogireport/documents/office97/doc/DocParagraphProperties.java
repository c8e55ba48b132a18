package org.ogireport.documents.office97.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.ogireport.documents.office97.doc.DocSprms.Sprm;
import org.ogireport.documents.packed.XmlNode;

/** Properties of paragraphs ([MS-DOC] 2.6.2) as WordprocessingML has them, and where in tables they stand. */
final class DocParagraphProperties {
    private static final int DISTRIBUTED = 4;
    private static final int NOT_IN_LIST = 0;

    private final Map<String, XmlNode> properties = new LinkedHashMap<>();
    private boolean inTable;
    private boolean rowEnd;
    private boolean innerRowEnd;
    private boolean innerCell;
    private int tables;

    private DocParagraphProperties() {}

    static DocParagraphProperties of(byte[] list, int offset) {
        DocParagraphProperties paragraph = new DocParagraphProperties();
        DocSprms.of(list, offset, SprmOperation.TYPE_PAP).forEach(paragraph::take);
        return paragraph;
    }

    /** The properties as an element, with those stated elsewhere. */
    XmlNode element(List<XmlNode> more) {
        XmlNode element = new XmlNode("pPr");
        new ArrayList<>(properties.values()).forEach(element::add);
        more.forEach(element::add);
        return element;
    }

    /** In how many tables it stands. */
    int tables() {
        return tables > 0 ? tables : inTable ? 1 : 0;
    }

    /** Whether it ends a row. */
    boolean endsRow() {
        return rowEnd || innerRowEnd;
    }

    /** Whether it ends a cell of a table within a table. */
    boolean endsInnerCell() {
        return innerCell;
    }

    private void put(XmlNode property) {
        properties.put(property.name(), property.over(properties.get(property.name())));
    }

    private void put(String name, String attribute, Object value) {
        put(new XmlNode(name, attribute, value.toString()));
    }

    private void take(Sprm sprm) {
        switch (sprm.number()) {
            // styles, levels, keeping together, lines, spaces after, breaking of lines, borders, tab stops and
            // revisions
            case 0x00, 0x01, 0x02, 0x05, 0x06, 0x07, 0x0A, 0x0C, 0x14, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2A -> {}
            case 0x30, 0x31, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3E, 0x3F, 0x40, 0x43, 0x45, 0x46, 0x47 -> {}
            case 0x48, 0x4E, 0x4F, 0x50, 0x51, 0x52, 0x53, 0x54, 0x58, 0x59, 0x5B, 0x5C, 0x62, 0x64, 0x65, 0x67 -> {}
            case 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70, 0x71 -> {}
            case 0x03, 0x61 -> align(sprm.first());
            case 0x0B -> list(sprm.signed());
            case 0x0D, 0x15 -> tabs(sprm);
            case 0x0E, 0x5D -> put("ind", "right", sprm.signed());
            case 0x0F, 0x5E -> put("ind", "left", sprm.signed());
            case 0x11, 0x60 -> put("ind", "firstLine", sprm.signed());
            case 0x55 -> put("ind", "rightChars", sprm.signed());
            case 0x56 -> put("ind", "leftChars", sprm.signed());
            case 0x57 -> put("ind", "firstLineChars", sprm.signed());
            case 0x12 -> line(sprm.signed(), sprm.signed(2));
            case 0x13 -> put("spacing", "before", sprm.two());
            case 0x16 -> inTable = sprm.isOn();
            case 0x17 -> rowEnd = sprm.isOn();
            case 0x49 -> tables = sprm.unsigned(0, 2);
            case 0x4B -> innerCell = sprm.isOn();
            case 0x4C -> innerRowEnd = sprm.isOn();
            case 0x18, 0x19, 0x1A, 0x1B, 0x23, 0x2B, 0x2C, 0x2E, 0x2F, 0x3A -> frame(sprm);
            case 0x2D -> put(DocColours.shading(sprm.two()));
            case 0x4D -> put(sprm.shading(0));
            case 0x41 -> put("bidi", "val", sprm.isOn() ? "1" : "0");
            default -> put(sprm.unknown());
        }
    }

    private void align(int kind) {
        put("jc", "val", kind < DISTRIBUTED ? "left" : kind == DISTRIBUTED ? "distribute" : "mediumKashida");
    }

    private void list(int number) {
        if (number == NOT_IN_LIST) {
            properties.remove("numPr");
        } else {
            properties.put("numPr", new XmlNode("numPr").add(new XmlNode("numId", "val", "1")));
        }
    }

    /** The height of lines: in parts of a line, or no higher where it is negative. */
    private void line(int height, int parts) {
        put("spacing", "lineRule", parts != 0 ? "auto" : height < 0 ? "exact" : "atLeast");
        put("spacing", "line", Math.abs(height));
    }

    /** What is placed by itself; whatever says so with anything but a zero. */
    private void frame(Sprm sprm) {
        if (sprm.unsigned(0, Math.min(2, Math.max(1, sprm.length()))) != 0) {
            put(new XmlNode("framePr"));
        }
    }

    /** Whether a tab stop has a line that leads to it. */
    private void tabs(Sprm sprm) {
        boolean closing = sprm.number() == 0x15;
        int deleted = sprm.unsigned(0, 1);
        int at = 1 + deleted * (closing ? 4 : 2);
        int added = sprm.unsigned(at, 1);
        for (int i = 0; i < added; i++) {
            if ((sprm.unsigned(at + 1 + 2 * added + i, 1) >> 3 & 7) != 0) {
                properties.put("tabs", new XmlNode("tabs").add(new XmlNode("tab", "leader", "dot")));
            }
        }
    }
}
