package org.ogireport.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** Documents that break the rules on prose. */
final class ProseWitnesses {
    private ProseWitnesses() {}

    static void addTo(Map<String, Supplier<Findings>> witnesses) {
        witnesses.put("P1", () -> overview("2021年，全县共收到政府信息公开申请5件。"));
        witnesses.put("P2", () -> overview("全年办结政府信息公开申请5件。"));
        witnesses.put("P3", () -> overview("全年办结政府信息公开申请0件，结转下年度继续办理5件。"));
        witnesses.put("P4", () -> overview("办结的政府信息公开申请中，予以公开5件。"));
        witnesses.put("P5", () -> overview("全年发生政府信息公开行政复议案件5件。"));
        witnesses.put("P6", () -> overview("全年发生政府信息公开行政诉讼案件5件。"));
        witnesses.put("P7", () -> overview("全年收到政府信息公开申请3646件，上年为3607件，同比增长1.05%。"));
        witnesses.put("P8", () -> overview("全年收到政府信息公开申请200件，其中予以公开50件，占比30%。"));
        witnesses.put(
                "O1",
                () -> check(zeros().overview(Narrative.of("略。"))
                        .otherMatters(Narrative.EMPTY)
                        .build()));
        witnesses.put(
                "O2",
                () -> check(zeros().otherMatters(Narrative.of("本年度未收取信息处理费。", "全年收取信息处理费300元。"))
                        .build()));
        witnesses.put(
                "O3",
                () -> check(zeros().set(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.of(new BigDecimal("0.02")))
                        .otherMatters(Narrative.of("全年收取信息处理费300元。"))
                        .build()));
        witnesses.put(
                "T1",
                () -> Checker.standard()
                        .check(zeros().build(), Circumstances.NONE.withPublished(LocalDate.of(2022, 4, 1))));
        addDocuments(witnesses);
    }

    /** Variants of a sound report. */
    private static void addDocuments(Map<String, Supplier<Findings>> witnesses) {
        Cell suits = Row.DIRECT_LITIGATION.cell(Column.UPHELD);
        Cell allSuits = Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL);
        witnesses.put(
                "D3",
                () -> check(zeros().year(2025).set(suits, 1).set(allSuits, 1).build()));
        witnesses.put(
                "D4",
                () -> check(zeros().set(Row.NORMATIVE_DOCUMENTS.cell(Column.ISSUED), 1)
                        .build()));
        Cell pending = Row.RECONSIDERATION.cell(Column.PENDING);
        witnesses.put(
                "D5",
                () -> Checker.standard()
                        .check(
                                SoundReport.draft(),
                                Circumstances.NONE.withPrevious(
                                        SoundReport.lastYear().set(pending, 2).build())));
        witnesses.put("P9", () -> check(SoundReport.withOverview("全年制发行政规范性文件5件。")));
        witnesses.put("P10", () -> check(SoundReport.withOverview("收到政府信息公开申请12件，均已办结。")));
        witnesses.put("P11", () -> check(SoundReport.withOverview("收到政府信息公开申请12件，其中网络申请15件。")));
        witnesses.put("P12", () -> check(SoundReport.withOverview("收到政府信息公开申请12件，其中当面申请4件，网络申请5件。")));
        witnesses.put("N1", () -> check(PartsTest.withoutPartFive().build()));
        witnesses.put("N2", () -> check(SoundReport.withPreface("本报告由淮安市洪泽区民政局编制。")));
        witnesses.put("N3", () -> check(SoundReport.withPreface("统计期限为2023年1月1日至2023年11月30日。")));
        witnesses.put("N4", () -> {
            String text = SoundReport.distinct(400);
            return Checker.standard()
                    .check(
                            SoundReport.withOverview(text),
                            Circumstances.NONE.withSiblings(List.of(SoundReport.withOverview(text).toBuilder()
                                    .authority(Authority.of("淮安市洪泽区民政局"))
                                    .build())));
        });
        witnesses.put(
                "N5",
                () -> check(SoundReport.builder().problems(Narrative.of("无")).build()));
        witnesses.put("N6", () -> check(SoundReport.withPreface("根据国办公开办函〔2019〕60号编制。")));
        witnesses.put("N7", () -> check(SoundReport.withOverview("XX局公开信息。")));
        witnesses.put(
                "N8",
                () -> check(SoundReport.withOverview("（一）全省主动公开情况").toBuilder()
                        .authority(Authority.of("桃江县松木塘镇人民政府"))
                        .build()));
        witnesses.put(
                "N9",
                () -> check(
                        SoundReport.builder().authority(Authority.of("安化县人民政府")).build()));
        witnesses.put(
                "N10", () -> check(SoundReport.builder().preface(Preface.EMPTY).build()));
        witnesses.put("N11", () -> check(SoundReport.withOverview("申请人（110101190003072219）。")));
        witnesses.put("N12", () -> check(SoundReport.withPreface("六部分组成：总体情况、申请、诉讼、问题、其他。")));
        witnesses.put(
                "M1",
                () -> check(SoundReport.builder()
                        .outline(PageMetadataTest.page(PageMetadata.Name.PUBLISHER, "盱眙县教育局"))
                        .build()));
        witnesses.put("N13", () -> {
            Thresholds thresholds = new Thresholds(BigDecimal.ONE, 0, OptionalInt.of(5));
            return new Checker(RuleCatalogue.standard(), RulePolicy.NONE.withThresholds(thresholds))
                    .check(SoundReport.withOverview("一二三四五六。"));
        });
    }

    private static Findings overview(String sentence) {
        return check(zeros().overview(Narrative.of(sentence)).build());
    }

    private static Findings check(Draft draft) {
        return Checker.standard().check(draft);
    }

    private static Draft.Builder zeros() {
        return Drafts.zeros(Drafts.CURRENT).toBuilder();
    }
}
