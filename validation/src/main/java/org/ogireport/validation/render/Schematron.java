package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.XmlVocabulary;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;

/** Writes the rules within a report as ISO Schematron. */
final class Schematron {
    private static final String ROOT = "/r:" + XmlVocabulary.ROOT;
    private static final String CHINESE = ".zh";
    private static final String ENGLISH = ".en";

    private final Form form;
    private final List<Layout> layouts;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder diagnostics = new StringBuilder();

    private Schematron(Form form) {
        this.form = form;
        this.layouts =
                Layout.values().stream().filter(layout -> layout.form() == form).toList();
    }

    static String of(RuleCatalogue catalogue, Form form) {
        return new Schematron(Objects.requireNonNull(form, "form: must not be null")).schema(catalogue);
    }

    private String schema(RuleCatalogue catalogue) {
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(
                0,
                "<sch:schema xmlns:sch=\"http://purl.oclc.org/dsdl/schematron\" queryBinding=\"xslt2\" xml:lang=\"zh\">");
        line(1, "<sch:title>政府信息公开工作年度报告：" + form.code() + "年格式的勾稽关系</sch:title>");
        line(1, "<sch:ns prefix=\"r\" uri=\"" + XmlVocabulary.NAMESPACE + "\"/>");
        line(1, "<sch:ns prefix=\"xs\" uri=\"http://www.w3.org/2001/XMLSchema\"/>");
        line(
                1,
                "<sch:p xml:lang=\"en\">For documents that are valid against the XSD of the form: what it cannot say, and the");
        line(2, "arithmetic rules within a report. A blank of a draft may be any number that its cell admits.</sch:p>");
        structure();
        for (Rule rule : catalogue.rules()) {
            write(rule);
        }
        line(1, "<sch:diagnostics>");
        out.append(diagnostics);
        line(1, "</sch:diagnostics>");
        line(0, "</sch:schema>");
        return out.toString();
    }

    /** What XSD 1.0 cannot say: what a report must have and a draft need not, and the rows of two shapes. */
    private void structure() {
        String tables = Stream.of(Part.values())
                .filter(Part::isTable)
                .map(part -> "r:" + part.path())
                .collect(Collectors.joining(" | "));
        line(1, "<sch:pattern id=\"structure\">");
        line(2, "<sch:rule context=\"" + ROOT + "[@document = 'report']\">");
        structure(
                "report.header",
                "@year and r:title and r:authority",
                new Words("报告须有年度、标题和行政机关", "A report has a year, a title and an authority"));
        structure(
                "report.year",
                "not(@year) or xs:integer(@year) ge " + Form.values()[0].firstYear() + " and xs:integer(@year) le "
                        + Form.LAST_YEAR,
                new Words("报告年度须有对应的格式", "There is a form for the year of a report"));
        structure(
                "report.complete",
                "not((" + tables + ")//@*[. = ''])",
                new Words("报告中没有空白的单元格", "A report has no blank cell"));
        structure("report.notes", "not(r:cells)", new Words("只有草稿才有单元格说明", "Only a draft has notes to its cells"));
        line(2, "</sch:rule>");
        line(2, "<sch:rule context=\"r:cells/r:cell\">");
        structure("note", "@unreadable or r:source", new Words("说明须有内容", "A note tells something"));
        line(2, "</sch:rule>");
        for (Row row : rowsThatAreGroupsElsewhere()) {
            line(2, "<sch:rule context=\"" + element(row.path()) + "\">");
            structure(
                    row.path() + ".shape",
                    "count(@*) = " + row.cells().size() + " and not(*) or * and not(@*)",
                    new Words(
                            row.label() + "须是一行，或者分项的各行",
                            "This is one row, or the rows of its items, and not both or neither"));
            line(2, "</sch:rule>");
        }
        line(1, "</sch:pattern>");
    }

    private void structure(String id, String test, Words words) {
        line(
                3,
                "<sch:assert id=\"" + id + "\" role=\"error\" diagnostics=\"" + id + ENGLISH + "\" test=\"" + test
                        + "\">" + words.chinese() + "</sch:assert>");
        diagnostic(id + ENGLISH, "en", words.english());
    }

    private List<Row> rowsThatAreGroupsElsewhere() {
        return layouts.stream()
                .flatMap(layout -> layout.rows().stream())
                .filter(row -> row.whole().isPresent())
                .distinct()
                .toList();
    }

    /** Writes a pattern for the equations that hold in every layout, and one for those of each layout alone. */
    private void write(Rule rule) {
        List<Equation> shared = new ArrayList<>(rule.equations(layouts.get(0)));
        layouts.forEach(layout -> shared.retainAll(rule.equations(layout)));
        boolean any = pattern(rule, rule.id(), shared, "", "");
        for (Layout layout : layouts) {
            List<Equation> own = new ArrayList<>(rule.equations(layout));
            own.removeAll(shared);
            String code = "." + layout.requestsForm().code();
            any |= pattern(rule, rule.id() + code, own, code, condition(layout));
        }
        if (any) {
            diagnostic(rule.id() + CHINESE, "zh", rule.statement().chinese());
            diagnostic(rule.id() + ENGLISH, "en", rule.statement().english());
        }
    }

    /** What a document of a layout has and one of the form's other layouts has not: all that tells them apart. */
    private String condition(Layout layout) {
        return layout.rows().stream()
                .filter(row -> layouts.stream().anyMatch(other -> !other.rows().contains(row)))
                .map(row -> element(row.path()).substring(ROOT.length() + 1) + "/@*")
                .collect(Collectors.joining(" and ", "[", "]"));
    }

    private boolean pattern(Rule rule, String id, List<Equation> equations, String suffix, String condition) {
        if (equations.isEmpty()) {
            return false;
        }
        Map<String, List<Equation>> byContext = new LinkedHashMap<>();
        for (Equation equation : equations) {
            byContext
                    .computeIfAbsent(context(equation), context -> new ArrayList<>())
                    .add(equation);
        }
        line(1, "<sch:pattern id=\"" + id + "\">");
        byContext.forEach((context, inside) -> {
            line(2, "<sch:rule context=\"" + ROOT + condition + element(context).substring(ROOT.length()) + "\">");
            for (int i = 0; i < inside.size(); i++) {
                sides(inside.get(i), context, i + 1);
            }
            for (int i = 0; i < inside.size(); i++) {
                assertion(rule, inside.get(i), context, suffix, i + 1);
            }
            line(2, "</sch:rule>");
        });
        line(1, "</sch:pattern>");
        return true;
    }

    private void sides(Equation equation, String context, int number) {
        side("left" + number, equation.left(), context);
        side("right" + number, equation.right(), context);
    }

    private void side(String name, List<Term> side, String context) {
        String cells =
                side.stream().map(term -> attribute(term.cell(), context)).collect(Collectors.joining(", "));
        line(3, "<sch:let name=\"" + name + "\" value=\"" + cells + "\"/>");
        line(3, "<sch:let name=\"" + name + ".sum\" value=\"sum($" + name + "[. != '']/xs:decimal(.))\"/>");
    }

    private void assertion(Rule rule, Equation equation, String context, String suffix, int number) {
        Cell target = equation.right().get(0).cell();
        boolean equal = equation.relation() == Relation.EQUAL;
        String left = "$left" + number;
        String right = "$right" + number;
        String noMore = "(" + left + ".sum le " + right + ".sum or " + canGrow(right, equation.left(), context) + ")";
        String noLess = "(" + left + ".sum ge " + right + ".sum or " + canGrow(left, equation.right(), context) + ")";
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        line(3, "<sch:assert id=\"" + rule.id() + "." + target.path() + suffix + "\" role=\"" + severity + "\"");
        line(4, "diagnostics=\"" + rule.id() + CHINESE + " " + rule.id() + ENGLISH + "\"");
        line(4, "test=\"" + (equal ? noMore + " and " + noLess : noMore) + "\">");
        line(
                4,
                rule.id() + " " + escaped(target.words().chinese()) + "：<sch:value-of select=\"" + left + ".sum\"/> "
                        + (equal ? "≠" : "&gt;") + " <sch:value-of select=\"" + right + ".sum\"/></sch:assert>");
    }

    /** Whether a side can be more than what is known of it: by a blank in it, or a signed one on the other side. */
    private static String canGrow(String side, List<Term> other, String context) {
        String signed = other.stream()
                .map(Term::cell)
                .filter(cell -> cell.kind().isSigned())
                .map(cell -> attribute(cell, context))
                .collect(Collectors.joining(", "));
        return side + " = ''" + (signed.isEmpty() ? "" : " or (" + signed + ") = ''");
    }

    /** The innermost element that has all cells of an equation, as a path. */
    private static String context(Equation equation) {
        List<String> paths =
                equation.cells().stream().map(cell -> cell.row().path()).toList();
        String context = paths.get(0);
        while (!isContext(context, paths)) {
            context = context.substring(0, Math.max(0, context.lastIndexOf('.')));
        }
        return context;
    }

    private static boolean isContext(String context, List<String> paths) {
        return paths.stream().allMatch(path -> (path + ".").startsWith(context.isEmpty() ? "" : context + "."));
    }

    /** The path of a cell's attribute from an element that has its row. */
    private static String attribute(Cell cell, String context) {
        String row = cell.row().path();
        String rest = context.isEmpty() ? row : row.substring(Math.min(context.length() + 1, row.length()));
        return (rest.isEmpty() ? "" : elements(rest) + "/") + "@"
                + cell.column().path();
    }

    private static String element(String path) {
        return path.isEmpty() ? ROOT : ROOT + "/" + elements(path);
    }

    private static String elements(String path) {
        return "r:" + path.replace(".", "/r:");
    }

    private void diagnostic(String id, String language, String words) {
        diagnostics
                .append("    <sch:diagnostic id=\"")
                .append(id)
                .append("\" xml:lang=\"")
                .append(language)
                .append("\">")
                .append(escaped(words))
                .append("</sch:diagnostic>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
