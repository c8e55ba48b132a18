package org.ogireport.serialization.schema;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Preface;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.OutlineField;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.SourceField;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.ReportField;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.xml.XmlNames;

/**
 * A member of a document outside its tables, as the schemas describe it.
 *
 * @param name the wire name
 * @param kind what it holds
 * @param required whether it must be there
 * @param words what it is called
 * @param choices the texts it can be; none where there is no such list
 * @param fields the members of an object, or of each in an array of them
 * @param type the name of the type that it is, or that each in an array of them is: empty but for objects and choices
 */
record Field(
        String name, Kind kind, boolean required, Words words, List<String> choices, List<Field> fields, String type) {
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
        LINES,
        OBJECT,
        ITEMS
    }

    static final Words WHAT_IT_IS = new Words("完整的报告，或者草稿", "a complete report, or a draft");
    static final Words WHICH_FORM = new Words("格式", "the form of the tables");
    static final Words NOTES = new Words(
            "对草稿各格的说明", "what a draft tells of its cells, by their paths: what could not be read, and where it stood");

    static final Field YEAR = scalar(ReportField.YEAR, Kind.YEAR);
    static final Field TITLE = scalar(ReportField.TITLE, Kind.FILLED_LINE);

    static final Field AUTHORITY = object(
            ReportField.AUTHORITY,
            Authority.class,
            mandatory(scalar(ReportField.NAME, Kind.FILLED_LINE)),
            choice(ReportField.LEVEL, AuthorityLevel.class),
            choice(ReportField.KIND, AuthorityKind.class),
            choice(ReportField.SCOPE, FigureScope.class),
            scalar(ReportField.DIVISION_CODE, Kind.DIVISION_CODE));

    static final Field PREFACE = mandatory(object(
            ReportField.PREFACE,
            Preface.class,
            mandatory(scalar(ReportField.PARAGRAPHS, Kind.TEXTS)),
            scalar(ReportField.PERIOD_START, Kind.DATE),
            scalar(ReportField.PERIOD_END, Kind.DATE),
            scalar(ReportField.DOWNLOAD_ADDRESS, Kind.LINE),
            object(
                    ReportField.CONTACT,
                    Contact.class,
                    scalar(ReportField.OFFICE, Kind.LINE),
                    scalar(ReportField.ADDRESS, Kind.LINE),
                    scalar(ReportField.POSTAL_CODE, Kind.LINE),
                    scalar(ReportField.TELEPHONE, Kind.LINE),
                    scalar(ReportField.EMAIL, Kind.LINE),
                    scalar(ReportField.FAX, Kind.LINE))));

    static final Field SOURCE = object(
            Wire.SOURCE, Source.class, new Words("出处", "where it stood in a document"), of(SourceField.OF_SOURCE));

    static final Field OUTLINE = object(
            OutlineField.OUTLINE.wireName(),
            DocumentOutline.class,
            OutlineField.OUTLINE.words(),
            mandatory(choice(OutlineField.ENDING, DocumentOutline.Ending.class)),
            mandatory(scalar(OutlineField.TITLE_LINES, Kind.LINES)),
            mandatory(items(
                    OutlineField.PARTS,
                    DocumentPart.class,
                    mandatory(choice(
                            OutlineField.PART.wireName(),
                            Part.class,
                            OutlineField.PART.words(),
                            Stream.of(Part.values()).map(Part::path).toList())),
                    scalar(OutlineField.HEADING, Kind.FILLED_LINE),
                    scalar(OutlineField.NUMBER, Kind.FILLED_LINE),
                    mandatory(choice(OutlineField.CONTENT, DocumentPart.Content.class)),
                    SOURCE)),
            mandatory(items(
                    OutlineField.METADATA,
                    PageMetadata.class,
                    mandatory(choice(OutlineField.NAME, PageMetadata.Name.class)),
                    mandatory(scalar(OutlineField.TEXT, Kind.FILLED_LINE)),
                    scalar(OutlineField.DATE, Kind.DATE),
                    SOURCE)));

    /** What a draft tells of a cell: one of the two, or both. */
    static final Field NOTE = new Field(
            XmlNames.ENTRY,
            Kind.OBJECT,
            false,
            new Words("说明", "a note to a cell that has something to tell"),
            List.of(),
            List.of(
                    scalar(
                            Wire.UNREADABLE,
                            Kind.PARAGRAPH,
                            new Words("无法读出的原文", "the text that could not be read; empty if not found")),
                    SOURCE),
            TypeNames.NOTE);

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
            case BOX -> object(field.wireName(), Source.Box.class, field.words(), of(SourceField.OF_BOX));
            case MATCH -> choice(field.wireName(), Source.Match.class, field.words());
            case UNREAD -> choice(field.wireName(), Source.Unread.class, field.words());
        };
    }

    private static Field scalar(SourceField field, Kind kind) {
        return scalar(field.wireName(), kind, field.words());
    }

    private static Field scalar(OutlineField field, Kind kind) {
        return scalar(field.wireName(), kind, field.words());
    }

    private static Field scalar(ReportField field, Kind kind) {
        return scalar(field.wireName(), kind, field.words());
    }

    private static Field scalar(String name, Kind kind, Words words) {
        return new Field(name, kind, false, words, List.of(), List.of(), "");
    }

    private static Field choice(ReportField field, Class<? extends Enum<?>> type) {
        return choice(field.wireName(), type, field.words());
    }

    private static Field choice(OutlineField field, Class<? extends Enum<?>> type) {
        return choice(field.wireName(), type, field.words());
    }

    private static Field choice(String name, Class<? extends Enum<?>> type, Words words) {
        List<String> constants =
                Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        return choice(name, type, words, constants);
    }

    private static Field choice(String name, Class<?> type, Words words, List<String> choices) {
        return new Field(name, Kind.CHOICE, false, words, choices, List.of(), TypeNames.of(type));
    }

    private static Field items(OutlineField field, Class<?> type, Field... fields) {
        return new Field(
                field.wireName(), Kind.ITEMS, false, field.words(), List.of(), List.of(fields), TypeNames.of(type));
    }

    private static Field object(ReportField field, Class<?> type, Field... fields) {
        return object(field.wireName(), type, field.words(), fields);
    }

    private static Field object(String name, Class<?> type, Words words, Field... fields) {
        return new Field(name, Kind.OBJECT, false, words, List.of(), List.of(fields), TypeNames.of(type));
    }

    private static Field mandatory(Field field) {
        return new Field(field.name, field.kind, true, field.words, field.choices, field.fields, field.type);
    }
}
