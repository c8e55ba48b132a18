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
    private static final String ROSTER = "按名册核对机关";
    private static final String PRACTICE = "一个机关一个年度只认一份报告";

    private CoverageEntries() {}

    /**
     * What is to be said of a row.
     *
     * @param others what the organ has sent in for years that are not asked for
     * @param possible what may be the report that is missing
     * @param isNewest whether no later year is asked for: which name an organ had in an earlier one is not known
     */
    static List<SlipEntry> of(Row row, List<Row> others, List<Coverage.Line> possible, boolean isNewest) {
        List<SlipEntry> entries = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Coverage.Line> lines =
                    row.lines().stream().filter(line -> line.status() == status).toList();
            if (status == Status.MISSING && !lines.isEmpty()) {
                entries.add(missing(row, others, possible));
            } else if (!lines.isEmpty()) {
                entry(status, row, lines).ifPresent(entries::add);
            }
        }
        if (isNewest) {
            row.lines().stream()
                    .filter(line -> line.formerName().isPresent())
                    .findFirst()
                    .ifPresent(line -> entries.add(renamed(line)));
        }
        return entries;
    }

    private static SlipEntry missing(Row row, List<Row> others, List<Coverage.Line> possible) {
        List<String> problems = new ArrayList<>(List.of("没有收到你单位 " + row.year().orElseThrow() + " 年度的报告。"));
        String remedy = "请尽快报送；已经报送的，请说明报送的文件。";
        if (!others.isEmpty()) {
            String years = others.stream()
                    .map(other -> String.valueOf(other.year().orElseThrow()))
                    .collect(Collectors.joining("、"));
            // the newest is the likeliest to bear a wrong year
            problems.add("收到的是 " + years + " 年度的报告，不是所要的年度："
                    + files(others.get(others.size() - 1).lines()) + (others.size() > 1 ? "等" : "") + "。");
            remedy += "年度写错的，改正标题和统计期限后重新报送。";
        }
        for (Coverage.Line line : possible) {
            problems.add("收到的文件“" + file(line.input().orElse("")) + "”没有计入："
                    + line.remark().chinese() + "。");
        }
        if (!possible.isEmpty()) {
            remedy += "所列文件确是你单位的，请换成能够打开、写明机关全称和年度的文件。";
        }
        return entry(Request.SEND, problems, remedy, DUTY);
    }

    private static SlipEntry renamed(Coverage.Line line) {
        return entry(
                Request.VERIFY,
                List.of("报告用的是曾用名“" + line.formerName().orElse("") + "”，名册上现在的名称是“"
                        + line.organ().orElse("") + "”。"),
                "请核对机关名称：报送时已经改名的，改用现在的名称。",
                ROSTER);
    }

    /** The last part of a name: what the organ calls the file. */
    private static String file(String input) {
        return input.substring(
                Math.max(input.lastIndexOf('/'), Math.max(input.lastIndexOf('\\'), input.lastIndexOf('!'))) + 1);
    }

    /** The files with what there is to say of each; by their whole names where the last parts do not tell them apart. */
    private static String files(List<Coverage.Line> lines) {
        List<String> inputs =
                lines.stream().map(line -> line.input().orElse("")).toList();
        boolean differ = inputs.stream().map(CoverageEntries::file).distinct().count() == inputs.size();
        return lines.stream()
                .map(line -> {
                    String remark = line.remark().chinese();
                    String input = line.input().orElse("");
                    return (differ ? file(input) : input) + (remark.isEmpty() ? "" : "（" + remark + "）");
                })
                .collect(Collectors.joining("；"));
    }

    private static Optional<SlipEntry> entry(Status status, Row row, List<Coverage.Line> lines) {
        String files = files(lines);
        // the organ that it may be of has a report: this file may be nothing
        Request sent = row.guess().isPresent() ? Request.VERIFY : Request.SEND;
        return switch (status) {
            case RECEIVED, INCOMPLETE, MISSING -> Optional.empty();
            case DUPLICATE ->
                Optional.of(entry(Request.VERIFY, List.of("同一年度的报告收到不止一份：" + files + "。"), "请确认以哪一份为准。", PRACTICE));
            case CONTRADICTORY ->
                Optional.of(entry(
                        Request.SEND,
                        List.of("同一年度的报告收到几份，数字互相矛盾，都没有计入：" + files + "。"),
                        "请确认以哪一份为准，只报送这一份。",
                        PRACTICE));
            case OTHER_YEAR ->
                Optional.of(entry(
                        Request.SEND,
                        List.of("收到的是 " + row.year().orElseThrow() + " 年度的报告，不是所要的年度：" + files + "。"),
                        "请报送所要年度的报告；年度写错的，改正标题和统计期限。",
                        DUTY));
            case NOT_ON_ROSTER ->
                Optional.of(entry(
                        Request.VERIFY,
                        List.of("报告所写的机关名称不在应报送的名册之内：" + files + "。"),
                        "请核对机关名称；改过名称的，请说明原名称。",
                        ROSTER));
            case UNPLACED ->
                Optional.of(entry(sent, List.of("报告没有写明是哪个机关、哪个年度的：" + files + "。"), "在标题中写明机关全称和年度。", "报告标题应写明机关和年度"));
            case REFUSED -> Optional.of(entry(sent, List.of("文件不能读取：" + files + "。"), "请重新报送能够打开的文件。", DUTY));
        };
    }

    private static SlipEntry entry(Request request, List<String> problems, String remedy, String grounds) {
        return new SlipEntry(request, List.of(), "整份报告", problems, remedy, grounds, Optional.empty());
    }
}
