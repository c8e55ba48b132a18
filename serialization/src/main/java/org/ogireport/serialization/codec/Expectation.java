package org.ogireport.serialization.codec;

import java.util.Locale;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.form.NumberKind;

/** What a reader can expect at a place. {@link #key} is the fact that a problem holds; the words come last. */
public enum Expectation {
    OBJECT("object", "对象", "an object"),
    TEXTS("texts", "文本数组", "an array of texts"),
    OBJECTS("objects", "对象数组", "an array of objects"),
    TEXT("text", "文本", "a text"),
    PARAGRAPH("paragraph", "由 XML 1.0 字符组成、不含回车符的文本", "text of XML 1.0 characters without carriage returns"),
    LINE("line", "单行文本", "one line of text"),
    FILLED_LINE("filled-line", "非空白的单行文本", "one line of text that is not blank"),
    COUNT(NumberKind.COUNT),
    SIGNED(NumberKind.SIGNED),
    AMOUNT(NumberKind.AMOUNT),
    YEAR("year", "整数年份", "a year as a whole number"),
    LINE_NUMBER("line-number", "从 1 起的行号", "a line number (a whole number from 1)"),
    ORDINAL("ordinal", "从 1 起的整数", "a whole number from 1"),
    LENGTH("length", "以磅为单位、从 0 起的整数", "points as a whole number from 0"),
    SHA256("sha256", "64 位小写十六进制数字（SHA-256）", "64 hexadecimal digits in lower case (SHA-256)"),
    DATE("date", "日期，如 2021-12-31", "a date such as 2021-12-31"),
    DIVISION_CODE("division-code", "首位不为 0 的六位数字（GB/T 2260）", "six digits of which the first is not 0 (GB/T 2260)"),
    NO_NUMBER("no-number", "没有数字的单元格", "a cell without a number"),
    END("end", "文件结束", "the end of the document"),
    MORE("more", "后续内容（文件到此为止）", "more (the document ends here)"),
    BYTES("max-bytes", "至多 " + Wire.MAX_BYTES + " 字节", "at most " + Wire.MAX_BYTES + " bytes"),
    CHARACTERS("max-characters", "至多 " + Wire.MAX_TEXT + " 个字符", "at most " + Wire.MAX_TEXT + " characters"),
    PARAGRAPHS("max-paragraphs", "至多 " + Wire.MAX_PARAGRAPHS + " 段", "at most " + Wire.MAX_PARAGRAPHS + " paragraphs"),
    ENTRIES(
            "max-entries",
            "至多 " + DocumentOutline.MAX_ENTRIES + " 项",
            "at most " + DocumentOutline.MAX_ENTRIES + " entries"),
    DEPTH("max-depth", "至多 " + Wire.MAX_DEPTH + " 层", "at most " + Wire.MAX_DEPTH + " levels"),
    LIMITS("limits", "不超出解析限度的文件", "a document within the parser's limits");

    private final String key;
    private final Words words;

    Expectation(String key, String chinese, String english) {
        this(key, new Words(chinese, english));
    }

    Expectation(NumberKind kind) {
        this(kind.name().toLowerCase(Locale.ROOT), kind.words());
    }

    Expectation(String key, Words words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public Words words() {
        return words;
    }

    public static Expectation of(NumberKind kind) {
        return valueOf(kind.name());
    }

    /** The words for a key; any other text stands for itself. */
    static Words words(String expected) {
        return Stream.of(values())
                .filter(expectation -> expectation.key.equals(expected))
                .findFirst()
                .map(Expectation::words)
                .orElse(new Words(expected, expected));
    }
}
