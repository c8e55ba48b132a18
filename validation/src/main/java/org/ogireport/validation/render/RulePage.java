package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.validation.Grounds;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RuleKind;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Term;

/** The catalogue as a page of Markdown in one language: a table of the rules, and a section on each. */
final class RulePage {
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private RulePage(Locale locale) {
        this.locale = locale;
    }

    static String of(RuleCatalogue catalogue, Locale locale) {
        RulePage page = new RulePage(locale);
        page.overview(catalogue);
        catalogue.rules().forEach(page::section);
        return page.text.toString();
    }

    private void overview(RuleCatalogue catalogue) {
        add("# %s\n\n", new Words("检查规则", "Rules"));
        add(
                "%s\n\n",
                new Words(
                        "本页由规则目录生成；同一目录下的 `rules.json` 以单元格路径列出全部等式，供程序使用。English: [RULES.md](RULES.md)",
                        "Generated from the rule catalogue; `rules.json` beside it has every equation as cell paths. 中文："
                                + "[RULES.zh-CN.md](RULES.zh-CN.md)"));
        add(
                "%s\n\n",
                new Words("文字类规则的示例，所指的报告为：%s。", "Examples of what a report says are of one whose tables have, for %s.")
                        .with(TextGuides.TABLES));
        add(
                "| %s | %s | %s | %s | %s |\n|---|---|---|---|---|\n",
                new Words("编号", "id"),
                new Words("级别", "severity"),
                new Words("检查范围", "compares"),
                new Words("格式", "forms"),
                new Words("规则", "rule"));
        for (Rule rule : catalogue.rules()) {
            add(
                    "| [%s](#%s) | %s | %s | %s | %s |\n",
                    rule.id(),
                    rule.id().toLowerCase(Locale.ROOT),
                    severity(rule),
                    words(rule.kind()),
                    forms(rule),
                    rule.statement());
        }
    }

    private void section(Rule rule) {
        Words stop = new Words("。", ".");
        add("\n## %s\n\n%s%s\n\n", rule.id(), rule.statement(), stop);
        add("- %s%s\n", new Words("级别：", "Severity: "), severity(rule));
        add("- %s%s\n", new Words("检查范围：", "Compares: "), words(rule.kind()));
        add("- %s%s\n", new Words("适用格式：", "Forms: "), forms(rule));
        add(
                "- %s%s%s%s\n",
                new Words("依据（%s）：", "Because (%s): ").with(words(rule.grounds())), rule.because(), stop, "");
        RuleGuide.of(rule).ifPresent(guide -> {
            add("- %s%s\n", new Words("违反的例子：", "Breaks it: "), guide.breaking());
            add("- %s%s\n", new Words("符合的例子：", "Does not: "), guide.right());
            add("- %s%s%s\n", new Words("处理办法：", "What to do: "), guide.remedy(), stop);
        });
        if (rule.isArithmetic()) {
            add(
                    "- %s\n",
                    new Words(
                            "有空白格时：不作判断，除非无论填什么数都不能成立",
                            "With blanks: undetermined, unless no number in them could satisfy it"));
        }
        for (Form form : Form.values()) {
            List<Equation> equations = RuleDocuments.equations(rule, form);
            if (!equations.isEmpty()) {
                Words counted = equations.size() == 1
                        ? new Words("%s 年格式：1 个等式，即", "Form %s: 1 equation,")
                        : new Words("%s 年格式：%s 个等式，第一个是", "Form %s: %s equations, the first is");
                add("- %s `%s`\n", counted.with(form.code(), equations.size()), formula(equations.get(0)));
            }
        }
    }

    /** The paths as a formula, each after its document's name where it is not the report itself. */
    private static Words formula(Equation equation) {
        return sum(equation.left())
                .plus(new Words(" %s ", " %s ").with(equation.relation().sign()))
                .plus(sum(equation.right()));
    }

    private static Words sum(List<Term> terms) {
        return terms.stream()
                .map(term -> new Words("%s%s", "%s%s")
                        .with(
                                term.document() == DocumentRole.REPORT
                                        ? Words.NONE
                                        : term.document().words().plus(new Words("：", ": ")),
                                term.cell().path()))
                .collect(Words.joining(new Words(" + ", " + ")));
    }

    private void add(String template, Object... arguments) {
        text.append(new Words(template, template).with(arguments).in(locale));
    }

    private static Words severity(Rule rule) {
        Words word = rule.severity().words();
        return new Words(word.chinese(), rule.severity().name());
    }

    private static String forms(Rule rule) {
        return rule.forms().stream().map(Form::code).sorted().collect(Collectors.joining(", "));
    }

    private static Words words(RuleKind kind) {
        return switch (kind) {
            case WITHIN_REPORT -> new Words("报告内部", "within report");
            case YEAR_TO_YEAR -> new Words("与上年报告", "year to year");
            case PARENT_TO_CHILDREN -> new Words("上级与下级", "parent to children");
            case PROSE -> new Words("文字", "prose");
        };
    }

    private static Words words(Grounds grounds) {
        return switch (grounds) {
            case PRINTED_ON_FORM -> new Words("格式所印", "printed on form");
            case IMPLIED_BY_LAYOUT -> new Words("由表格结构得出", "implied by layout");
            case ARTICLE -> new Words("法律法规", "article");
            case NOTICE -> new Words("通知", "notice");
            case PRACTICE -> new Words("审核惯例", "practice");
        };
    }
}
