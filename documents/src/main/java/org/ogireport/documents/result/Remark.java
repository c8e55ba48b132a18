package org.ogireport.documents.result;

import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.Words;
import org.ogireport.core.draft.ReadingRemark;

/**
 * One thing an importer has to say about a document: facts, from which the words are made last.
 *
 * @param kind what it is about
 * @param line the line it concerns, from 1; 0 where there is none
 * @param text the text it concerns, as printed, shortened; empty where there is none
 * @since 0.1
 */
public record Remark(Kind kind, int line, String text) implements ReadingRemark {
    /** What a remark is about. */
    public enum Kind {
        /** No title was found before the preface. */
        TITLE_NOT_FOUND("未找到标题", "no title found"),
        /** The title does not plainly begin with the organ's name. */
        AUTHORITY_NOT_FOUND("标题中未能确定机关名称", "the organ's name is not plain from the title"),
        /** Neither the title nor the statistics period tells the year. */
        YEAR_NOT_FOUND("未找到报告年度", "the report's year was not found"),
        /** The title and the statistics period name different years; neither is taken. */
        YEAR_CONTRADICTORY("标题与统计期限的年度不一致", "title and statistics period name different years"),
        /** The page names different days of publication; none is taken. */
        PUBLICATION_CONTRADICTORY("页面所示发布日期不一致", "the page names different days of publication"),
        /** The heading of a part was not found. */
        PART_NOT_FOUND("未找到该部分的标题", "the heading of this part was not found"),
        /** A row of the form was not found, or no values after its label. */
        ROW_NOT_FOUND("未找到表格行", "this row was not found"),
        /** A row stands there more than once, with different values; none is taken. */
        ROW_REPEATED("同一行重复出现且数值不同", "this row is there more than once, with different values"),
        /** A row's values cannot be told apart, or are not as many as its columns; none is taken. */
        AMBIGUOUS_ROW("行内数值个数与列不符或无法对应", "the row's values do not plainly fit its columns"),
        /** The columns of a table are headed otherwise, or in another order, than on the form; no value is taken. */
        COLUMNS_NOT_AS_PRINTED("表头与规定格式不符", "the columns are not those of the form"),
        /** A table has no header; its values were placed by their order alone. */
        COLUMNS_BY_POSITION("表格没有表头，数值仅按列的顺序对应", "there is no header; the values were placed by their order alone"),
        /** The columns of a table stand in another order than on the form; each was read by its own header. */
        COLUMNS_REORDERED(
                "列的顺序与规定格式不同，已按表头读取", "the columns are in another order than the form's; read by their headers"),
        /** A row's or column's label differs from the form's but can be meant for one only. */
        LABEL_NOT_AS_PRINTED("标签与规定格式略有不同", "the label is not quite the form's"),
        /** A row is labelled as the form's, but stands under the label of another group or another year; none is taken. */
        GROUP_NOT_AS_PRINTED("行所在的类别与规定格式不符，未采用", "the row stands under the label of another group; not taken"),
        /** A table is another year's or another organ's, as what stands above it says; none of it is taken. */
        TABLE_OF_OTHER_REPORT("表格属于其他年度或其他机关，未采用", "the table is another year's or organ's; not taken"),
        /** A row has no label; it was told by its place between the rows before and after it alone. */
        ROW_BY_POSITION("行无标签，仅按前后行的位置对应", "the row has no label; it was told by its place alone"),
        /** A number has a note or unit beside it, which its source keeps. */
        NOTE_KEPT("数值附有说明或单位，保留在来源中", "a note or unit beside the number is kept in its source"),
        /** A number in yuan, or another multiple of it, stood where the form has 10,000 yuan; it was converted exactly. */
        UNIT_CONVERTED("按标明的单位填写的金额已换算为万元", "an amount in the unit that is stated was converted to 10,000 yuan"),
        /** The header alone says 元 or 万万元 where the form has 万元: it may have lost or doubled a character. */
        UNIT_DOUBTFUL(
                "表头的单位可能漏字或多字，金额未采用",
                "the unit in the header may have lost or doubled a character; the amount is not taken"),
        /** What stands in a cell is not its number. */
        UNREADABLE_NUMBER("单元格内容不是数值", "the cell does not hold a number"),
        /** What a cell shows is not plainly what is written there: struck out, covered, raised, a picture. */
        SHOWN_OTHERWISE(
                "单元格显示的内容不能按文字确定（如删除线、遮盖、上标、图片），未采用",
                "what the cell shows is not plainly what is written there (struck out, covered, raised, a picture); not taken"),
        /** Figures are given by formulas; what the file keeps of their results was taken, and nothing calculated anew. */
        CALCULATED(
                "部分数值由公式计算，按文件中保存的结果读取，未重新计算",
                "figures are given by formulas; their results were taken as the file keeps them, not calculated anew"),
        /** A class of the tables is defined in no style sheet of the page, and there are others that were not fetched. */
        STYLE_NOT_SEEN(
                "网页引用了外部样式表，表格的样式未能核对",
                "the page relies on a style sheet outside it, which was not seen, for its tables"),
        /** A cell of a published page shows another figure than the page carries for programs; neither is taken. */
        FIGURE_EDITED("显示的数值与网页内嵌的数值不一致，均未采用", "the page shows one figure and carries another; neither is taken"),
        /** Title, preface or what travels along with them was edited after publishing; what is shown was read. */
        FRONT_EDITED(
                "标题、前言或随附数据在发布后有改动，按显示的文字读取",
                "title, preface or what travels along with them was edited; what is shown was read anew"),
        /** Text or numbers in a table part that belong to no row of the form. */
        UNPLACED_TEXT("内容不属于规定格式的任何一行", "this belongs to no row or part of the form"),
        /** The bytes of a text are not UTF-8 and are without a fault in GB18030, as which they were read. */
        READ_AS_GB18030("文件不是UTF-8编码，已按GB18030编码读取", "the document is not UTF-8; it was read as GB18030"),
        /** Characters that a report cannot carry were replaced by U+FFFD. */
        CHARACTERS_REPLACED("无法保存的字符已替换", "characters that cannot be carried were replaced"),
        /** Prose was left out, being longer than a report can carry. */
        TEXT_LEFT_OUT("文字过长，部分未收入", "text was left out, being longer than a report can carry"),
        /** There were more remarks than are listed; the text is their number. */
        REMARKS_LEFT_OUT("其余说明从略", "further remarks were left out");

        private final Words words;

        Kind(String chinese, String english) {
            this.words = new Words(chinese, english);
        }
    }

    /**
     * Refuses a line that is not one.
     *
     * @throws IllegalArgumentException if the line is negative
     */
    public Remark {
        Objects.requireNonNull(kind, "kind: must not be null");
        Objects.requireNonNull(text, "text: must not be null");
        if (line < 0) {
            throw new IllegalArgumentException("line: " + line + " is not a line number (from 1), nor 0 for none");
        }
    }

    /** The name of the kind. */
    @Override
    public String code() {
        return kind.name();
    }

    /** The remark in words, such as {@code line 29: this belongs to no row or part of the form: "其他主动公开文件"}. */
    @Override
    public Words words() {
        return new Words(
                (line == 0 ? "" : "第 " + line + " 行：")
                        + kind.words.chinese()
                        + (text.isEmpty() ? "" : "：“" + text + "”"),
                (line == 0 ? "" : "line " + line + ": ")
                        + kind.words.english()
                        + (text.isEmpty() ? "" : ": \"" + text + "\""));
    }

    /**
     * The remark in the words of one language.
     *
     * @param locale Chinese, or any other for English
     * @return one sentence
     */
    public String message(Locale locale) {
        return words().in(locale);
    }
}
