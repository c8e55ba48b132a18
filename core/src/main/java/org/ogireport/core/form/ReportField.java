package org.ogireport.core.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;

/**
 * The fields of a report outside its tables and its prose: of itself, of the organ, in the preface and of whom to ask. Here
 * stand their wire names, which are never renamed, and what each is called; the parts have theirs in {@link Part}.
 *
 * @since 0.1
 */
public enum ReportField {
    /** The calendar year. */
    YEAR("year", "报告年度", "the calendar year reported on"),
    /** The title. */
    TITLE("title", "标题", "the title, one line"),

    /** The organ, of which the next five are known; alone, its name. */
    AUTHORITY("authority", "报告机关", "the organ that reports"),
    /** The organ's name. */
    NAME("name", "名称", "its full name"),
    /** The organ's level. */
    LEVEL("level", "层级", "the level of government it belongs to"),
    /** The organ's kind. */
    KIND("kind", "类别", "what kind of organ it is"),
    /** Whose figures the tables hold. */
    SCOPE("scope", "统计范围", "whose figures the tables hold: its own or the area's"),
    /** The division's code. */
    DIVISION_CODE("divisionCode", "行政区划代码", "the division's code (GB/T 2260)"),

    /** The preface, which states the others. */
    PREFACE("preface", "前言", "what stands before part one"),
    /** The preface's prose. */
    PARAGRAPHS("paragraphs", "段落", "its prose"),
    /** Where the statistics period begins. */
    PERIOD_START("periodStart", "统计期限起始日", "first day of the statistics period"),
    /** Where the statistics period ends. */
    PERIOD_END("periodEnd", "统计期限截止日", "last day of the statistics period"),
    /** Where the electronic copy can be downloaded. */
    DOWNLOAD_ADDRESS("downloadAddress", "电子版下载地址", "where the electronic copy is"),

    /** Whom to ask, of which the next six are known. */
    CONTACT("contact", "联系方式", "whom to ask"),
    /** The office to ask. */
    OFFICE("office", "联系单位", "office"),
    /** The office's postal address. */
    ADDRESS("address", "联系地址", "address"),
    /** The office's postal code. */
    POSTAL_CODE("postalCode", "邮政编码", "postal code"),
    /** The office's telephone number. */
    TELEPHONE("telephone", "联系电话", "telephone"),
    /** The office's e-mail address. */
    EMAIL("email", "电子邮箱", "e-mail"),
    /** The office's fax number. */
    FAX("fax", "传真", "fax");

    private static final Map<String, ReportField> BY_WIRE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ReportField::wireName, Function.identity()));

    private final String wireName;
    private final Words words;

    ReportField(String wireName, String chinese, String english) {
        this.wireName = wireName;
        this.words = new Words(chinese, english);
    }

    /**
     * The field of a wire name.
     *
     * @param wireName the name in JSON and XML
     * @return the field, or empty where there is none of that name
     */
    public static Optional<ReportField> ofWireName(String wireName) {
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
     * What it is called; the Chinese words also label it where it is printed.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }
}
