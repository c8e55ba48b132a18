package org.ogireport.documents.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Formulas.Reading;
import org.ogireport.documents.sheet.Sheet;

/** The formulas of a sheet, of which some are written once for several cells. */
final class XlsxFormulas {
    private static final Reading NOT_KNOWN = new Reading(true, List.of(), true);

    private final Sheet sheet;
    private final Formulas formulas;
    private final Map<String, Shared> shared = new HashMap<>();

    /** A formula that other cells share, and where it is written. */
    private record Shared(Reading reading, int row, int column) {}

    XlsxFormulas(Sheet sheet, Formulas formulas) {
        this.sheet = sheet;
        this.formulas = formulas;
    }

    void add(XmlNode formula, int row, int column) {
        List<Area> places = List.of(new Area(row, column, row, column));
        Reading reading = Reading.of(formula.text());
        switch (formula.attribute("t")) {
            case "", "normal" -> {}
            case "array" -> places = Area.list(formula.attribute("ref"));
            case "shared" -> reading = shared(formula, reading, row, column);
            default -> {
                places = Area.list(formula.attribute("ref"));
                reading = NOT_KNOWN;
            }
        }
        boolean always = XlsxStyles.isOn(formula, "ca");
        for (Area place : places) {
            formulas.add(sheet, place, always ? NOT_KNOWN : reading);
        }
    }

    private Reading shared(XmlNode formula, Reading reading, int row, int column) {
        String id = formula.attribute("si");
        if (!formula.text().isEmpty()) {
            shared.put(id, new Shared(reading, row, column));
            return reading;
        }
        Shared first = shared.get(id);
        return first == null ? NOT_KNOWN : first.reading().moved(row - first.row(), column - first.column());
    }
}
