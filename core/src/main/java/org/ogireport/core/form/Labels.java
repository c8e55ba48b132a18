package org.ogireport.core.form;

import java.util.List;
import java.util.stream.Stream;

/** Labels that several constants of the catalogue share, and the small tools to write the catalogue with. */
final class Labels {
    static final String ORGANIZATIONS = "法人或其他组织";
    static final String ARTICLE_50 = "条例第五十条第一款第（三）项";
    static final String PREVIOUS_ITEMS = "上一年项目数量";
    static final String CHANGE = "本年增/减";

    /** What stands between the names of a row and a column in English. */
    static final String SPACE = " ";

    static final String DASH = " - ";

    static final String COLON = ": ";

    private Labels() {}

    static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
