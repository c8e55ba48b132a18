package org.ogireport.testing;

import static org.ogireport.testing.Demand.BLANKS_STAY_BLANK;
import static org.ogireport.testing.Demand.EQUALS_INPUT;
import static org.ogireport.testing.Demand.HAS_SAME_FINDINGS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** Mistakes that exporters make, each by itself in an exporter that is otherwise right. */
final class ExporterDefects {
    private static final Pattern CONTROLS = Pattern.compile("[\\u0080-\\u009F]");
    private static final Cell RECONSIDERED = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);

    /** The table, in the order in which it is printed. */
    static final List<Defect> ALL = Stream.of(
                    omissions(),
                    figures(),
                    blanks(),
                    prose(),
                    characters(),
                    WrittenDefects.json(),
                    WrittenDefects.xml())
            .flatMap(List::stream)
            .toList();

    private ExporterDefects() {}

    private static List<Defect> omissions() {
        return List.of(
                Defect.ofReport(
                        "drops the fax number", EQUALS_INPUT, 1, draft -> contact(draft, ExporterDefects::withoutFax)),
                Defect.ofReport("drops the contact", EQUALS_INPUT, 1, draft -> contact(draft, contact -> null)),
                Defect.ofReport(
                        "drops the period",
                        EQUALS_INPUT,
                        1,
                        draft -> preface(
                                draft,
                                all -> new Preface(all.prose(), null, null, all.downloadAddress(), all.contact()))),
                Defect.ofReport(
                        "writes days of one day before",
                        EQUALS_INPUT,
                        1,
                        draft -> preface(
                                draft,
                                all -> new Preface(
                                        all.prose(),
                                        dayBefore(all.periodStart()),
                                        dayBefore(all.periodEnd()),
                                        all.downloadAddress(),
                                        all.contact()))),
                Defect.ofReport(
                        "drops the division's code",
                        EQUALS_INPUT,
                        1,
                        draft -> authority(
                                draft, all -> new Authority(all.name(), all.level(), all.kind(), all.scope(), null))),
                Defect.ofReport(
                        "tells the level by the name",
                        EQUALS_INPUT,
                        1,
                        draft -> authority(
                                draft,
                                all -> new Authority(
                                        all.name(),
                                        all.level() == null
                                                ? null
                                                : Authority.of(all.name())
                                                        .plainLevel()
                                                        .orElse(AuthorityLevel.PREFECTURE),
                                        all.kind(),
                                        all.scope(),
                                        all.divisionCode()))),
                Defect.ofReport(
                        "keeps the postal code as a number",
                        EQUALS_INPUT,
                        1,
                        draft -> contact(
                                draft,
                                all -> new Contact(
                                        all.office(),
                                        all.address(),
                                        all.postalCode() == null
                                                ? null
                                                : all.postalCode().replaceFirst("^0+", ""),
                                        all.telephone(),
                                        all.email(),
                                        all.fax()))),
                Defect.ofReport(
                        "writes mail addresses in small letters",
                        EQUALS_INPUT,
                        1,
                        draft -> contact(
                                draft,
                                all -> new Contact(
                                        all.office(),
                                        all.address(),
                                        all.postalCode(),
                                        all.telephone(),
                                        all.email() == null ? null : all.email().toLowerCase(Locale.ROOT),
                                        all.fax()))),
                Defect.ofReport(
                        "cuts a title at 255 characters",
                        HAS_SAME_FINDINGS,
                        262,
                        draft -> draft.toBuilder()
                                .title(draft.title()
                                        .map(title -> title.substring(0, Math.min(title.length(), 255)))
                                        .orElseThrow())
                                .build()),
                Defect.ofReport(
                        "cuts the organ's name at 100 characters",
                        EQUALS_INPUT,
                        101,
                        draft -> authority(
                                draft,
                                all -> new Authority(
                                        all.name()
                                                .substring(
                                                        0, Math.min(all.name().length(), 100)),
                                        all.level(),
                                        all.kind(),
                                        all.scope(),
                                        all.divisionCode()))),
                Defect.ofReport(
                        "knows the organ by its name",
                        EQUALS_INPUT,
                        1,
                        draft -> authority(draft, all -> Authority.of(all.name()))),
                Defect.ofReport(
                        "makes the title of the organ and the year",
                        EQUALS_INPUT,
                        5,
                        draft -> draft.toBuilder()
                                .title(draft.authority().map(Authority::name).orElse("")
                                        + draft.year().orElse(0) + "年年报")
                                .build()));
    }

    private static List<Defect> figures() {
        return List.of(
                Defect.ofReport(
                        "swaps two columns of a row",
                        HAS_SAME_FINDINGS,
                        6,
                        draft -> swap(
                                draft,
                                Row.CARRIED_OVER.cell(Column.NATURAL_PERSONS),
                                Row.CARRIED_OVER.cell(Column.ENTERPRISES))),
                Defect.ofReport("swaps two columns of all rows", EQUALS_INPUT, 6, draft -> {
                    Draft swapped = draft;
                    for (Row row : draft.layout().rows()) {
                        swapped = row.part() == Part.REQUESTS
                                ? swap(swapped, row.cell(Column.ENTERPRISES), row.cell(Column.OTHER_ORGANIZATIONS))
                                : swapped;
                    }
                    return swapped;
                }),
                Defect.ofReport("swaps two rows", EQUALS_INPUT, 6, draft -> {
                    Draft swapped = draft;
                    for (Column column : Column.APPLICANTS) {
                        swapped = swap(swapped, Row.DISCLOSED.cell(column), Row.PARTIALLY_DISCLOSED.cell(column));
                    }
                    return swapped;
                }),
                Defect.ofReport(
                        "swaps licences and penalties",
                        EQUALS_INPUT,
                        1,
                        draft -> swap(
                                draft, Row.LICENSING.cell(Column.DECISIONS), Row.PENALTIES.cell(Column.DECISIONS))),
                Defect.ofReport("computes a total anew", HAS_SAME_FINDINGS, 1, draft -> {
                    List<Cell> cells = Column.RESULT_KINDS.stream()
                            .map(Row.RECONSIDERATION::cell)
                            .toList();
                    return cells.stream().allMatch(cell -> draft.value(cell).isNumber())
                                    && draft.value(RECONSIDERED).isNumber()
                            ? draft.with(
                                    RECONSIDERED,
                                    CellValue.of(cells.stream()
                                            .mapToLong(cell -> draft.value(cell)
                                                    .number()
                                                    .orElseThrow()
                                                    .longValueExact())
                                            .sum()))
                            : draft;
                }),
                numbers(
                        "keeps 32 bits of a number",
                        EQUALS_INPUT,
                        6,
                        number -> number.signum() < 0 ? number : number.remainder(BigDecimal.valueOf(1L << 32))),
                numbers(
                        "keeps numbers as float",
                        HAS_SAME_FINDINGS,
                        6,
                        number -> BigDecimal.valueOf((long) number.floatValue())
                                .min(BigDecimal.valueOf(NumberKind.MAX_COUNT))),
                numbers("loses the sign of a number", EQUALS_INPUT, 1, BigDecimal::abs),
                amounts("rounds amounts to two places", number -> number.setScale(2, RoundingMode.HALF_UP)),
                amounts("cuts amounts to whole ones", number -> number.setScale(0, RoundingMode.DOWN)),
                amounts("keeps amounts as float", number -> new BigDecimal(Float.toString(number.floatValue()))));
    }

    private static List<Defect> blanks() {
        return List.of(
                values("writes a blank as 0", value -> value.isBlank() ? CellValue.of(0) : value),
                values("writes 0 as a blank", value -> value.equals(CellValue.of(0)) ? CellValue.BLANK : value),
                values(
                        "writes what is unreadable as a blank",
                        value -> value.isNumber() || value.isNotFound() ? value : CellValue.BLANK),
                values("writes what was not found as a blank", value -> value.isNotFound() ? CellValue.BLANK : value));
    }

    private static List<Defect> prose() {
        return List.of(
                paragraphs("joins paragraphs", 2, all -> all.isEmpty() ? all : List.of(String.join("", all))),
                paragraphs(
                        "parts paragraphs at line feeds",
                        1,
                        all -> all.stream()
                                .flatMap(paragraph -> Stream.of(paragraph.split("\n", -1)))
                                .toList()),
                paragraphs(
                        "drops empty paragraphs",
                        1,
                        all -> all.stream()
                                .filter(paragraph -> !paragraph.isEmpty())
                                .toList()),
                paragraphs(
                        "drops blank paragraphs",
                        1,
                        all -> all.stream()
                                .filter(paragraph -> !paragraph.isBlank())
                                .toList()),
                paragraphs("loses the last paragraph", 1, all -> all.subList(0, Math.max(0, all.size() - 1))),
                paragraphs(
                        "writes a part without paragraphs as 无",
                        HAS_SAME_FINDINGS,
                        0,
                        all -> all.isEmpty() ? List.of("无") : all),
                texts(
                        "cuts a paragraph at 4,000 characters",
                        5_000,
                        text -> text.substring(0, Math.min(4_000, text.length()))),
                texts(
                        "drops the last character of a paragraph",
                        1,
                        text -> text.substring(0, Math.max(0, text.length() - 1))),
                texts("trims paragraphs", 1, String::strip),
                texts("makes one space of several", 2, text -> text.replaceAll("[ \t\u3000]+", " ")),
                texts("writes a line feed as a space", 1, text -> text.replace('\n', ' ')));
    }

    private static List<Defect> characters() {
        return List.of(
                texts("drops supplementary characters", 1, text -> text.replaceAll("[^\\u0000-\\uFFFF]", "")),
                texts("writes a supplementary character as ??", 1, text -> text.replaceAll("[^\\u0000-\\uFFFF]", "??")),
                texts("composes characters", 2, text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                texts(
                        "makes compatible characters the same",
                        1,
                        text -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
                texts("drops invisible characters", 1, text -> text.replaceAll("\\p{Cf}", "")),
                texts("drops U+FEFF", 1, text -> text.replace("\uFEFF", "")),
                texts(
                        "drops control characters",
                        1,
                        text -> CONTROLS.matcher(text).replaceAll("")),
                texts("writes a no-break space as a space", 1, text -> text.replace('\u00A0', ' ')),
                texts("writes a full-width space as two", 1, text -> text.replace("\u3000", "  ")),
                texts("writes curled quotation marks as straight ones", 1, text -> text.replaceAll("[“”]", "\"")),
                texts("reads entities in text", 5, text -> text.replace("&amp;", "&")),
                texts("drops what looks like markup", 3, text -> text.replaceAll("<[^<]*>", "")),
                texts("fills in templates", 5, text -> text.replaceAll("\\{\\{\\w+}}", "")),
                texts("reads a text as a format", 2, text -> text.replace("%%", "%")),
                texts("reads percent escapes in text", 3, text -> text.replace("%41", "A")));
    }

    private static Defect numbers(String name, Demand demand, int size, UnaryOperator<BigDecimal> change) {
        return Defect.ofReport(
                name,
                demand,
                size,
                draft -> cells(
                        draft,
                        (cell, value) -> cell.kind().isWhole()
                                ? value.number()
                                        .map(number -> CellValue.of(
                                                change.apply(number).longValueExact()))
                                        .orElse(value)
                                : value));
    }

    private static Defect amounts(String name, UnaryOperator<BigDecimal> change) {
        return Defect.ofReport(
                name,
                EQUALS_INPUT,
                1,
                draft -> cells(
                        draft,
                        (cell, value) -> cell.kind().isWhole()
                                ? value
                                : value.number()
                                        .map(number -> CellValue.of(change.apply(number)))
                                        .orElse(value)));
    }

    private static Defect values(String name, UnaryOperator<CellValue> change) {
        return Defect.ofReport(name, BLANKS_STAY_BLANK, 1, draft -> cells(draft, (cell, value) -> change.apply(value)));
    }

    private static Defect paragraphs(String name, int size, UnaryOperator<List<String>> change) {
        return paragraphs(name, EQUALS_INPUT, size, change);
    }

    private static Defect paragraphs(String name, Demand demand, int size, UnaryOperator<List<String>> change) {
        UnaryOperator<Narrative> prose = all -> new Narrative(change.apply(all.paragraphs()));
        return Defect.ofReport(
                name,
                demand,
                size,
                draft -> draft.toBuilder()
                        .overview(prose.apply(draft.overview()))
                        .problems(prose.apply(draft.problems()))
                        .otherMatters(prose.apply(draft.otherMatters()))
                        .build());
    }

    private static Defect texts(String name, int size, UnaryOperator<String> change) {
        return paragraphs(name, size, all -> all.stream().map(change).toList());
    }

    private static Draft cells(Draft draft, BiFunction<Cell, CellValue, CellValue> change) {
        Draft.Builder builder = draft.toBuilder();
        draft.cells().forEach(cell -> builder.set(cell, change.apply(cell, draft.value(cell))));
        return builder.build();
    }

    private static Draft swap(Draft draft, Cell first, Cell second) {
        return draft.with(first, draft.value(second)).with(second, draft.value(first));
    }

    private static Draft preface(Draft draft, UnaryOperator<Preface> change) {
        return draft.toBuilder().preface(change.apply(draft.preface())).build();
    }

    private static Draft contact(Draft draft, UnaryOperator<@Nullable Contact> change) {
        return preface(
                draft,
                all -> new Preface(
                        all.prose(),
                        all.periodStart(),
                        all.periodEnd(),
                        all.downloadAddress(),
                        all.contact() == null ? null : change.apply(all.contact())));
    }

    private static @Nullable Contact withoutFax(@Nullable Contact all) {
        return all == null
                ? null
                : new Contact(all.office(), all.address(), all.postalCode(), all.telephone(), all.email(), null);
    }

    private static Draft authority(Draft draft, UnaryOperator<Authority> change) {
        return draft.authority()
                .map(all -> draft.toBuilder().authority(change.apply(all)).build())
                .orElse(draft);
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }
}
