package org.ogireport.core.form;

import java.util.Optional;
import org.ogireport.core.Words;

/**
 * The six parts of the report, in the order the form prints them.
 *
 * @since 0.1
 */
public enum Part {
    /** Part one: prose. */
    OVERVIEW("overview", "一", "总体情况", "Overview", "", ""),
    /** Part two: a table. */
    DISCLOSURE("disclosure", "二", "主动公开政府信息情况", "Proactive disclosure", "信息内容", ""),
    /** Part three: a table. */
    REQUESTS(
            "requests",
            "三",
            "收到和处理政府信息公开申请情况",
            "Requests for disclosure",
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "申请人情况"),
    /** Part four: a table. */
    DISPUTES("disputes", "四", "政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", "", ""),
    /** Part five: prose. */
    PROBLEMS("problems", "五", "存在的主要问题及改进情况", "Main problems and improvements", "", ""),
    /** Part six: prose. */
    OTHER_MATTERS("otherMatters", "六", "其他需要报告的事项", "Other matters to report", "", "");

    private final String path;
    private final String numeral;
    private final Words words;
    private final String heading;
    private final String rowsHeader;
    private final String columnsHeader;

    Part(String path, String numeral, String title, String english, String rowsHeader, String columnsHeader) {
        this.path = path;
        this.numeral = numeral;
        this.words = new Words(title, english);
        this.heading = numeral + "、" + title;
        this.rowsHeader = rowsHeader;
        this.columnsHeader = columnsHeader;
    }

    /**
     * The part's wire name, with which the paths of its cells begin.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * The Chinese numeral the heading begins with.
     *
     * @return 一 to 六
     */
    public String numeral() {
        return numeral;
    }

    /**
     * What the part is called: its heading without the number, and in English.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /**
     * The heading as printed.
     *
     * @return the number and the title
     */
    public String heading() {
        return heading;
    }

    /**
     * What the form prints above the labels of the rows: what they are, or how their numbers are related.
     *
     * @return the words, or empty where it prints none
     */
    public Optional<String> rowsHeader() {
        return rowsHeader.isEmpty() ? Optional.empty() : Optional.of(rowsHeader);
    }

    /**
     * What the form prints above the labels of all columns.
     *
     * @return the words, or empty where it prints none
     */
    public Optional<String> columnsHeader() {
        return columnsHeader.isEmpty() ? Optional.empty() : Optional.of(columnsHeader);
    }

    /**
     * Whether the part is a table of figures; the others are prose.
     *
     * @return true for parts two, three and four
     */
    public boolean isTable() {
        return this == DISCLOSURE || this == REQUESTS || this == DISPUTES;
    }
}
