package org.ogireport.validation.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Rule;
import org.ogireport.validation.equation.Operand;

/** Renders checked reports as JSON, for programs. */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * One JSON object: {@code {"reports":[{"source","form","year","authority","verdict","findings","repairs","remarks"}]}}.
     *
     * @param reports the checked reports
     * @param locale the language of the messages
     * @return JSON text without a line break
     */
    public static String render(List<CheckedReport> reports, Locale locale) {
        return Json.object(json -> json.objects("reports", reports, (object, report) -> write(object, report, locale)));
    }

    private static void write(Json json, CheckedReport report, Locale locale) {
        Draft draft = report.draft();
        json.member("source", report.source())
                .member("form", draft.form().code())
                .number(
                        "year",
                        draft.year().stream().mapToObj(BigDecimal::valueOf).findFirst())
                .member("authority", draft.authority().map(Authority::name))
                .member("verdict", report.verdict())
                .objects("findings", report.findings().list(), (object, finding) -> write(object, finding, locale))
                .objects(
                        "repairs",
                        report.findings().causes().stream()
                                .filter(cause -> cause.repair().isPresent())
                                .toList(),
                        (object, cause) -> write(object, cause, cause.repair().orElseThrow()))
                .objects(
                        "remarks",
                        report.remarks(),
                        (object, remark) -> object.number(
                                        "line",
                                        remark.line() > 0
                                                ? Optional.of(BigDecimal.valueOf(remark.line()))
                                                : Optional.empty())
                                .member("message", remark.message()));
    }

    private static void write(Json json, Finding finding, Locale locale) {
        json.member("rule", finding.rule().id())
                .member("severity", finding.severity().name())
                .member("verdict", finding.verdict().name())
                .strings("cells", finding.cells().stream().map(Cell::path).toList())
                .number("left", finding.left().value())
                .number("right", finding.right().value());
        finding.operands().stream()
                .flatMap(operand -> operand.source().stream())
                .filter(source -> source.line() != null)
                .reduce((first, last) -> last)
                .ifPresent(source -> json.number("line", source.line()));
        List<Operand> known = finding.operands().stream()
                .filter(operand -> operand.source().isPresent())
                .toList();
        if (!known.isEmpty()) {
            json.objects("places", known, FindingsJson::write);
        }
        finding.quote()
                .ifPresent(quote -> json.object(
                        "quote",
                        object -> object.member("part", quote.part().path())
                                .number("paragraph", quote.paragraph())
                                .number("offset", quote.offset())
                                .member("sentence", quote.sentence())));
        finding.waiver()
                .ifPresent(waiver -> json.object(
                        "waiver",
                        object -> object.member("reason", waiver.reason())
                                .member("until", waiver.until().toString())));
        json.member("message", FindingMessage.of(finding, locale));
    }

    /** Where a cell stood; what is not known is left out. */
    private static void write(Json json, Operand operand) {
        json.member("document", operand.document().name())
                .member("cell", operand.cell().path())
                .object("source", object -> write(object, operand.source().orElseThrow()));
    }

    private static void write(Json json, Source source) {
        text(json, "document", source.document());
        text(json, "sha256", source.sha256());
        number(json, "page", source.page());
        number(json, "table", source.table());
        text(json, "part", source.part());
        text(json, "row", source.row());
        text(json, "column", source.column());
        number(json, "line", source.line());
        Source.Box box = source.box();
        if (box != null) {
            json.object(
                    "box",
                    object -> object.number("left", box.left())
                            .number("top", box.top())
                            .number("width", box.width())
                            .number("height", box.height()));
        }
        text(json, "text", source.text());
        text(json, "match", source.match() == null ? null : source.match().name());
    }

    private static void text(Json json, String name, @Nullable String text) {
        if (text != null) {
            json.member(name, text);
        }
    }

    private static void number(Json json, String name, @Nullable Integer number) {
        if (number != null) {
            json.number(name, number);
        }
    }

    private static void write(Json json, Cause cause, Repair repair) {
        json.objects(
                        "sets",
                        repair.sets(),
                        (object, change) -> object.member("cell", change.cell().path())
                                .number("from", change.from())
                                .number("to", change.to()))
                .strings("clears", cause.rules().stream().map(Rule::id).toList())
                .number("alternatives", repair.alternatives());
    }
}
