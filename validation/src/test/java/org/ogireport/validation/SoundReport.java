package org.ogireport.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** A report in which nothing is wrong, whose words say what its tables say, and what is found in variants of it. */
final class SoundReport {
    static final String ORGAN = "淮安市洪泽区教育局";

    static final String PREFACE = "本报告由淮安市洪泽区教育局根据《中华人民共和国政府信息公开条例》和"
            + "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
            + "（国办公开办函〔2021〕30号）编制。统计期限为2023年1月1日至2023年12月31日。电子版可在本局网站下载。"
            + "如有疑问，请与洪泽区教育局办公室联系，电话：0517-12345678。";

    static final String OVERVIEW = "2023年，我局共收到政府信息公开申请12件，其中当面申请4件，信函申请3件，网络申请5件。全年办结政府信息公开申请10件，结转下年度继续办理2件。"
            + "全年制发行政规范性文件3件，废止1件，现行有效20件。作出行政处罚决定6件。";

    static final String PROBLEMS = "存在的主要问题是公开内容的及时性不够。下一步将完善制度，按月检查公开栏目并改进解读方式。";

    private SoundReport() {}

    static Draft.Builder builder() {
        Draft.Builder draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .year(2023)
                .title(ORGAN + "2023年政府信息公开工作年度报告")
                .authority(Authority.of(ORGAN))
                .preface(preface(PREFACE))
                .overview(Narrative.of("（一）依申请公开情况。", OVERVIEW))
                .problems(Narrative.of(PROBLEMS))
                .otherMatters(Narrative.of("本年度未收取信息处理费。"));
        Map<Row, Integer> requests = Map.of(
                Row.NEWLY_RECEIVED,
                12,
                Row.DISCLOSED,
                7,
                Row.NOT_HELD,
                3,
                Row.HANDLED_TOTAL,
                10,
                Row.CARRIED_FORWARD,
                2);
        requests.forEach((row, count) ->
                draft.set(row.cell(Column.NATURAL_PERSONS), count).set(row.cell(Column.APPLICANTS_TOTAL), count));
        return draft.set(Row.NORMATIVE_DOCUMENTS.cell(Column.ISSUED), 3)
                .set(Row.NORMATIVE_DOCUMENTS.cell(Column.REPEALED), 1)
                .set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 20)
                .set(Row.PENALTIES.cell(Column.DECISIONS), 6)
                .set(Row.RECONSIDERATION.cell(Column.PENDING), 1)
                .set(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 1);
    }

    static Draft draft() {
        return builder().build();
    }

    /** With another preface, and as the contact the office of the organ. */
    static Preface preface(String prose) {
        return preface(prose, "洪泽区教育局办公室");
    }

    static Preface preface(String prose, String office) {
        return new Preface(
                prose.isEmpty() ? Narrative.EMPTY : Narrative.of(prose),
                null,
                null,
                null,
                new Contact(office, null, null, "0517-12345678", null, null));
    }

    static Draft withPreface(String prose) {
        return builder().preface(preface(prose)).build();
    }

    static Draft withOverview(String... paragraphs) {
        return builder().overview(Narrative.of(paragraphs)).build();
    }

    /** What is found of one rule: the severities, joined. */
    static String of(String rule, Findings findings) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.severity().name())
                .collect(Collectors.joining(" "));
    }

    static String of(String rule, Draft draft) {
        return of(rule, Checker.standard().check(draft));
    }

    static String of(String rule, Draft draft, Draft previous) {
        return of(rule, Checker.standard().check(draft, Circumstances.NONE.withPrevious(previous)));
    }

    /** The rules that find something. */
    static Set<String> broken(Findings findings) {
        return findings.stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sound report of the year before, of the same organ. */
    static Draft.Builder lastYear() {
        return builder()
                .year(2022)
                .title(ORGAN + "2022年政府信息公开工作年度报告")
                .preface(preface(PREFACE.replace("2023", "2022")))
                .overview(Narrative.of("收到政府信息公开申请12件。"))
                .set(Row.CARRIED_FORWARD.cell(Column.NATURAL_PERSONS), 0)
                .set(Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL), 0)
                .set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 18)
                .set(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), 10)
                .set(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL), 10);
    }

    /** Han characters without meaning, of which no two stretches are the same. */
    static String distinct(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x5000 + i));
        }
        return text.toString();
    }
}
