package org.ogireport.serialization.schema;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.SourceField;
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
            new Words("说明", "a note to a cell that has something to tell"),
            scalar(
                    Wire.UNREADABLE,
                    Kind.PARAGRAPH,
                    new Words("无法读出的原文", "the text that could not be read; empty if not found")),
            object(Wire.SOURCE, new Words("出处", "where the content stood in a document"), of(SourceField.OF_SOURCE)));

    private static Field[] of(List<SourceField> fields) {
        return fields.stream().map(Field::of).toArray(Field[]::new);
    }

    private static Field of(SourceField field) {
        return switch (field.kind()) {
            case TEXT -> scalar(field, Kind.PARAGRAPH);
            case DIGEST -> scalar(field, Kind.SHA256);
            case ORDINAL -> scalar(field, Kind.ORDINAL);
            case LINE_NUMBER -> scalar(field, Kind.LINE_NUMBER);
            case LENGTH -> mandatory(scalar(field, Kind.LENGTH));
            case BOX -> object(field.wireName(), field.words(), of(SourceField.OF_BOX));
            case MATCH -> choice(field.wireName(), Source.Match.values(), field.words());
        };
    }

    private static Field scalar(SourceField field, Kind kind) {
        return scalar(field.wireName(), kind, field.words());
    }

    private static Field scalar(Fact fact, Kind kind) {
        return scalar(fact.wireName(), kind, fact.words());
    }

    private static Field scalar(String name, Kind kind, Words words) {
        return new Field(name, kind, false, words, List.of(), List.of());
    }

    private static Field choice(Fact fact, Enum<?>[] constants) {
        return choice(fact.wireName(), constants, fact.words());
    }

    private static Field choice(String name, Enum<?>[] constants, Words words) {
        List<String> choices = Stream.of(constants).map(Enum::name).toList();
        return new Field(name, Kind.CHOICE, false, words, choices, List.of());
    }

    private static Field object(Fact fact, Field... fields) {
        return object(fact.wireName(), fact.words(), fields);
    }

    private static Field object(String name, Words words, Field... fields) {
        return new Field(name, Kind.OBJECT, false, words, List.of(), List.of(fields));
    }

    private static Field mandatory(Field field) {
        return new Field(field.name, field.kind, true, field.words, field.choices, field.fields);
    }
}
