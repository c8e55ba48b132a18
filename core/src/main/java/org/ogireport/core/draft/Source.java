package org.ogireport.core.draft;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param unread why no number was read, where that is no fault of the document
 * @since 0.1
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
        @Nullable Match match,
        @Nullable Unread unread)
        implements Serializable {
    private static final int SHA_256_DIGITS = 64;

    /**
     * Refuses an ordinal below 1, a digest that is none, and text that no format could carry.
     *
     * @throws IllegalArgumentException if page, table or line is below 1, the digest is not 64 hexadecimal digits in lower
     *     case, or a text cannot be carried (see {@link Text})
     */
    public Source {
        SourceField.DOCUMENT.require(document);
        SourceField.SHA_256.require(sha256);
        SourceField.PAGE.require(page);
        SourceField.TABLE.require(table);
        SourceField.PART.require(part);
        SourceField.ROW.require(row);
        SourceField.COLUMN.require(column);
        SourceField.LINE.require(line);
        SourceField.TEXT.require(text);
    }

    /** {@return whether the cell was not read but deduced from the form's sums, which cannot be checked with it then} */
    public boolean isDeduced() {
        return match == Match.DEDUCED;
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
            SourceField.LEFT.require(left);
            SourceField.TOP.require(top);
            SourceField.WIDTH.require(width);
            SourceField.HEIGHT.require(height);
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
        POSITION("仅按位置", "by position alone"),
        /** Its row alone is told; which of the row's figures is the cell's was deduced from the sums that the form prints. */
        DEDUCED("按合计关系推定", "deduced from the form's sums");

        private final Words words;

        Match(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /** {@return the name in words} */
        public Words words() {
            return words;
        }
    }

    /**
     * Why what stands in a document was not read as a cell's number. None of these is a fault of the document: something
     * stands there, and this reader could not tell what it is or whose.
     */
    public enum Unread {
        /** It is shown otherwise than it is written: struck out, covered, raised, as a picture. */
        SHOWN_OTHERWISE("显示的内容不能按文字确定", "what is shown is not plainly what is written"),
        /** It is an amount whose unit is uncertain. */
        UNIT("金额的单位不能确定", "the unit of an amount is uncertain"),
        /** The header above it is not one that was understood. */
        COLUMNS("表头认不出", "the header was not understood"),
        /** The values of its row could not be told apart, or are not as many as the columns. */
        VALUES("行内数值不能与各列对应", "the values of a row cannot be told apart"),
        /** Its row stands under the label of another group. */
        GROUP("行所在的类别与规定格式不符", "a row stands under the label of another group"),
        /** Its row, or the cell itself, is there more than once, with different content. */
        REPEATED("同一行重复出现且数值不同", "a row is there more than once, with different values"),
        /** It was not found where numbers stand that found no place. */
        PLACE("有数字没有归入任何一行", "numbers found no place in any row"),
        /** The table that stands there is another year's or another organ's, as what stands above it says. */
        OTHER_REPORT("表格注明属于其他年度或其他机关", "the table is said to be another year's or organ's"),
        /** A note above or below the table says that another number is right. */
        CORRECTED("表格外的附注更正了该行数值", "a note beside the table corrects its row"),
        /** A published page shows one content and carries another for programs. */
        EDITED("显示的内容与网页内嵌的数据不一致", "the page shows one thing and carries another");

        private final Words words;

        Unread(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the reason in words
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
        Objects.requireNonNull(text, "text: must not be null");
        boolean isDigest = text.length() == SHA_256_DIGITS;
        for (int i = 0; isDigest && i < SHA_256_DIGITS; i++) {
            char c = text.charAt(i);
            isDigest = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return isDigest;
    }

    /**
     * The page, the table and the line in words, such as {@code page 2, table 3}.
     *
     * @return the words; {@link Words#NONE} where none of them is known
     */
    public Words place() {
        return Stream.of(
                        numbered(new Words("第 %s 页", "page %s"), page),
                        numbered(new Words("第 %s 张表", "table %s"), table),
                        numbered(new Words("第 %s 行", "line %s"), line))
                .flatMap(Optional::stream)
                .collect(Words.joining(new Words("，", ", ")));
    }

    /** {@return place and label in brackets, to stand behind what a document tells of itself} */
    public Words cited() {
        Words label = row == null ? Words.NONE : new Words("“" + row + "”", " \"" + row + "\"");
        return new Words("（据文件所示%s%s）", " (as the document says: %s%s)").with(place(), label);
    }

    private static Optional<Words> numbered(Words words, @Nullable Integer number) {
        return Optional.ofNullable(number).map(words::with);
    }

    /** {@return a builder of a source of which nothing is known} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this source knows} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        SourceField.OF_SOURCE.forEach(field -> builder.set(field, field.of(this)));
        return builder;
    }

    /**
     * What is known, as it is written: each by its {@linkplain SourceField#wireName wire name}, in the order of the fields. It
     * is a text, an {@link Integer}, or for the box the map of its own.
     *
     * @return what is known; unmodifiable
     */
    public Map<String, Object> members() {
        return SourceField.members(SourceField.OF_SOURCE, this);
    }

    /** Builds a source; what is not set, or set to null, is not known. */
    public static final class Builder {
        private final Map<SourceField, Object> values = new EnumMap<>(SourceField.class);

        private Builder() {}

        /**
         * Sets the document's name.
         *
         * @param document the name
         * @return this builder
         */
        public Builder document(@Nullable String document) {
            return set(SourceField.DOCUMENT, document);
        }

        /**
         * Sets the digest of the document's bytes.
         *
         * @param sha256 64 hexadecimal digits in lower case
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            return set(SourceField.SHA_256, sha256);
        }

        /**
         * Sets the page.
         *
         * @param page the page, from 1
         * @return this builder
         */
        public Builder page(@Nullable Integer page) {
            return set(SourceField.PAGE, page);
        }

        /**
         * Sets which table of the document it is.
         *
         * @param table the table, from 1
         * @return this builder
         */
        public Builder table(@Nullable Integer table) {
            return set(SourceField.TABLE, table);
        }

        /**
         * Sets the heading of the part.
         *
         * @param part the heading as printed
         * @return this builder
         */
        public Builder part(@Nullable String part) {
            return set(SourceField.PART, part);
        }

        /**
         * Sets the label of the row.
         *
         * @param row the label as printed
         * @return this builder
         */
        public Builder row(@Nullable String row) {
            return set(SourceField.ROW, row);
        }

        /**
         * Sets the label of the column.
         *
         * @param column the label as printed
         * @return this builder
         */
        public Builder column(@Nullable String column) {
            return set(SourceField.COLUMN, column);
        }

        /**
         * Sets the line.
         *
         * @param line the line, from 1
         * @return this builder
         */
        public Builder line(@Nullable Integer line) {
            return set(SourceField.LINE, line);
        }

        /**
         * Sets where on the page the content stood.
         *
         * @param box the rectangle
         * @return this builder
         */
        public Builder box(@Nullable Box box) {
            return set(SourceField.BOX, box);
        }

        /**
         * Sets the text of the cell.
         *
         * @param text the text as it stood
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            return set(SourceField.TEXT, text);
        }

        /**
         * Sets how the content was matched with the cell.
         *
         * @param match how sure it is
         * @return this builder
         */
        public Builder match(@Nullable Match match) {
            return set(SourceField.MATCH, match);
        }

        /**
         * Sets why no number was read.
         *
         * @param unread the reason
         * @return this builder
         */
        public Builder unread(@Nullable Unread unread) {
            return set(SourceField.UNREAD, unread);
        }

        /**
         * Sets any field of {@link SourceField#OF_SOURCE}.
         *
         * @param field the field
         * @param value what it holds, of the {@linkplain SourceField#kind kind} it is
         * @return this builder
         * @throws IllegalArgumentException if the value is of another kind
         */
        public Builder set(SourceField field, @Nullable Object value) {
            Objects.requireNonNull(field, "field: must not be null");
            if (value == null) {
                values.remove(field);
            } else if (SourceField.OF_SOURCE.contains(field) && field.kind().admits(value)) {
                values.put(field, value);
            } else {
                throw new IllegalArgumentException(field.wireName() + ": cannot be " + value);
            }
            return this;
        }

        private @Nullable String text(SourceField field) {
            return (String) values.get(field);
        }

        private @Nullable Integer number(SourceField field) {
            return (Integer) values.get(field);
        }

        /**
         * The source.
         *
         * @return what was set
         * @throws IllegalArgumentException if a component is refused
         */
        public Source build() {
            return new Source(
                    text(SourceField.DOCUMENT),
                    text(SourceField.SHA_256),
                    number(SourceField.PAGE),
                    number(SourceField.TABLE),
                    text(SourceField.PART),
                    text(SourceField.ROW),
                    text(SourceField.COLUMN),
                    number(SourceField.LINE),
                    (Box) values.get(SourceField.BOX),
                    text(SourceField.TEXT),
                    (Match) values.get(SourceField.MATCH),
                    (Unread) values.get(SourceField.UNREAD));
        }
    }
}
