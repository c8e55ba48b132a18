package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

/** The rules on which tables a report has, and on who can report what in them. */
final class FormRules {
    static final List<Rule> ALL = List.of(
            Rule.rule("S1", Severity.WARNING, new Words("使用本年度的格式", "The tables are those of the year's form"))
                    .because(
                            Grounds.NOTICE,
                            new Words(
                                    "2019、2020 年度：国办公开办函〔2019〕60号；2021 年度起：国办公开办函〔2021〕30号",
                                    "For 2019 and 2020 notice 国办公开办函〔2019〕60号, from 2021 notice 国办公开办函〔2021〕30号"))
                    .evaluatedBy(FormRules::formOfTheYear),
            Rule.rule("S2", Severity.WARNING, new Words("第三部分各行为本格式所印", "The rows of part three are those of the form"))
                    .because(
                            Grounds.NOTICE,
                            new Words(
                                    "（六）其他处理：2019 年格式为一行，2021 年格式为三行",
                                    "（六） has one row in the form of 2019, three in that of 2021"))
                    .evaluatedBy(FormRules::rowsOfTheForm),
            Rule.rule(
                            "S3",
                            Severity.WARNING,
                            new Words(
                                    "用来比较的是同一机关上一年度的报告",
                                    "The report it is compared with is the same organ's for the year before"))
                    .kind(RuleKind.YEAR_TO_YEAR)
                    .because(
                            Grounds.PRACTICE,
                            new Words("相隔的年度、不同的机关不能比较", "Years apart, and different organs, cannot be compared"))
                    .evaluatedBy(FormRules::yearBefore),
            Rule.rule(
                            "D1",
                            Severity.ERROR,
                            new Words("没有规章制定权的机关不报规章", "An organ that cannot make government rules reports none"))
                    .because(
                            Grounds.ARTICLE,
                            new Words(
                                    "立法法：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定；县乡政府为错误，部门为警告",
                                    "Legislation Law: rules are made by departments of the State Council and by governments of"
                                            + " provinces, cities with districts and autonomous prefectures; an error for a"
                                            + " county or township government, a warning for a department"))
                    .evaluatedBy(FormRules::powerToMakeRules));

    private static final Set<Row> RULES = Set.of(Row.GOVERNMENT_RULES, Row.TRIAL_GOVERNMENT_RULES);

    private FormRules() {}

    private static void formOfTheYear(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Form actual = dossier.layout().form();
        dossier.prose().year().ifPresent(year -> {
            Optional<Form> expected = Form.expectedFor(year);
            if (!expected.equals(Optional.of(actual))) {
                findings.accept(Finding.about(
                        rule,
                        Severity.WARNING,
                        List.of(),
                        new Words(
                                year + " 年度应使用"
                                        + expected.map(form -> " " + form.code() + " 年格式（" + form.notice() + "）")
                                                .orElse("的格式不详")
                                        + "，第二部分实际为 " + actual.code() + " 年格式",
                                "the form for " + year + " is "
                                        + expected.map(form -> "that of " + form.code() + " (" + form.notice() + ")")
                                                .orElse("not known")
                                        + ", but part two is that of " + actual.code())));
            }
        });
    }

    private static void rowsOfTheForm(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Form form = dossier.layout().form();
        Form actual = dossier.layout().requestsForm();
        if (form != actual) {
            Part part = Part.REQUESTS;
            findings.accept(Finding.about(
                    rule,
                    Severity.WARNING,
                    List.of(),
                    new Words(
                            part.heading() + "：（六）其他处理各行是 " + actual.code() + " 年格式的，不是 " + form.code() + " 年格式的",
                            "the rows of part three (" + part.english() + ") are those of " + actual.code()
                                    + ", not of " + form.code())));
        }
    }

    private static void yearBefore(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<Draft> previous = dossier.circumstances().previous();
        if (previous.isPresent() && !dossier.figures().has(DocumentRole.PREVIOUS)) {
            String name = name(dossier.prose().authority());
            String other = name(previous.get().authority());
            findings.accept(Finding.about(
                    rule,
                    Severity.WARNING,
                    List.of(),
                    new Words(
                            "本报告为" + name + year(dossier.prose().year()) + "，用来比较的是" + other
                                    + year(previous.get().year()) + "，年度之间未作比较",
                            "this report is of " + name + year(dossier.prose().year()) + ", the other of " + other
                                    + year(previous.get().year()) + "; they are not compared")));
        }
    }

    private static String name(Optional<Authority> authority) {
        return authority.map(Authority::name).orElse("");
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? " " + year.getAsInt() : "";
    }

    private static void powerToMakeRules(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<Severity> severity = dossier.prose().authority().flatMap(FormRules::severityOfRules);
        if (severity.isEmpty()) {
            return;
        }
        for (Row row : dossier.layout().rows()) {
            List<Operand> reported = RULES.contains(row)
                    ? dossier.operands(row).stream()
                            .filter(operand -> operand.value()
                                            .number()
                                            .orElse(BigDecimal.ZERO)
                                            .signum()
                                    > 0)
                            .toList()
                    : List.of();
            if (!reported.isEmpty()) {
                findings.accept(Finding.about(
                        rule,
                        severity.get(),
                        reported,
                        new Words(
                                "而" + dossier.prose().authority().orElseThrow().name() + "没有规章制定权",
                                "but "
                                        + dossier.prose()
                                                .authority()
                                                .orElseThrow()
                                                .name() + " cannot make government rules")));
            }
        }
    }

    private static Optional<Severity> severityOfRules(Authority authority) {
        Optional<AuthorityLevel> level = authority.plainLevel();
        Optional<AuthorityKind> kind = authority.plainKind();
        if (level.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        boolean belowCities = level.get() == AuthorityLevel.COUNTY || level.get() == AuthorityLevel.TOWNSHIP;
        return switch (kind.get()) {
            case GOVERNMENT -> belowCities ? Optional.of(Severity.ERROR) : Optional.empty();
            case DEPARTMENT ->
                level.get() == AuthorityLevel.NATIONAL ? Optional.empty() : Optional.of(Severity.WARNING);
            case OFFICE -> Optional.empty();
        };
    }
}
