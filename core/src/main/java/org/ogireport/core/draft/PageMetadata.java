package org.ogireport.core.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.Words;

/**
 * One thing that a page says of itself, beside the report it shows: 发布日期：2022-01-20, or the tag
 * {@code <meta name="PubDate" content="2022-01-20">}. The label or the tag's name is the row of the source.
 *
 * @param name what is said
 * @param text the text as it stands, one line, without the label
 * @param date the day, where the text is plainly one; null for names that tell none
 * @param source where it stands
 * @since 0.1
 */
public record PageMetadata(
        Name name,
        String text,
        @Nullable LocalDate date,
        @Nullable Source source) implements Serializable {
    /**
     * Refuses a day where the name tells none, and text that no format could carry.
     *
     * @throws IllegalArgumentException if the text is blank or cannot be carried (see {@link Text}), the name tells no date and
     *     yet there is one, or its year lies outside 0 to 9999
     */
    public PageMetadata {
        Objects.requireNonNull(name, "name: must not be null");
        Text.requireLine(OutlineField.TEXT.wireName(), text);
        if (date != null && !name.isDate()) {
            throw new IllegalArgumentException(OutlineField.DATE.wireName() + ": " + name + " is no date");
        }
        if (date != null && (date.getYear() < 0 || date.getYear() > 9999)) {
            throw new IllegalArgumentException(OutlineField.DATE.wireName() + ": " + date + " has no four-digit year");
        }
    }

    /** What pages of the government say of themselves (国办发〔2017〕47号, 政府网站发展指引), in a closed vocabulary. */
    public enum Name {
        /** The title of the page: 名称, ArticleTitle. */
        TITLE("页面标题", "title of the page", false),
        /** The organ that publishes it: 发布机构. */
        PUBLISHER("发布机构", "publisher", false),
        /** Where the content comes from: 来源, ContentSource. */
        ORIGIN("信息来源", "origin of the content", false),
        /** The day of publication: 发布日期, PubDate. */
        PUBLISHED("发布日期", "day of publication", true),
        /** The day it was written: 成文日期, 生成日期. */
        WRITTEN("成文日期", "day of writing", true),
        /** The index number: 索引号. */
        INDEX_NUMBER("索引号", "index number", false),
        /** The document number: 文号. */
        DOCUMENT_NUMBER("文号", "document number", false),
        /** The subject: 主题分类. */
        SUBJECT("主题分类", "subject", false),
        /** The column of the site: ColumnName. */
        COLUMN("栏目", "column of the site", false),
        /** The site: SiteName. */
        SITE("网站名称", "site", false);

        private final Words words;
        private final boolean isDate;

        Name(String chinese, String english, boolean isDate) {
            this.words = new Words(chinese, english);
            this.isDate = isDate;
        }

        /**
         * Whether it tells a day.
         *
         * @return true for {@link #PUBLISHED} and {@link #WRITTEN}
         */
        public boolean isDate() {
            return isDate;
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
}
