package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ogireport.documents.OfdSample.CELL;
import static org.ogireport.documents.OfdSample.assertUnreadable;
import static org.ogireport.documents.OfdSample.box;
import static org.ogireport.documents.OfdSample.document;
import static org.ogireport.documents.OfdSample.figure;
import static org.ogireport.documents.OfdSample.line;
import static org.ogireport.documents.OfdSample.text;
import static org.ogireport.documents.OfdSample.value;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Documents of the national fixed layout: what is read of them, and what is printed otherwise than it is written. */
class OfdImporterTest {
    private static final Path REPORTS = Path.of("../../shared/reports");

    @Test
    void a_table_drawn_with_lines_is_read_by_them() {
        byte[] document = document(figure(""), "");
        assertSame(OfdImporter.INSTANCE, ReportImporters.recognize(document).orElseThrow());
        assertEquals("1006", value(document).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fill=\"false\" Stroke=\"true\"",
                "CTM=\"0 1 -1 0 0 0\"",
                "CTM=\"-1 0 0 1 8 0\"",
                "HScale=\"0.2\"",
                "CharDirection=\"180\"",
                "Alpha=\"20\"",
                "Unheard=\"1\"",
                "DrawParam=\"9\" ReadDirection=\"90\""
            })
    void a_figure_that_is_not_printed_plainly_is_unreadable(String attributes) {
        assertUnreadable(value(document(figure(attributes), "")));
    }

    @Test
    void what_is_printed_over_a_figure_hides_it_or_makes_it_unreadable() {
        String line = line(80, 59, 100, 59.5);
        String picture = "<ofd:ImageObject Boundary=\"84 57 4 4\" ResourceID=\"7\"/>";
        String unheard = "<ofd:Unheard Boundary=\"84 57 4 4\"/>";
        for (String over : List.of(line, picture, unheard)) {
            assertUnreadable(value(document(figure(""), over)));
        }
    }

    @Test
    void what_is_not_printed_is_not_there() {
        assertTrue(value(document(figure("Visible=\"false\""), "")).isBlank());
        assertTrue(value(document(figure("Visible=\"0\""), "")).isBlank());
        assertTrue(value(document(figure("Fill=\"false\""), "")).isBlank());
        assertTrue(value(document("", text(300, 61, "1006", ""))).isBlank());
        assertTrue(value(document("", text(82, 461, "1006", ""))).isBlank());
    }

    @Test
    void letters_of_the_colour_of_paper_are_no_figure() {
        String white = figure("").replace("><ofd:TextCode", "><ofd:FillColor Value=\"255 255 255\"/><ofd:TextCode");
        assertFalse(value(document(white, "")).isNumber());
        assertUnreadable(value(document(figure("").replace("Font=\"2\"", "Font=\"3\""), "")));
    }

    @Test
    void a_published_report_gives_the_figures_that_were_printed() throws IOException {
        Path file = REPORTS.resolve("hongze-2023.ofd");
        assumeTrue(Files.exists(file), "the reports are not beside the project");
        Draft draft = ReportImporters.read(Files.readAllBytes(file), "hongze-2023.ofd")
                .draft();
        List<String> figures = Files.readAllLines(REPORTS.resolve("hongze-2023.figures.csv"));
        for (String line : figures.subList(1, figures.size())) {
            String[] columns = line.split(",");
            CellValue value = draft.value(draft.layout().cell(columns[0]).orElseThrow());
            assertTrue(value.isNumber(), columns[0]);
            assertEquals(0, new BigDecimal(columns[1]).compareTo(new BigDecimal(value.toString())), columns[0]);
        }
    }

    /** Damages of the XML within: where the figure itself is damaged, another digit is no damage that anybody could see. */
    @Test
    void damage_within_gives_no_wrong_number_and_no_other_failure() {
        byte[] document = document(figure(""), box(255).replace("81 56", "150 56"));
        Random random = new Random(1);
        int refused = 0;
        List<String> names =
                List.of("Doc_0/Page.xml", "Doc_0/Page.xml", "Doc_0/Res.xml", "Doc_0/Document.xml", "OFD.xml");
        for (int i = 0; i < Extent.of(100, 2_500); i++) {
            byte[] damaged = WorkbookSample.with(document, names.get(random.nextInt(names.size())), xml -> {
                int at = random.nextInt(xml.length());
                boolean text = xml.lastIndexOf('>', at) > xml.lastIndexOf('<', at);
                String change = List.of("", "<", "\"", "x", " ", "0", "9", "-").get(random.nextInt(text ? 1 : 8));
                return text ? xml : xml.substring(0, at) + change + xml.substring(at + random.nextInt(2));
            });
            try {
                CellValue value = Sample.value(ReportImporters.read(damaged, "a.ofd"), CELL);
                assertTrue(!value.isNumber() || value.toString().equals("1006"), value::toString);
            } catch (ImportException e) {
                refused++;
            }
        }
        assertTrue(refused > 0 && refused < Extent.of(100, 2_500), "what is damaged is sometimes refused");
    }

    @Test
    void more_than_any_report_prints_is_refused() {
        byte[] document = document(figure(""), figure("").repeat(20_000));
        try {
            ReportImporters.read(document, "a.ofd");
            throw new AssertionError("it was read");
        } catch (ImportException e) {
            assertEquals(Reason.TOO_COMPLEX, e.reason());
        }
    }
}
