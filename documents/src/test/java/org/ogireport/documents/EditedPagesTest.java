package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** What a published page carries for programs counts only where the page, read by what it shows, says the same. */
class EditedPagesTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Cell LICENSING =
            LAYOUT.cell("disclosure.licensing.decisions").orElseThrow();

    private Document page;

    @BeforeEach
    void publish() {
        page = Jsoup.parse(HtmlPublisher.page(PublishedSample.of(LAYOUT).build()));
    }

    private Element cell(Cell cell) {
        return page.getElementsByAttributeValue("data-ogi-cell", cell.path()).get(0);
    }

    private ImportResult read() {
        return HtmlImporter.INSTANCE.read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "a.html");
    }

    /** Asserts that the cell is unreadable and said to be, and that the others are as published. */
    private void assertNotTaken(Cell... cells) {
        ImportResult result = read();
        Draft draft = result.draft();
        for (Cell cell : cells) {
            CellValue value = draft.value(cell);
            assertFalse(value.isNumber() || value.isBlank(), cell.path() + " " + value);
        }
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.FIGURE_EDITED));
        for (Cell other : LAYOUT.cells()) {
            if (draft.value(other).isNumber()) {
                assertEquals(published(other), draft.value(other).number().orElseThrow(), other.path());
            }
        }
        assertEquals(
                LAYOUT.cells().size() - cells.length,
                LAYOUT.cells().stream()
                        .filter(other -> draft.value(other).isNumber())
                        .count());
    }

    private static BigDecimal published(Cell cell) {
        return PublishedSample.of(LAYOUT).build().value(cell).number().orElseThrow();
    }

    @Test
    void cells_that_changed_places_are_not_taken() {
        Cell one = LAYOUT.cell("requests.newlyReceived.naturalPersons").orElseThrow();
        Cell other = LAYOUT.cell("requests.newlyReceived.enterprises").orElseThrow();
        Element first = cell(one);
        Element second = cell(other);
        second.before(first.clone());
        first.replaceWith(second.clone());
        page.getElementsByAttributeValue("data-ogi-cell", other.path()).get(1).remove();
        assertNotTaken(one, other);
    }

    @Test
    void a_cell_that_is_hidden_beside_another_is_not_taken() {
        Element cell = cell(LICENSING);
        cell.after("<td colspan=\"3\">9999</td>");
        cell.attr("style", "display:none");
        assertNotTaken(LICENSING);
    }

    @Test
    void a_row_that_is_hidden_beside_another_is_not_taken() {
        Element row = cell(LICENSING).parent();
        row.after("<tr><th>行政许可</th><td colspan=\"3\">9999</td></tr>");
        row.attr("hidden", true);
        assertNotTaken(LICENSING);
    }

    @Test
    void a_row_shown_twice_with_different_figures_is_not_taken() {
        cell(LICENSING).parent().after("<tr><th>行政许可</th><td colspan=\"3\">9999</td></tr>");
        assertNotTaken(LICENSING);
    }

    @Test
    void a_figure_that_is_struck_or_turned_or_left_out_is_not_taken() {
        String own = cell(LICENSING).text();
        for (String shown : new String[] {
            "<s>" + own + "</s>",
            "<bdo dir=rtl>" + own + "</bdo>",
            "<span style='font-size:0'>" + own + "</span>9",
            "<b style='color:#fff'>" + own + "</b>"
        }) {
            cell(LICENSING).html(shown);
            assertNotTaken(LICENSING);
        }
    }

    @Test
    void a_sheet_that_was_added_counts() {
        page.head().append("<style>td[data-ogi-cell='" + LICENSING.path() + "']::after{content:'0'}</style>");
        assertNotTaken(LICENSING);
    }

    @Test
    void tables_that_are_hidden_while_others_are_shown_are_not_taken() {
        Document plain =
                Jsoup.parse(HtmlPublisher.page(PublishedSample.of(LAYOUT).build()));
        Element table = page.selectFirst("table.ogi-disclosure");
        Element other = plain.selectFirst("table.ogi-disclosure");
        other.select("td").forEach(cell -> cell.removeAttr("data-ogi-cell").text("9999"));
        table.after(other);
        table.attr("style", "display:none");
        Cell[] cells = LAYOUT.cells().stream()
                .filter(cell -> cell.path().startsWith("disclosure."))
                .toArray(Cell[]::new);
        assertNotTaken(cells);
    }

    @Test
    void a_label_that_was_changed_takes_its_row_away() {
        cell(LICENSING).parent().child(0).text("行政许可申请受理");
        assertNotTaken(LICENSING);
    }

    @Test
    void a_note_that_was_added_to_a_figure_is_kept() {
        String own = cell(LICENSING).text();
        cell(LICENSING).text(own + "（其中网上办理3件）");
        ImportResult result = read();
        assertEquals(
                published(LICENSING), result.draft().value(LICENSING).number().orElseThrow());
        Source source = result.draft().source(LICENSING).orElseThrow();
        assertEquals(own + "（其中网上办理3件）", source.text());
    }
}
