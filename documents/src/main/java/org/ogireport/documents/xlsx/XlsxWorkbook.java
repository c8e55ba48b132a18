package org.ogireport.documents.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.OfficePackage;
import org.ogireport.documents.packed.OfficePackage.Relation;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.Workbook;

/** A workbook of Office Open XML as it is shown. */
public final class XlsxWorkbook {
    private final OfficePackage office;
    private final Grid.Limit limit;
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final Formulas formulas = new Formulas();

    private XlsxWorkbook(OfficePackage office, Grid.Limit limit) throws IOException {
        this.office = office;
        this.limit = limit;
        XmlNode sheet = office.related("styles");
        this.styles = new XlsxStyles(sheet, office.related("theme"));
        this.strings = new XlsxStrings(office.related("sharedStrings"), styles);
    }

    /**
     * Reads a workbook.
     *
     * @param name what the document is called
     * @throws IOException if it is damaged
     */
    public static ShownDocument read(byte[] bytes, String name) throws IOException {
        return Workbook.of(sheets(bytes, name));
    }

    /**
     * Reads a workbook that is no report.
     *
     * @param name what the document is called
     * @return the rows of each sheet that is shown, by the sheets' names, as {@link Sheet#texts} has them
     * @throws IOException if it is damaged
     */
    public static Map<String, List<List<String>>> texts(byte[] bytes, String name) throws IOException {
        Map<String, List<List<String>>> texts = new LinkedHashMap<>();
        for (Sheet sheet : sheets(bytes, name)) {
            texts.computeIfAbsent(sheet.name(), called -> new ArrayList<>()).addAll(sheet.texts());
        }
        return texts;
    }

    private static List<Sheet> sheets(byte[] bytes, String name) throws IOException {
        OfficePackage office = OfficePackage.of(bytes, name);
        return new XlsxWorkbook(office, new Grid.Limit(name)).sheets(office.main("workbook"));
    }

    private List<Sheet> sheets(XmlNode workbook) throws IOException {
        XmlNode list = workbook.child("sheets");
        XmlNode calculation = workbook.child("calcPr");
        XmlNode names = workbook.child("definedNames");
        for (XmlNode named : names == null ? List.<XmlNode>of() : names.children()) {
            formulas.addNamed(Formulas.Reading.of(named.text()));
        }
        List<Relation> relations = office.relations(office.main());
        List<Sheet> sheets = new ArrayList<>();
        for (XmlNode node : list == null ? List.<XmlNode>of() : list.children()) {
            boolean shown =
                    node.attribute("state").isEmpty() || node.attribute("state").equals("visible");
            Relation relation = relation(relations, node.attribute("r:id"));
            if (relation.is("/worksheet")) {
                Sheet sheet = sheet(node.attribute("name"), relation.target());
                if (shown) {
                    sheets.add(sheet);
                }
            }
        }
        boolean anew = calculation != null
                && (XlsxStyles.isOn(calculation, "fullCalcOnLoad") || XlsxStyles.isOn(calculation, "forceFullCalc"));
        formulas.settle(anew);
        if (isHidden(workbook)) {
            sheets.forEach(Sheet::doubt);
        }
        return sheets;
    }

    /** Whether the window of the workbook is not shown. */
    private static boolean isHidden(XmlNode workbook) {
        XmlNode views = workbook.child("bookViews");
        return views != null
                && views.children().stream()
                        .anyMatch(view -> view.attribute("visibility").endsWith("idden"));
    }

    private static Relation relation(List<Relation> relations, String id) throws ZipException {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ZipException("a sheet is not there"));
    }

    private XmlNode part(String name) throws IOException {
        XmlNode part = office.part(name);
        if (part == null) {
            throw new ZipException(name + " is not there");
        }
        return part;
    }

    private Sheet sheet(String name, String target) throws IOException {
        XmlNode part = part(target);
        if (!part.is("worksheet")) {
            throw new ZipException(target + " is no sheet");
        }
        Sheet sheet = XlsxSheet.of(part, name, styles, strings, limit, formulas).in(target);
        String headers = id(part.child("legacyDrawingHF"));
        for (Relation relation : office.relations(target)) {
            if (relation.is("/drawing")) {
                XlsxDrawings.cover(sheet, part(relation.target()));
            } else if (relation.is("/vmlDrawing") && !relation.id().equals(headers)) {
                coverOld(sheet, relation.target());
            } else if (relation.is("/table")) {
                doubtDark(sheet, part(relation.target()));
            }
        }
        return sheet;
    }

    private static String id(@Nullable XmlNode node) {
        return node == null ? "" : node.attribute("r:id");
    }

    private void coverOld(Sheet sheet, String name) {
        try {
            XlsxDrawings.coverOld(sheet, part(name));
        } catch (IOException e) {
            // these parts are often no XML, and then nobody knows what lies where
            sheet.overlay();
        }
    }

    /** Tables whose style gives dark grounds, or one of the workbook's own, have letters of another colour too. */
    private static void doubtDark(Sheet sheet, XmlNode table) {
        XmlNode style = table.child("tableStyleInfo");
        String name = style == null ? "" : style.attribute("name");
        if (!name.isEmpty() && !name.matches("TableStyle(?:Light|Medium)[0-9]{1,2}")) {
            Area.list(table.attribute("ref")).forEach(sheet::doubt);
        }
    }
}
