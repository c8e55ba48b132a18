package org.ogireport.fuzz.eye;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.fuzz.Page;
import org.ogireport.fuzz.PdfPages;
import org.ogireport.fuzz.eye.Mutant.Format;
import org.ogireport.testing.ReportGenerator;

/** Documents of seeded reports, a figure of each in a frame and shown in some other way. */
final class Mutants {
    private static final int FEWER = 5;
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);

    private static final String DIGITS = "1234567890";

    /** A figure that stands once in its document, and can be parted; and what is shown in its place. */
    private record Target(Page page, Cell cell, int cells, String figure, String shown) {
        Target showing(String other) {
            return new Target(page, cell, cells, figure, other);
        }
    }

    private final Random random;
    private final ReportGenerator reports;

    private Mutants(long seed) {
        this.random = new Random(seed);
        this.reports = ReportGenerator.seeded(seed);
    }

    /**
     * So many documents of each format, and controls.
     *
     * @param seed what they depend on
     * @param count how many are changed
     */
    static List<Mutant> of(long seed, int count) {
        List<Mutant> all = new ArrayList<>();
        for (Format format : Format.values()) {
            Mutants mutants = new Mutants(seed);
            Changes changes = Changes.of(format, mutants.random);
            int changed = 0;
            for (int i = 0; changed < count; i++) {
                all.add(mutants.next(format, i, changes));
                changed += Mutant.isControl(i) ? 0 : 1;
            }
        }
        return all;
    }

    /** All digits, in the ways that are plain. */
    static List<Mutant> specimens() {
        List<Mutant> all = new ArrayList<>();
        for (Format format : Format.values()) {
            Mutants mutants = new Mutants(0);
            int number = Mutant.SPECIMENS;
            for (String way : Changes.of(format, mutants.random).all("plain")) {
                Target target = mutants.target();
                while (target.cells > 1) {
                    target = mutants.target();
                }
                all.add(mutants.plain(format, number++, target.showing(DIGITS), way));
            }
        }
        return all;
    }

    private Mutant next(Format format, int number, Changes changes) {
        Target target = target();
        if (Mutant.isControl(number)) {
            return plain(format, number, target, changes.all("plain").get(0));
        }
        return switch (format) {
            case HTML -> html(number, target, htmlChange(changes, target.figure));
            case DOCX -> docx(number, target, docxChange(changes));
            case PDF -> pdf(number, target, pdfChange(changes), changes.digit());
        };
    }

    private Mutant plain(Format format, int number, Target target, String way) {
        return switch (format) {
            case HTML -> html(number, target, List.of(way, "", ""));
            case DOCX -> docx(number, target, List.of(way, "", "", ""));
            case PDF -> pdf(number, target, way, "");
        };
    }

    /** A report with some of its rows, and a figure of them. */
    private Target target() {
        while (true) {
            Draft draft = Draft.of(reports.report(LAYOUT));
            List<Row> rows = LAYOUT.rows().stream()
                    .filter(row -> row.part() != Part.REQUESTS || row.ordinal() % FEWER == 0)
                    .toList();
            List<Cell> cells = rows.stream()
                    .filter(row -> row.part() == Part.DISCLOSURE)
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> draft.value(cell).toString().matches("[1-9][0-9]{2,4}"))
                    .toList();
            Page page = new Page(draft, rows);
            String html = page.html();
            for (Cell cell : cells) {
                String figure = draft.value(cell).toString();
                if (html.split(figure, -1).length == 2) {
                    int inRow = (int) rows.stream()
                            .filter(row -> row.cells().contains(cell))
                            .flatMap(row -> row.cells().stream())
                            .count();
                    return new Target(page, cell, inRow, figure, figure);
                }
            }
        }
    }

    private static String replaced(String text, Pattern pattern, UnaryOperator<String> replacement) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is nowhere");
        }
        return text.substring(0, matcher.start()) + replacement.apply(matcher.group()) + text.substring(matcher.end());
    }

    // web pages

    /** What stands in the cell, what its own style is, and a sheet. */
    private List<String> htmlChange(Changes changes, String figure) {
        StringBuilder sheet = new StringBuilder();
        String content = "#";
        String style = "";
        int steps = changes.once(2) ? 1 : changes.once(2) ? 2 : 3;
        for (int i = 0; i < steps; i++) {
            String name = "c" + i;
            if (changes.once(10)) {
                style = changes.any("styles");
                continue;
            }
            String change = changes.any(changes.once(3) ? "elements" : i == 0 && changes.once(4) ? "halves" : "places");
            String changed = changes.any("styles");
            change = change.replace("D", changes.digit()).replace("S", changed);
            change = change.replace("class=c", "class=" + name).replace("\"c d\"", "\"" + name + " d" + i + "\"");
            String[] parts =
                    change.replace(".c", "." + name).replace(".d", ".d" + i).split("¦", 2);
            sheet.append(parts.length > 1 ? parts[1] : "");
            int half = figure.length() / 2;
            content = parts[0].contains("#")
                    ? parts[0].replace("#", content)
                    : parts[0].replaceAll("(?<![A-Za-z&#])A(?![A-Za-z])", figure.substring(0, half))
                            .replaceAll("(?<![A-Za-z&#])B(?![A-Za-z])", figure.substring(half));
        }
        return List.of(content, style, sheet.toString());
    }

    private Mutant html(int number, Target target, List<String> change) {
        String content = change.get(0).replaceAll("(?<!&|href=)#(?!x)", target.shown);
        String cell = " style='border:4px solid #f0f;" + change.get(1).replace('\'', '"') + "'>" + content + "</td>";
        String page = replaced(
                target.page.html(), Pattern.compile("(<td[^>]*)>" + target.figure), td -> td.split(">")[0] + cell);
        String sheet = "<meta charset=utf-8><style>td{padding:6px 30px}" + change.get(2) + "</style>";
        String html = (random.nextBoolean() ? "<!DOCTYPE html>" : "") + page.replace("<html>", "<html>" + sheet);
        return new Mutant(
                Format.HTML,
                number,
                target.cell.path(),
                target.shown,
                String.join(" ¦ ", change),
                html.getBytes(StandardCharsets.UTF_8));
    }

    // Word documents

    /** The runs, and the properties of their paragraph, cell and row. */
    private List<String> docxChange(Changes changes) {
        String runs = changes.any(changes.once(3) ? "content" : "places");
        String properties = changes.any("run") + (changes.once(4) ? changes.any("run") : "");
        runs = runs.replaceAll("(?<=>)S(?=<)", properties).replaceAll("D(?=[<\")])", changes.digit());
        if (changes.once(4)) {
            runs += "<w:r><w:rPr>" + changes.any("run") + "</w:rPr><w:t>" + changes.digit() + "</w:t></w:r>";
        }
        return List.of(
                runs,
                changes.once(6) ? changes.any("paragraph") : "",
                changes.once(8) ? changes.any("cell") : "",
                changes.once(10) ? changes.any("row") : "");
    }

    private Mutant docx(int number, Target target, List<String> change) {
        int half = target.shown.length() / 2;
        String runs = change.get(0)
                .replaceAll("#(?!x)", target.shown)
                .replaceAll("(?<=>)A(?=[<& ])", target.shown.substring(0, half))
                .replaceAll("(?<=[>; ])B(?=<)", target.shown.substring(half));
        String sides = Frame.BORDERS;
        String part = target.page.wordPart();
        int at = part.indexOf("<w:p><w:r><w:t>" + target.figure + "</w:t></w:r></w:p></w:tc>");
        int cell = part.lastIndexOf("</w:tcPr>", at);
        int row = part.lastIndexOf("<w:tr>", at) + "<w:tr>".length();
        int end = part.indexOf("</w:p></w:tc>", at);
        String changed = part.substring(0, row)
                + (change.get(3).isEmpty() ? "" : "<w:trPr>" + change.get(3) + "</w:trPr>")
                + part.substring(row, cell) + "<w:tcBorders>" + sides + "</w:tcBorders>" + MARGIN + change.get(2)
                + "</w:tcPr><w:p>" + (change.get(1).isEmpty() ? "" : "<w:pPr>" + change.get(1) + "</w:pPr>") + runs
                + part.substring(end);
        changed = changed.replace(
                "</w:body>",
                "<w:sectPr><w:pgSz w:w=\"20000\" w:h=\"17000\"/><w:pgMar w:top=\"400\" w:right=\"400\""
                        + " w:bottom=\"400\" w:left=\"400\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr></w:body>");
        return new Mutant(
                Format.DOCX,
                number,
                target.cell.path(),
                target.shown,
                String.join(" ¦ ", change),
                Page.word(changed.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String MARGIN =
            "<w:tcMar><w:top w:w=\"150\" w:type=\"dxa\"/><w:left w:w=\"300\" w:type=\"dxa\"/><w:bottom w:w=\"150\" w:type=\"dxa\"/><w:right w:w=\"300\" w:type=\"dxa\"/></w:tcMar>";

    private static final class Frame {
        private static final String BORDERS = border("top") + border("left") + border("bottom") + border("right");

        private static String border(String side) {
            return "<w:" + side + " w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"FF00FF\"/>";
        }
    }

    // PDF documents

    private static String pdfChange(Changes changes) {
        String operators = "#";
        for (int steps = changes.once(2) ? 1 : 2; steps > 0; steps--) {
            String change = changes.any("operators");
            operators = change.contains("#") ? change.replace("#", operators) : change;
        }
        return operators;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private Mutant pdf(int number, Target target, String change, String digit) {
        String figure = target.shown;
        String operators = change.replace("#", "BT /F 8 Tf 0 0 Td <@N> Tj ET")
                .replace("@N", hex(figure))
                .replace("@A", hex(figure.substring(0, figure.length() / 2)))
                .replace("@B", hex(figure.substring(figure.length() / 2)))
                .replace("@D", hex(digit))
                .replace("@T", figure)
                .replace("@w", width(figure.length()))
                .replace("@v", width(figure.length() - 1));
        Pattern plain = Pattern.compile("BT /F 8 Tf (\\d+) (\\d+) Td <" + hex(target.figure) + "> Tj ET");
        UnaryOperator<String> changed = content -> {
            Matcher matcher = plain.matcher(content);
            return !matcher.find()
                    ? content
                    : content.substring(0, matcher.start())
                            + content.substring(matcher.end())
                            + framed(matcher.group(1), matcher.group(2), 198 / target.cells, operators);
        };
        byte[] document = PdfPages.of(target.page, true, changed, PdfResources.EXTRAS);
        return new Mutant(Format.PDF, number, target.cell.path(), figure, change, document);
    }

    private static String width(int digits) {
        return String.format(Locale.ROOT, "%.2f", 4.48 * digits);
    }

    /** Operators at a place, and a frame around the cell, which begins a little to the left of it and above. */
    private static String framed(String x, String y, int width, String operators) {
        return String.format(
                Locale.ROOT,
                "q 1 0 0 1 %d %d cm 1 0 1 RG 1 w -7 -10 %d 24 re S 0 G %s Q%n",
                Integer.parseInt(x) + 6,
                Integer.parseInt(y) - 6,
                width,
                operators);
    }
}
