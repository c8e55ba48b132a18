package org.ogireport.core.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.Words;

/**
 * Where the content of a cell stood in a document, and how sure it is that it is the cell's. What is not known is null.
 *
 * @param document the document's name
 * @param sha256 the SHA-256 of the document's bytes: 64 hexadecimal digits in lower case
 * @param page the page, from 1
 * @param table which table of the document it is, from 1 in reading order
 * @param part the heading of the part, as printed there
 * @param row the label of the row, as printed there
 * @param column the label of the column, as printed there
 * @param line the line, from 1
 * @param box where on the page the content stood
 * @param text the text of the cell, as it stood
 * @param match how the content was matched with the cell
 */
public record Source(
        @Nullable String document,
        @Nullable String sha256,
        @Nullable Integer page,
        @Nullable Integer table,
        @Nullable String part,
        @Nullable String row,
        @Nullable String column,
        @Nullable Integer line,
        @Nullable Box box,
        @Nullable String text,
        @Nullable Match match)
        implements Serializable {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses an ordinal below 1, a digest that is none, and text that no format could carry.
     *
     * @throws IllegalArgumentException if page, table or line is below 1, the digest is not 64 hexadecimal digits in lower
     *     case, or a text cannot be carried (see {@link Text})
     */
    public Source {
        requireParagraph("document", document);
        if (sha256 != null && !isSha256(sha256)) {
            throw new IllegalArgumentException("sha256: must be 64 hexadecimal digits in lower case");
        }
        requireOrdinal("page", page);
        requireOrdinal("table", table);
        requireParagraph("part", part);
        requireParagraph("row", row);
        requireParagraph("column", column);
        requireOrdinal("line", line);
        requireParagraph("text", text);
    }

    /**
     * A rectangle on a page, seen as it is read. Lengths are in points (1/72 inch), whole numbers from 0.
     *
     * @param left how far its left side is from the page's
     * @param top how far its top is below the page's
     * @param width how wide it is
     * @param height how high it is
     */
    public record Box(int left, int top, int width, int height) implements Serializable {
        /**
         * Refuses a length that is none.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public Box {
            requireLength("left", left);
            requireLength("top", top);
            requireLength("width", width);
            requireLength("height", height);
        }

        private static void requireLength(String component, int length) {
            if (length < 0) {
                throw new IllegalArgumentException(component + ": " + length + " is not a length (from 0)");
            }
        }
    }

    /** How the content of a document was matched with a cell, the surest first. */
    public enum Match {
        /** The document states the cell's path for programs. */
        STATED("文件中标明", "stated by the document"),
        /** The labels of row and columns are those that the form prints, but for spacing and forms of characters. */
        EXACT("标签一致", "labels as on the form"),
        /** The label of the row or the column is shortened or damaged, but can be meant for one only. */
        SIMILAR("标签近似", "label like the form's"),
        /** The row or the column has no label; its place between others alone tells. */
        POSITION("仅按位置", "by position alone");

        private final Words words;

        Match(String chinese, String english) {
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
    }

    /**
     * Whether a text can be a digest as sources have it.
     *
     * @param text the text
     * @return true if it is 64 hexadecimal digits in lower case
     */
    public static boolean isSha256(String text) {
        return SHA_256.matcher(text).matches();
    }

    /**
     * The page, the table and the line in words, such as {@code page 2, table 3}.
     *
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English; empty where none of them is known
     */
    public String place(Locale locale) {
        boolean chinese = Words.isChinese(locale);
        List<String> steps = new ArrayList<>();
        if (page != null) {
            steps.add(chinese ? "第 " + page + " 页" : "page " + page);
        }
        if (table != null) {
            steps.add(chinese ? "第 " + table + " 张表" : "table " + table);
        }
        if (line != null) {
            steps.add(chinese ? "第 " + line + " 行" : "line " + line);
        }
        return String.join(chinese ? "，" : ", ", steps);
    }

    /**
     * A builder of a source of which nothing is known.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with what this source knows.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .document(document)
                .sha256(sha256)
                .page(page)
                .table(table)
                .part(part)
                .row(row)
                .column(column)
                .line(line)
                .box(box)
                .text(text)
                .match(match);
    }

    /** Builds a source; what is not set, or set to null, is not known. */
    public static final class Builder {
        private @Nullable String document;
        private @Nullable String sha256;
        private @Nullable Integer page;
        private @Nullable Integer table;
        private @Nullable String part;
        private @Nullable String row;
        private @Nullable String column;
        private @Nullable Integer line;
        private @Nullable Box box;
        private @Nullable String text;
        private @Nullable Match match;

        private Builder() {}

        /**
         * Sets the document's name.
         *
         * @param document the name
         * @return this builder
         */
        public Builder document(@Nullable String document) {
            this.document = document;
            return this;
        }

        /**
         * Sets the digest of the document's bytes.
         *
         * @param sha256 64 hexadecimal digits in lower case
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets the page.
         *
         * @param page the page, from 1
         * @return this builder
         */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /**
         * Sets which table of the document it is.
         *
         * @param table the table, from 1
         * @return this builder
         */
        public Builder table(@Nullable Integer table) {
            this.table = table;
            return this;
        }

        /**
         * Sets the heading of the part.
         *
         * @param part the heading as printed
         * @return this builder
         */
        public Builder part(@Nullable String part) {
            this.part = part;
            return this;
        }

        /**
         * Sets the label of the row.
         *
         * @param row the label as printed
         * @return this builder
         */
        public Builder row(@Nullable String row) {
            this.row = row;
            return this;
        }

        /**
         * Sets the label of the column.
         *
         * @param column the label as printed
         * @return this builder
         */
        public Builder column(@Nullable String column) {
            this.column = column;
            return this;
        }

        /**
         * Sets the line.
         *
         * @param line the line, from 1
         * @return this builder
         */
        public Builder line(@Nullable Integer line) {
            this.line = line;
            return this;
        }

        /**
         * Sets where on the page the content stood.
         *
         * @param box the rectangle
         * @return this builder
         */
        public Builder box(@Nullable Box box) {
            this.box = box;
            return this;
        }

        /**
         * Sets the text of the cell.
         *
         * @param text the text as it stood
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets how the content was matched with the cell.
         *
         * @param match how sure it is
         * @return this builder
         */
        public Builder match(@Nullable Match match) {
            this.match = match;
            return this;
        }

        /**
         * The source.
         *
         * @return what was set
         * @throws IllegalArgumentException if a component is refused
         */
        public Source build() {
            return new Source(document, sha256, page, table, part, row, column, line, box, text, match);
        }
    }

    private static void requireOrdinal(String component, @Nullable Integer ordinal) {
        if (ordinal != null && ordinal < 1) {
            throw new IllegalArgumentException(
                    component + ": " + ordinal + " is not a " + component + " number (from 1)");
        }
    }

    private static void requireParagraph(String component, @Nullable String text) {
        if (text != null) {
            Text.requireParagraph(component, text);
        }
    }
}
