package org.ogireport.core.form;

import java.util.List;
import java.util.stream.Stream;

/** Labels that several constants of the catalogue share, and the small tools to write the catalogue with. */
final class Labels {
    static final String ORGANIZATIONS = "法人或其他组织";
    static final String OUTCOMES = "三、本年度办理结果";
    static final String ITEM_1 = "第二十条第（一）项";
    static final String ITEM_5 = "第二十条第（五）项";
    static final String ITEM_6 = "第二十条第（六）项";
    static final String ITEM_8 = "第二十条第（八）项";
    static final String ITEM_9 = "第二十条第（九）项";
    static final String PREVIOUS_ITEMS = "上一年项目数量";
    static final String CHANGE = "本年增/减";
    static final String DENIED = "（三）不予公开";
    static final String UNAVAILABLE = "（四）无法提供";
    static final String NOT_PROCESSED = "（五）不予处理";
    static final String OTHERWISE_HANDLED = "（六）其他处理";
    static final String LITIGATION = "行政诉讼";

    /** What stands between the names of a row and a column in English. */
    static final String SPACE = " ";

    static final String DASH = " - ";

    static final String COLON = ": ";

    private Labels() {}

    static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
