package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

/** The rules on which tables a report has, and on who can report what in them. */
final class FormRules {
    static final List<Rule> ALL = List.of(
            Rule.builder("S1", Severity.ERROR, new Words("使用本年度的格式", "The tables are those of the year's form"))
                    .because(
                            Grounds.NOTICE,
                            new Words(
                                    "2019、2020 年度：国办公开办函〔2019〕60号；2021 年度起：国办公开办函〔2021〕30号。标题所写年度不明确时为警告",
                                    "For 2019 and 2020 notice 国办公开办函〔2019〕60号, from 2021 notice 国办公开办函〔2021〕30号. A warning"
                                            + " where the title does not make the year certain"))
                    .weighing(FormRules::weightOfForm)
                    .evaluatedBy(FormRules::formOfTheYear),
            Rule.builder(
                            "S2",
                            Severity.WARNING,
                            new Words("第三部分的行与本格式一致", "The rows of part three are those of the form"))
                    .because(
                            Grounds.NOTICE,
                            new Words(
                                    "（六）其他处理：2019 年格式为一行，2021 年格式为三行",
                                    "（六） has one row in the form of 2019, three in that of 2021"))
                    .evaluatedBy(FormRules::rowsOfTheForm),
            Rule.builder(
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
            Rule.builder(
                            "D1",
                            Severity.ERROR,
                            new Words("没有规章制定权的机关不报规章", "An organ that cannot make rules (规章) reports none"))
                    .because(
                            Grounds.ARTICLE,
                            new Words(
                                    "立法法第九十一条、第九十三条（2015 年修正文本为第八十条、第八十二条）：规章由国务院部门，省、自治区、直辖市和设区的市、"
                                            + "自治州的人民政府制定。县乡政府及其办公室为错误，其他地方部门、街道办事处、开发区管委会、"
                                            + "行政公署为警告",
                                    "Legislation Law, articles 91 and 93 (80 and 82 in the text of 2015): rules (规章) are made by"
                                            + " departments of the State Council and by governments of provinces, cities with"
                                            + " districts and autonomous prefectures. An error for a county or township"
                                            + " government and its office, a warning for other local departments, subdistrict"
                                            + " offices, committees of development zones and prefecture offices"))
                    .evaluatedBy(FormRules::powerToMakeRules));

    private static final List<Row> RULES = List.of(Row.GOVERNMENT_RULES, Row.TRIAL_GOVERNMENT_RULES);

    /** Organs below cities that are neither a government nor plainly its department. */
    private static final Pattern WITHOUT_POWER = Pattern.compile(".*(?:街道办事处|区管委会|区管理委员会|行政公署|盟公署)");

    private FormRules() {}

    private static void formOfTheYear(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Form actual = dossier.layout().form();
        dossier.prose().year().ifPresent(year -> {
            Optional<Form> expected = Form.expectedFor(year);
            if (!expected.equals(Optional.of(actual))) {
                findings.accept(
                        Finding.of(rule, rule.severityIn(dossier), new Detail.OtherForm(year, expected, actual)));
            }
        });
    }

    private static Severity weightOfForm(Dossier dossier) {
        return dossier.text().isYearCertain() ? Severity.ERROR : Severity.WARNING;
    }

    private static void rowsOfTheForm(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Form form = dossier.layout().form();
        Form actual = dossier.layout().requestsForm();
        if (form != actual) {
            findings.accept(Finding.of(rule, rule.severity(), new Detail.OtherRows(Part.REQUESTS, form, actual)));
        }
    }

    private static void yearBefore(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        dossier.circumstances()
                .previous()
                .filter(previous -> !dossier.figures().has(DocumentRole.PREVIOUS))
                .map(previous -> new Detail.NotComparable(
                        dossier.prose().authority().map(Authority::name),
                        dossier.prose().year(),
                        previous.authority().map(Authority::name),
                        previous.year()))
                .ifPresent(detail -> findings.accept(Finding.of(rule, rule.severity(), detail)));
    }

    private static void powerToMakeRules(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<Severity> severity = dossier.prose().authority().flatMap(FormRules::severityOfRules);
        if (severity.isEmpty()) {
            return;
        }
        for (Row row : RULES) {
            List<Operand> reported = dossier.layout()
                            .indexOf(row.cells().get(0))
                            .isPresent()
                    ? dossier.operands(row).stream()
                            .filter(operand ->
                                    operand.number().orElse(BigDecimal.ZERO).signum() > 0)
                            .toList()
                    : List.of();
            if (!reported.isEmpty()) {
                String organ = dossier.prose().authority().orElseThrow().name();
                findings.accept(Finding.of(rule, severity.get(), new Detail.NoPower(organ, reported)));
            }
        }
    }

    private static Optional<Severity> severityOfRules(Authority authority) {
        Optional<AuthorityLevel> level = authority.plainLevel();
        Optional<AuthorityKind> kind = authority.plainKind();
        if (WITHOUT_POWER.matcher(authority.name()).matches()) {
            return Optional.of(Severity.WARNING);
        }
        if (level.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        boolean belowCities = level.get() == AuthorityLevel.COUNTY || level.get() == AuthorityLevel.TOWNSHIP;
        return switch (kind.get()) {
            case GOVERNMENT, OFFICE -> belowCities ? Optional.of(Severity.ERROR) : Optional.empty();
            case DEPARTMENT ->
                level.get() == AuthorityLevel.NATIONAL ? Optional.empty() : Optional.of(Severity.WARNING);
        };
    }
}
