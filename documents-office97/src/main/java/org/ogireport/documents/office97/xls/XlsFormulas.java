package org.ogireport.documents.office97.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.Formulas.Reading;

/** What the tokens of a formula ask for. */
final class XlsFormulas {
    private XlsFormulas() {}

    static Reading of(Ptg... tokens) {
        boolean anew = false;
        boolean open = false;
        List<Area> areas = new ArrayList<>();
        for (Ptg token : tokens) {
            if (token instanceof RefPtg cell) {
                areas.add(new Area(cell.getRow(), cell.getColumn(), cell.getRow(), cell.getColumn()));
            } else if (token instanceof AreaPtg cells) {
                areas.add(new Area(
                        cells.getFirstRow(), cells.getFirstColumn(), cells.getLastRow(), cells.getLastColumn()));
            } else if (token instanceof AttrPtg attribute) {
                anew |= attribute.isSemiVolatile();
            } else if (token instanceof AbstractFunctionPtg function) {
                anew |= Reading.of(function.getName() + "()").isAnew();
                open |= function.isExternalFunction();
            } else {
                open |= !(token instanceof OperationPtg
                        || token instanceof ScalarConstantPtg
                        || token instanceof ParenthesisPtg);
            }
        }
        return new Reading(anew, areas, open);
    }
}
