package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** A figure is taken from a page only where its styles show it plainly. */
class ShownPagesTest {
    private static final String PAGE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT).html();
    private static final String FIRST_TABLE = firstTable();
    private static final String CELL = "<td colspan=2 rowspan=1><p>1000</p></td>";
    private static final String PATH = "disclosure.governmentRules.issued";

    /** One change of the page, and what a person sees then. */
    private record Change(String markup, String css, String seen) {
        /** From a line of {@code markup ¦ sheet ¦ what is seen}. */
        static Change of(String line) {
            String[] parts = line.split("¦", -1);
            return new Change(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }

        String page() {
            return in(FIRST_TABLE);
        }

        String in(String page) {
            String cell = markup.startsWith("<td") ? markup : CELL.replace("<p>1000</p>", markup);
            assertTrue(page.contains(CELL));
            return page.replace(CELL, cell).replace("td{}", css);
        }

        @Override
        public String toString() {
            return markup + " " + css;
        }
    }

    private static String firstTable() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        sample.requests.clear();
        sample.disputes.clear();
        return sample.html();
    }

    private static Stream<Change> changes(String resource) {
        try (InputStream stream = Objects.requireNonNull(ShownPagesTest.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Change::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Change> altered() {
        return changes("/pages-shown-otherwise.txt");
    }

    static Stream<Change> plain() {
        return changes("/pages-shown-plainly.txt");
    }

    private static ImportResult read(String page) {
        return HtmlImporter.INSTANCE.read(page.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    /** Asserts that no figure is another than is seen, and that the one in question is not blank. */
    private static void assertNothingWrong(Change change, String path) {
        Draft draft;
        try {
            draft = read(change.page()).draft();
        } catch (ImportException e) {
            return;
        }
        CellValue value = draft.value(draft.layout().cell(path).orElseThrow());
        assertTrue(!value.isNumber() || value.toString().equals(change.seen()), () -> change + " is read as " + value);
        assertFalse(value.isBlank(), change::toString);
        assertEquals(
                List.of(),
                Sample.wrong(draft, Sample.DISTINCT).stream()
                        .filter(wrong -> !wrong.startsWith(path))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("altered")
    void what_is_shown_otherwise_than_it_is_written_is_never_read_as_it_is_written(Change change) {
        assertNothingWrong(change, PATH);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void what_leaves_a_figure_as_it_is_written_costs_nothing(Change change) {
        ImportResult result = read(change.in(PAGE));
        assertEquals(200, Sample.read(result.draft()), result.remarks()::toString);
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
    }

    private static String name(Random random) {
        return random.ints(6, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static CellValue valueIn(String page) {
        ImportResult result = read(page);
        CellValue value = Sample.value(result, PATH);
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        return value;
    }

    @Test
    void a_property_that_no_list_names_makes_a_figure_unreadable_wherever_it_is_put() {
        Random random = new Random(13);
        for (int i = 0; i < 40; i++) {
            String style = "x" + name(random) + (i % 2 == 0 ? "-" + name(random) : "") + ":" + name(random);
            List<Change> changes = List.of(
                    new Change("<p style='" + style + "'>1000</p>", "", ""),
                    new Change("<p>10<b style='" + style + "'>00</b></p>", "", ""),
                    new Change("<td colspan=2 style='" + style + "'>1000</td>", "", ""),
                    new Change("<p class=x>1000</p>", ".x{" + style + "}", ""),
                    new Change("<p>1000</p>", "td{" + style + "}", ""),
                    new Change("<p>1000</p>", "tbody{" + style + "}", ""),
                    new Change("<p>1000</p>", "table{" + style + "}", ""),
                    new Change("<p>1000</p>", ".article{" + style + "}", ""),
                    new Change("<p>1000</p>", "html{" + style + "}", ""),
                    new Change("<p>1000</p>", "p:first-letter{" + style + "}", ""));
            Change change = changes.get(random.nextInt(changes.size()));
            CellValue value = valueIn(change.page());
            assertFalse(value.isNumber() || value.isBlank(), change::toString);
        }
    }

    @Test
    void an_element_that_no_list_names_makes_a_figure_unreadable() {
        Random random = new Random(14);
        for (int i = 0; i < 20; i++) {
            String element = "x" + name(random) + (i % 2 == 0 ? "" : "-" + name(random));
            String around = "<" + element + ">1000</" + element + ">";
            CellValue value = valueIn(new Change(i % 3 == 0 ? around : "<p>" + around + "</p>", "", "").page());
            assertFalse(value.isNumber() || value.isBlank(), around);
        }
    }

    @Test
    void why_a_figure_is_not_taken_is_said() {
        ImportResult result = read(new Change("<p><s>1000</s></p>", "", "").page());
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.SHOWN_OTHERWISE));
    }

    @Test
    void two_changes_together_are_no_more_than_each_of_them() {
        List<Change> changes = altered()
                .filter(change ->
                        !change.markup().startsWith("<td") && change.css().isEmpty())
                .toList();
        Random random = new Random(15);
        for (int i = 0; i < Extent.of(16, 120); i++) {
            Change one = changes.get(random.nextInt(changes.size()));
            Change other = changes.get(random.nextInt(changes.size()));
            CellValue value = Sample.value(read(new Change(one.markup() + other.markup(), "", "").page()), PATH);
            // one that is not seen at all may leave the other as it is shown
            boolean shown =
                    value.isNumber() && List.of(one.seen(), other.seen()).contains(value.toString());
            assertTrue(
                    shown || !value.isBlank() && !value.isNumber(),
                    () -> one + " and " + other + " are read as " + value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link rel=stylesheet href=a.css>", "<style>@import 'a.css';</style>"})
    void a_sheet_that_is_not_seen_is_told_where_the_tables_rely_on_it(String sheet) {
        String page = PAGE.replace("<title>", sheet + "<title>");
        assertEquals(200, Sample.read(read(page).draft()));
        assertEquals(List.of("UNPLACED_TEXT"), kinds(page));
        assertEquals(List.of("UNPLACED_TEXT", "STYLE_NOT_SEEN"), kinds(page.replace("<td ", "<td class=num ")));
        assertEquals(
                List.of("UNPLACED_TEXT"),
                kinds(page.replace("<td ", "<td class=num ").replace("td{}", ".num{}.num{color:red}")));
    }

    private static List<String> kinds(String page) {
        return read(page).remarks().stream().map(remark -> remark.kind().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet href='data:text/css,.x{}'>",
                "<style>@import 'data:text/css,.x{}';</style>",
                "<style>@import url(DATA:text/css,.x);</style>"
            })
    void a_sheet_within_an_address_leaves_every_figure_in_doubt(String sheet) {
        String page = PAGE.replace("<title>", sheet + "<title>");
        assertEquals(0, Sample.read(read(page).draft()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"display:none", "visibility:hidden", "color:#fff", "font-size:0", "text-decoration:line-through"
            })
    void a_label_that_is_not_seen_plainly_is_no_label(String style) {
        String page = PAGE.replace("<p>行政许可</p>", "<p style='" + style + "'>行政许可</p>");
        Draft draft = read(page).draft();
        CellValue value = draft.value(
                draft.layout().cell("disclosure.licensing.decisions").orElseThrow());
        assertFalse(value.isBlank(), value::toString);
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{table style='display:none'}",
                "{div hidden}{table}",
                "{template}{table}",
                "{details}{table}",
                "{div style='position:absolute;left:-9999px'}{table}",
                "{div style='visibility:hidden'}{table}",
                "{div style='height:0;overflow:hidden'}{table}",
                "{div style='opacity:0'}{table}",
                "{div style='display:var(--old)'}{table}",
                "{div style='display:none;display:bloc'}{table}"
            })
    void a_table_that_is_not_seen_gives_no_figure(String hidden) {
        String markup = hidden.replace('{', '<').replace('}', '>').replace("<table>", "<table border=1>");
        String closed = markup.replaceFirst("^<([a-z]+).*", "</$1>");
        String page = PAGE.replaceFirst("<table border=1>(?=<tbody><tr><td colspan=7)", markup)
                .replaceFirst("</table>(?=<p><b>三)", closed.equals("</table>") ? closed : "</table>" + closed);
        Draft draft = read(page).draft();
        assertFalse(draft.value(draft.layout().cell(PATH).orElseThrow()).isNumber());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            .article{width:600px;overflow-x:hidden}table{width:1100px}                     ~ 0
            .article{width:600px;overflow:clip}.article table{width:1100px}                ~ 0
            .article{width:600px;overflow-x:hidden}table{width:640px}                      ~ 200
            .article{width:600px;overflow-x:hidden}table{width:1100px;max-width:100%}      ~ 200
            .article{width:600px;overflow-x:auto}table{width:1100px}                       ~ 200
            .article{width:600px;min-width:1200px;overflow:hidden}table{width:1100px}      ~ 200
            body{width:600px;overflow-x:hidden}table{width:1100px}                         ~ 200
            """)
    void a_table_whose_last_columns_are_cut_off_gives_no_figure(String css, long read) {
        assertEquals(read, Sample.read(read(PAGE.replace("td{}", css)).draft()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td colspan=2 style='background:linear-gradient(#fff,#eee) no-repeat'></td>",
                "<td colspan=2 style='background-image:linear-gradient(#fff,#eee)'></td>",
                "<td colspan=2 background=''></td>",
                "<td colspan=2><script type='application/json'>1000</script></td>",
                "<td colspan=2><script></script></td>"
            })
    void a_ground_of_no_picture_and_a_script_that_is_not_run_leave_a_cell_blank(String cell) {
        CellValue value = valueIn(new Change(cell, "", "").page());
        assertTrue(value.isBlank(), value::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thead", "tbody", "tfoot"})
    void rows_that_are_collapsed_are_not_there(String group) {
        String more =
                "<" + group + " style='visibility:collapse'><tr><td>行政许可</td><td colspan=6>9</td></tr></" + group + ">";
        ImportResult result = read(PAGE.replaceFirst("</table>(?=<p><b>三)", more + "</table>"));
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(read(PAGE).remarks(), result.remarks());
    }

    @Test
    void a_row_of_those_that_a_cell_spans_counts_where_it_is_collapsed() {
        String row = "<tr style='visibility:collapse'><td>5.其他情形</td>" + "<td>9</td>".repeat(7) + "</tr>";
        String page = PAGE.replace("rowspan=22", "rowspan=23")
                .replace("rowspan=8><p>（三）不予公开", "rowspan=9><p>（三）不予公开")
                .replaceFirst("<tr>(?=<td[^>]*><p>2.其他法律)", row + "$0");
        Draft draft = read(page).draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        assertEquals(200, Sample.read(draft));
    }

    @Test
    void collapsed_rows_without_end_leave_the_figures_as_they_are() {
        String rows = "<tr style='visibility:collapse'></tr>".repeat(30_000);
        String page = PAGE.replaceFirst("</table>(?=<p><b>三)", "<tbody>" + rows + "</tbody></table>");
        assertEquals(200, Sample.read(read(page).draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "5，其中修订3件", "5（其中修订3件）"})
    void a_number_with_a_note_is_as_doubtful_as_one_without(String figure) {
        String page = PAGE.replace(CELL, CELL.replace("1000", figure));
        String turned = page.replaceFirst(
                        "<table border=1>(?=<tbody><tr><td colspan=7)", "<div style='transform:rotate(0.1deg)'>$0")
                .replaceFirst("</table>(?=<p><b>三)", "$0</div>");
        assertTrue(Sample.value(read(page), PATH).isNumber());
        assertFalse(Sample.value(read(turned), PATH).isNumber());
    }

    @Test
    void a_cell_spans_no_rows_of_another_group() {
        String page = PAGE.replace("<td colspan=1 rowspan=1><p>规章</p></td>", "<td rowspan=9><p>规章</p></td>")
                .replace("<tr><td colspan=1 rowspan=1><p>行政规范性文件", "</tbody><tbody><tr><td><p>行政规范性文件");
        assertEquals(200, Sample.read(read(page).draft()));
    }
}
