package org.ogireport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;

/** The tables of a sample page as a PDF document, drawn with lines, in a font whose glyphs are boxes. */
final class PdfSample {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double SIZE = 8;
    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double BOTTOM = 780;
    private static final double ROW = 24;

    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private double y = TOP;

    /** Which of the lines drawn is left out; none if negative. */
    private final int lostRule;

    private final boolean ruled;
    private int rules;

    PdfSample(HtmlSample sample, boolean ruled, int lostRule) {
        this.ruled = ruled;
        this.lostRule = lostRule;
        pages.add(new ArrayList<>());
        write("青山县人民政府2021年政府信息公开工作年度报告");
        write("    本报告的统计期限自2021年1月1日至2021年12月31日止。");
        write("    " + Part.OVERVIEW.heading());
        write("    全年共公开信息300条，其中本级政府公开一百五十条，各部门共公开一百五十条，均");
        write("已在网站公布。");
        table(Part.DISCLOSURE, sample.disclosure);
        table(Part.REQUESTS, sample.requests);
        table(Part.DISPUTES, sample.disputes);
        write("    " + Part.PROBLEMS.heading());
        write("    2021年，工作仍有不足。");
        write("    " + Part.OTHER_MATTERS.heading());
        write("    收取信息处理费0元。");
    }

    /** Lines of words without any drawn line, in which a character of Chinese takes two places. */
    PdfSample(String print) {
        this.ruled = false;
        this.lostRule = -1;
        pages.add(new ArrayList<>());
        for (String line : print.split("\n")) {
            breakPage(SIZE * 2);
            for (Matcher word = WORD.matcher(line); word.find(); ) {
                int places = LayoutSample.width(line.substring(0, word.start()));
                page().add(show(word.group(), LEFT + places * SIZE / 2, y));
            }
            y += SIZE * 1.5;
        }
    }

    static byte[] of(HtmlSample sample) {
        return new PdfSample(sample, true, -1).bytes();
    }

    /** How many lines the tables are drawn with. */
    int rules() {
        return rules;
    }

    private List<String> page() {
        return pages.get(pages.size() - 1);
    }

    private void breakPage(double needed) {
        if (y + needed > BOTTOM) {
            page().add(show("-" + pages.size() + "-", 280, 820));
            pages.add(new ArrayList<>());
            y = TOP;
        }
    }

    private void write(String text) {
        breakPage(SIZE * 2);
        page().add(show(
                text.stripLeading(), LEFT + (text.length() - text.stripLeading().length()) * SIZE / 2, y));
        y += SIZE * 2;
    }

    private void table(Part part, List<List<Td>> rows) {
        write("    " + part.heading());
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> row : rows) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        int width = grid.width(0);
        double[] xs = new double[width + 1];
        for (int i = 0; i <= width; i++) {
            int labels = part == Part.DISPUTES ? 0 : part == Part.REQUESTS ? 3 : 1;
            double begun = Math.min(i, labels) * 90.0;
            xs[i] = LEFT + (ruled ? 1 : 3) * (begun + Math.max(0, i - labels) * 33);
        }
        for (int i = 0; i < grid.size(); i++) {
            breakPage(ROW);
            boolean first = i == 0 || y == TOP;
            for (int j = 0; j < width; j++) {
                GridCell cell = grid.at(i, j);
                if (cell == null) {
                    continue;
                }
                boolean begins = cell.left() == j;
                if (cell.top() == i && begins) {
                    wrap(cell.text(), xs[j], xs[cell.right()]);
                }
                if (cell.top() == i || first) {
                    rule(xs[j], y, xs[j + 1], y);
                }
                if (begins) {
                    rule(xs[j], y, xs[j], y + ROW);
                }
                boolean last = i + 1 == grid.size() || y + 2 * ROW > BOTTOM;
                if (last) {
                    rule(xs[j], y + ROW, xs[j + 1], y + ROW);
                }
            }
            rule(xs[width], y, xs[width], y + ROW);
            y += ROW;
        }
        y += SIZE * 2;
    }

    private void rule(double x1, double y1, double x2, double y2) {
        if (ruled && rules++ != lostRule) {
            page().add(String.format(
                    Locale.ROOT,
                    rules % 2 == 0 ? "%.1f %.1f m %.1f %.1f l S" : "%.1f %.1f %.1f %.1f re f",
                    x1,
                    842 - y1,
                    rules % 2 == 0 ? x2 : Math.max(0.5, x2 - x1),
                    rules % 2 == 0 ? 842 - y2 : Math.min(-0.5, y1 - y2)));
        }
    }

    /** Writes a text within a width, over as many lines as it needs. */
    private void wrap(String text, double from, double to) {
        int fits = Math.max(1, (int) ((to - from - 2) / (text.matches("[0-9.]+") ? SIZE / 2 : SIZE)));
        double size = text.length() > fits * 2 ? SIZE / 2 : SIZE;
        int each = Math.max(1, (int) (fits * SIZE / size));
        double at = y + size;
        for (int i = 0; i < text.length(); i += each) {
            page().add(show(text.substring(i, Math.min(text.length(), i + each)), from + 1, at, size));
            at += size;
        }
    }

    private String show(String text, double x, double fromTop) {
        return show(text, x, fromTop, SIZE);
    }

    private String show(String text, double x, double fromTop, double size) {
        StringBuilder shown = new StringBuilder("BT ");
        shown.append(String.format(Locale.ROOT, "%.1f %.1f Td ", x, 842 - fromTop));
        for (char c : text.toCharArray()) {
            int at = characters.indexOf(String.valueOf(c));
            if (at < 0) {
                at = characters.length();
                characters.append(c);
            }
            shown.append(String.format(Locale.ROOT, "/F%d %.1f Tf <%02X> Tj ", at / 200, size, at % 200 + 1));
        }
        return shown.append("ET").toString();
    }

    byte[] bytes() {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(PDDocument pdf) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (int i = 0; i * 200 < characters.length(); i++) {
            String held = characters.substring(i * 200, Math.min(characters.length(), i * 200 + 200));
            fonts.setItem(COSName.getPDFName("F" + i), font(pdf, held));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        for (List<String> content : pages) {
            PDPage page = new PDPage(new PDRectangle(ruled ? 595 : 1785, 842));
            page.setResources(new PDResources(resources));
            page.getCOSObject().setItem(COSName.CONTENTS, stream(pdf, String.join("\n", content)));
            pdf.addPage(page);
        }
    }

    static COSStream stream(PDDocument pdf, String content) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static COSDictionary font(PDDocument pdf, String held) throws IOException {
        COSDictionary font = new COSDictionary();
        COSDictionary glyphs = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.get(1));
        StringBuilder unicode = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int i = 0; i < held.length(); i++) {
            COSName name = COSName.getPDFName("g" + i);
            int width = held.charAt(i) < 128 ? 500 : 1000;
            names.add(name);
            widths.add(COSInteger.get(width));
            glyphs.setItem(name, stream(pdf, width + " 0 d0 100 0 " + (width - 200) + " 700 re f"));
            unicode.append(String.format("1 beginbfchar <%02X> <%04X> endbfchar%n", i + 1, (int) held.charAt(i)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, glyphs);
        font.setItem(COSName.WIDTHS, widths);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, held.length());
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.TO_UNICODE, stream(pdf, unicode + "endcmap end end"));
        return font;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
