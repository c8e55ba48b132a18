package org.ogireport.serialization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;

/** Reports and drafts made by hand, in which no two cells hold the same. */
public final class Samples {
    private Samples() {}

    static List<Layout> layouts() {
        return Layout.values();
    }

    /** A report in which everything is stated and every cell holds another number. */
    public static AnnualReport full(Layout layout) {
        return numbered(layout).toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    /** A report of which only what must be stated is, with zeros throughout. */
    static AnnualReport bare(Layout layout) {
        Draft.Builder draft = Draft.builder(layout).year(2021).title("年报").authority(Authority.of("某县人民政府"));
        layout.cells().forEach(cell -> draft.set(cell, 0));
        return draft.build().toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    /** A draft of which nothing is known. */
    static Draft blank(Layout layout) {
        return Draft.builder(layout).build();
    }

    /** A draft with numbers, blanks, unreadable cells and sources of every kind. */
    static Draft mixed(Layout layout) {
        Draft.Builder draft = numbered(layout).toBuilder();
        List<Cell> cells = layout.cells();
        draft.set(cells.get(1), CellValue.BLANK);
        draft.set(cells.get(2), CellValue.NOT_FOUND);
        draft.set(cells.get(3), CellValue.unreadable("22(其中\n修订16件)\t\"<&>\""));
        draft.set(
                cells.get(4),
                CellValue.unreadable("—"),
                new Source(
                        "安化 & 2021.pdf",
                        "0123456789abcdef".repeat(4),
                        2,
                        3,
                        "三、收到\n和处理",
                        "（七）总计",
                        "自然人",
                        17,
                        new Source.Box(0, 72, 31, Integer.MAX_VALUE),
                        "—\t",
                        Source.Match.POSITION,
                        Source.Unread.VALUES));
        draft.set(cells.get(5), CellValue.BLANK, Source.builder().line(1).build());
        draft.set(cells.get(6), CellValue.of(5), Source.builder().build());
        draft.set(
                cells.get(cells.size() - 1),
                CellValue.BLANK,
                Source.builder().document("").text("\n").build());
        return draft.outline(outline()).build();
    }

    /** An outline with every kind of entry, and repeated ones. */
    static DocumentOutline outline() {
        Source source = Source.builder().page(1).line(3).row("发布日期").build();
        return new DocumentOutline(
                DocumentOutline.Ending.CUT,
                List.of("某县人民政府", " 2021年<年报> \t\"😀\""),
                List.of(
                        new DocumentPart(Part.OVERVIEW, "一、概述", "一", DocumentPart.Content.PROSE, source),
                        new DocumentPart(Part.OVERVIEW, "概述", null, DocumentPart.Content.NONE, null),
                        new DocumentPart(Part.REQUESTS, null, null, DocumentPart.Content.TABLE, null)),
                List.of(
                        new PageMetadata(
                                PageMetadata.Name.PUBLISHED, "2022年1月20日 09:00", LocalDate.of(2022, 1, 20), source),
                        new PageMetadata(PageMetadata.Name.WRITTEN, "去年", null, null),
                        new PageMetadata(PageMetadata.Name.PUBLISHER, "某县人民政府办公室", null, null)));
    }

    private static Draft numbered(Layout layout) {
        Draft.Builder draft = Draft.builder(layout)
                .year(2021)
                .title("某县人民政府2021年政府信息公开工作年度报告 😀")
                .authority(new Authority(
                        "某县人民政府", AuthorityLevel.COUNTY, AuthorityKind.GOVERNMENT, FigureScope.AREA, "430923"))
                .preface(new Preface(
                        Narrative.of("根据《条例》编制。", "", "  两端有空格 \"引号\" & <尖括号> ]]> \\ / \t"),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 12, 31),
                        "https://example.org/?a=1&b=\"2\"\t",
                        new Contact("办公室", "某路1号", "413500", "0737-1234567", "ogi@example.org", "")))
                .overview(Narrative.of("（一）主动公开\n第二行", "𠮷野家 \u0085\u2028 😀"))
                .problems(Narrative.of("问题"))
                .otherMatters(Narrative.EMPTY);
        List<Cell> cells = layout.cells();
        for (int i = 0; i < cells.size(); i++) {
            draft.set(cells.get(i), distinct(cells.get(i).kind(), i));
        }
        return draft.build();
    }

    private static CellValue distinct(NumberKind kind, int i) {
        if (!kind.isWhole()) {
            return CellValue.of(new BigDecimal("1234567890123.000001").add(BigDecimal.valueOf(i)));
        }
        long count = i == 0 ? NumberKind.MAX_COUNT : 1000L + i;
        return CellValue.of(kind.isSigned() && i % 2 == 0 ? -count : count);
    }

    /** The numbers of a report, in the order of its cells. */
    static List<String> numbers(AnnualReport report) {
        List<String> numbers = new ArrayList<>();
        report.cells().forEach(cell -> numbers.add(report.value(cell).toString()));
        return numbers;
    }
}
