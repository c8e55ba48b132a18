package org.ogireport.documents.office97.doc;

import java.util.List;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** The styles of a document as a part of a Word document. */
final class DocStyles {
    /** How many bytes of the properties of a paragraph tell its style. */
    static final int STYLE_NUMBER = 2;

    private static final int NO_STYLE = 0x0FFF;

    private DocStyles() {}

    static XmlNode part(@Nullable StyleSheet sheet, DocFonts fonts) {
        XmlNode part = new XmlNode("styles");
        for (int i = 0; sheet != null && i < sheet.numStyles(); i++) {
            StyleDescription style = sheet.getStyleDescription(i);
            if (style != null) {
                for (String kind : List.of("paragraph", "character")) {
                    part.add(style(style, kind, i, fonts));
                }
            }
        }
        return part;
    }

    private static XmlNode style(StyleDescription style, String kind, int number, DocFonts fonts) {
        XmlNode made = new XmlNode("style", "type", kind, "styleId", Integer.toString(number));
        String name = style.getName();
        made.add(new XmlNode("name", "val", name == null ? "" : name));
        if (style.getBaseStyle() != NO_STYLE) {
            made.add(new XmlNode("basedOn", "val", Integer.toString(style.getBaseStyle())));
        }
        byte[] run = style.getCHPX();
        if (run != null) {
            made.add(DocRunProperties.of(run, 0, fonts).element());
        }
        byte[] paragraph = style.getPAPX();
        if (paragraph != null && paragraph.length > STYLE_NUMBER) {
            made.add(DocParagraphProperties.of(paragraph, STYLE_NUMBER).element(List.of()));
        }
        return made;
    }
}
