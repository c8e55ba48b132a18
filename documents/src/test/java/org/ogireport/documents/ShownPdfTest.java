package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.documents.RawPdf.FIGURE;
import static org.ogireport.documents.RawPdf.text;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operators of a PDF document do to a figure, and what may be read of it then. */
class ShownPdfTest {
    private static final String NINE = text(318.9, "9");

    /** A change of the document, the operators in the figure's cell, and what is read. */
    private record Case(String change, String operators, String read) {}

    private static final List<Case> CASES = List.of(
            new Case("nothing", FIGURE, "51"),
            new Case("nothing printed", "", "blank"),
            // colour and transparency
            new Case("red", "1 0 0 rg " + FIGURE, "51"),
            new Case("blue of a separated ink", "/Spot cs 1 scn " + FIGURE, "51"),
            new Case("dark in CMYK", "0 0 0 1 k " + FIGURE, "51"),
            new Case("a digit in white", FIGURE + "1 g " + NINE, "51"),
            new Case("all in white", "1 g " + FIGURE, "blank"),
            new Case("white in CMYK", FIGURE + "0 0 0 0 k " + NINE, "51"),
            new Case("nearly white", FIGURE + "0.92 g " + NINE, "unreadable"),
            new Case("too light a grey", "0.812 g " + FIGURE, "unreadable"),
            new Case("a light grey", "0.784 g " + FIGURE, "51"),
            new Case("white on dark", "0.2 g 300 600 180 18 re f 1 g " + FIGURE, "51"),
            new Case("black on a pale row", "0.9 0.95 1 rg 300 600 180 18 re f 0 g " + FIGURE, "51"),
            new Case("black on a marked stretch", "1 1 0 rg 309 604 11 9 re f 0 g " + FIGURE, "51"),
            new Case("black on dark", "0.1 g 300 600 180 18 re f 0 g " + FIGURE, "unreadable"),
            new Case("a black bar", "0 g 308 603 30 10 re f " + FIGURE, "unreadable"),
            new Case("a pattern", "/Pattern cs /Tiles scn " + FIGURE, "unreadable"),
            new Case("opaque and normal", "/Plain gs " + FIGURE, "51"),
            new Case("half transparent", "/Half gs " + FIGURE, "51"),
            new Case("a transparent digit", FIGURE + "/Clear gs " + NINE, "51"),
            new Case("a faint digit", FIGURE + "/Faint gs " + NINE, "unreadable"),
            new Case("multiplied", "/Multiply gs " + FIGURE, "unreadable"),
            new Case("masked", "/Masked gs " + FIGURE, "unreadable"),
            new Case("transferred", "/Transfer gs " + FIGURE, "unreadable"),
            new Case("overprinted on paper", "/Over gs " + FIGURE, "51"),
            new Case("overprinted on colour", "0.9 g 300 600 180 18 re f 0 g /Over gs " + FIGURE, "unreadable"),
            new Case("a state that is not there", "/None gs " + FIGURE, "unreadable"),
            new Case("a state restored", "q /Masked gs Q " + FIGURE, "51"),
            // modes of rendering
            new Case("bold by an outline", "2 Tr 0.2 w " + FIGURE, "51"),
            new Case("outlined", "1 Tr 0.2 w " + FIGURE, "51"),
            new Case("outlined in another colour", "2 Tr 1 0 0 RG " + FIGURE, "unreadable"),
            new Case("outlined beyond its shape", "2 Tr 3 w " + FIGURE, "unreadable"),
            new Case("an invisible digit", FIGURE + "3 Tr " + NINE, "51"),
            new Case("all invisible", "3 Tr " + FIGURE, "blank"),
            new Case("a digit that only clips", "q 7 Tr " + NINE + "Q " + FIGURE, "51"),
            new Case("digits cut from a filling", "q 7 Tr " + FIGURE + "300 600 180 18 re f Q", "unreadable"),
            new Case("a mode that does not exist", "9 Tr " + FIGURE, "unreadable"),
            // printed twice, beside and over each other
            new Case("printed twice for bold", FIGURE + text(310.3, "51"), "51"),
            new Case("one digit over another", FIGURE + text(310.3, "64"), "unreadable"),
            new Case("a digit of the paper's colour over another", FIGURE + "1 g " + text(310.3, "6"), "unreadable"),
            new Case("a digit of nearly the paper's colour", FIGURE + "0.99 g " + text(314.8, "8"), "unreadable"),
            new Case("a letter of the paper's colour", text(310, "7") + "1 g " + text(309.5, "M"), "unreadable"),
            new Case(
                    "a digit of the row's colour over another",
                    "0.2 g 300 600 180 18 re f 1 g " + FIGURE + "0.2 g " + text(310.3, "6"),
                    "unreadable"),
            new Case("a digit of the paper's colour below another", "1 g " + text(310.3, "6") + "0 g " + FIGURE, "51"),
            new Case("two ones", text(310, "11"), "11"),
            new Case("two numbers a space apart", text(310, "49 51"), "unreadable"),
            new Case("two numbers moved apart", "BT /F1 8 Tf 310 606 Td [(49) -200 (51)] TJ ET", "unreadable"),
            new Case("kerned", "BT /F1 8 Tf 310 606 Td [(4) 40 (9) -30 (51)] TJ ET", "4951"),
            new Case("squeezed into each other", "BT /F1 8 Tf 310 606 Td [(4) 300 (9)] TJ ET", "unreadable"),
            new Case("printed from right to left", text(314.448, "1") + text(310, "5"), "51"),
            new Case("set apart", "BT /F1 8 Tf 2 Tc 310 606 Td (51) Tj ET", "unreadable"),
            new Case("set close", "BT /F1 8 Tf -0.5 Tc 310 606 Td (51) Tj ET", "51"),
            new Case("thousands set close", "BT /F1 8 Tf -0.9 Tc 310 606 Td (4,951) Tj ET", "4951"),
            new Case("a stop set into a digit", "BT /F1 8 Tf -1.1 Tc 310 606 Td (4,951) Tj ET", "unreadable"),
            // size, place and direction
            new Case("a raised digit", FIGURE + "BT /F1 5 Tf 318.9 609 Td (9) Tj ET", "unreadable"),
            new Case("a raised digit by rise", "BT /F1 8 Tf 310 606 Td (51) Tj /F1 5 Tf 3 Ts (9) Tj ET", "unreadable"),
            new Case("a lowered digit", FIGURE + "BT /F1 8 Tf 318.9 604 Td (9) Tj ET", "unreadable"),
            new Case("a smaller digit", FIGURE + "BT /F1 6 Tf 318.9 606 Td (9) Tj ET", "unreadable"),
            new Case("a digit as large, raised by half", "BT /F1 8 Tf 310 604 Td (5) Tj 4 Ts (1) Tj ET", "unreadable"),
            new Case(
                    "a digit as large, raised by more", "BT /F1 8 Tf 310 602 Td (5) Tj 5.5 Ts (1) Tj ET", "unreadable"),
            new Case(
                    "a digit as large, lowered by half",
                    "BT /F1 8 Tf 310 606 Td (5) Tj -4.1 Ts (1) Tj ET",
                    "unreadable"),
            new Case("all raised", "BT /F1 8 Tf 2 Ts 310 604 Td (51) Tj ET", "51"),
            new Case("large", "BT /F1 12 Tf 310 604 Td (51) Tj ET", "51"),
            new Case("tiny", "BT /F1 2 Tf 310 606 Td (51) Tj ET", "unreadable"),
            new Case("of no size", FIGURE + "BT /F1 0.01 Tf 319 606 Td (9) Tj ET", "51"),
            new Case("squeezed", "BT /F1 8 Tf 25 Tz 310 606 Td (51) Tj ET", "unreadable"),
            new Case("condensed", "BT /F1 8 Tf 80 Tz 310 606 Td (51) Tj ET", "51"),
            new Case("scaled by a matrix", "q 2 0 0 2 0 0 cm BT /F1 4 Tf 155 303 Td (51) Tj ET Q", "51"),
            new Case("slanted", "BT /F1 8 Tf 1 0 0.3 1 310 606 Tm (51) Tj ET", "51"),
            new Case("turned", "BT /F1 8 Tf 0 1 -1 0 320 603 Tm (51) Tj ET", "unreadable"),
            new Case("turned a little", "BT /F1 8 Tf 0.98 0.17 -0.17 0.98 310 606 Tm (51) Tj ET", "unreadable"),
            new Case("mirrored", "BT /F1 8 Tf -1 0 0 1 330 606 Tm (51) Tj ET", "unreadable"),
            new Case("upside down", "BT /F1 8 Tf 1 0 0 -1 310 612 Tm (69) Tj ET", "unreadable"),
            new Case("turned about", "BT /F1 8 Tf -1 0 0 -1 330 612 Tm (69) Tj ET", "unreadable"),
            // lines, shapes and pictures
            new Case("underlined", FIGURE + "310 604.6 m 319 604.6 l S", "51"),
            new Case("underlined by a narrow box", FIGURE + "310 604.3 9 0.4 re f", "51"),
            new Case("lines of the cell's own within its sides", FIGURE + "302.3 602.3 175.4 13.4 re S", "51"),
            new Case("struck", FIGURE + "310 608.8 m 319 608.8 l S", "unreadable"),
            new Case("struck before it is printed", "310 608.8 m 319 608.8 l S " + FIGURE, "unreadable"),
            new Case("struck by a narrow box", FIGURE + "309 608.6 11 0.5 re f", "unreadable"),
            new Case("struck in white", FIGURE + "1 G 310 608.8 m 319 608.8 l S", "unreadable"),
            new Case("struck from side to side", FIGURE + "300 609 m 480 609 l S", "unreadable"),
            new Case("struck across the table", FIGURE + "100 605 m 480 650 l S 90 600 m 480 620 l S", "refused"),
            new Case("struck by a diagonal", FIGURE + "309 605 m 320 613 l S", "unreadable"),
            new Case("half of it struck", text(310, "4951") + "310 608.8 m 318.5 608.8 l S", "unreadable"),
            new Case(
                    "a circle",
                    FIGURE + "306 609 m 306 616 324 616 324 609 c 324 602 306 602 306 609 c S",
                    "unreadable"),
            new Case("a line that looks like a one", FIGURE + "320.5 606 m 320.5 612 l S", "unreadable"),
            new Case("a drawn point", FIGURE + "314.3 606 0.6 0.6 re f", "unreadable"),
            new Case("a figure drawn as shapes", "310 606 m 312 606 l 311 612 l 310 612 l h f", "unreadable"),
            new Case("a line in place of a figure", "310 609 m 330 609 l S", "unreadable"),
            new Case("a diagonal in place of a figure", "300 600 m 480 618 l S", "unreadable"),
            new Case("a white shape", "1 g 310 606 m 312 606 l 311 612 l 310 612 l h f ", "blank"),
            new Case("a picture", "q 20 0 0 10 310 604 cm /Picture Do Q", "unreadable"),
            new Case("a picture beside it", FIGURE + "q 20 0 0 10 330 604 cm /Picture Do Q", "unreadable"),
            new Case("a picture over it", FIGURE + "q 20 0 0 16 305 601 cm /Picture Do Q", "unreadable"),
            new Case("a picture behind it", "q 180 0 0 18 300 600 cm /Picture Do Q " + FIGURE, "unreadable"),
            new Case("a picture on the page", FIGURE + "q 20 0 0 10 310 704 cm /Picture Do Q", "51"),
            new Case(
                    "an inline picture",
                    FIGURE + "q 9 0 0 8 310 605 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q",
                    "unreadable"),
            new Case("a shading", FIGURE + "q 305 602 30 12 re W n /Shade sh Q", "unreadable"),
            // what is printed later
            new Case("covered", FIGURE + "1 g 305 601 40 16 re f", "blank"),
            new Case("covered and printed anew", FIGURE + "1 g 305 601 40 16 re f 0 g " + text(310, "23"), "23"),
            new Case("one digit covered", FIGURE + "1 g 314.4 601 40 16 re f", "5"),
            new Case("half covered", FIGURE + "1 g 312.5 601 40 16 re f", "unreadable"),
            new Case("its feet covered", FIGURE + "1 g 305 601 40 8 re f", "unreadable"),
            new Case("covered by a thick line", FIGURE + "1 G 20 w 300 610 m 340 610 l S", "blank"),
            new Case("covered by half a tint", FIGURE + "/Half gs 1 g 305 601 40 16 re f", "unreadable"),
            new Case("covered by two that cancel out", FIGURE + "1 g 305 601 40 16 re 306 602 38 14 re f*", "51"),
            // clips
            new Case("within a clip", "q 300 600 180 18 re W n " + FIGURE + "Q", "51"),
            new Case("within two clips", "q 300 600 180 18 re W n 290 590 200 40 re W* n " + FIGURE + "Q", "51"),
            new Case("a digit clipped away", FIGURE + "q 300 600 18.9 18 re W n " + NINE + "Q", "51"),
            new Case("all clipped away, beside", "q 300 600 60 18 re W n " + text(380, "51") + "Q", "unreadable"),
            new Case("all clipped away, elsewhere", "q 300 700 60 18 re W n " + FIGURE + "Q", "blank"),
            new Case("clipped away beside another", "q 300 600 60 18 re W n " + FIGURE + text(380, "64") + "Q", "51"),
            new Case("a number cut by a clip", "q 300 600 14.4 18 re W n " + FIGURE + "Q", "unreadable"),
            new Case("a number cut at its beginning", "q 314.4 600 99 18 re W n " + FIGURE + "Q", "unreadable"),
            new Case("half clipped away", "q 300 600 18 9 re W n " + FIGURE + "Q", "unreadable"),
            new Case(
                    "within a round clip",
                    "q 300 600 m 480 600 l 480 640 300 640 300 618 c h W n " + FIGURE + "Q",
                    "51"),
            new Case("blackened", FIGURE + "0 g 300 600 180 18 re f", "unreadable"),
            new Case("clipped by nothing", "q W n " + FIGURE + "Q", "51"),
            // layers, forms and marks
            new Case("a digit on a layer turned off", FIGURE + "/OC /Off BDC " + NINE + "EMC", "51"),
            new Case("a digit on a layer turned on", FIGURE + "/OC /On BDC " + NINE + "EMC", "519"),
            new Case("a digit where one of two is on", FIGURE + "/OC /Any BDC " + NINE + "EMC", "519"),
            new Case("a digit where not all are on", FIGURE + "/OC /All BDC " + NINE + "EMC", "51"),
            new Case("a digit where none may be on", FIGURE + "/OC /Not BDC " + NINE + "EMC", "519"),
            new Case("a digit on a layer for print", FIGURE + "/OC /Print BDC " + NINE + "EMC", "unreadable"),
            new Case("a digit on no known layer", FIGURE + "/OC /None BDC " + NINE + "EMC", "unreadable"),
            new Case("a digit on what is no layer", FIGURE + "/OC /Odd BDC " + NINE + "EMC", "unreadable"),
            new Case("a digit in a hidden form", FIGURE + "/HiddenForm Do", "51"),
            new Case("a digit in a form", FIGURE + "/Form Do", "519"),
            new Case("a digit in a group", FIGURE + "/Group Do", "519"),
            new Case("a digit in a faint group", FIGURE + "/Half gs /Group Do", "unreadable"),
            new Case("an artifact", FIGURE + "/Artifact BMC " + NINE + "EMC", "519"),
            new Case("tagged", "/P <</MCID 0>> BDC " + FIGURE + "EMC", "51"),
            new Case("another text said", "/Span <</ActualText(519)>> BDC " + FIGURE + "EMC", "unreadable"),
            new Case("the same text said", "/Span <</ActualText(51)>> BDC " + FIGURE + "EMC", "51"),
            // fonts
            new Case("a font that lies", "BT /Lies 8 Tf 310 606 Td (51) Tj ET", "unreadable"),
            new Case("a font that says space", FIGURE + "BT /Lies 8 Tf 318.9 606 Td (9) Tj ET", "unreadable"),
            new Case("a font of other names", "BT /Names 8 Tf 310 606 Td (51) Tj ET", "61"),
            new Case("a font of other widths", "BT /Narrow 8 Tf 310 606 Td (51) Tj ET", "unreadable"),
            new Case("a font that is not there", "BT /None 8 Tf 310 606 Td (51) Tj ET", "unreadable"),
            new Case("a font of drawings", "BT /Drawn 8 Tf 310 606 Td (51) Tj ET", "51"),
            new Case("a drawing of nothing", FIGURE + "BT /Drawn 8 Tf 318.9 606 Td (9) Tj ET", "51"),
            new Case("a drawing in another colour", "BT /Drawn 8 Tf 310 606 Td (57) Tj ET", "unreadable"),
            new Case("a drawing of another letter", "BT /Drawn 8 Tf 310 606 Td (56) Tj ET", "unreadable"),
            new Case("a drawing elsewhere", "BT /Drawn 8 Tf 310 606 Td (58) Tj ET", "unreadable"),
            new Case("drawings of nothing", "BT /Void 8 Tf 310 606 Td (51) Tj ET", "blank"),
            new Case("drawings clipped to nothing", FIGURE + "BT /Void 8 Tf 318.9 606 Td (6) Tj ET", "51"),
            new Case("a drawing without extent", "BT /Void 8 Tf 310 606 Td (77) Tj ET", "unreadable"),
            new Case("a drawing of a dot", "BT /Void 8 Tf 310 606 Td (88) Tj ET", "unreadable"),
            new Case("a drawing that is a picture", "BT /Void 8 Tf 310 606 Td (99) Tj ET", "unreadable"),
            new Case("a drawing that is a mask", "BT /Void 8 Tf 310 606 Td (33) Tj ET", "33"),
            new Case(
                    "drawings in the mode that shows nothing",
                    "BT /Drawn 8 Tf 3 Tr 310 606 Td (51) Tj ET",
                    "unreadable"),
            new Case(
                    "a drawing beside, in that mode",
                    FIGURE + "BT /Drawn 8 Tf 3 Tr 318.9 606 Td (1) Tj ET",
                    "unreadable"),
            // operators
            new Case("an operator that does not exist", "1 frobnicate " + FIGURE, "unreadable"),
            new Case("one that may be passed over", "BX 1 frobnicate EX " + FIGURE, "51"),
            new Case("a colour space that is not there", "/None cs " + FIGURE, "unreadable"));

    /** A document with everything that the cases name. */
    private static RawPdf document() {
        RawPdf pdf = new RawPdf();
        String on = pdf.object("<</Type/OCG/Name(on)>>");
        String off = pdf.object("<</Type/OCG/Name(off)>>");
        String print = pdf.object("<</Type/OCG/Name(print)/Usage<</Print<</PrintState/ON>>>>>>");
        pdf.catalog("/OCProperties<</OCGs[" + on + off + print + "]/D<</OFF[" + off + "]>>>>");
        pdf.resource("Properties", "On", on).resource("Properties", "Off", off).resource("Properties", "Print", print);
        pdf.resource("Properties", "Any", "<</Type/OCMD/OCGs[" + on + off + "]>>");
        pdf.resource("Properties", "All", "<</Type/OCMD/P/AllOn/OCGs[" + on + off + "]>>");
        pdf.resource("Properties", "Not", "<</Type/OCMD/VE[/Not " + off + "]>>");
        pdf.resource("Properties", "Odd", "<</Type/Odd>>");
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
                + "/BaseFont/Helvetica>>>>>>";
        String group = "/Group<</S/Transparency>>";
        pdf.resource("XObject", "Form", pdf.stream(form, NINE));
        pdf.resource("XObject", "HiddenForm", pdf.stream(form + "/OC " + off, NINE));
        pdf.resource("XObject", "Group", pdf.stream(form + group, NINE));
        pdf.resource(
                "XObject",
                "Picture",
                pdf.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "A"));
        pdf.resource("ExtGState", "Plain", "<</BM/Normal/ca 1/CA 1/SMask/None/AAPL:AA true>>");
        pdf.resource("ExtGState", "Half", "<</ca 0.5>>");
        pdf.resource("ExtGState", "Faint", "<</ca 0.1>>");
        pdf.resource("ExtGState", "Clear", "<</ca 0>>");
        pdf.resource("ExtGState", "Multiply", "<</BM/Multiply>>");
        pdf.resource("ExtGState", "Over", "<</op true/OP true>>");
        pdf.resource("ExtGState", "Transfer", "<</TR<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[0]>>>>");
        pdf.resource("ExtGState", "Masked", "<</SMask<</S/Luminosity/G " + pdf.stream(form + group, "") + ">>>>");
        String blue = "<</FunctionType 2/Domain[0 1]/N 1/C0[1 1 1]/C1[0 0 0.6]>>";
        pdf.resource("ColorSpace", "Spot", "[/Separation/Blue/DeviceRGB " + blue + "]");
        pdf.resource(
                "Pattern",
                "Tiles",
                pdf.stream(
                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>",
                        "0 0 9 9 re f"));
        pdf.resource(
                "Shading", "Shade", "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 0]/Function " + blue + ">>");
        addFonts(pdf);
        return pdf;
    }

    private static void addFonts(RawPdf pdf) {
        String helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica";
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> "
                + "endcodespacerange ";
        String lies = map + "3 beginbfchar <35> <0036> <31> <0031> <39> <0020> endbfchar endcmap end end";
        pdf.resource("Font", "Lies", helvetica + "/Encoding/WinAnsiEncoding/ToUnicode " + pdf.stream("", lies) + ">>");
        pdf.resource("Font", "Names", helvetica + "/Encoding<</Differences[53/six]>>>>");
        pdf.resource(
                "Font",
                "Narrow",
                helvetica + "/Encoding/WinAnsiEncoding/FirstChar 49/LastChar 53" + "/Widths[278 278 278 278 278]>>");
        String box = pdf.stream("", "556 0 0 0 556 700 d1 50 0 400 700 re f");
        String glyphs = "/one " + box + "/five " + box + "/nine " + pdf.stream("", "556 0 d0")
                + "/seven " + pdf.stream("", "556 0 d0 1 g 50 0 400 700 re f")
                + "/six " + pdf.stream("", "556 0 d0 BT /F1 1000 Tf (5) Tj ET")
                + "/eight " + pdf.stream("", "556 0 d0 2050 0 400 700 re f");
        String picture = "0 0 0 556 700 d1 q 400 0 0 700 50 0 cm BI /W 1 /H 1 /BPC ";
        String nothing = "/one " + pdf.stream("", "556 0 d0") + "/five " + pdf.stream("", "556 0 d0 3 Tr n")
                + "/six " + pdf.stream("", "556 0 d0 50 0 400 700 re W n")
                + "/seven " + pdf.stream("", "556 0 d0 50 0 0 0 re f")
                + "/eight " + pdf.stream("", "556 0 0 0 556 700 d1 50 0 9 9 re f")
                + "/three " + pdf.stream("", "556 " + picture + "1 /IM true ID a EI Q")
                + "/nine " + pdf.stream("", "556 " + picture + "8 /CS /G ID a EI Q");
        addDrawings(pdf, "Void", nothing);
        addDrawings(pdf, "Drawn", glyphs);
    }

    private static void addDrawings(RawPdf pdf, String name, String glyphs) {
        pdf.resource(
                "Font",
                name,
                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]"
                        + "/FirstChar 49/LastChar 57/Widths[556 556 556 556 556 556 556 556 556]/CharProcs<<" + glyphs
                        + ">>/Encoding<</Differences[49/one/two/three/four/five/six/seven/eight/nine]>>>>");
    }

    @TestFactory
    List<DynamicTest> a_figure_is_read_only_as_it_is_shown() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.change(),
                        () -> assertEquals(
                                each.read(), document().print(each.operators()).read())))
                .toList();
    }

    /** Annotations, and what is read of a cell in which the figure stands, and of one that is empty. */
    private record Note(String entries, String over, String alone) {}

    @TestFactory
    List<DynamicTest> annotations_are_shown_as_they_appear() {
        String place = "/Rect[305 602 345 616]";
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 40 14]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
                + "/BaseFont/Helvetica>>>>>>";
        String seven = "BT /F1 8 Tf 5 4 Td (77) Tj ET";
        RawPdf pdf = new RawPdf();
        String text = "/AP<</N " + pdf.stream(form, seven) + ">>";
        String sheet = "/AP<</N " + pdf.stream(form, "1 g 0 0 40 14 re f 0 g " + seven) + ">>";
        String stroke = "/AP<</N " + pdf.stream(form, "5 7 m 15 7 l S") + ">>";
        String nothing = "/AP<</N " + pdf.stream(form, "") + ">>";
        String states = "/AP<</N<</On " + pdf.stream(form, seven) + ">>>>/AS/Off";
        List<Note> notes = List.of(
                new Note("/Subtype/FreeText/Contents(77)" + place, "unreadable", "unreadable"),
                new Note("/Subtype/FreeText" + place + text, "unreadable", "77"),
                new Note("/Subtype/FreeText" + place + sheet, "77", "77"),
                new Note("/Subtype/FreeText/F 2" + place + text, "51", "blank"),
                new Note("/Subtype/FreeText/F 32" + place + text, "51", "blank"),
                new Note("/Subtype/FreeText/F 36" + place + text, "unreadable", "unreadable"),
                new Note("/Subtype/Widget/FT/Tx/T(a)/V(77)" + place + text, "unreadable", "77"),
                new Note("/Subtype/Widget/FT/Tx/T(a)/V(77)" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Widget/FT/Btn/T(a)" + place + states, "51", "blank"),
                new Note("/Subtype/Stamp" + place + stroke, "unreadable", "unreadable"),
                new Note("/Subtype/Stamp" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Stamp" + place + nothing, "51", "blank"),
                new Note(
                        "/Subtype/StrikeOut/QuadPoints[305 616 345 616 305 602 345 602]" + place,
                        "unreadable",
                        "unreadable"),
                new Note("/Subtype/Line/L[305 609 345 609]" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Ink" + place + stroke, "unreadable", "unreadable"),
                new Note("/Subtype/Square/IC[1 1 1]" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Redact" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Highlight" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Unheard" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Link/Border[0 0 0]" + place, "51", "blank"),
                new Note("/Subtype/Link/Rect[305 590 345 609]", "unreadable", "unreadable"),
                new Note("/Subtype/Link/BS<</W 0>>/Rect[305 590 345 609]", "51", "blank"),
                new Note("/Subtype/Link/C[]/Rect[305 590 345 609]", "51", "blank"),
                new Note("/Subtype/Popup" + place, "51", "blank"),
                new Note("/Subtype/Popup/Open true" + place, "unreadable", "unreadable"),
                new Note("/Subtype/Stamp/Rect[305 702 345 716]" + stroke, "51", "blank"));
        return notes.stream()
                .map(note -> DynamicTest.dynamicTest(note.entries(), () -> {
                    assertEquals(note.over(), RawPdf.read(with(pdf, note, FIGURE)));
                    assertEquals(note.alone(), RawPdf.read(with(pdf, note, "")));
                }))
                .toList();
    }

    private static byte[] with(RawPdf pdf, Note note, String figure) {
        return pdf.copy().annotation(note.entries()).print(figure).bytes();
    }

    @Test
    void fields_that_programs_draw_anew_are_not_known() {
        RawPdf pdf = new RawPdf()
                .catalog("/AcroForm<</NeedAppearances true/Fields[]>>")
                .print("");
        String text = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 40 14]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
                        + "/BaseFont/Helvetica>>>>>>",
                "BT /F1 8 Tf 5 4 Td (77) Tj ET");
        pdf.annotation("/Subtype/Widget/FT/Tx/T(a)/Rect[305 602 345 616]/AP<</N " + text + ">>");
        assertEquals("unreadable", pdf.read());
    }

    @Test
    void pages_that_are_made_when_they_are_opened_are_not_known() {
        assertEquals(
                "refused",
                new RawPdf().catalog("/NeedsRendering true").print(FIGURE).read());
    }

    @Test
    void on_a_page_most_of_whose_drawings_are_empty_the_text_is_taken_as_if_they_were_not() {
        String empty = "BT /Void 8 Tf 310 606 Td (51) Tj ET ";
        String most = empty.replace("(51)", "(" + "5".repeat(500) + ")").replace("606", "20");
        assertEquals("51", document().print(empty + most).read());
        assertEquals("blank", document().print(empty).read());
    }

    @Test
    void nothing_beyond_the_page_is_seen() {
        assertEquals(
                "51",
                document()
                        .page("/CropBox[0 0 480 842]")
                        .print(FIGURE + text(480, "9"))
                        .read());
        assertEquals(
                "unreadable",
                document().page("/CropBox[0 0 480 842]").print(text(474, "51")).read());
    }

    @Test
    void a_page_is_read_as_it_is_turned() {
        String turned = "0 1 -1 0 842 0 cm";
        assertEquals(
                "51",
                new RawPdf()
                        .before(turned)
                        .page("/Rotate 90/MediaBox[0 0 842 595]")
                        .print(FIGURE)
                        .read());
    }

    @Test
    void a_unit_of_the_page_makes_small_letters_larger() {
        String small = "0.25 0 0 0.25 0 0 cm";
        assertEquals(
                "51",
                new RawPdf().before(small).page("/UserUnit 4").print(FIGURE).read());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_not_understood_is_never_taken(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            StringBuilder drawn = new StringBuilder();
            for (int j = 0; j < 6; j++) {
                drawn.append((char) ('a' + random.nextInt(26)));
            }
            String word = "X" + drawn;
            RawPdf pdf = new RawPdf().resource("ExtGState", "G", "<</" + word + " 1>>");
            String read = switch (random.nextInt(6)) {
                case 0 -> pdf.print("/G gs " + FIGURE).read();
                case 1 ->
                    pdf.resource("ExtGState", "B", "<</ca 1/" + word + "/On>>")
                            .print("/B gs " + FIGURE)
                            .read();
                case 2 -> pdf.print(word + " " + FIGURE).read();
                case 3 ->
                    pdf.annotation("/Subtype/" + word + "/Rect[305 602 345 616]")
                            .print(FIGURE)
                            .read();
                case 4 ->
                    pdf.resource("Properties", "P", "<</Type/" + word + ">>")
                            .print("/OC /P BDC " + FIGURE + "EMC")
                            .read();
                default -> pdf.print("/" + word + " cs " + FIGURE).read();
            };
            assertTrue(Set.of("unreadable", "not found").contains(read), word + ": " + read);
        }
    }
}
