package org.ogireport.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.PageMetadata.Name;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.text.NamedOrgans;

/** M1: what the page says of itself is what the report's title says. */
final class PageRule {
    static final Rule RULE = Rule.builder(
                    "M1",
                    Severity.INFO,
                    new Words(
                            "报告标题与网页信息中的机关、年度一致",
                            "The report's title and the page's metadata name one organ and one year"))
            .because(
                    Grounds.PRACTICE,
                    new Words(
                            "只核对网页标题和发布机构；由同一政府的办公室、上级代为发布或使用简称的不算，其他部门代为发布的由人判断，因此仅作提示",
                            "Only the title of the page and its publisher; an office or parent that publishes it, and short forms,"
                                    + " are right. Another department may publish it too, so it is only told"))
            .evaluatedBy(PageRule::evaluate);

    private PageRule() {}

    private static void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        DocumentText text = dossier.text();
        Stream.of(Name.TITLE, Name.PUBLISHER)
                .flatMap(name -> text.metadata(name).stream())
                .forEach(said -> Stream.concat(
                                otherYear(text, said).stream(), NamedOrgans.otherOnPage(text, said).stream())
                        .map(own -> Detail.Observation.of(
                                new Words("报告标题写的是%s，而%s是“%s”", "the report's title says %s, but the %s is \"%s\""),
                                own,
                                said.name().words(),
                                said.text()))
                        .forEach(observation -> findings.accept(Finding.of(rule, rule.severity(), observation))));
    }

    /** The year of the title, where the page's title plainly names another. */
    private static Optional<Object> otherYear(DocumentText text, PageMetadata said) {
        List<Integer> own = text.titleYears();
        List<Integer> page = said.name() == Name.TITLE ? DocumentText.years(said.text()) : List.of();
        return own.size() == 1 && page.size() == 1 && !own.equals(page)
                ? Optional.of(new Words(own.get(0) + "年", own.get(0).toString()))
                : Optional.empty();
    }
}
