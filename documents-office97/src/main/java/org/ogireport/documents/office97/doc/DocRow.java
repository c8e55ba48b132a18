package org.ogireport.documents.office97.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.ogireport.documents.docx.WordRow;
import org.ogireport.documents.office97.doc.DocSprms.Sprm;
import org.ogireport.documents.packed.XmlNode;

/** Properties of rows and their cells ([MS-DOC] 2.6.3) as WordprocessingML has them. */
final class DocRow {
    private static final int CELL = 20;
    private static final int MOST_CELLS = 64;
    private static final int IN_ONE_LIST = 22;

    private final List<Integer> places = new ArrayList<>();
    private final List<XmlNode> cells = new ArrayList<>();
    private final XmlNode row = new XmlNode("trPr");
    private final XmlNode table = new XmlNode("tblPrEx");
    private XmlNode place = new XmlNode("tblpPr");
    private boolean placed;
    private boolean unsure;

    private DocRow() {}

    static WordRow of(byte[] list, int offset) {
        DocRow made = new DocRow();
        List<Sprm> sprms = DocSprms.of(list, offset, SprmOperation.TYPE_TAP);
        // what cells there are comes first, wherever it stands
        sprms.stream().filter(sprm -> sprm.number() == 0x08).forEach(made::define);
        sprms.stream().filter(sprm -> sprm.number() != 0x08).forEach(made::take);
        return made.end();
    }

    private WordRow end() {
        if (placed) {
            table.add(place);
        }
        List<WordRow.Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            XmlNode cell = cells.get(i);
            all.add(new WordRow.Cell(places.get(i + 1), unsure ? cell.add(new XmlNode(WordRow.UNSURE)) : cell));
        }
        return new WordRow(places.isEmpty() ? 0 : places.get(0), all, row, table);
    }

    private void define(Sprm sprm) {
        places.clear();
        cells.clear();
        int count = sprm.first();
        if (count > MOST_CELLS || sprm.length() < 1 + 2 * (count + 1)) {
            unsure = true;
            return;
        }
        for (int i = 0; i <= count; i++) {
            places.add(sprm.signed(1 + 2 * i));
        }
        int at = 1 + 2 * (count + 1);
        for (int i = 0; i < count; i++, at += CELL) {
            cells.add(at + 2 <= sprm.length() ? cell(sprm.unsigned(at, 2)) : new XmlNode("tcPr"));
        }
    }

    private static XmlNode cell(int flags) {
        XmlNode cell = new XmlNode("tcPr");
        int across = flags & 3;
        int down = flags >> 5 & 3;
        if (across != 0) {
            cell.add(across == 1 ? new XmlNode("hMerge") : new XmlNode("hMerge", "val", "restart"));
        }
        if (down != 0) {
            cell.add(down == 1 ? new XmlNode("vMerge") : new XmlNode("vMerge", "val", "restart"));
        }
        if ((flags >> 2 & 7) != 0) {
            cell.add(new XmlNode("textDirection", "val", (flags >> 2 & 7) == 4 ? "lrTbV" : "tbRl"));
        }
        if ((flags >> 12 & 1) != 0) {
            cell.add(new XmlNode("tcFitText"));
        }
        return cell;
    }

    private void take(Sprm sprm) {
        switch (sprm.number()) {
            // alignment, gaps, breaking, heads, borders, looks, widths, revisions and overlapping
            case 0x00,
                    0x02,
                    0x03,
                    0x04,
                    0x05,
                    0x0A,
                    0x10,
                    0x11,
                    0x13,
                    0x14,
                    0x15,
                    0x17,
                    0x18,
                    0x19,
                    0x1A,
                    0x1B,
                    0x1C -> {}
            case 0x1D,
                    0x1E,
                    0x1F,
                    0x20,
                    0x2C,
                    0x2F,
                    0x33,
                    0x34,
                    0x35,
                    0x39,
                    0x3A,
                    0x3E,
                    0x42,
                    0x61,
                    0x62,
                    0x64,
                    0x65 -> {}
            case 0x66,
                    0x67,
                    0x68,
                    0x69,
                    0x6A,
                    0x79,
                    0x80,
                    0x81,
                    0x82,
                    0x83,
                    0x84,
                    0x85,
                    0x86,
                    0x87,
                    0x88,
                    0x89,
                    0x8A -> {}
            case 0x70, 0x71, 0x72 -> {}
            case 0x01 -> shift(sprm.signed());
            case 0x07 ->
                row.add(new XmlNode(
                        "trHeight",
                        "val",
                        Integer.toString(Math.abs(sprm.signed())),
                        "hRule",
                        sprm.signed() < 0 ? "exact" : "atLeast"));
            case 0x09 -> shade(sprm, 0, 2);
            case 0x12 -> shade(sprm, 0, DocColours.SHADING);
            case 0x16 -> shade(sprm, IN_ONE_LIST, DocColours.SHADING);
            case 0x0C -> shade(sprm, 2 * IN_ONE_LIST, DocColours.SHADING);
            case 0x0B -> table.add(new XmlNode("bidiVisual", "val", sprm.two() == 0 ? "0" : "1"));
            case 0x0D -> {}
            case 0x0E -> place("tblpX", sprm.signed());
            case 0x0F -> place("tblpY", sprm.signed());
            case 0x29 -> range(sprm, new XmlNode("textDirection", "val", sprm.unsigned(2, 2) == 0 ? "lrTb" : "tbRl"));
            case 0x2B -> mergeDown(sprm);
            case 0x2D, 0x2E -> range(sprm, sprm.shading(2));
            case 0x32 ->
                range(sprm, new XmlNode("tcMar").add(new XmlNode("left", "w", Integer.toString(sprm.unsigned(4, 2)))));
            case 0x36 -> range(sprm, new XmlNode("tcFitText", "val", sprm.unsigned(2, 1) == 0 ? "0" : "1"));
            default -> row.add(sprm.unknown());
        }
    }

    /** Says where the first cell begins, and so all others. */
    private void shift(int left) {
        if (!places.isEmpty()) {
            int moved = left - places.get(0);
            places.replaceAll(each -> each + moved);
        }
    }

    private void place(String attribute, int value) {
        place = new XmlNode("tblpPr", attribute, Integer.toString(value)).over(place);
        placed |= value != 0;
    }

    private void shade(Sprm sprm, int first, int size) {
        for (int i = 0; (i + 1) * size <= sprm.length() && first + i < cells.size(); i++) {
            cells.get(first + i)
                    .add(
                            size == DocColours.SHADING
                                    ? sprm.shading(i * size)
                                    : DocColours.shading(sprm.unsigned(i * size, 2)));
        }
    }

    /** Gives a property to the cells from one to before another one. */
    private void range(Sprm sprm, XmlNode property) {
        int end = sprm.unsigned(1, 1);
        for (int i = sprm.first(); i < end && i < cells.size(); i++) {
            cells.get(i).add(property);
        }
    }

    private void mergeDown(Sprm sprm) {
        int cell = sprm.first();
        if (cell < cells.size()) {
            int kind = sprm.unsigned(1, 1);
            cells.get(cell)
                    .add(
                            kind == 1
                                    ? new XmlNode("vMerge")
                                    : new XmlNode("vMerge", "val", kind == 0 ? "none" : "restart"));
        }
    }
}
