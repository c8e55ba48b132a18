package org.ogireport.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.result.ImportResult;

/** The sample as a text in the Rich Text Format, of which what is around one figure, 1006, can be changed. */
final class RtfSample {
    static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
            + "{\\f1\\fnil\\fcharset2 Wingdings;}{\\f2\\fswiss\\fcharset0 Arial;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red255\\green255\\blue0;}"
            + "{\\stylesheet{\\s0 Normal;}{\\s5\\strike Struck;}{\\*\\cs6\\v Hidden;}{\\s7\\b Bold;}}"
            + "{\\*\\generator x;}{\\info{\\title 1}}\\paperw11906\\margl1800\\viewkind1\\pard\\plain\n";

    private static final int COLUMN = 1000;
    private static final Charset GBK = Charset.forName("GBK");

    private String figure = "$";
    private String paragraph = "";
    private String cell = "";
    private String row = "";
    private String before = "";
    private String head = HEAD;
    private boolean inNumbers;

    /** Puts something in place of the figure, which stands for $. */
    RtfSample figure(String changed) {
        figure = changed;
        return this;
    }

    /** Puts properties on its paragraph. */
    RtfSample paragraph(String words) {
        paragraph = words;
        return this;
    }

    /** Puts properties on its cell. */
    RtfSample cell(String words) {
        cell = words;
        return this;
    }

    /** Puts properties on its row. */
    RtfSample row(String words) {
        row = words;
        return this;
    }

    /** Puts something before the body. */
    RtfSample before(String words) {
        before = words;
        return this;
    }

    /** Writes characters by their numbers in Unicode in place of their bytes in GBK. */
    RtfSample inNumbers() {
        inNumbers = true;
        return this;
    }

    String rtf() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        StringBuilder rtf = new StringBuilder(head).append(before);
        rtf.append("{\\header\\pard\\plain 规章 99 99 99\\par}".replaceAll("[^ -~]", ""));
        addText(rtf, "青山县人民政府2021年政府信息公开工作年度报告");
        addText(rtf, "本报告的统计期限自2021年1月1日至2021年12月31日止。");
        addText(rtf, Part.OVERVIEW.heading());
        addText(rtf, "全年共公开信息300条。");
        addTable(rtf, Part.DISCLOSURE, sample.disclosure);
        addTable(rtf, Part.REQUESTS, sample.requests);
        addTable(rtf, Part.DISPUTES, sample.disputes);
        addText(rtf, Part.PROBLEMS.heading());
        addText(rtf, "2021年，工作仍有不足。");
        addText(rtf, Part.OTHER_MATTERS.heading());
        addText(rtf, "收取信息处理费0元。");
        return rtf.append('}').toString();
    }

    byte[] bytes() {
        return rtf().getBytes(StandardCharsets.ISO_8859_1);
    }

    ImportResult read() {
        return RtfImporter.INSTANCE.read(bytes(), "a.rtf");
    }

    /** What is read of the figure. */
    CellValue value() {
        return Sample.value(read(), WordSample.PATH);
    }

    private void addText(StringBuilder rtf, String text) {
        rtf.append("\\pard\\plain\\f0\\fs21 ").append(encoded(text)).append("\\par\n");
    }

    private void addTable(StringBuilder rtf, Part part, List<List<Td>> rows) {
        addText(rtf, part.heading());
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> each : rows) {
            grid.addRow();
            each.forEach(td -> grid.add(td.text(), 0, td.columns(), td.rows()));
        }
        for (int i = 0; i < grid.size(); i++) {
            addRow(rtf, grid, i);
        }
    }

    private void addRow(StringBuilder rtf, Grid grid, int index) {
        List<GridCell> cells = grid.cells(index);
        boolean own = cells.stream().anyMatch(each -> each.text().equals("1006"));
        rtf.append("\\trowd\\trgaph108\\trleft0").append(own ? row : "");
        for (GridCell each : cells) {
            boolean goesOn = index + 1 < grid.size() && grid.at(index + 1, each.left()) == each;
            rtf.append(each.top() < index ? "\\clvmrg" : goesOn ? "\\clvmgf" : "")
                    .append(each.text().equals("1006") ? cell : "")
                    .append("\\clbrdrt\\brdrs\\cellx")
                    .append(each.right() * COLUMN);
        }
        rtf.append('\n');
        for (GridCell each : cells) {
            boolean changed = each.text().equals("1006");
            String text = each.top() < index ? "" : encoded(each.text());
            rtf.append("\\pard\\intbl\\plain\\f0\\fs21")
                    .append(changed ? paragraph : "")
                    .append(' ');
            rtf.append(changed ? figure.replace("$", text) : text).append("\\cell\n");
        }
        rtf.append("\\row\n");
    }

    private String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                encoded.append(c);
            } else if (inNumbers) {
                encoded.append("\\u").append((short) c).append('?');
            } else {
                for (byte b : Character.toString(c).getBytes(GBK)) {
                    encoded.append(String.format("\\'%02x", b));
                }
            }
        }
        return encoded.toString();
    }
}
