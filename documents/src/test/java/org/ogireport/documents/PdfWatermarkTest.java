package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words printed aslant over or below a table, of which {@link RawPdf} has one figure. */
class PdfWatermarkTest {
    private static String words(double angle, double size, String colour, String hex) {
        double sine = Math.sin(Math.toRadians(angle));
        double cosine = Math.cos(Math.toRadians(angle));
        return "q " + colour + " BT /F2 1 Tf " + size * cosine + " " + size * sine + " " + -size * sine + " "
                + size * cosine + " 306 600 Tm <" + hex + "> Tj ET Q ";
    }

    @ParameterizedTest
    @CsvSource({
        // angle, size, colour, over the figure, below it
        "30, 12, .8 g, 51, 51",
        "-30, 12, .8 g, 51, 51",
        "45, 16, 1 .7 .7 rg, 51, 51",
        "135, 12, .8 g, 51, 51",
        "200, 12, .8 g, 51, 51",
        "45, 60, .8 g, not read, 51",
        "45, 60, /Faint gs 0 g, 51, 51",
        "45, 12, 0 g, not read, not read",
        "45, 60, .4 g, not read, not read",
        "5, 12, .8 g, not read, not read",
        "0, 12, .8 g, not read, not read",
    })
    void faint_words_aslant_are_no_part_of_the_table(
            double angle, double size, String colour, String over, String below) {
        String words = words(angle, size, colour, "51855BB9");
        assertEquals(over, read(document().print(RawPdf.FIGURE + words)));
        assertEquals(below, read(document().before(words).print(RawPdf.FIGURE)));
    }

    /** The figure, where it is read; a dark watermark may take its label too. */
    private static String read(RawPdf pdf) {
        String read = pdf.read();
        return read.equals("unreadable") || read.equals("refused") ? "not read" : read;
    }

    @Test
    void digits_aslant_make_a_figure_unreadable() {
        String digits = words(30, 12, ".8 g", "00330033");
        assertEquals("unreadable", document().print(RawPdf.FIGURE + digits).read());
        assertEquals(
                "unreadable", document().before(digits).print(RawPdf.FIGURE).read());
    }

    @Test
    void a_cell_with_nothing_but_a_watermark_is_blank() {
        assertEquals(
                "blank", document().print(words(30, 12, ".8 g", "51855BB9")).read());
    }

    private static RawPdf document() {
        return new RawPdf().resource("ExtGState", "Faint", "<</ca 0.2>>");
    }
}
