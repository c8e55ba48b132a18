package org.ogireport.documents.office97.doc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.office97.doc.DocSprms.Sprm;
import org.ogireport.documents.packed.XmlNode;

/** Properties of runs ([MS-DOC] 2.6.1) as WordprocessingML has them; those that change nothing are left out. */
final class DocRunProperties {
    private static final int AS_STYLE = 0x80;
    private static final int AGAINST_STYLE = 0x81;

    private final DocFonts fonts;
    private final Map<String, XmlNode> properties = new LinkedHashMap<>();
    private boolean special;
    private boolean deleted;
    private boolean symbol;

    private DocRunProperties(DocFonts fonts) {
        this.fonts = fonts;
    }

    static DocRunProperties of(byte[] list, int offset, DocFonts fonts) {
        DocRunProperties run = new DocRunProperties(fonts);
        DocSprms.of(list, offset, SprmOperation.TYPE_CHP).forEach(run::take);
        return run;
    }

    XmlNode element() {
        XmlNode element = new XmlNode("rPr");
        properties.values().forEach(element::add);
        return element;
    }

    /** Whether its characters stand for something else. */
    boolean isSpecial() {
        return special;
    }

    boolean isSymbol() {
        return symbol;
    }

    /** Whether it was deleted, and the deletion is tracked. */
    boolean isDeleted() {
        return deleted;
    }

    private void put(XmlNode property) {
        properties.put(property.name(), property);
    }

    private void put(String name, Object value) {
        put(new XmlNode(name, "val", value.toString()));
    }

    private void toggle(String name, Sprm sprm) {
        switch (sprm.first()) {
            case AS_STYLE -> properties.remove(name);
            case AGAINST_STYLE -> put(sprm.unknown());
            default -> put(name, sprm.isOn() ? "1" : "0");
        }
    }

    private void take(Sprm sprm) {
        switch (sprm.number()) {
            // revisions, languages, hyphenation, underlines, kerning, bold, italics and capitals
            case 0x01, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0A, 0x15, 0x16, 0x17, 0x1A, 0x31, 0x35, 0x36, 0x3A, 0x3B -> {}
            case 0x3E, 0x4B, 0x4E, 0x57, 0x5C, 0x5D, 0x5F, 0x60, 0x61, 0x62, 0x63, 0x64, 0x67, 0x68 -> {}
            case 0x6D, 0x6E, 0x6F, 0x73, 0x74, 0x75, 0x77, 0x79, 0x83, 0x85, 0x86, 0x87, 0x88, 0x89 -> {}
            case 0x00 -> deleted = sprm.isOn();
            case 0x02, 0x90 -> toggle("vanish", sprm);
            case 0x09 -> symbol = true;
            case 0x0C -> put("highlight", DocColours.highlight(sprm.first()));
            case 0x11 -> toggle("webHidden", sprm);
            case 0x18 -> toggle("specVanish", sprm);
            case 0x30 -> put("rStyle", sprm.two());
            case 0x33 -> properties.clear();
            case 0x34 -> put("em", sprm.isOn() ? "dot" : "none");
            case 0x37 -> toggle("strike", sprm);
            case 0x38 -> toggle("outline", sprm);
            case 0x39 -> toggle("shadow", sprm);
            case 0x3C -> toggle("vanish", sprm);
            case 0x40 -> put("spacing", sprm.signed());
            case 0x42 -> put("color", DocColours.ofNumber(sprm.first()));
            case 0x43 -> put("sz", sprm.two());
            case 0x45 -> put("position", sprm.signed());
            case 0x48 -> put("vertAlign", sprm.isOn() ? "superscript" : "baseline");
            case 0x4F -> font("ascii", sprm);
            case 0x50 -> font("eastAsia", sprm);
            case 0x51 -> font("hAnsi", sprm);
            case 0x5E -> font("cs", sprm);
            case 0x52 -> put("w", sprm.two());
            case 0x53 -> toggle("dstrike", sprm);
            case 0x54 -> toggle("imprint", sprm);
            case 0x55 -> special = sprm.isOn();
            case 0x56 -> special |= sprm.isOn();
            case 0x58 -> toggle("emboss", sprm);
            case 0x59 -> put("effect", sprm.isOn() ? "lights" : "none");
            case 0x5A -> toggle("rtl", sprm);
            case 0x65, 0x72 -> put("bdr", sprm.unsigned(0, 4) == 0 && sprm.unsigned(4, 4) == 0 ? "none" : "single");
            case 0x66 -> put(DocColours.shading(sprm.two()));
            case 0x70 -> colour(sprm);
            case 0x71 -> put(sprm.shading(0));
            case 0x76 -> put("fitText", sprm.unsigned(0, 4));
            case 0x78 -> eastAsian(sprm);
            case 0x82 -> put("cs", sprm.isOn() ? "1" : "0");
            default -> put(sprm.unknown());
        }
    }

    private void colour(Sprm sprm) {
        put("color", sprm.length() < 4 ? "?" : DocColours.ofBytes(sprm.bytes(), sprm.at()));
    }

    private void font(String script, Sprm sprm) {
        @Nullable XmlNode before = properties.get("rFonts");
        put(new XmlNode("rFonts", script, fonts.name(sprm.two())).over(before));
    }

    /** Text that is turned or set in two lines. */
    private void eastAsian(Sprm sprm) {
        put(new XmlNode("eastAsianLayout", "combine", (sprm.two() & 3) == 0 ? "0" : "1"));
    }
}
