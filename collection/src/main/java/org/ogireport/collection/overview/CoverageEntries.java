package org.ogireport.collection.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.export.RuleMatrix.Row;
import org.ogireport.collection.slip.SlipEntry;
import org.ogireport.collection.slip.SlipEntry.Request;

/** What an organ is told of what was received of it, besides what stands in its report. */
final class CoverageEntries {
    private static final String DUTY = "《政府信息公开条例》第四十九条";
    private static final String PRACTICE = "一个机关一个年度只认一份报告";

    private CoverageEntries() {}

    /**
     * What is to be said of a row.
     *
     * @param others what the organ has sent in for years that are not asked for
     */
    static List<SlipEntry> of(Row row, List<Row> others) {
        List<SlipEntry> entries = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Coverage.Line> lines =
                    row.lines().stream().filter(line -> line.status() == status).toList();
            if (!lines.isEmpty()) {
                entry(status, row, lines).ifPresent(entries::add);
            }
        }
        if (row.lines().stream().anyMatch(line -> line.status() == Status.MISSING)) {
            others.forEach(
                    other -> entry(Status.OTHER_YEAR, other, other.lines()).ifPresent(entries::add));
        }
        return entries;
    }

    private static Optional<SlipEntry> entry(Status status, Row row, List<Coverage.Line> lines) {
        String files = lines.stream()
                .map(line -> {
                    String remark = line.remark().chinese();
                    return line.input().orElse("") + (remark.isEmpty() ? "" : "（" + remark + "）");
                })
                .collect(Collectors.joining("；"));
        return switch (status) {
            case RECEIVED, INCOMPLETE -> Optional.empty();
            case MISSING ->
                entry(Request.SEND, "没有收到你单位 " + row.year().orElseThrow() + " 年度的报告。", "请尽快报送；已经报送的，请说明报送的文件。", DUTY);
            case DUPLICATE -> entry(Request.VERIFY, "同一年度的报告收到不止一份：" + files + "。", "请确认以哪一份为准。", PRACTICE);
            case CONTRADICTORY ->
                entry(Request.SEND, "同一年度的报告收到几份，数字互相矛盾，都没有计入：" + files + "。", "请确认以哪一份为准，只报送这一份。", PRACTICE);
            case OTHER_YEAR ->
                entry(
                        Request.SEND,
                        "收到的是 " + row.year().orElseThrow() + " 年度的报告，不是所要的年度：" + files + "。",
                        "请报送所要年度的报告；年度写错的，改正标题和统计期限。",
                        DUTY);
            case NOT_ON_ROSTER ->
                entry(Request.VERIFY, "报告所写的机关名称不在应报送的名册之内：" + files + "。", "请核对机关名称；改过名称的，请说明原名称。", "按名册核对机关");
            case UNPLACED -> entry(Request.SEND, "报告没有写明是哪个机关、哪个年度的：" + files + "。", "在标题中写明机关全称和年度。", "报告标题应写明机关和年度");
            case REFUSED -> entry(Request.SEND, "文件不能读取：" + files + "。", "请重新报送能够打开的文件。", DUTY);
        };
    }

    private static Optional<SlipEntry> entry(Request request, String problem, String remedy, String grounds) {
        return Optional.of(
                new SlipEntry(request, List.of(), "整份报告", List.of(problem), remedy, grounds, Optional.empty()));
    }
}
