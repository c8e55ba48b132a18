package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** Control words that say how paragraphs are shown, as the properties that WordprocessingML has for the same. */
final class RtfParagraphWords {
    private final RtfColours colours;
    private boolean led;

    RtfParagraphWords(RtfColours colours) {
        this.colours = colours;
    }

    /** Takes a control word, and tells whether it is one of these. */
    boolean take(RtfState state, Command word, int number) {
        String digits = Integer.toString(number);
        switch (word) {
            case pard -> state.clearParagraph();
            case intbl -> state.tables = Math.max(1, state.tables);
            case itap -> state.tables = number;
            case s -> state.paragraph("pStyle", "val", digits);
            case qd, qt -> state.paragraph("jc", "val", "distribute");
            case qk -> state.paragraph("jc", "val", "mediumKashida");
            case qc, qj, ql, qr -> state.removeParagraph("jc");
            case li, lin -> state.paragraph("ind", "left", digits);
            case ri, rin -> state.paragraph("ind", "right", digits);
            case fi -> state.paragraph("ind", "firstLine", digits);
            case culi -> state.paragraph("ind", "leftChars", digits);
            case cufi -> state.paragraph("ind", "firstLineChars", digits);
            case sb -> state.paragraph("spacing", "before", digits);
            case sl -> line(state, number);
            case slmult -> state.paragraph("lines", "multiple", digits);
            case ls -> {
                if (number == 0) {
                    state.removeParagraph("numPr");
                } else {
                    numbered(state);
                }
            }
            case tldot, tleq, tlhyph, tlmdot, tlth, tlul -> led = true;
            case tx, tb -> {
                if (led) {
                    leader(state);
                }
                led = false;
            }
            case ptabldot, ptablmdot, ptablminus, ptabluscore -> leader(state);
            case rtlpar -> state.paragraph("bidi", "val", "1");
            case ltrpar -> state.removeParagraph("bidi");
            case collapsed -> state.paragraph("w15:collapsed", "val", digits);
            case cbpat -> state.paragraph("shd", "fill", number == 0 ? "auto" : colours.get(number));
            case cfpat -> state.paragraph("shd", "color", colours.get(number));
            case shading -> state.paragraph("shd", "val", RtfRunWords.pattern(number));
            case bgbdiag, bgcross, bgdcross, bgdkbdiag, bgdkcross, bgdkdcross, bgdkfdiag, bgdkhoriz, bgdkvert ->
                state.paragraph("shd", "val", "cross");
            case bgfdiag, bghoriz, bgvert -> state.paragraph("shd", "val", "cross");
            case posx, posy, posnegxN, posnegyN, absw, absh, phcol, phmrg, phpg, pvmrg, pvpara, pvpg -> framed(state);
            case posxc, posxi, posxl, posxo, posxr, posyb, posyc, posyil, posyin, posyout, posyt -> framed(state);
            case dxfrtext, dropcapliN, dropcaptN, frmtxbtlr, frmtxtbrl, frmtxtbrlv -> framed(state);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Says that a number or another mark stands before a paragraph. */
    static void numbered(RtfState state) {
        state.paragraph("numPr");
    }

    private static void framed(RtfState state) {
        state.paragraph("framePr");
    }

    private static void leader(RtfState state) {
        state.paragraph("tabs", "leader", "1");
    }

    /** The height of lines: no higher where it is negative, otherwise at least, or in parts of a line. */
    private static void line(RtfState state, int height) {
        state.paragraph("lines", "height", Integer.toString(height));
    }

    /** The properties of a paragraph as an element. */
    static XmlNode element(RtfState state) {
        XmlNode element = new XmlNode("pPr");
        XmlNode lines = state.paragraph().get("lines");
        state.paragraph().forEach((name, property) -> {
            switch (name) {
                case "lines" -> {}
                case "numPr" -> element.add(new XmlNode("numPr").add(new XmlNode("numId", "val", "1")));
                case "tabs" -> element.add(new XmlNode("tabs").add(new XmlNode("tab", "leader", "dot")));
                case "spacing" -> {
                    if (lines == null) {
                        element.add(property);
                    }
                }
                default -> element.add(property);
            }
        });
        if (lines != null) {
            element.add(spacing(lines, state.paragraph().get("spacing")));
        }
        return element;
    }

    private static XmlNode spacing(XmlNode lines, @Nullable XmlNode before) {
        long height = lines.number("height", 0);
        boolean parts = lines.number("multiple", 0) == 1;
        String rule = parts ? "auto" : height < 0 ? "exact" : "atLeast";
        XmlNode spacing = height == 0
                ? new XmlNode("spacing")
                : new XmlNode("spacing", "line", Long.toString(Math.abs(height)), "lineRule", rule);
        return spacing.over(before);
    }
}
