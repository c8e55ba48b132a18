package org.ogireport.validation.render;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Map.Entry;
import org.ogireport.core.Words;

/** The guides of the rules over what a report says; where an example is what it says, it is quoted as it stands. */
final class TextGuides {
    /** What the tables have in the examples. */
    static final Words TABLES = new Words(
            "2023 年度新收申请 12 件，没有上年结转，办结 10 件（予以公开 7 件、本机关不掌握 3 件），结转下年度 2 件；上年新收 10 件；"
                    + "行政规范性文件制发 3 件、废止 1 件、现行有效 20 件；行政处罚决定 6 件；行政事业性收费 0；行政复议 1 件，没有行政诉讼",
            "2023: 12 requests newly received, none carried over, 10 handled (7 disclosed, 3 not held), 2 carried forward; 10"
                    + " newly received the year before; of normative documents 3 issued, 1 repealed, 20 in force; 6 decisions of"
                    + " penalty; no fees; 1 reconsideration, no litigation");

    private static final Words COUNTS =
            new Words("核对表格和文字，改正有误的一处", "compare the tables with the text, and correct the one that is wrong");

    private static final Words RATES = new Words("用表格中的数字重新计算", "compute it again from the tables");

    static final Map<String, RuleGuide> BY_ID = Map.ofEntries(
            quoted("P1", "全年收到政府信息公开申请15件。", "全年收到政府信息公开申请12件。", COUNTS),
            quoted("P2", "全年办结政府信息公开申请9件。", "全年办结政府信息公开申请10件。", COUNTS),
            quoted("P3", "全年办结政府信息公开申请10件，结转下年度继续办理5件。", "全年办结政府信息公开申请10件，结转下年度继续办理2件。", COUNTS),
            quoted("P4", "办结的政府信息公开申请中，予以公开8件。", "办结的政府信息公开申请中，予以公开7件。", COUNTS),
            quoted("P5", "因政府信息公开引发的行政复议2件。", "因政府信息公开引发的行政复议1件。", COUNTS),
            quoted("P6", "因政府信息公开引发的行政诉讼1件。", "没有因政府信息公开引发的行政诉讼。", COUNTS),
            quoted("P7", "全年收到政府信息公开申请12件，比上年的10件增长30%。", "全年收到政府信息公开申请12件，比上年的10件增长20%。", RATES),
            quoted("P8", "全年办结政府信息公开申请10件，其中予以公开7件，占75%。", "全年办结政府信息公开申请10件，其中予以公开7件，占70%。", RATES),
            quoted("P9", "全年制发行政规范性文件5件。", "全年制发行政规范性文件3件。", COUNTS),
            quoted(
                    "P10",
                    "全年收到政府信息公开申请12件，均已办结。",
                    "全年收到政府信息公开申请12件，已办结10件，其余2件结转下年度继续办理。",
                    new Words(
                            "写明办结和结转的件数；表格有误的改正表格",
                            "say how many were handled and carried forward, or correct the table")),
            quoted("P11", "收到政府信息公开申请12件，其中网络申请15件。", "收到政府信息公开申请12件，其中网络申请5件。", COUNTS),
            quoted(
                    "P12",
                    "收到政府信息公开申请12件，其中当面申请4件，网络申请5件。",
                    "收到政府信息公开申请12件，其中当面申请4件，信函申请3件，网络申请5件。",
                    new Words("核对各渠道的件数，列全渠道", "check the channels, and list all of them")),
            quoted("O1", "", "无", new Words("没有其他需要报告的事项的，写“无”", "write 无 where there is nothing else to report")),
            quoted(
                    "O2",
                    "本年度未收取信息处理费。全年收取信息处理费300元。",
                    "全年收取信息处理费300元。",
                    new Words("与财务数据核对，保留正确的说法", "keep what agrees with the accounts")),
            quoted(
                    "O3",
                    "全年收取信息处理费300元。",
                    "全年收取信息处理费0元。",
                    new Words("信息处理费计入第二部分的行政事业性收费（万元）", "count the fee among those of part two (in 10,000 yuan)")),
            told(
                    "N1",
                    new Words("第四部分之后直接是“六、其他需要报告的事项”", "part six follows part four"),
                    new Words("六个部分按格式的顺序各出现一次", "the six parts stand there once, in the order of the form"),
                    new Words("按格式补全部分，改正顺序和序号", "complete the parts, and correct order and numbers")),
            quoted("N2", "本报告由淮安市洪泽区民政局编制。", "本报告由淮安市洪泽区教育局编制。", new Words("改为标题中的机关", "name the organ of the title")),
            quoted(
                    "N3",
                    "统计期限为2023年1月1日至2023年11月30日。",
                    "统计期限为2023年1月1日至2023年12月31日。",
                    new Words(
                            "改为本年度全年，并核对数据是否按全年统计",
                            "state the whole year, and see whether the figures are those of it")),
            told(
                    "N4",
                    new Words("第一、第五部分八成文字与上年的报告相同", "four fifths of parts one and five are last year's"),
                    new Words("写的是本年度的工作", "they tell of this year's work"),
                    new Words("按本年度的工作重写相同的部分", "write anew what is the same")),
            quoted(
                    "N5",
                    "无",
                    "主要问题是公开不够及时；下一步将按月检查各栏目的更新情况。",
                    new Words("写明存在的问题和改进措施", "name the problems and what is done about them")),
            quoted(
                    "N6",
                    "根据国办公开办函〔2019〕60号编制。",
                    "根据国办公开办函〔2021〕30号编制。",
                    new Words("改为本年度适用的条例或通知", "cite the Regulations or the notice of the year")),
            quoted(
                    "N7",
                    "XX局认真贯彻条例。",
                    "我局认真贯彻条例。",
                    new Words("填写实际内容，或者删去模板文字", "fill it in, or take the template's words out")),
            quoted(
                    "N8",
                    "（一）全省主动公开情况",
                    "（一）主动公开情况",
                    new Words("小标题改为本级", "let the heading speak of the organ's own level")),
            told(
                    "N9",
                    new Words("县政府的报告没有写考核、社会评议、责任追究", "a county government's report says nothing of them"),
                    new Words("写明本年度考核、社会评议和责任追究的情况", "it tells of this year's"),
                    new Words("补写这些内容；没有发生责任追究的也写明", "add it; say so where nobody was held responsible")),
            told(
                    "N10",
                    new Words(
                            "前言没有写电子版下载地址和联系方式",
                            "the preface does not say where the electronic copy is, and whom to ask"),
                    new Words("前言写明依据、期限、下载地址和联系方式", "it tells all four"),
                    new Words("在前言中补写", "add it to the preface")),
            quoted(
                    "N11",
                    "申请人（13800000000）提出申请。",
                    "申请人提出申请。",
                    new Words("立即删除个人信息后重新公布", "take the personal data out at once, and publish the report again")),
            quoted(
                    "N12",
                    "本报告由六部分组成：总体情况、主动公开、申请、诉讼、其他需要报告的事项。",
                    "本报告由六部分组成：总体情况、主动公开、申请、诉讼、存在的问题、其他需要报告的事项。",
                    new Words("列全六个部分", "list all six")),
            told(
                    "N13",
                    new Words("规定不超过 1000 字，实际 1500 字", "1,000 characters are asked at most, part one has 1,500"),
                    new Words("900 字", "it has 900"),
                    new Words("压缩第一部分", "shorten part one")));

    private TextGuides() {}

    private static Entry<String, RuleGuide> quoted(String id, String breaking, String right, Words remedy) {
        return told(id, quoted(breaking), quoted(right), remedy);
    }

    /** What a report says is Chinese whoever reads of it. */
    private static Words quoted(String text) {
        return text.isEmpty() ? new Words("（没有文字）", "(nothing)") : new Words(text, text);
    }

    private static Entry<String, RuleGuide> told(String id, Words breaking, Words right, Words remedy) {
        return entry(id, new RuleGuide(breaking, right, remedy));
    }
}
