package org.ogireport.documents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.core.markup.Markup;
import org.ogireport.core.print.PrintedCell;
import org.ogireport.core.print.PrintedTable;
import org.ogireport.documents.draft.ExactText;
import org.ogireport.documents.draft.Labelled;
import org.ogireport.documents.draft.PublishedFront;
import org.ogireport.documents.publish.PageStyle;

/**
 * Publishes a report or draft as a web page in the official form: a heading for each part, a caption for each table, and
 * headers that every figure names. It runs no script and loads nothing; all text is escaped.
 *
 * <p>{@link HtmlImporter} reads the page back exactly but for where each figure stood: every figure stands in a
 * {@code data-ogi-value} beside what is shown, and a cell in which the two differ is left unreadable. The same content
 * gives the same characters.
 *
 * @since 0.1
 */
public final class HtmlPublisher {
    private static final String ID_PREFIX = "ogi-";

    private final Draft draft;
    private final String ids;
    private final StringBuilder html = new StringBuilder(1 << 15);

    private HtmlPublisher(Draft draft, String ids) {
        this.draft = draft;
        this.ids = ids;
    }

    /**
     * A report as a page of its own, with a style for screens and for paper (A4).
     *
     * @param report the report
     * @return an HTML document, to be sent in UTF-8
     */
    public static String page(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return page(Draft.of(report));
    }

    /**
     * A draft as a page of its own. What is blank stays blank; what could not be read is shown and marked.
     *
     * @param draft the draft
     * @return an HTML document, to be sent in UTF-8
     */
    public static String page(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        HtmlPublisher publisher = new HtmlPublisher(draft, ID_PREFIX);
        publisher.writePage();
        return publisher.html.toString();
    }

    /**
     * The three tables of a report alone, without a style, to stand in another page.
     *
     * @param report the report
     * @return an HTML element
     */
    public static String tables(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return tables(Draft.of(report));
    }

    /**
     * The three tables of a draft alone, without a style, to stand in another page.
     *
     * @param draft the draft
     * @return an HTML element
     */
    public static String tables(Draft draft) {
        return tables(draft, ID_PREFIX);
    }

    /**
     * The three tables of a report alone, for a page that holds those of several.
     *
     * @param report the report
     * @param idPrefix what the ids of their headers begin with, another one for each report on the page
     * @return an HTML element
     * @throws IllegalArgumentException if the prefix is not a letter and then letters, digits or hyphens
     */
    public static String tables(AnnualReport report, String idPrefix) {
        Objects.requireNonNull(report, "report: must not be null");
        return tables(Draft.of(report), idPrefix);
    }

    /**
     * The three tables of a draft alone, for a page that holds those of several.
     *
     * @param draft the draft
     * @param idPrefix what the ids of their headers begin with, another one for each draft on the page
     * @return an HTML element
     * @throws IllegalArgumentException if the prefix is not a letter and then letters, digits or hyphens
     */
    public static String tables(Draft draft, String idPrefix) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(idPrefix, "idPrefix: must not be null");
        if (!idPrefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("idPrefix: not a letter and then letters, digits or hyphens");
        }
        HtmlPublisher publisher = new HtmlPublisher(draft, idPrefix);
        publisher.writeTables();
        return publisher.html.toString();
    }

    private void writePage() {
        PublishedFront front = PublishedFront.of(draft);
        String title = Markup.escape(front.title());
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        html.append("<title>").append(title).append("</title>\n<style>\n").append(PageStyle.CSS);
        html.append("</style>\n</head>\n<body>\n<main>\n<article class=\"ogi-report\"");
        writeLayout();
        front.carried().forEach((key, value) -> attribute(key, value));
        html.append(">\n<header data-ogi-part=\"preface\">\n<h1>").append(title).append("</h1>\n");
        paragraphs(new Narrative(front.prose()));
        facts(front.shown());
        html.append("</header>\n");
        List<PrintedTable> tables = PrintedTable.of(draft.layout());
        for (Part part : Part.values()) {
            html.append("<section aria-labelledby=\"").append(ids).append(part.path());
            html.append("\" data-ogi-part=\"").append(part.path()).append("\">\n<h2 id=\"");
            html.append(ids)
                    .append(part.path())
                    .append("\">")
                    .append(part.heading())
                    .append("</h2>\n");
            tables.stream().filter(table -> table.part() == part).forEach(this::table);
            switch (part) {
                case OVERVIEW -> paragraphs(draft.overview());
                case PROBLEMS -> paragraphs(draft.problems());
                case OTHER_MATTERS -> paragraphs(draft.otherMatters());
                default -> {}
            }
            html.append("</section>\n");
        }
        html.append("</article>\n</main>\n</body>\n</html>\n");
    }

    private void writeTables() {
        html.append("<div class=\"ogi-tables\" lang=\"zh-CN\"");
        writeLayout();
        html.append(">\n");
        PrintedTable.of(draft.layout()).forEach(this::table);
        html.append("</div>\n");
    }

    private void writeLayout() {
        attribute("form", draft.layout().form().code());
        attribute("requests-form", draft.layout().requestsForm().code());
    }

    private void attribute(String name, String value) {
        html.append(" data-ogi-")
                .append(name)
                .append("=\"")
                .append(Markup.escape(value))
                .append('"');
    }

    private void paragraphs(Narrative narrative) {
        for (String paragraph : narrative.paragraphs()) {
            html.append("<p>").append(lines(paragraph)).append("</p>\n");
        }
    }

    private static String lines(String text) {
        return Markup.escape(text).replace("&#10;", "<br>");
    }

    private void facts(List<Labelled> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.append("<dl>\n");
        for (Labelled fact : facts) {
            String text = Markup.escape(fact.text());
            html.append("<div><dt>").append(fact.label()).append("</dt><dd>");
            html.append(isLink(fact.text()) ? "<a href=\"" + text + "\" rel=\"nofollow\">" + text + "</a>" : text);
            html.append("</dd></div>\n");
        }
        html.append("</dl>\n");
    }

    /** Whether a text is an address on the web, and no other thing that a link could run. */
    private static boolean isLink(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return (start.startsWith("https://") || start.startsWith("http://"))
                && text.chars().noneMatch(c -> c <= ' ' || c == '\\');
    }

    private void table(PrintedTable table) {
        String part = table.part().path();
        html.append("<table class=\"ogi-table ogi-").append(part).append("\">\n<caption>");
        html.append(table.part().words().chinese()).append("</caption>\n<colgroup>");
        table.widths().forEach(width -> html.append("<col>"));
        html.append("</colgroup>\n");
        for (PrintedTable.Group group : table.groups()) {
            String element = group.isHeader() ? "thead" : "tbody";
            html.append('<').append(element).append(">\n");
            for (List<PrintedCell> row : group.rows()) {
                html.append("<tr>");
                row.forEach(cell -> cell(cell, table.part()));
                html.append("</tr>\n");
            }
            html.append("</").append(element).append(">\n");
        }
        html.append("</table>\n");
    }

    private void cell(PrintedCell printed, Part part) {
        String element = printed.number() > 0 ? "th" : "td";
        html.append('<').append(element);
        if (printed.columns() > 1) {
            html.append(" colspan=\"").append(printed.columns()).append('"');
        }
        if (printed.rows() > 1) {
            html.append(" rowspan=\"").append(printed.rows()).append('"');
        }
        if (printed.number() > 0) {
            html.append(" id=\"").append(id(printed, part)).append("\" scope=\"");
            html.append(printed.scope()).append('"');
        }
        printed.cell()
                .ifPresentOrElse(
                        cell -> figure(printed, part, cell),
                        () -> html.append('>').append(Markup.escape(printed.text())));
        html.append("</").append(element).append('>');
    }

    private void figure(PrintedCell printed, Part part, Cell cell) {
        html.append(" headers=\"");
        html.append(printed.heads().stream().map(head -> id(head, part)).collect(Collectors.joining(" ")));
        html.append('"');
        attribute("cell", cell.path());
        CellValue value = draft.value(cell);
        draft.source(cell)
                .map(Source::unread)
                .filter(reason -> !value.isNumber())
                .ifPresent(reason -> attribute("unread", reason.name()));
        boolean plain = value.isNumber() || value.isBlank();
        attribute(plain ? "value" : "unreadable", value.toString());
        html.append('>');
        if (plain) {
            html.append(value);
        } else {
            String text = value.isNotFound() ? ExactText.MISSING : value.toString();
            html.append("<mark>").append(lines(text)).append("</mark>");
        }
    }

    private String id(PrintedCell header, Part part) {
        return ids + part.path() + "-" + header.number();
    }
}
