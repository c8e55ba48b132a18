package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.docx.WordRow;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;

/** What control words say of a row of a table and of its cells. */
final class RtfRow {
    private final RtfColours colours;
    private final Grid.Limit limit;
    private int left;
    private List<WordRow.Cell> cells = new ArrayList<>();
    private XmlNode row = new XmlNode("trPr");
    private XmlNode table = new XmlNode("tblPrEx");
    private XmlNode cell = new XmlNode("tcPr");
    private XmlNode margins = new XmlNode("tcMar");
    private XmlNode spaces = new XmlNode("tblCellMar");
    private @Nullable XmlNode place;
    private XmlNode shading = new XmlNode("shd", "val", "clear");

    RtfRow(RtfColours colours, Grid.Limit limit) {
        this.colours = colours;
        this.limit = limit;
    }

    /** The row as it is described by now. */
    WordRow end() {
        List<WordRow.Cell> all = new ArrayList<>();
        cells.forEach(each -> all.add(new WordRow.Cell(each.right(), copy(each.properties()))));
        XmlNode placed = copy(table);
        if (!spaces.children().isEmpty()) {
            placed.add(copy(spaces));
        }
        if (place != null) {
            placed.add(place);
        }
        return new WordRow(left, all, copy(row), placed);
    }

    private static XmlNode copy(XmlNode properties) {
        XmlNode copy = new XmlNode(properties.name());
        properties.children().forEach(copy::add);
        return copy;
    }

    /** Takes a control word, and tells whether it is one of these. */
    boolean take(Command word, int number) {
        String digits = Integer.toString(number);
        switch (word) {
            case trowd -> begin();
            case cellx -> endCell(number);
            case trleft -> left = number;
            case trrh ->
                row.add(new XmlNode(
                        "trHeight",
                        "val",
                        Integer.toString(Math.abs(number)),
                        "hRule",
                        number < 0 ? "exact" : "atLeast"));
            case rtlrow, taprtl -> table.add(new XmlNode("bidiVisual"));
            case tposx, tposnegx -> place = new XmlNode("tblpPr", "tblpX", digits).over(place);
            case tposy, tposnegy -> place = new XmlNode("tblpPr", "tblpY", digits).over(place);
            case clmgf -> cell.add(new XmlNode("hMerge", "val", "restart"));
            case clmrg -> cell.add(new XmlNode("hMerge"));
            case clvmgf -> cell.add(new XmlNode("vMerge", "val", "restart"));
            case clvmrg -> cell.add(new XmlNode("vMerge"));
            case cldgll, cldglu -> cell.add(new XmlNode("tcBorders").add(new XmlNode("tl2br", "val", "single")));
            case cltxbtlr, cltxtbrl, cltxtbrlv -> cell.add(new XmlNode("textDirection", "val", "tbRl"));
            case clFitText -> cell.add(new XmlNode("tcFitText"));
            case cldel -> cell.add(new XmlNode("cellDel"));
            case clmrgd, clmrgdr, clsplit, clsplitr -> cell.add(new XmlNode("cellMerge"));
            case trpaddb, trpaddl, trpaddr, trpaddt -> spaces.add(new XmlNode("left", "w", digits));
            case trspdb, trspdl, trspdr, trspdt -> row.add(new XmlNode("tblCellSpacing", "w", digits));
            case tblind -> table.add(new XmlNode("tblInd", "w", digits));
            case clpadb, clpadl, clpadr, clpadt -> margins.add(new XmlNode("left", "w", digits));
            case clcbpat ->
                shading = new XmlNode("shd", "fill", number == 0 ? "auto" : colours.get(number)).over(shading);
            case clcfpat -> shading = new XmlNode("shd", "color", colours.get(number)).over(shading);
            case clshdng -> shading = new XmlNode("shd", "val", RtfRunWords.pattern(number)).over(shading);
            case clbgbdiag, clbgcross, clbgdcross, clbgdkbdiag, clbgdkcross, clbgdkdcross, clbgdkfdiag, clbgdkhor ->
                shading = new XmlNode("shd", "val", "cross").over(shading);
            case clbgdkvert, clbgfdiag, clbghoriz, clbgvert ->
                shading = new XmlNode("shd", "val", "cross").over(shading);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        left = 0;
        cells = new ArrayList<>();
        row = new XmlNode("trPr");
        table = new XmlNode("tblPrEx");
        spaces = new XmlNode("tblCellMar");
        place = null;
        beginCell();
    }

    private void beginCell() {
        cell = new XmlNode("tcPr");
        margins = new XmlNode("tcMar");
        shading = new XmlNode("shd", "val", "clear");
    }

    private void endCell(int right) {
        if (cells.size() >= Grid.Limit.COLUMNS) {
            throw limit.tooLarge();
        }
        cell.add(shading).add(margins);
        cells.add(new WordRow.Cell(right, cell));
        beginCell();
    }
}
