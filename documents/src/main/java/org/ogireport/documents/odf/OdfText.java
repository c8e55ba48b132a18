package org.ogireport.documents.odf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.sheet.CellFont;
import org.ogireport.documents.sheet.SheetCell.Piece;

/** The pieces of a paragraph, each in letters of its own: marks and fields are unwrapped or not told in one place. */
final class OdfText {
    private static final int DEEPEST = 30;
    private static final int MOST_SPACES = 1000;
    private static final CellFont NOTE = new CellFont("", CellFont.PLAIN.size(), 0, true, false, Look.PLAIN);

    private final OdfStyles styles;
    private final int behind;
    private final List<Piece> pieces = new ArrayList<>();

    private OdfText(OdfStyles styles, int behind) {
        this.styles = styles;
        this.behind = behind;
    }

    /**
     * The pieces of a paragraph whose letters have some properties.
     *
     * @param look how the paragraph is seen
     * @param behind the colour behind it
     */
    static List<Piece> of(XmlNode paragraph, Map<String, String> properties, Look look, int behind, OdfStyles styles) {
        OdfText text = new OdfText(styles, behind);
        text.read(paragraph, properties, look, 0);
        return text.pieces;
    }

    private void read(XmlNode parent, Map<String, String> properties, Look around, int depth) {
        int ground = OdfFont.ground(properties, behind);
        CellFont plain = OdfFont.of(properties, ground);
        CellFont font = new CellFont(
                plain.name(),
                plain.size(),
                plain.colour(),
                plain.raised(),
                plain.struck(),
                plain.look().and(around));
        for (XmlNode child : parent.children()) {
            switch (child.name()) {
                case XmlNode.TEXT -> pieces.add(new Piece(child.text().replaceAll("[ \\t\\r\\n]+", " "), font, ground));
                case "text:s" -> pieces.add(new Piece(spaces(child), font, ground));
                case "text:tab" -> pieces.add(new Piece(" ", font, ground));
                case "text:line-break" -> pieces.add(new Piece("\n", font, ground));
                case "text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end" -> {}
                case "text:reference-mark", "text:reference-mark-start", "text:reference-mark-end" -> {}
                case "text:change", "text:change-start", "text:change-end", "text:toc-mark" -> {}
                case "text:toc-mark-start", "text:toc-mark-end", "text:alphabetical-index-mark" -> {}
                case "office:annotation", "office:annotation-end" -> {}
                case "text:span", "text:a" -> readSpan(child, properties, around, depth);
                case "text:meta" -> within(child, properties, around, depth);
                case "text:note" -> pieces.add(new Piece(citation(child), NOTE));
                default -> pieces.add(new Piece(String.valueOf(Shown.OTHERWISE), CellFont.PLAIN));
            }
        }
        if (parent.children().isEmpty() && !parent.text().isEmpty()) {
            pieces.add(new Piece(parent.text(), font, ground));
        }
    }

    private void within(XmlNode child, Map<String, String> properties, Look around, int depth) {
        if (depth > DEEPEST) {
            pieces.add(new Piece(String.valueOf(Shown.OTHERWISE), CellFont.PLAIN));
        } else {
            read(child, properties, around, depth + 1);
        }
    }

    private void readSpan(XmlNode span, Map<String, String> properties, Look around, int depth) {
        List<XmlNode> chain = styles.chain("text", span.attribute("text:style-name"));
        Map<String, String> own = new LinkedHashMap<>(properties);
        OdfStyles.merge(own, styles.properties(chain, "style:text-properties"));
        within(span, own, around.and(Look.certainIf(!OdfStyles.isConditional(chain))), depth);
    }

    private static String spaces(XmlNode spaces) {
        long count = spaces.number("text:c", 1);
        return " ".repeat((int) Math.max(0, Math.min(count, MOST_SPACES)));
    }

    private static String citation(XmlNode note) {
        XmlNode citation = note.child("text:note-citation");
        StringBuilder text = new StringBuilder();
        if (citation != null) {
            text.append(citation.text());
            citation.children().forEach(child -> text.append(child.text()));
        }
        return text.length() == 0 ? String.valueOf(Shown.OTHERWISE) : text.toString();
    }
}
