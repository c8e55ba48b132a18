package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import org.ogireport.documents.packed.XmlNode;

/** Control words that say how runs are shown, as the properties that WordprocessingML has for the same. */
final class RtfRunWords {
    private final RtfColours colours;

    RtfRunWords(RtfColours colours) {
        this.colours = colours;
    }

    /** The size that text has where none is stated, in half points. */
    static void plain(RtfState state) {
        state.clearRun();
        state.run("sz", "val", "24");
    }

    /**
     * Takes a control word.
     *
     * @param number its number; 1 where it has none
     * @return whether it is one of these
     */
    boolean take(RtfState state, Command word, int number) {
        boolean on = number != 0;
        switch (word) {
            case plain -> plain(state);
            case v -> toggle(state, "vanish", on);
            case strike -> toggle(state, "strike", on);
            case striked -> toggle(state, "dstrike", on);
            case outl -> toggle(state, "outline", on);
            case shad -> toggle(state, "shadow", on);
            case embo -> toggle(state, "emboss", on);
            case impr -> toggle(state, "imprint", on);
            case webhidden -> toggle(state, "webHidden", on);
            case rtlch -> toggle(state, "rtl", true);
            case ltrch -> toggle(state, "rtl", false);
            case deleted, mvf -> state.deleted = on;
            case supercmd -> vertical(state, on, "superscript");
            case sub -> vertical(state, on, "subscript");
            case nosupersub -> state.removeRun("vertAlign");
            case fs -> state.run("sz", "val", Integer.toString(number));
            case expndtwN -> state.run("spacing", "val", Integer.toString(number));
            case expnd -> state.run("spacing", "val", Long.toString(5L * number));
            case charscalex -> state.run("w", "val", Integer.toString(number));
            case cf -> state.run("color", "val", colours.get(number));
            case animtext -> state.run("effect", "val", number == 0 ? "none" : "lights");
            case accnone -> state.removeRun("em");
            case accdot, acccomma, acccircle, accunderdot -> state.run("em", "val", "dot");
            case chbrdr -> state.run("bdr", "val", "single");
            case fittext -> state.run("fitText", "val", "1");
            case twoinone -> state.run("eastAsianLayout", "combine", "1");
            case horzvert -> state.run("eastAsianLayout", "vert", "1");
            case cs -> state.run("rStyle", "val", Integer.toString(number));
            case highlight -> state.run("highlight", "val", number == 0 ? "none" : '#' + colours.get(number));
            case cb, chcbpat -> shade(state, "fill", number == 0 ? "auto" : colours.get(number));
            case chcfpat -> shade(state, "color", colours.get(number));
            case chshdng -> shade(state, "val", pattern(number));
            case chbgbdiag, chbgcross, chbgdcross, chbgdkbdiag, chbgdkcross -> shade(state, "val", "cross");
            case chbgdkdcross, chbgdkfdiag, chbgdkhoriz, chbgdkvert, chbgfdiag -> shade(state, "val", "cross");
            case chbghoriz, chbgvert -> shade(state, "val", "cross");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Raises or lowers text, by half points. */
    static void raise(RtfState state, int halfPoints) {
        state.run("position", "val", Integer.toString(halfPoints));
    }

    private static void toggle(RtfState state, String property, boolean on) {
        state.run(property, "val", on ? "1" : "0");
    }

    private static void vertical(RtfState state, boolean on, String place) {
        if (on) {
            state.run("vertAlign", "val", place);
        } else {
            state.removeRun("vertAlign");
        }
    }

    private static void shade(RtfState state, String attribute, String value) {
        XmlNode shading = state.runProperty("shd");
        XmlNode changed = new XmlNode("shd", attribute, value).over(shading);
        state.run(
                "shd",
                "val",
                changed.value().isEmpty() ? "clear" : changed.value(),
                "fill",
                changed.attribute("fill"),
                "color",
                changed.attribute("color"));
    }

    /** The pattern of a shading in hundredths of a percent. */
    static String pattern(int hundredths) {
        return hundredths <= 0 ? "clear" : hundredths >= 10_000 ? "solid" : "pct" + Math.max(1, hundredths / 100);
    }
}
