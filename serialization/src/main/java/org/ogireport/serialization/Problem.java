package org.ogireport.serialization;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.Words;
import org.ogireport.serialization.codec.Expectation;

/**
 * One thing that is wrong with a document, as facts; {@link #message} puts it in words.
 *
 * @param code what is wrong
 * @param path the wire path of the member, such as {@code requests.carriedForward.enterprises},
 *     {@code preface.paragraphs[2]} or {@code cells[requests.carriedForward.total].source.line}; empty for the document
 *     as a whole. A name that is not one of the format's is escaped and shortened
 * @param line the line, from 1; 0 where the document has no lines, as a tree in a host's object mapper has none
 * @param column the column in characters (code points), from 1. A wrong value is located where it begins, an unknown or
 *     duplicate name at the name, a missing member where the object begins that lacks it, anything in an XML attribute
 *     at its start tag
 * @param found what stood there, escaped and shortened; empty where that says nothing
 * @param expected what should have stood there: the texts allowed, joined by {@code |}, or the key of a kind of value
 *     such as {@code count}, {@code date} or {@code object}; empty where that says nothing
 */
public record Problem(Code code, String path, int line, int column, String found, String expected)
        implements Serializable {
    /** What is wrong. */
    public enum Code {
        /** Not JSON or XML from here on; what follows was not read. */
        MALFORMED("not well-formed", "格式错误"),
        /** Not UTF-8, or declared as something else. */
        BAD_ENCODING("not UTF-8", "不是 UTF-8 编码"),
        /** A byte order mark, document type or processing instruction. */
        NOT_ALLOWED("not allowed", "不允许出现"),
        /** The XML root element has another name or namespace. */
        WRONG_ROOT("wrong root element", "根元素不对"),
        /** Another version of the format. */
        WRONG_VERSION("wrong version of the format", "格式版本不对"),
        /** A name that the format, or the form, does not have there. */
        UNKNOWN_FIELD("unknown field", "未知字段"),
        /** A member, or a whole object, is not there. */
        MISSING_FIELD("missing field", "缺少字段"),
        /** The name stood in the same object before. */
        DUPLICATE_FIELD("duplicate field", "字段重复"),
        /** Another type of value: a text where a number is expected, null, an object. */
        WRONG_TYPE("wrong type", "类型不对"),
        /** A number that is not written as numbers of its kind are. */
        BAD_NUMBER("badly written number", "数字写法不对"),
        /** A number that its kind does not admit. */
        OUT_OF_RANGE("number out of range", "数字超出范围"),
        /** Text that a report cannot carry there. */
        BAD_TEXT("unacceptable text", "文本不合要求"),
        /** A text that is none of those allowed. */
        BAD_VALUE("unacceptable value", "值不合要求"),
        /** There is no form for the year. */
        NO_FORM("no form for this year", "该年份没有对应的格式"),
        /** Text between XML elements. */
        UNEXPECTED_TEXT("text between elements", "元素之间出现文本"),
        /** Something follows the document. */
        TRAILING_CONTENT("something follows the document", "文件之后还有内容"),
        /** A limit is exceeded. */
        TOO_LARGE("too large", "超出限度");

        private final String english;
        private final String chinese;

        Code(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** Refuses nulls. */
    public Problem {
        Objects.requireNonNull(code, "code: must not be null");
        Objects.requireNonNull(path, "path: must not be null");
        Objects.requireNonNull(found, "found: must not be null");
        Objects.requireNonNull(expected, "expected: must not be null");
    }

    /**
     * The problem in words.
     *
     * @param locale the reader's: Chinese for {@code zh}, English for any other
     * @return one line
     */
    public String message(Locale locale) {
        boolean chinese = Words.isChinese(locale);
        String colon = chinese ? "：" : ": ";
        StringBuilder message = new StringBuilder();
        if (line > 0) {
            message.append(chinese ? "第 " + line + " 行第 " + column + " 列" : "line " + line + ", column " + column)
                    .append(colon);
        }
        if (!path.isEmpty()) {
            message.append(path).append(colon);
        }
        message.append(chinese ? code.chinese : code.english);
        if (!found.isEmpty()) {
            message.append(colon).append(found);
        }
        if (!expected.isEmpty()) {
            message.append(chinese ? "；应为：" : "; expected ").append(Expectation.words(expected, chinese));
        }
        return message.toString();
    }

    /** The English message. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
