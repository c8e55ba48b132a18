package org.ogireport.documents.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;

/**
 * What a style says, with the styles it is based on.
 *
 * @param name its name, in lower case
 * @param known whether it and all that it is based on are there
 * @param paragraph the properties of its paragraphs
 * @param run those of its runs
 * @param cell those of its cells
 * @param row those of its rows
 * @param table those of its table
 * @param parts what holds in parts of its table, by the kind of part, such as {@code firstRow}
 */
record Style(
        String name,
        boolean known,
        Properties paragraph,
        Properties run,
        Properties cell,
        Properties row,
        Properties table,
        Map<String, Style> parts) {
    static final Style NONE = new Style(
            "", true, Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE, Map.of());

    /** Stands for a style that is not there. */
    static final Style UNKNOWN = new Style(
            "", false, Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE, Map.of());

    /** The style of an element, or of a part of a table, alone. */
    static Style of(XmlNode element) {
        Map<String, Style> parts = new HashMap<>();
        String name = "";
        for (XmlNode child : element.children()) {
            if (child.is("tblStylePr")) {
                parts.put(child.attribute("type"), of(child));
            } else if (child.is("name")) {
                name = child.value().toLowerCase(Locale.ROOT);
            }
        }
        return new Style(
                name,
                true,
                Properties.of(element.child("pPr")),
                Properties.of(element.child("rPr")),
                Properties.of(element.child("tcPr")),
                Properties.of(element.child("trPr")),
                Properties.of(element.child("tblPr")),
                parts);
    }

    /** This style over another one. */
    Style over(Style other) {
        Map<String, Style> all = new HashMap<>(other.parts);
        parts.forEach((kind, part) -> all.merge(kind, part, (below, above) -> above.over(below)));
        return new Style(
                name,
                known && other.known,
                other.paragraph.with(paragraph),
                other.run.with(run),
                other.cell.with(cell),
                other.row.with(row),
                other.table.with(table),
                all);
    }
}
