package org.ogireport.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/** Reports whose prose says what the tables say, in many words, among much that counts other things. */
final class TruthfulProse {
    /** An organ, how it speaks of itself, and one that it may speak of. */
    private record Speaker(String name, List<String> itself, String other, Profile profile) {}

    private static final List<Speaker> SPEAKERS = List.of(
            new Speaker("甲省乙市人民政府", List.of("全市", "我市", "全市各级行政机关", "乙市"), "市自然资源局", Profile.CITY),
            new Speaker("乙市丙县人民政府", List.of("全县", "我县", "县政府及其各部门", "丙县"), "县住建局", Profile.COUNTY),
            new Speaker("乙市丙县教育局", List.of("我局", "县教育局", "全局", "本机关"), "县教育局下属学校", Profile.COUNTY),
            new Speaker("丙县丁镇人民政府", List.of("我镇", "镇政府", "全镇", "丁镇"), "县政府办公室", Profile.COUNTY));

    private final Random random;
    private final Layout layout;
    private final Speaker speaker;
    private final List<String> told = new ArrayList<>();
    private Draft draft;

    private TruthfulProse(long seed) {
        this.random = new Random(seed);
        this.layout = Layout.of(random.nextInt(4) == 0 ? Form.TRIAL_2019 : Form.CURRENT_2021);
        this.speaker = pick(SPEAKERS);
        AnnualReport report = ReportGenerator.seeded(seed).report(layout, speaker.profile());
        Draft.Builder builder = Draft.of(report).toBuilder();
        // only governments of cities and above make rules (规章)
        layout.rows().stream()
                .filter(row -> row == Row.GOVERNMENT_RULES || row == Row.TRIAL_GOVERNMENT_RULES)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> builder.set(cell, 0));
        this.draft = builder.build();
    }

    /** The report of a seed. */
    static Draft report(long seed) {
        return new TruthfulProse(seed).tell();
    }

    private Draft tell() {
        requests();
        outcomes();
        disputes();
        documents();
        distractions();
        Collections.shuffle(told, random);
        int year = year();
        draft = draft.toBuilder()
                .title(speaker.name() + year + "年政府信息公开工作年度报告")
                .authority(Authority.of(speaker.name()))
                .preface(Preface.of(Narrative.of("本报告由" + speaker.name() + "根据《中华人民共和国政府信息公开条例》和"
                        + layout.form().notice() + "编制。统计期限为" + year + "年1月1日至" + year
                        + "年12月31日。电子版可在网站下载，联系电话：010-12345678。")))
                .overview(new Narrative(told))
                .problems(Narrative.of("存在的主要问题是主动公开的时效不够。下一步将按月检查公开栏目，改进解读的方式。"))
                .otherMatters(Narrative.of(pick("无", "本年度未收取信息处理费。", "没有其他需要报告的事项。")))
                .build();
        return draft;
    }

    private void requests() {
        long received = total(Row.NEWLY_RECEIVED);
        long over = total(Row.CARRIED_OVER);
        long handled = total(Row.HANDLED_TOTAL);
        long forward = total(Row.CARRIED_FORWARD);
        String itself = pick(speaker.itself());
        String year = year() + "年";
        say(
                "%s，%s共收到政府信息公开申请%s。".formatted(year, itself, count(received)),
                "（二）依申请公开情况。全年受理政府信息公开申请%s，均依法登记。".formatted(count(received)),
                "%s度，%s新收政府信息公开申请%s，上年结转%s，结转下年度继续办理%s。"
                        .formatted(year, itself, count(received), count(over), count(forward)),
                "%s全年收到公民、法人和其他组织提出的政府信息公开申请共计%s。".formatted(itself, count(received + over)),
                "%s收到并依法处理政府信息公开申请%s。".formatted(itself, count(handled)),
                "%s%s收到、办结政府信息公开申请分别为%d件、%d件。".formatted(year, itself, received, handled),
                "%s年%s、%s%s分别收到政府信息公开申请%d件、%d件。".formatted(year() - 1, "", year, "", received + 3, received));
        say(
                "已办结的政府信息公开申请总量为%d件，另有%d件结转下一年办理。".formatted(handled, forward),
                "全年办结政府信息公开申请%s，结转%d年继续办理%s。".formatted(count(handled), year() + 1, count(forward)),
                "依法办结政府信息公开申请%s，按时办结率100%%。".formatted(count(handled)));
        if (forward == 0) {
            say("收到的政府信息公开申请均已依法办结。", "收到的政府信息公开申请全部按照规定办理完毕。");
        }
        if (received > 4) {
            long face = random.nextInt((int) Math.min(received, 1000) / 2);
            long letter = random.nextInt((int) Math.min(received, 1000) / 2);
            say("收到政府信息公开申请%d件，其中当面申请%d件、信函申请%d件、网络申请%d件。".formatted(received, face, letter, received - face - letter));
        }
        long before = Math.max(1, received - random.nextInt(9));
        if (received > before) {
            say("%s收到政府信息公开申请%d件，比上年的%d件增长%s%%。".formatted(itself, received, before, rate(received - before, before)));
        }
    }

    private void outcomes() {
        long handled = total(Row.HANDLED_TOTAL);
        long disclosed = total(Row.DISCLOSED);
        long partly = total(Row.PARTIALLY_DISCLOSED);
        long denied = group(RowGroup.DENIED);
        say(
                "办结的政府信息公开申请中，予以公开%s，部分公开%s，不予公开%s，无法提供%s，不予处理%s，其他处理%s。"
                        .formatted(
                                count(disclosed),
                                count(partly),
                                count(denied),
                                count(group(RowGroup.UNAVAILABLE)),
                                count(group(RowGroup.NOT_PROCESSED)),
                                count(group(RowGroup.OTHERWISE_HANDLED))),
                "政府信息公开申请予以公开、部分公开和不予公开分别为%d件、%d件、%d件。".formatted(disclosed, partly, denied),
                "政府信息公开申请予以公开及部分公开%d件。".formatted(disclosed + partly));
        if (handled > 0) {
            say("全年办结政府信息公开申请%d件，其中予以公开%d件，占%s%%。".formatted(handled, disclosed, rate(disclosed, handled)));
        }
    }

    private void disputes() {
        long reviews = total(Row.RECONSIDERATION);
        long suits = total(Row.DIRECT_LITIGATION) + total(Row.LITIGATION_AFTER_RECONSIDERATION);
        say(
                "因政府信息公开引发的行政复议%s，行政诉讼%s。".formatted(count(reviews), count(suits)),
                "因政府信息公开引发的行政复议、行政诉讼分别为%d件、%d件。".formatted(reviews, suits),
                "政府信息公开行政诉讼案件%d件，其中未经复议直接起诉%d件。".formatted(suits, total(Row.DIRECT_LITIGATION)));
        if (reviews + suits == 0) {
            say("全年未发生因政府信息公开引发的行政复议、行政诉讼。", "没有因政府信息公开被申请行政复议或提起行政诉讼的情况。");
        }
    }

    private void documents() {
        if (layout.form() != Form.CURRENT_2021) {
            return;
        }
        Row row = Row.NORMATIVE_DOCUMENTS;
        long issued = number(row, Column.ISSUED);
        long repealed = number(row, Column.REPEALED);
        long inForce = number(row, Column.IN_FORCE);
        say(
                "全年制发行政规范性文件%s，废止%s，现行有效%s。".formatted(count(issued), count(repealed), count(inForce)),
                "截至%d年底，现行有效行政规范性文件%d件。".formatted(year(), inForce),
                "%d年共制发行政规范性文件%d件。".formatted(year(), issued));
        say("作出行政处罚决定%d件。".formatted(number(Row.PENALTIES, Column.DECISIONS)));
    }

    /** What stands beside it in real reports, and counts other things. */
    private void distractions() {
        List<String> all = new ArrayList<>(List.of(
                "受理12345热线工单%1$d件，均已办结。",
                "办理人大代表建议%1$d件、政协提案%1$d件，办结率100%%。",
                "通过政府网站公开信息%1$d条，较上年增长%1$d.5%%。",
                "开展业务培训%1$d次，%1$d人次参加。",
                "%2$s收到政府信息公开申请%1$d件，予以公开%1$d件。",
                "截至%3$d年6月底，累计收到政府信息公开申请%1$d件。",
                "清理规范性文件%1$d件，公开政策解读%1$d篇，其中图解%1$d篇。",
                "优化流程，做到政府信息公开申请收到一件、办理一件、答复一件。",
                "推进“高效办成一件事”，公开办事指南%1$d份。",
                "全国政务公开工作会议后，制定三项制度、十条措施。",
                "（一）健全县乡村公开网络，筑牢安全市场防线。",
                "收到网民留言%1$d条，答复%1$d条；局长信箱来信%1$d件全部办结。",
                "其他下属单位收到政府信息公开申请%1$d件。",
                "第三季度受理政府信息公开申请%1$d件。",
                "政府信息公开申请中涉及征地拆迁%1$d件。",
                "主动公开行政许可结果%1$d件、行政处罚结果%1$d件。",
                "每月%1$d日前更新，全年发布会议公开信息%1$d条。"));
        Collections.shuffle(all, random);
        all.stream()
                .limit(5)
                .map(text -> text.formatted(2 + random.nextInt(3_000), speaker.other(), year()))
                .forEach(told::add);
        told.add("落实政府信息公开工作考核、社会评议和责任追究制度。");
    }

    private void say(String... wordings) {
        told.add(pick(wordings));
    }

    private String pick(String... one) {
        return one[random.nextInt(one.length)];
    }

    private <T> T pick(List<T> one) {
        return one.get(random.nextInt(one.size()));
    }

    private int year() {
        return draft.year().orElseThrow();
    }

    private long number(Row row, Column column) {
        return draft.value(row.cell(column)).number().orElseThrow().longValueExact();
    }

    private long total(Row row) {
        return draft.value(row.cells().get(row.cells().size() - 1))
                .number()
                .orElseThrow()
                .longValueExact();
    }

    private long group(RowGroup group) {
        return layout.rows().stream()
                .filter(row -> row.isOf(group))
                .mapToLong(this::total)
                .sum();
    }

    private static String rate(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A count in one of the ways it is written. */
    private String count(long number) {
        return switch (random.nextInt(5)) {
            case 0 -> String.format("%,d件", number);
            case 1 -> number + " 宗";
            case 2 -> 0 < number && number < 10_000 ? numeral((int) number) + "件" : number + "件";
            case 3 -> number + "项";
            default -> number + "件";
        };
    }

    /** A number below ten thousand in Chinese numerals. */
    static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        StringBuilder numeral = new StringBuilder();
        for (int unit = 1_000, rest = number; unit > 0; rest %= unit, unit /= 10) {
            int digit = rest / unit;
            if (digit > 0) {
                numeral.append(digits.charAt(digit))
                        .append(unit == 1_000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
            } else if (!numeral.isEmpty() && rest > 0 && numeral.charAt(numeral.length() - 1) != '零') {
                numeral.append('零');
            }
        }
        return numeral.toString().replaceFirst("^一十", "十");
    }
}
