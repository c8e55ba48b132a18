package org.ogireport.core.draft;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;

/**
 * The fields of a {@link DocumentOutline}, of its parts and of its metadata, in the order they are written. Here stand their
 * wire names, which are never renamed, and what each is called.
 *
 * @since 0.1
 */
public enum OutlineField {
    /** The outline itself. */
    OUTLINE("outline", "文件概况", "what a draft's document shows besides figures and prose"),
    /** Whether the document ends where a report does. */
    ENDING("ending", "结尾", "whether the document ends where a report does, or in the middle"),
    /** The lines of the title. */
    TITLE_LINES("titleLines", "标题各行", "the lines of the title as they stand, from the first to the last"),

    /** The parts, of which the next four tell. */
    PARTS("parts", "各部分", "the parts of the document in the order they stand in"),
    /** Which part it is. */
    PART("part", "部分", "which part of the form it is"),
    /** The heading. */
    HEADING("heading", "部分标题", "its heading as printed, number included; absent where none stands there"),
    /** The number. */
    NUMBER("number", "序号", "the number in the heading, as printed"),
    /** What stands below the heading. */
    CONTENT("content", "内容", "what stands below the heading"),

    /** What the page says of itself, of which the next three tell. */
    METADATA("metadata", "页面信息", "what the page says of itself, in the order it stands in"),
    /** What is said. */
    NAME("name", "名目", "what is said of the page"),
    /** The text. */
    TEXT("text", "内容", "the text as it stands, one line"),
    /** The date. */
    DATE("date", "日期", "the day, where the text is plainly one");

    private static final Map<String, OutlineField> BY_WIRE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(OutlineField::wireName, Function.identity()));

    private final String wireName;
    private final Words words;

    OutlineField(String wireName, String chinese, String english) {
        this.wireName = wireName;
        this.words = new Words(chinese, english);
    }

    /**
     * The field of a wire name.
     *
     * @param wireName the name in JSON and XML
     * @return the field, or empty where there is none of that name
     */
    public static Optional<OutlineField> ofWireName(String wireName) {
        Objects.requireNonNull(wireName, "wireName: must not be null");
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /**
     * Its name in JSON and XML.
     *
     * @return the name, different for each
     */
    public String wireName() {
        return wireName;
    }

    /**
     * What it is called.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }
}
