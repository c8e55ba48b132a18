package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.json.JsonObject;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Rule;
import org.ogireport.validation.equation.Operand;

/**
 * Renders checked reports as JSON, for programs.
 *
 * @since 0.1
 */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * One JSON object: {@code {"reports":[{"source","form","year","authority","verdict","findings","repairs","remarks"}]}},
     * as {@code docs/schema/findings.schema.json} and {@code docs/findings.md} have it. A document that could not be checked
     * has {@code {"source","error":{"code","message"}}} in its place.
     *
     * @param reports what came of each document
     * @param locale the language of the messages
     * @return JSON text without a line break
     */
    public static String render(List<? extends CheckedInput> reports, Locale locale) {
        Objects.requireNonNull(locale, "locale: must not be null");
        Objects.requireNonNull(reports, "reports: must not be null");
        return new JsonObject()
                .with(
                        "reports",
                        reports.stream().map(report -> toJson(report, locale)).toList())
                .toString();
    }

    private static JsonObject toJson(CheckedInput input, Locale locale) {
        if (input instanceof CheckedReport report) {
            return toJson(report, locale);
        }
        UncheckedInput unchecked = (UncheckedInput) input;
        return new JsonObject()
                .with("source", unchecked.source())
                .with("error", new JsonObject().with("code", unchecked.code()).with("message", unchecked.message()));
    }

    private static JsonObject toJson(CheckedReport report, Locale locale) {
        Draft draft = report.draft();
        return new JsonObject()
                .with("source", report.source())
                .with("form", draft.form().code())
                .with("year", draft.year().stream().boxed().findFirst())
                .with("authority", draft.authority().map(Authority::name))
                .with("verdict", report.findings().conclusion().name())
                .with(
                        "findings",
                        report.findings().list().stream()
                                .map(finding -> toJson(finding, locale))
                                .toList())
                .with(
                        "repairs",
                        report.findings().causes().stream()
                                .flatMap(cause -> cause.repair().map(repair -> toJson(cause, repair)).stream())
                                .toList())
                .with(
                        "remarks",
                        report.remarks().stream()
                                .map(remark -> new JsonObject()
                                        .with("line", Optional.of(remark.line()).filter(line -> line > 0))
                                        .with("code", remark.code())
                                        .with("message", remark.words().in(locale)))
                                .toList());
    }

    private static JsonObject toJson(Finding finding, Locale locale) {
        List<JsonObject> places = finding.operands().stream()
                .flatMap(operand -> operand.source().map(source -> toJson(operand, source)).stream())
                .toList();
        return new JsonObject()
                .with("rule", finding.rule().id())
                .with("severity", finding.severity().name())
                .with("verdict", finding.verdict().name())
                .with("cells", finding.cells().stream().map(Cell::path).toList())
                .with("left", finding.detail().left().value())
                .with("right", finding.detail().right().value())
                .with("detail", DetailJson.of(finding.detail()))
                .withPresent(
                        "line",
                        finding.operands().stream()
                                .flatMap(operand -> operand.source().map(Source::line).stream())
                                .reduce((first, last) -> last))
                .withPresent("places", Optional.of(places).filter(known -> !known.isEmpty()))
                .withPresent("quote", finding.detail().quote().map(DetailJson::of))
                .withPresent(
                        "waiver",
                        finding.waiver()
                                .map(waiver -> new JsonObject()
                                        .with("reason", waiver.reason())
                                        .with("until", waiver.until().toString())))
                .with("message", FindingMessage.of(finding, locale));
    }

    private static JsonObject toJson(Operand operand, Source source) {
        return new JsonObject()
                .with("document", operand.document().name())
                .with("cell", operand.cell().path())
                .with("source", source.members());
    }

    private static JsonObject toJson(Cause cause, Repair repair) {
        return new JsonObject()
                .with(
                        "sets",
                        repair.changes().stream()
                                .map(change -> new JsonObject()
                                        .with("cell", change.cell().path())
                                        .with("from", change.from())
                                        .with("to", change.to()))
                                .toList())
                .with("clears", cause.rules().stream().map(Rule::id).toList())
                .with("alternatives", repair.alternatives());
    }
}
