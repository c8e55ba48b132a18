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
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.NumberFormat;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** How cells and paragraphs are seen by the styles that hold for them. */
final class OdfCells {
    private final OdfStyles styles;
    private final Map<String, Known> known = new HashMap<>();

    /** A style of cells, and the properties of the letters in them. */
    record Known(CellStyle style, Map<String, String> letters) {}

    OdfCells(OdfStyles styles) {
        this.styles = styles;
    }

    /** A style of cells by its name; empty for what holds for all. */
    Known cell(String name) {
        return known.computeIfAbsent(name, key -> read(key));
    }

    private Known read(String name) {
        List<XmlNode> chain = styles.chain("table-cell", name);
        Map<String, String> letters = OdfStyles.properties(chain, "style:text-properties");
        Map<String, String> properties = OdfStyles.properties(chain, "style:table-cell-properties");
        Map<String, String> paragraph = OdfStyles.properties(chain, "style:paragraph-properties");
        Look look = Look.certainIf(!OdfStyles.isConditional(chain)).and(judge(properties));
        look = look.and(judgeParagraph(paragraph));
        boolean bordered = properties.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith("fo:border")
                        && !entry.getValue().equals("none")
                        && !entry.getValue().isEmpty());
        int ground = OdfFont.ground(properties, Rgb.WHITE);
        CellStyle style = new CellStyle(
                OdfFont.of(letters),
                format(chain),
                ground < 0 ? null : Integer.valueOf(ground),
                new CellStyle.Layout(
                        properties.getOrDefault("fo:wrap-option", "").equals("wrap"),
                        properties.getOrDefault("style:shrink-to-fit", "").equals("true"),
                        0,
                        look),
                bordered);
        return new Known(style, letters);
    }

    private static Look judge(Map<String, String> properties) {
        Look look = Look.PLAIN;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            look = look.and(judge(property.getKey(), property.getValue()));
        }
        return look;
    }

    private static Look judge(String name, String value) {
        return switch (name) {
            case "fo:background-color", "fo:wrap-option", "style:shrink-to-fit", "style:vertical-align" -> Look.PLAIN;
            case "style:text-align-source", "style:print-content", "style:decimal-places" -> Look.PLAIN;
            case "style:glyph-orientation-vertical", "loext:vertical-justify" -> Look.PLAIN;
            case "style:rotation-align", "style:shadow" -> Look.PLAIN;
            case "style:cell-protect" -> Look.certainIf(!value.contains("hidden"));
            case "style:repeat-content" -> Look.certainIf(!value.equals("true"));
            case "style:rotation-angle" -> Look.certainIf(value.matches("0(?:deg)?"));
            case "style:direction" -> Look.certainIf(!value.equals("ttb"));
            case "style:writing-mode" -> Look.certainIf(!value.startsWith("rl") && !value.startsWith("tb"));
            case "style:diagonal-bl-tr", "style:diagonal-tl-br" -> Look.certainIf(value.equals("none"));
            case "<style:background-image" -> Look.certainIf(value.isEmpty());
            default ->
                Look.certainIf(name.startsWith("fo:border")
                        || name.startsWith("fo:padding")
                        || name.startsWith("style:border-line-width")
                        || name.startsWith("style:diagonal-")
                        || name.startsWith("<loext:"));
        };
    }

    /** How the text of a paragraph is seen for how it is laid out. */
    static Look judgeParagraph(Map<String, String> properties) {
        Look look = Look.PLAIN;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            String value = property.getValue();
            look = look.and(
                    switch (property.getKey()) {
                        case "style:writing-mode" -> Look.certainIf(!value.startsWith("rl") && !value.startsWith("tb"));
                        case "fo:line-height" -> {
                            double percent = OdfLength.percent(value);
                            double points = OdfLength.points(value);
                            yield Look.certainIf(value.equals("normal") || percent >= 60 || points >= 6);
                        }
                        case "<style:background-image", "<style:drop-cap" -> Look.certainIf(value.isEmpty());
                        default -> Look.PLAIN;
                    });
        }
        return look;
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
        boolean ofNumbers =
                format != null && (format.is("number:number-style") || format.is("number:percentage-style"));
        if (format != null && format.is("number:text-style")) {
            boolean plain = format.children().stream().allMatch(child -> child.is("number:text-content"))
                    && format.children().size() == 1;
            return plain ? NumberFormat.of("@") : NumberFormat.unknown();
        }
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

    /**
     * The pieces of the paragraphs in a cell, or of one paragraph.
     *
     * @param letters the properties of letters around them
     */
    List<Piece> pieces(List<XmlNode> paragraphs, Map<String, String> letters) {
        List<Piece> pieces = new ArrayList<>();
        for (XmlNode paragraph : paragraphs) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("\n", pieces.get(pieces.size() - 1).font()));
            }
            List<XmlNode> chain = styles.chain("paragraph", paragraph.attribute("text:style-name"));
            boolean styled = !paragraph.attribute("text:style-name").isEmpty();
            Map<String, String> own = new LinkedHashMap<>(letters);
            if (styled || letters.isEmpty()) {
                own.putAll(OdfStyles.properties(chain, "style:text-properties"));
            }
            Look look = judgeParagraph(OdfStyles.properties(chain, "style:paragraph-properties"))
                    .and(Look.certainIf(!styled || !OdfStyles.isConditional(chain)));
            pieces.addAll(OdfText.of(paragraph, own, styles));
            if (look != Look.PLAIN) {
                pieces.add(new Piece(
                        String.valueOf(Shown.OTHERWISE),
                        pieces.isEmpty()
                                ? CellStyle.PLAIN.font()
                                : pieces.get(0).font()));
            }
        }
        return pieces;
    }

    /** The colour behind the text of a paragraph. */
    int ground(XmlNode paragraph, int behind) {
        String name = paragraph.attribute("text:style-name");
        int own = OdfFont.ground(styles.properties("paragraph", name, "style:paragraph-properties"), behind);
        Map<String, String> filled = styles.properties("paragraph", name, "loext:graphic-properties");
        String fill = filled.getOrDefault("draw:fill", "none");
        boolean plain = fill.equals("none")
                || fill.equals("solid") && OdfLength.colour(filled.getOrDefault("draw:fill-color", "")) == own;
        return plain ? own : -1;
    }
}
