package org.ogireport.core.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source.Box;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;

/**
 * The fields of a {@link Source}, in the order they are written. Here stand their wire names, which are never renamed, and
 * what each is called.
 *
 * @since 0.1
 */
public enum SourceField {
    /** The document's name. */
    DOCUMENT("document", Kind.TEXT, "文件", "the document's name", Source::document),
    /** The digest of the document's bytes. */
    SHA_256("sha256", Kind.DIGEST, "文件校验值", "the SHA-256 of the document's bytes", Source::sha256),
    /** The page. */
    PAGE("page", Kind.ORDINAL, "页码", "the page, from 1", Source::page),
    /** Which table of the document it is. */
    TABLE("table", Kind.ORDINAL, "表序", "which table of the document it is, from 1", Source::table),
    /** The heading of the part. */
    PART("part", Kind.TEXT, "部分", "the heading of the part, as printed there", Source::part),
    /** The label of the row. */
    ROW("row", Kind.TEXT, "行", "the label of the row, as printed there", Source::row),
    /** The label of the column. */
    COLUMN("column", Kind.TEXT, "列", "the label of the column, as printed there", Source::column),
    /** The line. */
    LINE("line", Kind.LINE_NUMBER, "行号", "the line, from 1", Source::line),
    /** Where on the page the content stood, which the next four tell. */
    BOX("box", Kind.BOX, "位置", "where on the page the content stood, in points (1/72 inch)", Source::box),
    /** How far the left side of the box is from the page's. */
    LEFT("left", "左", "how far its left side is from the page's", Box::left),
    /** How far the top of the box is below the page's. */
    TOP("top", "上", "how far its top is below the page's", Box::top),
    /** How wide the box is. */
    WIDTH("width", "宽", "how wide it is", Box::width),
    /** How high the box is. */
    HEIGHT("height", "高", "how high it is", Box::height),
    /** The text of the cell. */
    TEXT("text", Kind.TEXT, "原文", "the text of the cell, as it stood", Source::text),
    /** How the content was matched with the cell. */
    MATCH("match", Kind.MATCH, "对应方式", "how the content was matched with the cell", Source::match),
    /** Why no number was read, where that is no fault of the document. */
    UNREAD(
            "unread",
            Kind.UNREAD,
            "未读原因",
            "why no number was read, where that is no fault of the document",
            Source::unread);

    /** What a field holds. */
    public enum Kind {
        /** A text, which may have line feeds. */
        TEXT(String.class),
        /** The text of a digest: see {@link Source#isSha256}. */
        DIGEST(String.class),
        /** An integer from 1. */
        ORDINAL(Integer.class),
        /** The number of a line, an integer from 1. */
        LINE_NUMBER(Integer.class),
        /** A box, whose own fields are {@link #OF_BOX}. */
        BOX(Box.class),
        /** An integer from 0, of a box. */
        LENGTH(Integer.class),
        /** How the content was matched. */
        MATCH(Match.class),
        /** Why no number was read. */
        UNREAD(Unread.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** Whether a source can hold the value in a field of this kind. */
        boolean admits(Object value) {
            return type.isInstance(value);
        }
    }

    /** The fields of a box, each of which it must have. */
    public static final List<SourceField> OF_BOX = List.of(LEFT, TOP, WIDTH, HEIGHT);

    /** The fields of the source itself. */
    public static final List<SourceField> OF_SOURCE =
            Stream.of(values()).filter(field -> field.kind != Kind.LENGTH).toList();

    private final String wireName;
    private final Kind kind;
    private final Words words;
    private final Function<Source, @Nullable Object> getter;

    SourceField(String wireName, Kind kind, String chinese, String english, Function<Source, @Nullable Object> getter) {
        this.wireName = wireName;
        this.kind = kind;
        this.words = new Words(chinese, english);
        this.getter = getter;
    }

    SourceField(String wireName, String chinese, String english, Function<Box, Object> length) {
        this(wireName, Kind.LENGTH, chinese, english, source -> {
            Box box = source.box();
            return box == null ? null : length.apply(box);
        });
    }

    /**
     * The one of several fields that has a wire name.
     *
     * @param fields {@link #OF_SOURCE} or {@link #OF_BOX}
     * @param wireName the name in JSON and XML
     * @return the field, or empty where there is none of that name
     */
    public static Optional<SourceField> ofWireName(List<SourceField> fields, String wireName) {
        Objects.requireNonNull(fields, "fields: must not be null");
        Objects.requireNonNull(wireName, "wireName: must not be null");
        for (SourceField field : fields) {
            if (field.wireName.equals(wireName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** What a source knows, by the wire names of fields and in their order. */
    static Map<String, Object> members(List<SourceField> fields, Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (SourceField field : fields) {
            Object value = field.of(source);
            if (value != null) {
                members.put(
                        field.wireName,
                        switch (field.kind) {
                            case BOX -> members(OF_BOX, source);
                            case MATCH, UNREAD -> ((Enum<?>) value).name();
                            default -> value;
                        });
            }
        }
        return Collections.unmodifiableMap(members);
    }

    /** Refuses what the field cannot hold, by its name; null is nothing known. */
    void require(@Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case TEXT -> Text.requireParagraph(wireName, (String) value);
            case DIGEST -> require(Source.isSha256((String) value), "must be 64 hexadecimal digits in lower case");
            case ORDINAL, LINE_NUMBER ->
                require((int) value >= 1, value + " is not a " + wireName + " number (from 1)");
            case LENGTH -> require((int) value >= 0, value + " is not a length (from 0)");
            case BOX, MATCH, UNREAD -> {}
        }
    }

    private void require(boolean accepted, String problem) {
        if (!accepted) {
            throw new IllegalArgumentException(wireName + ": " + problem);
        }
    }

    /** What a source knows of the field; null where that is nothing. */
    @Nullable
    Object of(Source source) {
        return getter.apply(source);
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
     * What it holds.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
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
