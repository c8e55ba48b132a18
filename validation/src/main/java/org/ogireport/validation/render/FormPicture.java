package org.ogireport.validation.render;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Part;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.core.print.PrintedCell;
import org.ogireport.core.print.PrintedTable;

/**
 * The three tables of the form as they are printed, with what a document has in them and with marks on its cells: a piece of
 * HTML for pages of findings, of sources or of a host's own. It loads nothing and runs no script; all text of a document is
 * escaped. Labels are in Chinese, as the form prints them; each figure names its headers, and each cell has an id to link to.
 *
 * <p>The page needs {@link #style} once.
 *
 * @since 0.1
 */
public final class FormPicture {
    private static final String STYLE = """
            .form-picture{overflow-x:auto;margin:0 0 1rem}
            .form-picture table{border-collapse:collapse;width:100%;font-size:.8125rem;line-height:1.3}
            .form-picture caption{text-align:start;font-weight:bold;font-size:.9375rem;padding:.4rem 0}
            .form-picture th,.form-picture td{border:1px solid #8c8c8c;padding:.2rem .3rem}
            .form-picture th,.form-picture .corner{font-weight:normal;background:#f4f5f7;text-align:center}
            .form-picture th[scope=row],.form-picture tbody th[scope=rowgroup],.form-picture .corner{text-align:start}
            .form-picture td{text-align:end;font-variant-numeric:tabular-nums;min-width:1.5em}
            .form-picture td[headers]{white-space:nowrap}
            .form-picture td[headers]:has(>input){position:relative;padding:.1rem;white-space:normal}.form-picture input~.mark-link{min-width:24px;line-height:24px;margin:0}.form-picture input{box-sizing:border-box;width:100%;min-width:2.2em;padding:.15rem;border:1px solid #767676;border-radius:0;background:#fff;color:inherit;font:inherit;text-align:end}
            .form-picture td>input:has(~.mark-link){width:calc(100% - 26px)}.form-picture td>input:has(+.mark-sign){width:100%}
            .form-picture td:target{box-shadow:0 0 0 4px #14428a}
            .mark-sign{font-weight:bold;margin-inline-start:.1em;white-space:nowrap}
            .mark-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            .mark-link{display:inline-block;min-width:1.5em;margin-inline-start:.2em;text-align:center;font-size:.8em;line-height:1.5;text-decoration:none;background:#fff}
            .mark-change{background:#ffd9d6;outline:3px solid #a40e14;outline-offset:-3px}
            .mark-wrong,.mark-missing{background:#ffe6e3;outline:4px double #a40e14;outline-offset:-4px}
            .mark-unread{background:repeating-linear-gradient(45deg,#e2e2e2 0 3px,#fff 3px 8px);outline:1px dashed #222;outline-offset:-2px}
            .mark-warning{background:#fff1c7;outline:2px solid #7a5a00;outline-offset:-2px}
            .mark-blank{background:#fffbea;outline:1px dashed #7a5a00;outline-offset:-2px}
            .mark-involved{outline:1px solid #a40e14;outline-offset:-3px}
            .mark-doubtful{background:#eef3fb;outline:2px dotted #14428a;outline-offset:-2px}
            .mark-unread>*,.mark-unread>a{background:#fff}
            .mark-legend{display:flex;flex-wrap:wrap;gap:.3rem .8rem;list-style:none;margin:.5rem 0;padding:0;font-size:.8125rem}
            .mark-legend span{display:inline-block;min-width:1.6em;min-height:1.5em;vertical-align:middle;line-height:1.5;padding:0 .2em;margin-inline-end:.3em;text-align:center;font-weight:bold}
            @media(max-width:40rem){.form-picture table{font-size:.6875rem}.form-picture th,.form-picture td{padding:.1rem}
            .form-picture td[headers]{white-space:normal;overflow-wrap:anywhere}.form-picture td>input:has(~.mark-link){width:100%}.form-picture .narrow{writing-mode:vertical-rl;text-align:start;white-space:nowrap;padding:.2rem .05rem;margin:auto}}
            @media print{.form-picture{overflow:visible}.form-picture table{font-size:7.5pt}.form-picture tr{break-inside:avoid}.form-picture thead{display:table-header-group}
            .form-picture td,.form-picture th,.mark-legend span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    /** How many characters of a text that is no number are shown in a cell. */
    private static final int LONGEST = 12;

    private final Figures figures;
    private final Map<Cell, Note> notes;
    private final String id;
    private final Html html;
    private final Medium medium;

    private FormPicture(Figures figures, Map<Cell, Note> notes, String id, Html html, Medium medium) {
        this.figures = figures;
        this.notes = notes;
        this.id = id;
        this.html = html;
        this.medium = medium;
    }

    /** How figures stand in the cells. */
    private enum Medium {
        TEXT,
        FIELDS
    }

    /**
     * What is said of a cell.
     *
     * @param mark how it is marked; empty for one that is as it should be
     * @param said what is said of it, where the mark does not say enough, as its place in the document
     * @param becomes the number that a repair would put there
     * @param details the id of the element that tells more of the cell; its content links there
     * @param entries the entries that the cell is in question in, by the numbers they have in their list
     */
    public record Note(
            Optional<CellMark> mark,
            Words said,
            Optional<Long> becomes,
            Optional<String> details,
            List<Entry> entries) {
        /** Makes the list unmodifiable. */
        public Note {
            Objects.requireNonNull(entries, "entries: must not be null");
            Objects.requireNonNull(mark, "mark: must not be null");
            Objects.requireNonNull(said, "said: must not be null");
            Objects.requireNonNull(becomes, "becomes: must not be null");
            Objects.requireNonNull(details, "details: must not be null");
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of a list that a cell links to.
     *
     * @param number its number
     * @param id the id of its element
     */
    public record Entry(int number, String id) {
        /** Refuses nulls. */
        public Entry {
            Objects.requireNonNull(id, "id: must not be null");
        }
    }

    /**
     * Draws the tables.
     *
     * @param figures what stands in the cells
     * @param notes what is said of them; a cell of which nothing is said may be absent
     * @param id what the ids begin with; one of its own for each picture in a page
     * @param locale the language of what is said
     * @return HTML: a list that explains the marks in use, then the tables, each with its caption
     */
    public static String draw(Figures figures, Map<Cell, Note> notes, String id, Locale locale) {
        Objects.requireNonNull(figures, "figures: must not be null");
        Objects.requireNonNull(id, "id: must not be null");
        Objects.requireNonNull(notes, "notes: must not be null");
        return new FormPicture(figures, notes, Markup.escape(id), new Html(locale), Medium.TEXT).drawn();
    }

    /**
     * Draws the tables to be filled in: in each cell a field of the name of the cell's path, labelled by the cell's headers and
     * described by its mark. The page puts them into a form; {@link CorrectionForm#filled} reads what was typed.
     *
     * @param figures what stands in the cells
     * @param notes what is said of them; a cell of which nothing is said may be absent
     * @param id what the ids begin with; one of its own for each picture in a page
     * @param locale the language of what is said
     * @return HTML: a list that explains the marks in use, then the tables, each with its caption
     */
    public static String drawFields(Figures figures, Map<Cell, Note> notes, String id, Locale locale) {
        Objects.requireNonNull(figures, "figures: must not be null");
        Objects.requireNonNull(id, "id: must not be null");
        Objects.requireNonNull(notes, "notes: must not be null");
        return new FormPicture(figures, notes, Markup.escape(id), new Html(locale), Medium.FIELDS).drawn();
    }

    private String drawn() {
        legend();
        PrintedTable.of(figures.layout()).forEach(this::table);
        return html.toString();
    }

    /**
     * The style sheet that pictures need.
     *
     * @return rules of CSS, all of them for classes that begin with {@code form-} or {@code mark-}
     */
    public static String style() {
        return STYLE;
    }

    /**
     * The id of a cell in a picture.
     *
     * @param id what the ids begin with
     * @param cell the cell
     * @return its id
     */
    public static String idOf(String id, Cell cell) {
        Objects.requireNonNull(id, "id: must not be null");
        Objects.requireNonNull(cell, "cell: must not be null");
        return id + "-" + cell.path();
    }

    private void legend() {
        Set<CellMark> used = notes.values().stream()
                .flatMap(note -> note.mark().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CellMark.class)));
        if (used.isEmpty()) {
            return;
        }
        html.add("<ul class=\"mark-legend\" aria-label=\"%s\">\n", new Words("图例", "marks"));
        used.forEach(mark -> html.add(
                "<li><span class=\"%s\" aria-hidden=\"true\">%s</span>%s</li>\n",
                mark.style(), mark.sign(), mark.words()));
        html.add("</ul>\n");
    }

    private void table(PrintedTable table) {
        html.add(
                "<div class=\"form-picture\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\"><table lang=\"zh-CN\">\n",
                idOf(table.part()));
        html.add(
                "<caption id=\"%s\">%s</caption>\n",
                idOf(table.part()), table.part().heading());
        for (PrintedTable.Group group : table.groups()) {
            String element = group.isHeader() ? "thead" : "tbody";
            html.add("<%s>\n", element);
            for (List<PrintedCell> row : group.rows()) {
                html.add("<tr>");
                row.forEach(printed -> cell(table.part(), printed));
                html.add("</tr>\n");
            }
            html.add("</%s>\n", element);
        }
        html.add("</table></div>\n");
    }

    private String idOf(Part part) {
        return id + "-" + part.path();
    }

    private void cell(Part part, PrintedCell printed) {
        String spans = span("colspan", printed.columns()) + span("rowspan", printed.rows());
        printed.cell().ifPresentOrElse(cell -> figure(part, printed, cell, spans), () -> label(part, printed, spans));
    }

    private void label(Part part, PrintedCell printed, String spans) {
        if (printed.number() > 0) {
            html.add(
                    "<th id=\"%s-%s\" scope=\"%s\"%s>%s</th>",
                    idOf(part), printed.number(), printed.scope(), spans, label(part, printed));
        } else {
            html.add("<td class=\"corner\"%s>%s</td>", spans, Markup.escape(printed.text()));
        }
    }

    private static String span(String attribute, int cells) {
        return cells > 1 ? " " + attribute + "=\"" + cells + '"' : "";
    }

    /** A label; one that stands over a single column or beside a group is set upright where there is little room. */
    private static String label(Part part, PrintedCell printed) {
        boolean narrow = part != Part.DISCLOSURE
                && (printed.role() == PrintedCell.Role.COLUMN && printed.columns() == 1
                        || printed.role() == PrintedCell.Role.ROW_GROUP);
        String text = Markup.escape(printed.text());
        return narrow ? "<div class=\"narrow\">" + text + "</div>" : text;
    }

    private void figure(Part part, PrintedCell printed, Cell cell, String spans) {
        Optional<Note> note = Optional.ofNullable(notes.get(cell));
        Optional<CellMark> mark = note.flatMap(Note::mark);
        Collection<String> heads = printed.heads().stream()
                .map(head -> idOf(part) + "-" + head.number())
                .toList();
        html.add(
                "<td id=\"%s\" headers=\"%s\"%s%s",
                idOf(id, cell),
                String.join(" ", heads),
                spans,
                mark.map(kind -> " class=\"" + kind.style() + '"').orElse(""));
        note.map(Note::said)
                .map(html::escaped)
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> html.add(" title=\"%s\"", said));
        html.add(">");
        switch (medium) {
            case TEXT -> text(note, figures.value(cell));
            case FIELDS -> field(cell, heads, mark.isPresent());
        }
        mark.ifPresent(kind -> mark(cell, kind, note.flatMap(Note::becomes)));
        note.map(Note::entries)
                .orElse(List.of())
                .forEach(entry -> html.add(
                        "<a class=\"mark-link\" href=\"#%s\"%s aria-label=\"%s\">[%s]</a>",
                        Markup.escape(entry.id()),
                        medium == Medium.FIELDS
                                ? " tabindex=\"-1\""
                                : "", // the list is there; the next stop is the next field
                        new Words("见第 %s 项", "see %s").with(entry.number()),
                        entry.number()));
        html.add("</td>");
    }

    private void text(Optional<Note> note, CellValue value) {
        String shown = Markup.escape(shown(value, note.flatMap(Note::mark).isPresent()));
        html.add(
                "%s",
                note.flatMap(Note::details)
                        .map(details -> "<a href=\"#" + Markup.escape(details) + "\">" + (shown.isEmpty() ? "—" : shown)
                                + "</a>")
                        .orElse(shown));
    }

    private void field(Cell cell, Collection<String> heads, boolean isMarked) {
        html.add(
                "<input name=\"%s\" value=\"%s\" size=\"3\" inputmode=\"%s\" autocomplete=\"off\" aria-labelledby=\"%s\"%s>",
                cell.path(),
                Markup.escape(fieldText(figures.value(cell))),
                cell.kind().isSigned() ? "text" : cell.kind().isWhole() ? "numeric" : "decimal",
                String.join(" ", heads),
                isMarked ? " aria-describedby=\"" + markId(cell) + '"' : "");
    }

    private String markId(Cell cell) {
        return idOf(id, cell) + "-mark";
    }

    /** What stands in the field of a cell: a number, or the text that is none, unless it is too long for a field. */
    static String fieldText(CellValue value) {
        return shown(value, true).replace("\n", "").strip();
    }

    /** What is shown of a cell: a number, or the text that is none, unless it is too long, as that of a whole row is. */
    private static String shown(CellValue value, boolean isMarked) {
        String text = value.toString();
        boolean isShort = value.isNumber() || text.codePointCount(0, text.length()) <= LONGEST;
        return isShort ? text : isMarked ? "" : "…";
    }

    private void mark(Cell cell, CellMark mark, Optional<Long> becomes) {
        String sign = mark.sign() + becomes.map(Object::toString).orElse("");
        if (!sign.isEmpty()) {
            html.add("<span class=\"mark-sign\" aria-hidden=\"true\">%s</span>", sign);
        }
        Words to = becomes.map(number -> new Words("为 %s", ": %s").with(number)).orElse(Words.NONE);
        html.add(
                "<span class=\"mark-words\"%s lang=\"%s\">%s%s</span>",
                medium == Medium.FIELDS ? " id=\"" + markId(cell) + '"' : "",
                new Words("zh-CN", "en"),
                mark.words(),
                to);
    }
}
