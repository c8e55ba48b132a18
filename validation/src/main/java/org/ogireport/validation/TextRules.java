package org.ogireport.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Prose;
import org.ogireport.validation.text.Contents;
import org.ogireport.validation.text.Headings;
import org.ogireport.validation.text.Leftovers;
import org.ogireport.validation.text.NamedOrgans;
import org.ogireport.validation.text.PersonalData;
import org.ogireport.validation.text.Similarity;
import org.ogireport.validation.text.Superseded;

/** The rules over the document as a whole: whose it is, of which year, complete, its own and not copied. */
final class TextRules {
    private static final int FIRST_YEAR_OF_CURRENT_NOTICE = 2021;

    static final List<Rule> ALL = List.of(
            PartsRule.RULE,
            ofText(
                    "N2",
                    Severity.WARNING,
                    new Words("前言和联系方式中的机关与标题中的机关一致", "Preface and contact name the organ of the title"),
                    Grounds.PRACTICE,
                    new Words(
                            "公开的是本机关的报告；同一政府的办公室、上级、代表、简称和书名号中的名称都算对",
                            "The report is the organ's own; its office, its parent, whom it stands for, short forms, and names"
                                    + " within titles are right"),
                    TextRules::organ),
            PeriodRule.RULE,
            ofText(
                    "N4",
                    Severity.WARNING,
                    new Words("文字不照抄上年或其他机关的报告", "The text is not last year's, nor that of an organ beside it"),
                    Grounds.PRACTICE,
                    new Words(
                            "各地考核对雷同扣分；比较第一、第五部分，除去数字和条例用语，默认超过一半为警告，不足 300 字不比较",
                            "Assessments take off points for copies; parts one and five are compared without numbers and the"
                                    + " words of the Regulations, a warning from half on, not below 300 characters"),
                    TextRules::similarity),
            rule(
                    "N5",
                    Severity.WARNING,
                    new Words("第五部分写明问题和改进情况", "Part five names problems and improvements"),
                    Grounds.ARTICLE,
                    new Words(
                            "条例第五十条第一款第（四）项；“无”和不足 20 字的不算写明",
                            "Regulations, article 50, paragraph 1 (4); 无, or fewer than 20 characters, name none"),
                    TextRules::problems),
            ofText(
                    "N6",
                    Severity.WARNING,
                    new Words("引用的条例和格式通知是本年度适用的", "The Regulations and the notice cited are those of the year"),
                    Grounds.NOTICE,
                    new Words(
                            "2021 年度起适用国办公开办函〔2021〕30号，〔2019〕60号只适用于 2019、2020 年度；条例 2019 年修订后为国务院令第711号，第492号是修订前的",
                            "From 2021 notice 国办公开办函〔2021〕30号 holds; 〔2019〕60号 held for 2019 and 2020 only. The"
                                    + " Regulations are Order 711 since their revision of 2019; Order 492 was before"),
                    TextRules::superseded,
                    Form.CURRENT_2021),
            ofText(
                    "N7",
                    Severity.WARNING,
                    new Words("没有留下模板中待填写的内容", "Nothing of a template is left"),
                    Grounds.PRACTICE,
                    new Words(
                            "如 XX、××、____、“行政机关规范全称”、没有数字的“件”",
                            "Such as XX, ××, ____, 行政机关规范全称, a 件 without its number"),
                    TextRules::leftovers),
            ofText(
                    "N8",
                    Severity.WARNING,
                    new Words("小标题说的是本级", "Headings speak of the organ's own level"),
                    Grounds.PRACTICE,
                    new Words(
                            "乡镇的小标题写“全省”“全县”，多是照搬上级；正文中不作判断",
                            "全省 or 全县 in a township's heading is mostly taken from above; in the text itself nothing is said"),
                    TextRules::headings),
            rule(
                    "N9",
                    Severity.INFO,
                    new Words(
                            "政府的报告写明考核、社会评议和责任追究情况",
                            "A government's report tells of assessment, public appraisal and pursuit of responsibility"),
                    Grounds.ARTICLE,
                    new Words(
                            "条例第五十条第一款第（四）项，只对各级人民政府",
                            "Regulations, article 50, paragraph 1 (4), for governments only"),
                    TextRules::ofGovernment),
            ofText(
                    "N10",
                    Severity.INFO,
                    new Words(
                            "前言写明编制依据、统计期限、电子版下载地址和联系方式",
                            "The preface tells the basis, the period, where the electronic copy is, and whom to ask"),
                    Grounds.PRACTICE,
                    new Words("报告通常如此开头", "Reports usually begin so"),
                    TextRules::preface),
            ofText(
                    "N11",
                    Severity.ERROR,
                    new Words("联系方式以外没有个人信息", "There are no personal data outside the contact"),
                    Grounds.ARTICLE,
                    new Words(
                            "条例第十五条：涉及个人隐私的不公开。校验位正确的身份证号码为错误，手机号码、银行卡号为警告",
                            "Regulations, article 15: what touches privacy is not disclosed. An error for an identity number with"
                                    + " its right check digit, a warning for a mobile or a bank card number"),
                    TextRules::personalData),
            ofText(
                    "N12",
                    Severity.INFO,
                    new Words("称报告由六部分组成的，所列部分齐全", "Where six parts are said, six are listed"),
                    Grounds.PRACTICE,
                    new Words(
                            "只检查列到了最后一部分、但遗漏其他部分的情况",
                            "Only of a list that reaches the last part and leaves out another"),
                    TextRules::shortList),
            ofText(
                    "N13",
                    Severity.WARNING,
                    new Words("第一部分不超过规定的字数", "Part one is no longer than is asked"),
                    Grounds.PRACTICE,
                    new Words("字数由各地规定，没有规定的不检查", "Places set a length; where the policy has none, nothing is checked"),
                    TextRules::length));

    private TextRules() {}

    /** A rule that looks at the figures too: whether the document goes so far. */
    private static Rule rule(
            String id, Severity severity, Words statement, Grounds grounds, Words because, Rule.Evaluation evaluation) {
        return builder(id, severity, statement, grounds, because).evaluatedBy(evaluation);
    }

    private static Rule ofText(
            String id,
            Severity severity,
            Words statement,
            Grounds grounds,
            Words because,
            Rule.Evaluation evaluation,
            Form... forms) {
        return builder(id, severity, statement, grounds, because)
                .forms(forms.length == 0 ? Form.values() : forms)
                .ofText()
                .evaluatedBy(evaluation);
    }

    private static Rule.Builder builder(String id, Severity severity, Words statement, Grounds grounds, Words because) {
        return Rule.builder(id, severity, statement).kind(RuleKind.PROSE).because(grounds, because);
    }

    private static void organ(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        NamedOrgans.other(dossier.text()).ifPresent(other -> {
            Detail.Observation observation = Detail.Observation.of(
                    new Words("标题中的机关是%s，而此处是%s", "the title's organ is %s, but this is %s"),
                    other.title(),
                    other.other());
            findings.accept(Finding.of(
                    rule,
                    rule.severity(),
                    other.sentence().map(Quote::of).map(observation::in).orElse(observation)));
        });
    }

    private static void similarity(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        List<Draft> others = new ArrayList<>();
        dossier.circumstances().previous().ifPresent(others::add);
        dossier.circumstances().siblings().stream()
                .filter(sibling -> !dossier.isItself(sibling))
                .forEach(others::add);
        BigDecimal most = dossier.policy().thresholds().similarity();
        for (Draft other : others) {
            double share = Similarity.of(dossier.text(), new DocumentText(Prose.of(other)));
            BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP);
            if (BigDecimal.valueOf(share).compareTo(most) > 0) {
                findings.accept(Finding.of(
                        rule,
                        rule.severity(),
                        Detail.Observation.of(
                                new Words("第一、第五部分有 %s%% 的文字与“%s”相同", "%s%% of parts one and five stand in \"%s\" too"),
                                percent.toPlainString(),
                                other.title()
                                        .or(() -> other.authority().map(Authority::name))
                                        .orElse(""))));
            }
        }
    }

    private static void problems(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        int length = dossier.text().length(Passage.PROBLEMS);
        if (dossier.reaches(Passage.PROBLEMS)
                && length < dossier.policy().thresholds().problemsLength()) {
            findings.accept(Finding.of(
                    rule,
                    rule.severity(),
                    Detail.Observation.of(
                            new Words("第五部分只有 %s 个字，没有写明问题和改进情况", "part five has %s characters, too few to name any"),
                            length)));
        }
    }

    private static void superseded(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        if (dossier.text().titledYear().orElse(0) >= FIRST_YEAR_OF_CURRENT_NOTICE) {
            for (Superseded basis : Superseded.values()) {
                quoted(
                        rule,
                        basis.in(dossier.text()),
                        sentence -> Detail.Observation.of(basis.words()).in(Quote.of(sentence)),
                        findings);
            }
        }
    }

    private static void leftovers(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        quoted(
                rule,
                Leftovers.first(dossier.text()),
                left -> Detail.Observation.of(new Words("“%s”处没有填写实际内容", "\"%s\" was never filled in"), left.text())
                        .in(Quote.of(left.sentence())),
                findings);
    }

    private static void headings(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        dossier.prose()
                .authority()
                .flatMap(Authority::plainLevel)
                .ifPresent(level -> quoted(
                        rule,
                        Headings.stray(dossier.text(), level),
                        stray -> Detail.Observation.of(
                                        new Words("小标题说的是“%s”，不是本级", "the heading speaks of %s, not of its own level"),
                                        stray.word())
                                .in(Quote.of(stray.sentence())),
                        findings));
    }

    private static void ofGovernment(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        boolean government = dossier.prose()
                .authority()
                .flatMap(Authority::plainKind)
                .filter(kind -> kind != AuthorityKind.DEPARTMENT)
                .isPresent();
        if (government && dossier.text().has(Passage.OVERVIEW) && dossier.reaches(Passage.OTHER_MATTERS)) {
            missing(
                    rule,
                    new Words("没有写到%s", "says nothing of %s"),
                    Contents.missingOfGovernment(dossier.text()),
                    findings);
        }
    }

    private static void preface(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        if (dossier.text().has(Passage.OVERVIEW)) {
            missing(
                    rule,
                    new Words("前言没有写%s", "the preface does not tell %s"),
                    Contents.missingOfPreface(dossier.text()),
                    findings);
        }
    }

    private static void missing(Rule rule, Words sentence, List<Words> missing, Consumer<Finding> findings) {
        if (!missing.isEmpty()) {
            Words all = missing.stream().collect(Words.joining(new Words("、", ", ")));
            findings.accept(Finding.of(rule, rule.severity(), Detail.Observation.of(sentence, all)));
        }
    }

    /** What stands there is not quoted: a finding must not spread it. */
    private static void personalData(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        PersonalData.gravest(dossier.text())
                .ifPresent(datum -> findings.accept(Finding.of(
                        rule,
                        datum.kind() == PersonalData.Kind.IDENTITY ? Severity.ERROR : Severity.WARNING,
                        Detail.Observation.of(
                                new Words("%s第 %s 段有%s", "%s, paragraph %s, has %s"),
                                datum.sentence().passage().words(),
                                datum.sentence().paragraph() + 1,
                                words(datum.kind())))));
    }

    private static Words words(PersonalData.Kind kind) {
        return switch (kind) {
            case IDENTITY -> new Words("身份证号码", "the number of an identity card");
            case MOBILE -> new Words("手机号码", "a mobile telephone's number");
            case BANK_CARD -> new Words("银行卡号", "a bank card's number");
        };
    }

    private static void shortList(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        quoted(
                rule,
                Contents.shortList(dossier.text()),
                list -> Detail.Observation.of(
                                new Words("文中称报告有六部分，但没有列出%s", "six parts are said, but %s are not listed"),
                                list.missing().stream().map(Part::words).collect(Words.joining(new Words("、", ", "))))
                        .in(Quote.of(list.sentence())),
                findings);
    }

    private static void length(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        int length = dossier.text().length(Passage.OVERVIEW);
        dossier.policy().thresholds().overviewLength().ifPresent(most -> {
            if (length > most) {
                findings.accept(Finding.of(
                        rule,
                        rule.severity(),
                        Detail.Observation.of(
                                new Words("第一部分有 %s 字，规定不超过 %s 字", "part one has %s characters, %s at most are asked"),
                                length,
                                most)));
            }
        });
    }

    private static <T> void quoted(
            Rule rule, Optional<T> found, Function<T, Detail> detail, Consumer<Finding> findings) {
        found.map(detail).ifPresent(each -> findings.accept(Finding.of(rule, rule.severity(), each)));
    }
}
