package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.Severity;
import org.ogireport.validation.equation.Operand;

/** The numbered list of what was found, grouped by cause, beside a picture of the form; each entry links to its cells there. */
final class CauseList {
    static final String STYLE = """
            .causes{margin:0;padding-inline-start:1.8rem}.causes>li{margin:.5rem 0;padding:.15rem .5rem;border-inline-start:4px solid #14428a;overflow-wrap:anywhere}
            .causes>.ERROR{border-inline-start-color:#a40e14}.causes>.WARNING{border-inline-start-color:#7a5a00;border-inline-start-style:double}.causes>.INFO{border-inline-start-style:dotted}
            .causes ul{margin:.2rem 0;padding-inline-start:1.1rem}.causes .cells{font-size:.8125rem}
            .causes details{font-size:.8125rem}.causes button{margin-block:.2rem}
            @media print{.causes>li{break-inside:avoid}.causes button{display:none}}
            """;

    /** How many cells of an entry are linked to one by one. */
    private static final int FEW = 4;

    /** Of how many cells the places are told. */
    private static final int MOST_PLACES = 40;

    private final Html html;
    private final String id;
    private final Use use;

    /** Whether people only read the list, or also act on it. */
    private enum Use {
        READ,
        CORRECT
    }

    private CauseList(String id, Locale locale, Use use) {
        this.html = new Html(locale);
        this.id = id;
        this.use = use;
    }

    /** The list to read. */
    static String plain(List<ListedCause> causes, String id, Locale locale) {
        return new CauseList(id, locale, Use.READ).causes(causes);
    }

    /** The list with a button for each repair, and with the grounds of each rule and the places of its cells at hand. */
    static String withButtons(List<ListedCause> causes, String id, Locale locale) {
        return new CauseList(id, locale, Use.CORRECT).causes(causes);
    }

    private String causes(List<ListedCause> causes) {
        if (causes.isEmpty()) {
            html.add("<p>%s</p>\n", new Words("没有。", "None."));
            return html.toString();
        }
        html.add("<ol class=\"causes\">\n");
        for (int i = 0; i < causes.size(); i++) {
            cause(causes.get(i), id + "f" + (i + 1));
        }
        html.add("</ol>\n");
        return html.toString();
    }

    private void cause(ListedCause cause, String entry) {
        Severity worst = cause.lines().stream()
                .map(Line::severity)
                .min(Severity::compareTo)
                .orElseThrow();
        html.add("<li id=\"%s\" class=\"%s\">", entry, worst);
        if (cause.lines().size() == 1) {
            line(cause.lines().get(0));
            repair(cause);
        } else {
            html.add(
                    "<strong>%s</strong>",
                    new Words("同一原因的 %s 处", "%s findings of one cause")
                            .with(cause.lines().size()));
            repair(cause);
            html.add("<ul>\n");
            cause.lines().forEach(line -> {
                html.add("<li>");
                line(line);
                html.add("</li>\n");
            });
            html.add("</ul>");
        }
        cells(cause.cells());
        if (use == Use.CORRECT) {
            grounds(cause);
        }
        html.add("</li>\n");
    }

    private void repair(ListedCause cause) {
        cause.cause()
                .ifPresent(mended -> html.add(
                        "\n<p><strong>%s</strong> %s</p>\n",
                        new Words("修改建议", "Suggested repair"), html.escaped(FindingsText.repair(mended))));
        if (use == Use.CORRECT) {
            cause.repair()
                    .map(RepairField::of)
                    .ifPresent(field -> html.add(
                            "<button name=\"%s\" value=\"%s\" aria-label=\"%s\">%s</button>\n",
                            RepairField.NAME,
                            field.value(),
                            html.escaped(new Words("按建议修改：%s", "Apply: %s").with(field.words())),
                            new Words("按建议修改", "Apply")));
        }
    }

    private void line(Line line) {
        html.add(
                "<strong>%s %s</strong> %s",
                line.severity().words(), Markup.escape(line.rules()), Markup.escape(line.message(html.locale())));
    }

    /** Links to the first cells of an entry. */
    private void cells(List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        html.add("\n<p class=\"cells\">%s", new Words("见", "See "));
        for (int i = 0; i < Math.min(cells.size(), FEW); i++) {
            Cell cell = cells.get(i);
            html.add(
                    "%s<a href=\"#%s\">%s</a>",
                    i == 0 ? Words.NONE : FindingMessage.LISTED,
                    FormPicture.idOf(id, cell),
                    html.escaped(Extent.own(cell)));
        }
        html.add(
                "%s</p>",
                cells.size() > FEW ? new Words(" 等 %s 格", " and others, %s cells").with(cells.size()) : Words.NONE);
    }

    /** Why there is such a rule, and where in the document the cells stood. */
    private void grounds(ListedCause cause) {
        List<Finding> findings =
                cause.lines().stream().flatMap(line -> line.findings().stream()).toList();
        html.add("<details><summary>%s</summary>\n<ul>\n", new Words("依据和出处", "Basis and sources"));
        findings.stream().map(Finding::rule).distinct().forEach(this::rule);
        findings.stream()
                .flatMap(finding -> finding.operands().stream())
                .filter(operand -> operand.source().isPresent())
                .distinct()
                .limit(MOST_PLACES)
                .forEach(this::place);
        html.add("</ul></details>\n");
    }

    private void rule(Rule rule) {
        html.add(
                "<li><strong>%s</strong> %s%s</li>\n",
                Markup.escape(rule.id()),
                html.escaped(rule.statement()),
                html.escaped(new Words("（%s）", " (%s)").with(rule.because())));
    }

    private void place(Operand operand) {
        Source source = operand.source().orElseThrow();
        Words text = Optional.ofNullable(source.text())
                .map(new Words("：“%s”", ": \"%s\"")::with)
                .orElse(Words.NONE);
        html.add(
                "<li>%s%s%s</li>\n",
                html.escaped(FindingMessage.name(operand.cell())),
                html.escaped(FindingMessage.where(operand)),
                html.escaped(text));
    }
}
