package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.validation.Deduction;

/**
 * Renders where each cell of a draft stood in its document, and how sure that is, as one self-contained HTML page: the tables
 * of the form with what was read, and below them a list of the places; both link to each other. It loads nothing and runs no
 * script; all text of a document is escaped.
 *
 * @since 0.1
 */
public final class SourcesHtml {
    private static final String STYLE = """
            .sources{overflow-x:auto}.sources table{border-collapse:collapse;width:100%;font-size:.8125rem}
            .sources th,.sources td{border:1px solid #8c8c8c;padding:.2rem .4rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
            .sources thead th{background:#f4f5f7}.sources th{font-weight:normal}.sources caption{text-align:start;font-weight:bold;padding:.4rem 0}
            .form-picture td>a:first-child{color:inherit;text-decoration:underline dotted}
            @media(max-width:40rem){.sources table{font-size:.6875rem}}
            @media print{.sources{overflow:visible}.sources tr{break-inside:avoid}.sources table{font-size:7.5pt}}
            """;

    private final Draft draft;
    private final Html html;

    private SourcesHtml(Draft draft, Locale locale) {
        this.draft = draft;
        this.html = new Html(locale);
    }

    /**
     * A page of a draft.
     *
     * @param source the document's name
     * @param draft what was read
     * @param remarks what the reader of the document had to say
     * @param locale the language of the words about it; labels are always in Chinese
     * @return an HTML document
     */
    public static String render(String source, Draft draft, List<? extends ReadingRemark> remarks, Locale locale) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(remarks, "remarks: must not be null");
        Objects.requireNonNull(source, "source: must not be null");
        return new SourcesHtml(draft, locale).page(source, remarks);
    }

    private String page(String source, List<? extends ReadingRemark> remarks) {
        html.begin(new Words("读出的内容和出处", "What was read, and where it stood"), STYLE + FormPicture.style());
        html.add("<h2>%s", Markup.escape(draft.authority().map(Authority::name).orElse(source)));
        draft.year().ifPresent(year -> html.add(" %s", year));
        html.add("</h2>\n<p>%s</p>\n", Markup.escape(source));
        html.add("%s", FormPicture.draw(draft, CellNotes.ofSources(draft, "s"), "c", html.locale()));
        FindingsHtml.remarks(html, remarks);
        Stream.of(Part.values()).filter(Part::isTable).forEach(this::sources);
        return html.end();
    }

    private void sources(Part part) {
        html.add(
                "<div class=\"sources\" role=\"region\" tabindex=\"0\" aria-labelledby=\"sources-%s\"><table>\n",
                part.path());
        html.add(
                "<caption id=\"sources-%s\">%s</caption>\n<thead><tr>",
                part.path(), new Words("%s：出处", "%s: sources").with(FindingMessage.heading(part)));
        for (Words head : List.of(
                new Words("单元格", "Cell"),
                new Words("读出", "Read"),
                new Words("位置", "Place"),
                new Words("行和列的标签", "Labels of row and column"),
                new Words("原文", "Text"),
                new Words("对应方式", "Match"))) {
            html.add("<th scope=\"col\">%s</th>", head);
        }
        html.add("</tr></thead>\n<tbody>\n");
        draft.cells().stream().filter(cell -> cell.part() == part).forEach(this::source);
        html.add("</tbody>\n</table></div>\n");
    }

    private void source(Cell cell) {
        Optional<Source> source = draft.source(cell);
        html.add("<tr id=\"%s\"><th scope=\"row\">", FormPicture.idOf("s", cell));
        html.add(
                "<a href=\"#%s\">%s</a></th><td>%s</td>",
                FormPicture.idOf("c", cell), html.escaped(Extent.own(cell)), read(draft.value(cell)));
        text(source.map(found -> found.place().in(html.locale())));
        text(source.map(SourcesHtml::labels));
        text(source.map(Source::text));
        text(source.map(found -> FindingMessage.joined(
                        FindingMessage.COMMA,
                        found.match() == null ? Words.NONE : found.match().words(),
                        found.unread() == null ? Words.NONE : found.unread().words(),
                        Deduction.reasoning(draft, cell))
                .in(html.locale())));
        html.add("</tr>\n");
    }

    private String read(CellValue value) {
        Words words = value.isNumber()
                ? new Words("%s", "%s").with(value)
                : value.isNotFound()
                        ? CellMark.MISSING.words()
                        : value.isBlank() ? CellMark.BLANK.words() : new Words("不能读出", "unreadable");
        return html.escaped(words);
    }

    private static String labels(Source source) {
        return Stream.of(source.row(), source.column()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private void text(Optional<String> text) {
        html.add("<td>%s</td>", Markup.escape(text.orElse("").strip()));
    }
}
