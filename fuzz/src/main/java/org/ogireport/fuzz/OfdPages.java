package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.Page.Block;

/** A page as one of the national fixed layout, its tables drawn with lines. */
final class OfdPages {
    /** The fonts and parameters of a document, in a part of their own. */
    static final String RESOURCES =
            "<ofd:Res" + space() + "><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\"/></ofd:Fonts>"
                    + "<ofd:DrawParams><ofd:DrawParam ID=\"9\" LineWidth=\"0.3\"><ofd:FillColor Value=\"0 0 0\"/></ofd:DrawParam>"
                    + "</ofd:DrawParams></ofd:Res>";

    /** What leads to the parts. */
    static final String DOCUMENT = "<ofd:Document" + space()
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 900 900</ofd:PhysicalBox></ofd:PageArea>"
            + "<ofd:PublicRes>Res.xml</ofd:PublicRes></ofd:CommonData>"
            + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Page.xml\"/></ofd:Pages></ofd:Document>";

    private static final double SIZE = 3;
    private static final double LEFT = 10;
    private static final double ROW = 6;
    private static final double LABEL = 150;
    private static final double FIGURE = 40;

    private final StringBuilder objects = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private double y = LEFT;

    private OfdPages() {}

    private static String space() {
        return " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    }

    /** The part that holds a page. */
    static String part(Page page) {
        OfdPages drawn = new OfdPages();
        for (Block block : page.blocks()) {
            block.table().ifPresentOrElse(drawn::add, () -> drawn.add(block.text()));
        }
        return "<ofd:Page" + space() + "><ofd:Content><ofd:Layer DrawParam=\"9\">" + drawn.objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private void add(String text) {
        show(text, LEFT);
        y += ROW;
    }

    private void add(FormTable table) {
        double[] xs = new double[table.width() + 1];
        for (int i = 0; i < xs.length; i++) {
            int labels = Math.min(i, table.labelColumns());
            xs[i] = LEFT + labels * LABEL + (i - labels) * FIGURE;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (Placed cell : table.placedIn(row)) {
                double left = xs[cell.column()];
                double right = xs[cell.column() + cell.td().columns()];
                if (cell.row() == row) {
                    show(cell.td().text(), left + 1);
                    rule(left, y, right, y);
                    rule(left, y, left, y + ROW * cell.td().rows());
                }
            }
            rule(xs[xs.length - 1], y, xs[xs.length - 1], y + ROW);
            y += ROW;
        }
        rule(LEFT, y, xs[xs.length - 1], y);
        objects.append("<ofd:PathObject Boundary=\"0 0 900 900\"><ofd:AbbreviatedData>")
                .append(rules)
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
        rules.setLength(0);
        y += ROW;
    }

    private void rule(double x1, double y1, double x2, double y2) {
        rules.append(String.format(Locale.ROOT, "M %.0f %.0f L %.0f %.0f ", x1, y1, x2, y2));
    }

    private void show(String text, double x) {
        if (!text.isEmpty()) {
            StringBuilder steps = new StringBuilder();
            text.codePoints()
                    .forEach(c -> steps.append(c > 255 ? SIZE : SIZE / 2).append(' '));
            append(
                    "<ofd:TextObject Boundary=\"%.1f %.1f 300 5\" Font=\"2\" Size=\"%.1f\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">%s"
                            + "</ofd:TextCode></ofd:TextObject>",
                    x,
                    y + 0.5,
                    SIZE,
                    steps.toString().strip(),
                    text.replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private void append(String format, Object... values) {
        objects.append(String.format(Locale.ROOT, format, values));
    }

    /** A document of its parts. */
    static byte[] document(byte[] document, byte[] resources, byte[] page) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                ("<ofd:OFD" + space() + "><ofd:DocBody><ofd:DocRoot>Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("Document.xml", document);
        parts.put("Res.xml", resources);
        parts.put("Page.xml", page);
        return Page.packed(parts);
    }
}
