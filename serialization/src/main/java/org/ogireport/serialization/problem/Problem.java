package org.ogireport.serialization.problem;

import java.io.Serializable;
import java.util.Locale;
import org.ogireport.core.Words;

/**
 * One thing that is wrong with a document, as facts; {@link #message} puts it in words. Made by readers only. Equal to
 * another problem with the same facts; {@code toString} is the English message.
 *
 * @since 0.1
 */
public interface Problem extends Serializable {
    /** What is wrong. */
    enum Code {
        /** Not JSON or XML from here on; what follows was not read. */
        MALFORMED("格式错误", "not well-formed"),
        /** Not UTF-8, or declared as something else. */
        BAD_ENCODING("不是UTF-8编码", "not UTF-8"),
        /** A byte order mark, document type or processing instruction. */
        NOT_ALLOWED("不允许出现", "not allowed"),
        /** The XML root element has another name or namespace. */
        WRONG_ROOT("根元素不对", "wrong root element"),
        /** Another version of the format. */
        WRONG_VERSION("格式版本不对", "wrong version of the format"),
        /** A name that the format, or the form, does not have there. */
        UNKNOWN_FIELD("未知字段", "unknown field"),
        /** A member, or a whole object, is not there. */
        MISSING_FIELD("缺少字段", "missing field"),
        /** The name stood in the same object before. */
        DUPLICATE_FIELD("字段重复", "duplicate field"),
        /** Another type of value: a text where a number is expected, null, an object. */
        WRONG_TYPE("类型不对", "wrong type"),
        /** A number that is not written as numbers of its kind are. */
        BAD_NUMBER("数字写法不对", "badly written number"),
        /** A number that its kind does not admit. */
        OUT_OF_RANGE("数字超出范围", "number out of range"),
        /** Text that a report cannot carry there. */
        BAD_TEXT("文本不合要求", "unacceptable text"),
        /** A text that is none of those allowed. */
        BAD_VALUE("值不合要求", "unacceptable value"),
        /** There is no form for the year. */
        NO_FORM("该年份没有对应的格式", "no form for this year"),
        /** Text between XML elements. */
        UNEXPECTED_TEXT("元素之间出现文本", "text between elements"),
        /** Something follows the document. */
        TRAILING_CONTENT("文件之后还有内容", "something follows the document"),
        /** A limit is exceeded. */
        TOO_LARGE("超出限度", "too large");

        private final Words words;

        Code(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What is wrong, in words.
         *
         * @return the words, without what was found and what was expected
         */
        public Words words() {
            return words;
        }
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    Code code();

    /**
     * The wire path of the member, such as {@code requests.carriedForward.enterprises}, {@code preface.paragraphs[2]} or
     * {@code cells[requests.carriedForward.total].source.line}. A name that is not one of the format's is escaped and
     * shortened.
     *
     * @return the path; empty for the document as a whole
     */
    String path();

    /**
     * The line in which it stands.
     *
     * @return the line, from 1; 0 where the document has no lines, as a tree in a host's object mapper has none
     */
    int line();

    /**
     * The column in characters (code points). A wrong value is located where it begins, an unknown or duplicate name at
     * the name, a missing member where the object begins that lacks it, anything in an XML attribute at its start tag.
     *
     * @return the column, from 1; 0 where the document has no lines
     */
    int column();

    /**
     * What stood there.
     *
     * @return the text, escaped and shortened; empty where that says nothing
     */
    String found();

    /**
     * What should have stood there.
     *
     * @return the texts allowed, joined by {@code |}, or the key of a kind of value such as {@code count}, {@code date} or
     *     {@code object}; empty where that says nothing
     */
    String expected();

    /**
     * The problem in words.
     *
     * @param locale the reader's: Chinese for {@code zh}, English for any other
     * @return one line
     */
    String message(Locale locale);
}
