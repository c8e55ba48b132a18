package org.ogireport.serialization.codec;

import java.util.Locale;
import java.util.stream.Stream;
import org.ogireport.core.form.NumberKind;
import org.ogireport.serialization.Problem;

/** What a reader can expect at a place. {@link #key} is the fact a {@link Problem} holds; the words come last. */
public enum Expectation {
    OBJECT("object", "an object", "对象"),
    TEXTS("texts", "an array of texts", "文本数组"),
    TEXT("text", "a text", "文本"),
    PARAGRAPH("paragraph", "text of XML 1.0 characters without carriage returns", "由 XML 1.0 字符组成、不含回车符的文本"),
    LINE("line", "one line of text", "单行文本"),
    FILLED_LINE("filled-line", "one line of text that is not blank", "非空白的单行文本"),
    COUNT(key(NumberKind.COUNT), NumberKind.COUNT.description(), "0 至 9007199254740991 的整数"),
    SIGNED(key(NumberKind.SIGNED), NumberKind.SIGNED.description(), "-9007199254740991 至 9007199254740991 的整数"),
    DECIMAL(key(NumberKind.DECIMAL), NumberKind.DECIMAL.description(), "不小于 0、整数部分至多 15 位、小数部分至多 6 位的数"),
    YEAR("year", "a year as a whole number", "整数年份"),
    LINE_NUMBER("line-number", "a line number (a whole number from 1)", "从 1 起的行号"),
    ORDINAL("ordinal", "a whole number from 1", "从 1 起的整数"),
    LENGTH("length", "points as a whole number from 0", "以磅为单位、从 0 起的整数"),
    SHA256("sha256", "64 hexadecimal digits in lower case (SHA-256)", "64 位小写十六进制数字（SHA-256）"),
    DATE("date", "a date such as 2021-12-31", "日期，如 2021-12-31"),
    DIVISION_CODE("division-code", "six digits of which the first is not 0 (GB/T 2260)", "首位不为 0 的六位数字（GB/T 2260）"),
    NO_NUMBER("no-number", "a cell without a number", "没有数字的单元格"),
    END("end", "the end of the document", "文件结束"),
    MORE("more", "more (the document ends here)", "后续内容（文件到此为止）"),
    BYTES("max-bytes", "at most " + Wire.MAX_BYTES + " bytes", "至多 " + Wire.MAX_BYTES + " 字节"),
    CHARACTERS("max-characters", "at most " + Wire.MAX_TEXT + " characters", "至多 " + Wire.MAX_TEXT + " 个字符"),
    PARAGRAPHS("max-paragraphs", "at most " + Wire.MAX_PARAGRAPHS + " paragraphs", "至多 " + Wire.MAX_PARAGRAPHS + " 段"),
    DEPTH("max-depth", "at most " + Wire.MAX_DEPTH + " levels", "至多 " + Wire.MAX_DEPTH + " 层"),
    LIMITS("limits", "a document within the parser's limits", "不超出解析限度的文件");

    private final String key;
    private final String english;
    private final String chinese;

    Expectation(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    public String key() {
        return key;
    }

    public static String key(NumberKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The words for a key; any other text stands for itself. */
    public static String words(String expected, boolean chinese) {
        return Stream.of(values())
                .filter(expectation -> expectation.key.equals(expected))
                .findFirst()
                .map(expectation -> chinese ? expectation.chinese : expectation.english)
                .orElse(expected);
    }
}
