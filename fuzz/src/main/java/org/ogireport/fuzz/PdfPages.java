package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.Page.Block;

/**
 * A report as a PDF document, its tables drawn with lines or not. It holds no font: its text is UTF-16, which a character
 * map that every reader of Chinese documents has makes into glyphs.
 */
public final class PdfPages {
    private static final double SIZE = 8;
    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double BOTTOM = 780;
    private static final double ROW = 24;
    private static final double LABEL = 90;
    private static final double FIGURE = 33;
    private static final int HEIGHT = 842;
    private static final int WIDTH = 595;
    private static final int FONT = 3;
    private static final int OBJECTS_BEFORE_PAGES = 5;

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private final boolean ruled;
    private final int stretch;
    private double y = TOP;

    /**
     * What a document has besides its pages and their font.
     *
     * @param catalog entries of its catalog
     * @param fonts entries of each page's fonts
     * @param resources entries of each page's resources
     * @param objects what these refer to, numbered from {@link #FIRST}
     */
    public record Extras(String catalog, String fonts, String resources, List<String> objects) {
        /** The number of the first object. */
        public static final int FIRST = OBJECTS_BEFORE_PAGES + 1;

        static final Extras NONE = new Extras("", "", "", List.of());
    }

    private PdfPages(boolean ruled) {
        this.ruled = ruled;
        this.stretch = ruled ? 1 : 3;
    }

    /**
     * The document.
     *
     * @param page what stands on it
     * @param ruled whether its tables are drawn with lines
     */
    static byte[] of(Page page, boolean ruled) {
        return of(page, ruled, UnaryOperator.identity(), Extras.NONE);
    }

    /**
     * The document, with other operators on its pages.
     *
     * @param page what stands on it
     * @param ruled whether its tables are drawn with lines
     * @param change what becomes of the operators of each page
     * @param extras what the pages can name besides the font
     */
    public static byte[] of(Page page, boolean ruled, UnaryOperator<String> change, Extras extras) {
        PdfPages pages = new PdfPages(ruled);
        for (Block block : page.blocks()) {
            block.table().ifPresentOrElse(pages::add, () -> pages.add(block.text()));
        }
        return pages.write(change, extras);
    }

    private void breakPage(double needed) {
        if (y + needed > BOTTOM) {
            pages.add(new StringBuilder());
            y = TOP;
        }
    }

    private void add(String text) {
        breakPage(SIZE * 2);
        show(text, LEFT, y, SIZE);
        y += SIZE * 2;
    }

    private void add(FormTable table) {
        double[] xs = new double[table.width() + 1];
        for (int i = 0; i < xs.length; i++) {
            int labels = Math.min(i, table.labelColumns());
            xs[i] = LEFT + stretch * (labels * LABEL + (i - labels) * FIGURE);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            breakPage(ROW);
            boolean first = row == 0 || y == TOP;
            boolean last = row + 1 == table.rows().size() || y + 2 * ROW > BOTTOM;
            for (Placed cell : table.placedIn(row)) {
                double left = xs[cell.column()];
                double right = xs[cell.column() + cell.td().columns()];
                if (cell.row() == row) {
                    wrap(cell.td().text(), left, right);
                }
                if (cell.row() == row || first) {
                    rule(left, y, right, y);
                }
                if (last) {
                    rule(left, y + ROW, right, y + ROW);
                }
                rule(left, y, left, y + ROW);
            }
            rule(xs[xs.length - 1], y, xs[xs.length - 1], y + ROW);
            y += ROW;
        }
        y += SIZE * 2;
    }

    private void rule(double x1, double y1, double x2, double y2) {
        if (ruled) {
            append("%.0f %.0f m %.0f %.0f l S\n", x1, HEIGHT - y1, x2, HEIGHT - y2);
        }
    }

    /** Shows a text within a width, over as many lines as it needs. */
    private void wrap(String text, double from, double to) {
        boolean figure = text.chars().allMatch(c -> c < 128);
        int fits = Math.max(1, (int) ((to - from - 2) / (figure ? SIZE / 2 : SIZE)));
        double size = text.length() > fits * 2 || figure && text.length() > fits ? SIZE / 2 : SIZE;
        int each = (int) (fits * SIZE / size);
        double at = y + size;
        for (int i = 0; i < text.length(); i += each) {
            show(text.substring(i, Math.min(text.length(), i + each)), from + 1, at, size);
            at += size;
        }
    }

    private void show(String text, double x, double fromTop, double size) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        append("BT /F %.0f Tf %.0f %.0f Td <%s> Tj ET\n", size, x, HEIGHT - fromTop, hex);
    }

    private void append(String format, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
    }

    private byte[] write(UnaryOperator<String> change, Extras extras) {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R" + extras.catalog + ">>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(Extras.FIRST + extras.objects.size() + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/W[1 95 560]/FontDescriptor 5 0 R>>");
        objects.add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0"
                + "/Ascent 880/Descent -120/CapHeight 880/StemV 90>>");
        objects.addAll(extras.objects);
        for (StringBuilder page : pages) {
            String content = change.apply(page.toString());
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + WIDTH * stretch + ' ' + HEIGHT
                    + "]/Resources<</Font<</F " + FONT + " 0 R" + extras.fonts + ">>" + extras.resources
                    + ">>/Contents " + (objects.size() + 2) + " 0 R>>");
            objects.add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        }
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.append(String.format(Locale.ROOT, "%010d 00000 n ", pdf.length()))
                    .append('\n');
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 ").append(size).append('\n').append(offsets);
        pdf.append("trailer<</Root 1 0 R/Size ")
                .append(size)
                .append(">>\nstartxref\n")
                .append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
