package org.ogireport.documents.result;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;

/**
 * No draft can be made of a document at all.
 *
 * @since 0.1
 */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why no draft can be made. */
    public enum Reason {
        /** There is no text. */
        EMPTY("文件没有文字", "the document has no text"),
        /** The bytes of a text file are not UTF-8 nor, by its byte order mark, UTF-16, and not plainly GB18030. */
        NOT_UTF_8("文件不是UTF-8编码，按GB18030读取也认不出报告的表格", "the document is not UTF-8, nor plainly GB18030"),
        /** The document is larger than any report. */
        TOO_LONG("文件超过16 MB", "the document is larger than 16 MB"),
        /** It has more markup, more table cells, wider spans or, as an archive, more files than any report. */
        TOO_COMPLEX(
                "文件的标记、单元格、跨度或所含文件过多",
                "the document has more markup, more cells, wider spans or more files in it than any report"),
        /** The file is damaged, or not of the format that it begins like. */
        DAMAGED("文件已损坏或格式不符", "the document is damaged or not of its format"),
        /** The file is of no format that can be read. */
        UNKNOWN_FORMAT("文件格式无法识别或不受支持", "the document is of no supported format"),
        /** The file cannot be read without a password. */
        ENCRYPTED(
                "文件已加密，请用密码打开后另存为不加密的文件",
                "the document is encrypted: open it with its password and save it without one"),
        /** The pages are pictures without text. */
        SCANNED(
                "文件是没有文字的扫描件；请提供原文件，或用文字识别（OCR）后另存为docx",
                "the document is a scan without text: give the original, or save what OCR makes of it as docx"),
        /** No row of the form's tables is there. */
        NOTHING_RECOGNIZED("文件中没有年度报告表格的任何一行", "the document has no row of any table of the annual report");

        private final Words words;

        Reason(String chinese, String english) {
            this.words = new Words(chinese, english);
        }
    }

    private final String documentName;
    private final Reason reason;
    private final @Nullable DocumentFormat format;

    /**
     * Refuses a document.
     *
     * @param documentName what the document is called; may be empty
     * @param reason why no draft can be made of it
     */
    public ImportException(String documentName, Reason reason) {
        this(documentName, reason, null);
    }

    /**
     * Refuses a document that a parsing library cannot read.
     *
     * @param documentName what the document is called; may be empty
     * @param reason why no draft can be made of it
     * @param cause what the library has thrown; null for none
     */
    public ImportException(String documentName, Reason reason, @Nullable Throwable cause) {
        this(documentName, reason, null, cause);
    }

    /**
     * Refuses a document of a format that nothing reads.
     *
     * @param documentName what the document is called; may be empty
     * @param format its format
     */
    public ImportException(String documentName, DocumentFormat format) {
        this(
                documentName,
                format == DocumentFormat.ENCRYPTED ? Reason.ENCRYPTED : Reason.UNKNOWN_FORMAT,
                Objects.requireNonNull(format, "format: must not be null"),
                null);
    }

    private ImportException(
            String documentName, Reason reason, @Nullable DocumentFormat format, @Nullable Throwable cause) {
        super(prefix(documentName, ": ") + explanation(reason, format, Locale.ROOT), cause);
        this.documentName = Objects.requireNonNull(documentName, "documentName: must not be null");
        this.reason = reason;
        this.format = format;
    }

    /**
     * Why no draft can be made.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Of what format the document is.
     *
     * @return the format where that is why it is refused, otherwise empty
     */
    public Optional<DocumentFormat> format() {
        return Optional.ofNullable(format);
    }

    /**
     * The reason in words, after the document's name.
     *
     * @param locale Chinese, or any other for English
     * @return one sentence
     */
    public String message(Locale locale) {
        return prefix(documentName, Words.isChinese(locale) ? "：" : ": ") + explanation(locale);
    }

    /**
     * Why no draft can be made and what can be done, without the document's name.
     *
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public String explanation(Locale locale) {
        return explanation(reason, format, locale);
    }

    private static String explanation(Reason reason, @Nullable DocumentFormat format, Locale locale) {
        Objects.requireNonNull(reason, "reason: must not be null");
        return format == null ? reason.words.in(locale) : format.refusal(locale);
    }

    private static String prefix(String documentName, String separator) {
        return Objects.requireNonNull(documentName, "documentName: must not be null")
                        .isEmpty()
                ? ""
                : documentName + separator;
    }
}
