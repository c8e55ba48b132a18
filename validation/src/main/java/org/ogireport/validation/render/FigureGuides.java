package org.ogireport.validation.render;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Map.Entry;
import org.ogireport.core.Words;

/** The guides of the rules over figures, tables and days. */
final class FigureGuides {
    static final Map<String, RuleGuide> BY_ID = Map.ofEntries(
            guide("C1")
                    .breaking("第四部分的表格没有“行政复议”一栏", "part four has no columns of reconsideration")
                    .right("各行各列齐全，没有发生的填 0", "all rows and columns are there, with 0 where there is nothing")
                    .remedy(
                            "按格式补全表格后重新公布",
                            "complete the tables as the form prints them, and publish the report again"),
            guide("C2")
                    .breaking("格内写“约三件”", "a cell says 约三件 (about three)")
                    .right("格内写 3", "it says 3")
                    .remedy("改为阿拉伯数字；金额以万元为单位", "write the figure in digits; amounts are in 10,000 yuan"),
            guide("C3")
                    .breaking("格内空白", "a cell is blank")
                    .right("格内填 0", "it says 0")
                    .remedy("确认没有的填 0，漏填的补填", "enter 0 where there is nothing, and the figure where it was left out"),
            guide("C4")
                    .breaking("数字被图片遮盖，或者所在的列被隐藏", "a picture covers the figure, or its column is hidden")
                    .right("打开文件就能看到数字", "the figure is seen when the document is opened")
                    .remedy(
                            "由人对照原件核对这些格；报告本身不一定有错",
                            "look the cells up in the document; the report itself may be right"),
            guide("S1")
                    .breaking("2023 年度的报告使用 2019 年格式的表格", "a report for 2023 has the tables of 2019")
                    .right("2023 年度的报告使用 2021 年格式的表格", "it has those of 2021")
                    .remedy("换用本年度的格式重新填报", "fill in the form of the year"),
            guide("S2")
                    .breaking("（六）其他处理只有一行，其余为 2021 年格式", "（六） has one row in tables that are otherwise those of 2021")
                    .right("（六）其他处理有三行", "（六） has three")
                    .remedy("把该行改为本格式的各行", "part the row into those of the form"),
            guide("S3")
                    .breaking("2023 年度的报告与 2021 年度的比较", "a report for 2023 is compared with that for 2021")
                    .right("与同一机关 2022 年度的报告比较", "it is compared with the same organ's for 2022")
                    .remedy("换成同一机关上一年度的报告再检查", "check again with the same organ's report for the year before"),
            guide("D1")
                    .breaking("县教育局填报现行有效规章 2 件", "a county's department reports two rules (规章) in force")
                    .right("规章一行填 0", "it reports none")
                    .remedy(
                            "把行政规范性文件填入规范性文件一行，规章一行改为 0",
                            "enter normative documents in their own row, and 0 for rules"),
            guide("R1")
                    .breaking("新收 12，上年结转 0；总计 10，结转下年 3", "12 new, 0 carried over; 10 handled, 3 carried forward")
                    .right("新收 12，上年结转 0；总计 10，结转下年 2", "12 new, 0 carried over; 10 handled, 2 carried forward")
                    .remedy(
                            "对照登记台账核对这几项，改正填错的一格",
                            "compare them with the register, and correct the cell that is wrong"),
            guide("R2")
                    .breaking("予以公开 7，本机关不掌握 3；总计 9", "7 disclosed, 3 not held; 9 in all")
                    .right("予以公开 7，本机关不掌握 3；总计 10", "7 disclosed, 3 not held; 10 in all")
                    .remedy(
                            "核对各办理结果和总计，改正填错的一格",
                            "compare the outcomes with their total, and correct the cell that is wrong"),
            guide("R3")
                    .breaking("自然人 12，商业企业 1；总计 12", "12 natural persons, 1 enterprise; 12 in all")
                    .right("自然人 12，商业企业 1；总计 13", "12 natural persons, 1 enterprise; 13 in all")
                    .remedy(
                            "核对各类申请人和总计，改正填错的一格",
                            "compare the applicants with their total, and correct the cell that is wrong"),
            guide("R4")
                    .breaking("结果维持 10，结果纠正 1；总计 0", "10 upheld, 1 corrected; 0 in all")
                    .right("结果维持 10，结果纠正 1；总计 11", "10 upheld, 1 corrected; 11 in all")
                    .remedy(
                            "核对四种结果和总计，改正填错的一格",
                            "compare the results with their total, and correct the cell that is wrong"),
            guide("R5")
                    .breaking("上年结转下年 5，本年上年结转 3", "last year carried 5 forward, this year carried 3 over")
                    .right("上年结转下年 5，本年上年结转 5", "last year carried 5 forward, this year carried 5 over")
                    .remedy(
                            "以上年已公布的报告为准改正；上年有误的，更正上年报告并作说明",
                            "correct this year's figure; where last year's was wrong, correct that report and say so"),
            guide("R6")
                    .breaking("上年现行有效 18，制发 3，废止 1；现行有效 25", "18 in force last year, 3 issued, 1 repealed; 25 in force")
                    .right("上年现行有效 18，制发 3，废止 1；现行有效 20", "18 in force last year, 3 issued, 1 repealed; 20 in force")
                    .remedy(
                            "与司法行政部门的清单核对；因文件清理重新统计的，在第一部分说明",
                            "compare with the list of the justice department; say so in part one where a clean-up restated the stock"),
            guide("D2")
                    .breaking("上年现行有效 5，制发 1；废止 9", "5 in force last year, 1 issued; 9 repealed")
                    .right("上年现行有效 5，制发 1；废止 4", "5 in force last year, 1 issued; 4 repealed")
                    .remedy(
                            "核对废止件数；因文件清理重新统计的，在第一部分说明",
                            "check what was repealed; say so in part one where a clean-up restated the stock"),
            guide("U1")
                    .breaking("各下级合计 40，上级填 35", "the children have 40, the parent says 35")
                    .right("各下级合计 40，上级填 40", "the children have 40, the parent says 40")
                    .remedy(
                            "核对下级是否收齐、是否包括本级机关；垂直管理单位不计入",
                            "see whether all children and the parent's own office are there; organs under vertical management are not"),
            guide("D3")
                    .breaking("2025 年度未经复议直接起诉 3 件", "three suits filed directly in 2025")
                    .right("2025 年度未经复议直接起诉 0 件", "none in 2025")
                    .remedy(
                            "核对案件是否针对不予公开的决定；不是的不必改",
                            "see whether the suits are against refusals; where they are not, nothing is wrong"),
            guide("D4")
                    .breaking("制发 3，废止 1；现行有效 1", "3 issued, 1 repealed; 1 in force")
                    .right("制发 3，废止 1；现行有效 20", "3 issued, 1 repealed; 20 in force")
                    .remedy(
                            "核对数据和单位（万元），确认无误的不必改",
                            "check the figures and their unit (10,000 yuan); what is right stays"),
            guide("D5")
                    .breaking("上年尚未审结 2，本年总计 1", "2 pending last year, 1 in all this year")
                    .right("上年尚未审结 2，本年总计 2", "2 pending last year, 2 in all this year")
                    .remedy(
                            "核对上年未结的案件是否计入本年；本地另有口径的不必改",
                            "see whether last year's pending cases are counted; where a place counts otherwise, nothing is wrong"),
            guide("T1")
                    .breaking(
                            "县教育局 2023 年度的报告 2024-02-05 公布",
                            "a county department's report for 2023 is published on 2024-02-05")
                    .right("2024-01-25 公布", "it is published on 2024-01-25")
                    .remedy(
                            "已经逾期的尽快公布，不改动日期；页面日期有误的更正",
                            "publish at once and leave the date as it is; correct a date that the page has wrong"),
            guide("M1")
                    .breaking("报告标题为 2023 年，网页标题写成 2022 年", "the report's title says 2023, that of its page 2022")
                    .right("网页标题与报告标题一致", "both say the same")
                    .remedy(
                            "更正网页标题或发布机构；由其他部门代为发布的不必改",
                            "correct the page; where another department publishes for the organ, nothing is wrong"));

    private FigureGuides() {}

    private static Draft guide(String id) {
        return new Draft(id, Words.NONE, Words.NONE);
    }

    /** A guide to be completed, in the order it is read. */
    private record Draft(String id, Words breaking, Words right) {
        Draft breaking(String chinese, String english) {
            return new Draft(id, new Words(chinese, english), right);
        }

        Draft right(String chinese, String english) {
            return new Draft(id, breaking, new Words(chinese, english));
        }

        Entry<String, RuleGuide> remedy(String chinese, String english) {
            return entry(id, new RuleGuide(breaking, right, new Words(chinese, english)));
        }
    }
}
