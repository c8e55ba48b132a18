package org.ogireport.serialization.schema;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Fact;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.XmlNames;

/**
 * A member of a document outside its tables, as the schemas describe it.
 *
 * @param name the wire name
 * @param kind what it holds
 * @param required whether it must be there
 * @param words what it is called
 * @param choices the texts it can be; none where there is no such list
 * @param fields the members of an object
 */
record Field(String name, Kind kind, boolean required, Words words, List<String> choices, List<Field> fields) {
    /** What a field can hold. */
    enum Kind {
        LINE,
        FILLED_LINE,
        PARAGRAPH,
        DATE,
        DIVISION_CODE,
        YEAR,
        LINE_NUMBER,
        ORDINAL,
        LENGTH,
        SHA256,
        CHOICE,
        TEXTS,
        OBJECT
    }

    static final Words WHAT_IT_IS = new Words("完整的报告，或者草稿", "a complete report, or a draft");
    static final Words WHICH_FORM = new Words("格式", "the form of the tables");
    static final Words NOTES = new Words(
            "对草稿各格的说明", "what a draft tells of its cells, by their paths: what could not be read, and where it stood");

    static final Field YEAR = scalar(Fact.YEAR, Kind.YEAR);
    static final Field TITLE = scalar(Fact.TITLE, Kind.FILLED_LINE);

    static final Field AUTHORITY = object(
            Fact.AUTHORITY,
            mandatory(scalar(Fact.NAME, Kind.FILLED_LINE)),
            choice(Fact.LEVEL, AuthorityLevel.values()),
            choice(Fact.KIND, AuthorityKind.values()),
            choice(Fact.SCOPE, FigureScope.values()),
            scalar(Fact.DIVISION_CODE, Kind.DIVISION_CODE));

    static final Field PREFACE = mandatory(object(
            Fact.PREFACE,
            mandatory(scalar(Fact.PARAGRAPHS, Kind.TEXTS)),
            scalar(Fact.PERIOD_START, Kind.DATE),
            scalar(Fact.PERIOD_END, Kind.DATE),
            scalar(Fact.DOWNLOAD_ADDRESS, Kind.LINE),
            object(
                    Fact.CONTACT,
                    scalar(Fact.OFFICE, Kind.LINE),
                    scalar(Fact.ADDRESS, Kind.LINE),
                    scalar(Fact.POSTAL_CODE, Kind.LINE),
                    scalar(Fact.TELEPHONE, Kind.LINE),
                    scalar(Fact.EMAIL, Kind.LINE),
                    scalar(Fact.FAX, Kind.LINE))));

    /** What a draft tells of a cell: one of the two, or both. */
    static final Field NOTE = object(
            XmlNames.ENTRY,
            "说明",
            "a note to a cell that has something to tell",
            scalar(Wire.UNREADABLE, Kind.PARAGRAPH, "无法读出的原文", "the text that could not be read; empty if not found"),
            object(
                    Wire.SOURCE,
                    "出处",
                    "where the content stood in a document",
                    scalar(Wire.DOCUMENT, Kind.PARAGRAPH, "文件", "the document's name"),
                    scalar(Wire.SHA_256, Kind.SHA256, "文件校验值", "the SHA-256 of the document's bytes"),
                    scalar(Wire.PAGE, Kind.ORDINAL, "页码", "the page, from 1"),
                    scalar(Wire.TABLE, Kind.ORDINAL, "表序", "which table of the document it is, from 1"),
                    scalar(Wire.PART, Kind.PARAGRAPH, "部分", "the heading of the part, as printed there"),
                    scalar(Wire.ROW, Kind.PARAGRAPH, "行", "the label of the row, as printed there"),
                    scalar(Wire.COLUMN, Kind.PARAGRAPH, "列", "the label of the column, as printed there"),
                    scalar(Wire.LINE, Kind.LINE_NUMBER, "行号", "the line, from 1"),
                    object(
                            Wire.BOX,
                            "位置",
                            "where on the page the content stood, in points (1/72 inch)",
                            mandatory(scalar(Wire.LEFT, Kind.LENGTH, "左", "how far its left side is from the page's")),
                            mandatory(scalar(Wire.TOP, Kind.LENGTH, "上", "how far its top is below the page's")),
                            mandatory(scalar(Wire.WIDTH, Kind.LENGTH, "宽", "how wide it is")),
                            mandatory(scalar(Wire.HEIGHT, Kind.LENGTH, "高", "how high it is"))),
                    scalar(Wire.TEXT, Kind.PARAGRAPH, "原文", "the text of the cell, as it stood"),
                    choice(Wire.MATCH, Source.Match.values(), "对应方式", "how the content was matched with the cell")));

    private static Field scalar(Fact fact, Kind kind) {
        return new Field(fact.wireName(), kind, false, fact.words(), List.of(), List.of());
    }

    private static Field scalar(String name, Kind kind, String chinese, String english) {
        return new Field(name, kind, false, new Words(chinese, english), List.of(), List.of());
    }

    private static Field choice(Fact fact, Enum<?>[] constants) {
        List<String> choices = Stream.of(constants).map(Enum::name).toList();
        return new Field(fact.wireName(), Kind.CHOICE, false, fact.words(), choices, List.of());
    }

    private static Field choice(String name, Enum<?>[] constants, String chinese, String english) {
        List<String> choices = Stream.of(constants).map(Enum::name).toList();
        return new Field(name, Kind.CHOICE, false, new Words(chinese, english), choices, List.of());
    }

    private static Field object(Fact fact, Field... fields) {
        return new Field(fact.wireName(), Kind.OBJECT, false, fact.words(), List.of(), List.of(fields));
    }

    private static Field object(String name, String chinese, String english, Field... fields) {
        return new Field(name, Kind.OBJECT, false, new Words(chinese, english), List.of(), List.of(fields));
    }

    private static Field mandatory(Field field) {
        return new Field(field.name, field.kind, true, field.words, field.choices, field.fields);
    }
}
