package org.ogireport.validation.render;

import java.util.Locale;
import org.ogireport.core.Words;

/**
 * How a cell of the form is marked in a {@link FormPicture}, the strongest first. Each has a border and words of its own, and
 * but for the weak one of a cell that is merely involved a sign, so that no mark is told by its colour alone.
 *
 * @since 0.1
 */
public enum CellMark {
    /** A suggested repair would change it. */
    CHANGE("→", "建议修改", "suggested change"),
    /** It breaks a rule by itself. */
    WRONG("✗", "有误", "wrong"),
    /** It was not found in the document. */
    MISSING("∅", "没有找到", "not found"),
    /** Something stands there that was not read. */
    UNREAD("?", "未读出", "not read"),
    /** A person should look at it. */
    WARNING("!", "请核对", "to be looked at"),
    /** It is there and empty. */
    BLANK("□", "空白", "blank"),
    /** It is one of the cells of a rule that is broken, and need not be the wrong one. */
    INVOLVED("", "牵涉其中", "involved"),
    /** What stands there is read, but its place is not as sure as a label of the form makes it. */
    DOUBTFUL("≈", "位置存疑", "of a doubtful place");

    private final String sign;
    private final Words words;

    CellMark(String sign, String chinese, String english) {
        this.sign = sign;
        this.words = new Words(chinese, english);
    }

    /**
     * What it is called.
     *
     * @return the name in words
     */
    public Words words() {
        return words;
    }

    /** The sign that stands beside what the cell shows; none where the border and the link to an entry tell enough. */
    String sign() {
        return sign;
    }

    /** The class of the cell in HTML. */
    String style() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
