package org.ogireport.core.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;

/**
 * What rows of a table are printed under: an item of the Regulations, or a number that the form divides.
 *
 * @since 0.1
 */
public enum RowGroup {
    // 二、主动公开政府信息情况
    ARTICLE_20_ITEM_1("第二十条第（一）项", "article 20, item (1)"),
    ARTICLE_20_ITEM_5("第二十条第（五）项", "article 20, item (5)"),
    ARTICLE_20_ITEM_6("第二十条第（六）项", "article 20, item (6)"),
    ARTICLE_20_ITEM_8("第二十条第（八）项", "article 20, item (8)"),
    ARTICLE_20_ITEM_9("第二十条第（九）项", "article 20, item (9)"),

    // 三、收到和处理政府信息公开申请情况
    OUTCOMES(Part.REQUESTS, "outcomes", "三、本年度办理结果", "outcomes"),
    DENIED(OUTCOMES, "denied", "（三）不予公开", "denied"),
    UNAVAILABLE(OUTCOMES, "unavailable", "（四）无法提供", "unavailable"),
    NOT_PROCESSED(OUTCOMES, "notProcessed", "（五）不予处理", "not processed"),
    OTHERWISE_HANDLED(OUTCOMES, "otherwiseHandled", "（六）其他处理", "otherwise handled"),

    // 四、政府信息公开行政复议、行政诉讼情况
    LITIGATION(Part.DISPUTES, "litigation", "行政诉讼", "litigation");

    private final Part part;
    private final @Nullable RowGroup outer;
    private final String step;
    private final Words words;

    RowGroup(String item, String english) {
        this(Part.DISCLOSURE, null, "", item, english);
    }

    RowGroup(Part part, String step, String label, String english) {
        this(part, null, step, label, english);
    }

    RowGroup(RowGroup outer, String step, String label, String english) {
        this(outer.part, outer, step, label, english);
    }

    RowGroup(Part part, @Nullable RowGroup outer, String step, String label, String english) {
        this.part = part;
        this.outer = outer;
        this.step = step;
        this.words = new Words(label, english);
    }

    /**
     * The part whose table the group stands in.
     *
     * @return part two, three or four
     */
    public Part part() {
        return part;
    }

    /** The group that this one is printed in; null where it stands in the table itself. */
    @Nullable
    RowGroup outer() {
        return outer;
    }

    /**
     * The path step of the group: the record component, JSON member and XML element that the rows stand in.
     *
     * @return the step, or empty for an item of the Regulations, which is printed only
     */
    public Optional<String> step() {
        return step.isEmpty() ? Optional.empty() : Optional.of(step);
    }

    /**
     * What the group is called: its printed label, and in English.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /** The groups from the outermost to this one. */
    Stream<RowGroup> chain() {
        return outer == null ? Stream.of(this) : Stream.concat(outer.chain(), Stream.of(this));
    }
}
