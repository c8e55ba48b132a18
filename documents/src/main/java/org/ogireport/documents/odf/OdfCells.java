package org.ogireport.documents.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.NumberFormat;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** How cells and paragraphs are seen by the styles that hold for them. */
final class OdfCells {
    private final OdfStyles styles;
    private final Map<String, Known> known = new HashMap<>();

    /** A style of cells, the properties of the letters in them, and the colour behind these. */
    record Known(CellStyle style, Map<String, String> letters, int ground) {}

    OdfCells(OdfStyles styles) {
        this.styles = styles;
    }

    /**
     * A style of cells.
     *
     * @param name its name; empty for what holds for all
     * @param behind the colour of what the cells stand in
     */
    Known cell(String name, int behind) {
        return known.computeIfAbsent(name + " " + behind, key -> read(name, behind));
    }

    private Known read(String name, int behind) {
        List<XmlNode> chain = styles.chain("table-cell", name);
        Map<String, String> letters = styles.properties(chain, "style:text-properties");
        Map<String, String> properties = styles.properties(chain, "style:table-cell-properties");
        Map<String, String> paragraph = styles.properties(chain, "style:paragraph-properties");
        Look look = Look.certainIf(!OdfStyles.isConditional(chain))
                .and(OdfProperties.cell(properties))
                .and(OdfProperties.paragraph(paragraph));
        boolean bordered = properties.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith("fo:border")
                        && !entry.getValue().equals("none")
                        && !entry.getValue().isEmpty());
        int ground = OdfFont.ground(properties, behind);
        CellStyle style = new CellStyle(
                OdfFont.of(letters, OdfFont.ground(letters, ground)),
                format(chain),
                ground < 0 ? null : Integer.valueOf(ground),
                new CellStyle.Layout(
                        properties.getOrDefault("fo:wrap-option", "").equals("wrap"),
                        properties.getOrDefault("style:shrink-to-fit", "").equals("true"),
                        false,
                        0,
                        look),
                bordered);
        return new Known(style, letters, ground);
    }

    /** How numbers are shown; not understood where the format changes by a condition or says more than digits and words. */
    private NumberFormat format(@Nullable List<XmlNode> chain) {
        String name = "";
        for (XmlNode style : chain == null ? List.<XmlNode>of() : chain) {
            String own = style.attribute("style:data-style-name");
            name = own.isEmpty() ? name : own;
        }
        if (name.isEmpty()) {
            return NumberFormat.GENERAL;
        }
        XmlNode format = styles.format(name);
        if (format == null) {
            return NumberFormat.unknown();
        }
        if (format.is("number:text-style")) {
            boolean plain = format.children().stream().allMatch(child -> child.is("number:text-content"))
                    && format.children().size() == 1;
            return plain ? NumberFormat.of("@") : NumberFormat.unknown();
        }
        boolean ofNumbers = format.is("number:number-style") || format.is("number:percentage-style");
        return ofNumbers ? NumberFormat.of(code(format)) : NumberFormat.unknown();
    }

    /** A format as Excel calls it. */
    private static String code(XmlNode format) {
        StringBuilder code = new StringBuilder();
        for (XmlNode part : format.children()) {
            switch (part.name()) {
                case "number:number" -> code.append(digits(part));
                case "number:text" -> {
                    String text = part.children().isEmpty()
                            ? part.text()
                            : part.children().get(0).text();
                    boolean percent = text.equals("%") && format.is("number:percentage-style");
                    code.append(percent ? "%" : "\"" + text.replace("\"", "") + "\"");
                }
                case "style:text-properties", "number:fill-character" -> code.append(colour(part));
                default -> code.append('"');
            }
        }
        return code.toString();
    }

    private static String colour(XmlNode properties) {
        int colour = OdfLength.colour(properties.attribute("fo:color"));
        // letters of one colour more are told apart by what is not said here
        return colour < 0 || Rgb.isSeen(colour, Rgb.WHITE) ? "" : "\"";
    }

    private static String digits(XmlNode number) {
        boolean scaled = !number.attribute("number:display-factor").isEmpty();
        boolean general = number.attribute("number:decimal-places").isEmpty();
        long whole = number.number("number:min-integer-digits", 1);
        long most = number.number("number:decimal-places", 0);
        long least = number.number("number:min-decimal-places", most);
        if (scaled
                || whole < 0
                || whole > 20
                || most < 0
                || most > 20
                || least < 0
                || !number.children().isEmpty()) {
            return "\"";
        }
        if (general) {
            return whole <= 1 ? "General" : "\"";
        }
        boolean grouped = number.attribute("number:grouping").equals("true");
        String digits = (grouped ? "#,##" : "") + "0".repeat((int) Math.max(whole, grouped ? 1 : 0));
        String decimals = "0".repeat((int) Math.min(least, most)) + "#".repeat((int) Math.max(0, most - least));
        return (digits.isEmpty() ? "#" : digits) + (decimals.isEmpty() ? "" : "." + decimals);
    }

    /** The pieces of a paragraph that stands in no cell, on a colour. */
    List<Piece> pieces(XmlNode paragraph, int behind) {
        return pieces(List.of(paragraph), Map.of(), behind, false);
    }

    /**
     * The pieces of the paragraphs in a cell.
     *
     * @param spread whether it is one of a spreadsheet, in which letters are those of the cell
     */
    List<Piece> pieces(List<XmlNode> paragraphs, Known cell, boolean spread) {
        return pieces(paragraphs, cell.letters(), cell.ground(), spread);
    }

    private List<Piece> pieces(List<XmlNode> paragraphs, Map<String, String> letters, int behind, boolean spread) {
        List<Piece> pieces = new ArrayList<>();
        for (XmlNode paragraph : paragraphs) {
            if (!pieces.isEmpty()) {
                Piece last = pieces.get(pieces.size() - 1);
                pieces.add(new Piece("\n", last.font(), last.ground()));
            }
            boolean styled = !spread || !paragraph.attribute("text:style-name").isEmpty();
            List<XmlNode> chain =
                    styled ? styles.chain("paragraph", paragraph.attribute("text:style-name")) : List.of();
            Map<String, String> own = new LinkedHashMap<>(letters);
            OdfStyles.merge(own, styles.properties(chain, "style:text-properties"));
            Map<String, String> properties = styles.properties(chain, "style:paragraph-properties");
            boolean counted = paragraph.is("text:h") && styles.areHeadingsNumbered()
                    || chain != null
                            && chain.stream()
                                    .anyMatch(style -> !style.attribute("style:list-style-name")
                                            .isEmpty());
            Look look = OdfProperties.paragraph(properties)
                    .and(Look.certainIf(!OdfStyles.isConditional(chain) && !counted));
            pieces.addAll(OdfText.of(paragraph, own, look, ground(chain, properties, behind), styles));
        }
        return pieces;
    }

    /** The colour behind the text of a paragraph. */
    private int ground(@Nullable List<XmlNode> chain, Map<String, String> properties, int behind) {
        int own = OdfFont.ground(properties, behind);
        Map<String, String> filled = styles.properties(chain, "loext:graphic-properties");
        String fill = filled.getOrDefault("draw:fill", "none");
        boolean solid = filled.getOrDefault("draw:opacity", "100%").equals("100%")
                && filled.getOrDefault("draw:opacity-name", "").isEmpty();
        boolean plain = fill.equals("none")
                || fill.equals("solid") && solid && OdfLength.colour(filled.getOrDefault("draw:fill-color", "")) == own;
        return plain ? own : OdfLength.UNKNOWN;
    }
}
