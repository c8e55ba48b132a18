package org.ogireport.fuzz.eye;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.fuzz.PdfPages.Extras;

/** What the operators of changed PDF documents name: states, layers, forms, patterns, and fonts that print other digits. */
final class PdfResources {
    private static final String HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding";
    private static final String DIGITS = "[48/zero/one/two/three/four/five/six/seven/eight/nine]";

    static final Extras EXTRAS = new PdfResources().extras();

    private final List<String> objects = new ArrayList<>();

    private PdfResources() {}

    private String object(String value) {
        objects.add(value);
        return " " + (Extras.FIRST + objects.size() - 1) + " 0 R";
    }

    private String stream(String entries, String content) {
        return object("<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream");
    }

    private Extras extras() {
        String on = object("<</Type/OCG/Name(on)>>");
        String off = object("<</Type/OCG/Name(off)>>");
        String catalog = "/OCProperties<</OCGs[" + on + off + "]/D<</ON[" + on + "]/OFF[" + off + "]>>>>";
        String group = stream("/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Group<</S/Transparency>>", "");
        String states = "/ExtGState<</Clear<</ca 0/CA 0>>/Faint<</ca .15>>/Half<</ca .6>>/Plain<</ca 1/CA 1/BM/Normal>>"
                + "/Multiply<</BM/Multiply>>/Screen<</BM/Screen>>/Stroke<</CA 0>>/Nothing<<>>/Masked<</SMask<</S/Alpha"
                + "/Type/Mask/G" + group + ">>>>>>";
        String font = "/Resources<</Font<</H " + HELVETICA + "/WinAnsiEncoding>>>>>>";
        String form = "/Type/XObject/Subtype/Form/BBox[-9 -9 99 99]" + font;
        String forms = "/XObject<</Form" + stream(form, "BT /H 8 Tf 0 0 Td (7) Tj ET") + "/Sheet"
                + stream(form, "1 g -1 -3 30 12 re f 0 g BT /H 8 Tf 0 0 Td (7) Tj ET") + "/Empty" + stream(form, "")
                + ">>";
        String patterns = "/Pattern<</Tiles"
                + stream(
                        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>",
                        "0.4 g 0 0 9 9 re f")
                + ">>/Shading<</Shade<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 0]/Extend[true true]/Function"
                + "<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>>>>>";
        String resources = states + "/Properties<</On" + on + "/Off" + off + ">>" + forms + patterns;
        return new Extras(catalog, fonts(), resources, List.copyOf(objects));
    }

    private String fonts() {
        String lies = stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> "
                        + "endcodespacerange 1 beginbfrange <31> <38> <0032> endbfrange endcmap end end");
        String widths = "/FirstChar 48/LastChar 57/Widths[556 556 556 556 556 556 556 556 556 556]";
        StringBuilder glyphs = new StringBuilder();
        String[] names = DIGITS.substring(4, DIGITS.length() - 1).split("/");
        for (int i = 0; i < names.length; i++) {
            // each prints the digit that follows, and the last nothing
            String drawn = i == 9 ? "" : " BT /H 1000 Tf (" + (i + 1) + ") Tj ET";
            glyphs.append('/').append(names[i]).append(stream("", "556 0 d0" + drawn));
        }
        return "/H " + HELVETICA + "/WinAnsiEncoding>>/Names " + HELVETICA
                + "<</Differences[48/nine/eight/seven/six/five/four/three/two/one/zero]>>>>/Lies " + HELVETICA
                + "/WinAnsiEncoding/ToUnicode" + lies + ">>/Drawn<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]"
                + "/FontMatrix[.001 0 0 .001 0 0]" + widths + "/Encoding<</Differences" + DIGITS + ">>/CharProcs<<"
                + glyphs
                + ">>/Resources<</Font<</H " + HELVETICA + "/WinAnsiEncoding>>>>>>>>";
    }
}
