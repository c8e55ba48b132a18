package org.ogireport.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;

/** For each rule of this library that is not arithmetic, a document that breaks it. */
final class Witnesses {
    private static final Map<String, Function<Valid, BrokenReport>> BY_ID = Map.ofEntries(
            Map.entry("C1", valid -> valid.cell(CellValue.NOT_FOUND)),
            Map.entry("C2", valid -> valid.cell(CellValue.unreadable("约三件"))),
            Map.entry("C3", valid -> valid.cell(CellValue.BLANK)),
            Map.entry("C4", Valid::unread),
            Map.entry("S1", Witnesses::anotherYear),
            Map.entry("S2", Witnesses::mixture),
            Map.entry("S3", Witnesses::yearsApart),
            Map.entry("D1", Witnesses::rulesOfCounty),
            Map.entry("P1", valid -> valid.overview("全年共收到政府信息公开申请" + valid.noCount() + "件。")),
            Map.entry("P2", valid -> valid.overview("全年办结政府信息公开申请" + valid.noCount() + "件。")),
            Map.entry(
                    "P3",
                    valid -> valid.overview(
                            "全年办结政府信息公开申请" + valid.count(Row.HANDLED_TOTAL) + "件，结转下年度继续办理" + valid.noCount() + "件。")),
            Map.entry("P4", valid -> valid.overview("办结的政府信息公开申请中，予以公开" + valid.noCount() + "件。")),
            Map.entry("P5", valid -> valid.overview("全年发生政府信息公开行政复议案件" + valid.noCount() + "件。")),
            Map.entry("P6", valid -> valid.overview("全年发生政府信息公开行政诉讼案件" + valid.noCount() + "件。")),
            Map.entry(
                    "P7",
                    valid -> valid.overview("全年收到政府信息公开申请" + valid.count(Row.NEWLY_RECEIVED) + "件，上年为"
                            + valid.count(Row.NEWLY_RECEIVED) + "件，同比增长10%。")),
            Map.entry("P8", Witnesses::share),
            Map.entry(
                    "O1",
                    valid -> valid.report(valid.draft.toBuilder()
                            .overview(Narrative.of(RandomProse.OF_GOVERNMENT))
                            .otherMatters(Narrative.EMPTY))),
            Map.entry(
                    "O2",
                    valid -> valid.report(
                            valid.draft.toBuilder().otherMatters(Narrative.of("本年度未收取信息处理费。", "全年收取信息处理费300元。")))),
            Map.entry("O3", Witnesses::feeAboveFees),
            Map.entry("D3", Witnesses::directSuits),
            Map.entry("D4", Witnesses::implausible),
            Map.entry("P9", valid -> valid.overview("全年制发行政规范性文件" + valid.noCount() + "件。")),
            Map.entry("P10", Witnesses::allHandled),
            Map.entry(
                    "P11",
                    valid -> valid.overview(
                            "收到政府信息公开申请" + valid.count(Row.NEWLY_RECEIVED) + "件，其中网络申请" + valid.noCount() + "件。")),
            Map.entry(
                    "P12",
                    valid -> valid.overview("收到政府信息公开申请" + valid.count(Row.NEWLY_RECEIVED) + "件，其中当面申请"
                            + valid.count(Row.NEWLY_RECEIVED) + "件，网络申请1件。")),
            Map.entry("N1", Witnesses::withoutPartFive),
            Map.entry("N2", valid -> valid.named("甲市人民政府", "本报告由乙市人民政府编制。", valid.draft.overview())),
            Map.entry(
                    "N3",
                    valid -> valid.report(valid.draft.toBuilder()
                            .title(valid.draft.year().orElseThrow() - 1 + "年政府信息公开工作"
                                    + valid.draft.year().orElseThrow() + "年度报告"))),
            Map.entry("N4", Witnesses::copied),
            Map.entry(
                    "N5",
                    valid -> valid.report(valid.draft.toBuilder()
                            .overview(Narrative.of(RandomProse.OF_GOVERNMENT))
                            .problems(Narrative.of("无")))),
            Map.entry(
                    "N6",
                    valid -> valid.report(valid.draft.toBuilder()
                            .preface(Preface.of(Narrative.of("根据国办公开办函〔2019〕60号编制，统计期限为全年，见网站，联系本机关。"))))),
            Map.entry("N7", valid -> valid.overview("XX局公开信息。")),
            Map.entry("N8", valid -> valid.named("甲省人民政府", "", Narrative.of("（一）全国主动公开情况", RandomProse.OF_GOVERNMENT))),
            Map.entry("N9", valid -> valid.report(valid.draft.toBuilder().overview(Narrative.of("略。")))),
            Map.entry(
                    "N10",
                    valid -> valid.report(valid.draft.toBuilder()
                            .overview(Narrative.of(RandomProse.OF_GOVERNMENT))
                            .preface(Preface.EMPTY))),
            Map.entry("N11", valid -> valid.overview("申请人（13800000000）提出申请。")),
            Map.entry("N12", valid -> valid.overview("本报告由六部分组成：总体情况、主动公开、申请、诉讼、其他需要报告的事项。")),
            Map.entry("M1", Witnesses::pageOfTheYearBefore),
            Map.entry("T1", Witnesses::late));

    private Witnesses() {}

    /** A document that breaks the rule; empty where none is known, or none has these tables. */
    static Optional<BrokenReport> of(Rule rule, ReportGenerator generator, Layout layout) {
        Function<Valid, BrokenReport> witness = BY_ID.get(rule.id());
        boolean mixed = layout.form() != layout.requestsForm();
        return witness == null
                        || mixed && !rule.id().equals("S2")
                        || !rule.forms().contains(layout.form())
                ? Optional.empty()
                : Optional.of(witness.apply(new Valid(rule, Draft.of(generator.report(layout, Profile.CITY)))));
    }

    /** A valid report of a city, in which a rule is to be broken. */
    private record Valid(Rule rule, Draft draft) {
        BrokenReport report(Draft.Builder broken) {
            return BrokenReport.alone(rule, broken.build());
        }

        BrokenReport overview(String sentence) {
            return report(draft.toBuilder().overview(Narrative.of(sentence, RandomProse.OF_GOVERNMENT)));
        }

        /** Of an organ with a name that is a real one's in kind, and with a sentence more in the preface. */
        BrokenReport named(String organ, String prefaced, Narrative overview) {
            List<String> preface = new ArrayList<>(draft.preface().prose().paragraphs());
            preface.add(prefaced);
            return report(draft.toBuilder()
                    .title(organ + draft.year().orElseThrow() + "年政府信息公开工作年度报告")
                    .authority(Authority.of(organ))
                    .preface(Preface.of(new Narrative(preface)))
                    .overview(overview));
        }

        /** A cell that no equation holds. */
        BrokenReport cell(CellValue value) {
            Cell cell = freeCell();
            return BrokenReport.alone(rule, draft.with(cell, value), cell);
        }

        /** A figure that is struck out, so that it cannot be read. */
        BrokenReport unread() {
            Cell cell = freeCell();
            Source source = Source.builder()
                    .text("3")
                    .unread(Source.Unread.SHOWN_OTHERWISE)
                    .build();
            return BrokenReport.alone(
                    rule,
                    draft.toBuilder()
                            .set(cell, CellValue.unreadable("3"), source)
                            .build(),
                    cell);
        }

        private Cell freeCell() {
            return draft.cells().stream()
                    .filter(each -> each.part() == Part.DISCLOSURE && each.kind() == NumberKind.COUNT)
                    .findFirst()
                    .orElseThrow();
        }

        long count(Cell cell) {
            return draft.value(cell).number().orElseThrow().longValueExact();
        }

        long count(Row row) {
            Column last = row.cells().get(row.cells().size() - 1).column();
            return draft.value(row.cell(last)).number().orElseThrow().longValueExact();
        }

        /** A number that no cell of parts three and four, nor the sum of two totals, holds. */
        long noCount() {
            return 3 * (count(Row.NEWLY_RECEIVED) + count(Row.CARRIED_OVER)) + 7_777;
        }
    }

    private static BrokenReport anotherYear(Valid valid) {
        Form form = valid.draft.form();
        for (Form other : Form.values()) {
            if (other != form) {
                return valid.report(valid.draft.toBuilder().year(other.firstYear()));
            }
        }
        throw new AssertionError("one form only");
    }

    private static BrokenReport mixture(Valid valid) {
        Form form = valid.draft.form();
        Layout mixed = List.of(Form.values()).stream()
                .map(other -> Layout.of(form, other))
                .filter(layout -> layout.form() != layout.requestsForm())
                .findFirst()
                .orElseThrow();
        return BrokenReport.alone(valid.rule, Draft.of(ReportGenerator.seeded(0).report(mixed, Profile.ALL_ZERO)));
    }

    private static BrokenReport yearsApart(Valid valid) {
        int year = valid.draft.year().orElseThrow();
        Draft previous = valid.draft.toBuilder().year(year - 2).build();
        return BrokenReport.after(previous, valid.rule, valid.draft);
    }

    private static BrokenReport rulesOfCounty(Valid valid) {
        Row row = valid.draft.layout().rows().stream()
                .filter(each -> each == Row.GOVERNMENT_RULES || each == Row.TRIAL_GOVERNMENT_RULES)
                .findFirst()
                .orElseThrow();
        Cell cell = row.cells().get(row.cells().size() - 1);
        String name = RandomProse.name(Profile.COUNTY, 1);
        return BrokenReport.alone(
                valid.rule,
                valid.draft.toBuilder()
                        .authority(new Authority(name, AuthorityLevel.COUNTY, AuthorityKind.GOVERNMENT, null, null))
                        .set(cell, 1)
                        .build(),
                cell);
    }

    private static BrokenReport share(Valid valid) {
        long received = valid.count(Row.NEWLY_RECEIVED);
        long disclosed = valid.count(Row.DISCLOSED);
        long wrong = disclosed * 2 > received ? 1 : 99;
        return valid.overview("全年收到政府信息公开申请" + received + "件，其中予以公开" + disclosed + "件，占比" + wrong + "%。");
    }

    private static BrokenReport withoutPartFive(Valid valid) {
        List<DocumentPart> parts = Stream.of(Part.values())
                .filter(part -> part != Part.PROBLEMS)
                .map(part -> new DocumentPart(
                        part,
                        part.heading(),
                        part.numeral(),
                        part.isTable() ? DocumentPart.Content.TABLE : DocumentPart.Content.PROSE,
                        null))
                .toList();
        return valid.report(valid.draft.toBuilder()
                .overview(Narrative.EMPTY)
                .problems(Narrative.EMPTY)
                .outline(new DocumentOutline(DocumentOutline.Ending.WHOLE, List.of(), parts, List.of())));
    }

    private static BrokenReport pageOfTheYearBefore(Valid valid) {
        int year = valid.draft.year().orElseThrow();
        PageMetadata page = new PageMetadata(
                PageMetadata.Name.TITLE,
                valid.draft.title().orElseThrow().replace(year + "", year - 1 + ""),
                null,
                null);
        return valid.report(valid.draft.toBuilder()
                .overview(Narrative.EMPTY)
                .outline(new DocumentOutline(DocumentOutline.Ending.WHOLE, List.of(), List.of(), List.of(page))));
    }

    private static BrokenReport directSuits(Valid valid) {
        Cell upheld = Row.DIRECT_LITIGATION.cell(Column.UPHELD);
        Cell total = Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL);
        return BrokenReport.alone(
                valid.rule,
                valid.draft.toBuilder()
                        .year(2025)
                        .set(upheld, valid.count(upheld) + 1)
                        .set(total, valid.count(total) + 1)
                        .build(),
                upheld,
                total);
    }

    /** More issued than can be in force; in tables without a stock, all figures as they were the year before. */
    private static BrokenReport implausible(Valid valid) {
        Cell issued = Row.NORMATIVE_DOCUMENTS.cell(Column.ISSUED);
        if (valid.draft.layout().indexOf(issued).isPresent()) {
            long most = valid.count(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE))
                    + valid.count(Row.NORMATIVE_DOCUMENTS.cell(Column.REPEALED));
            return BrokenReport.alone(valid.rule, valid.draft.with(issued, most + 1), issued);
        }
        List<Draft> years = ReportGenerator.seeded(0).twoYears(valid.draft.layout());
        Draft.Builder second = years.get(1).toBuilder();
        for (Cell cell : valid.draft.cells()) {
            if (cell.part() == Part.DISCLOSURE) {
                second.set(cell, years.get(0).value(cell));
            }
        }
        return BrokenReport.after(years.get(0), valid.rule, second.build());
    }

    private static BrokenReport allHandled(Valid valid) {
        Draft.Builder draft =
                valid.draft.toBuilder().overview(Narrative.of("政府信息公开申请均已办结。", RandomProse.OF_GOVERNMENT));
        List<Cell> cells = new ArrayList<>();
        for (Row row : List.of(Row.NEWLY_RECEIVED, Row.CARRIED_FORWARD)) {
            for (Column column : List.of(Column.NATURAL_PERSONS, Column.APPLICANTS_TOTAL)) {
                cells.add(row.cell(column));
                draft.set(row.cell(column), valid.count(row.cell(column)) + 1);
            }
        }
        return BrokenReport.alone(valid.rule, draft.build(), cells.toArray(Cell[]::new));
    }

    private static BrokenReport copied(Valid valid) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append((char) (0x5000 + i));
        }
        Narrative copy = Narrative.of(text.toString(), RandomProse.OF_GOVERNMENT);
        List<Draft> years =
                ReportGenerator.seeded(valid.count(Row.HANDLED_TOTAL)).twoYears(valid.draft.layout()).stream()
                        .map(year -> year.toBuilder().overview(copy).build())
                        .toList();
        return BrokenReport.after(years.get(0), valid.rule, years.get(1));
    }

    private static BrokenReport feeAboveFees(Valid valid) {
        Cell fees = Row.FEES.cell(Column.FEE_AMOUNT);
        return BrokenReport.alone(
                valid.rule,
                valid.draft.toBuilder()
                        .set(fees, CellValue.of(new BigDecimal("0.02")))
                        .otherMatters(Narrative.of("全年收取信息处理费300元。"))
                        .build(),
                fees);
    }

    private static BrokenReport late(Valid valid) {
        int year = valid.draft.year().orElseThrow();
        return new BrokenReport(
                valid.rule,
                Optional.empty(),
                valid.draft.toBuilder()
                        .authority(new Authority(
                                RandomProse.name(Profile.CITY, 1),
                                AuthorityLevel.PREFECTURE,
                                AuthorityKind.GOVERNMENT,
                                null,
                                null))
                        .build(),
                Circumstances.NONE.withPublished(LocalDate.of(year + 1, 4, 1)),
                List.of(),
                List.of());
    }
}
