package org.ogireport.serialization.schema;

import static org.ogireport.serialization.schema.JsonManner.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.core.json.JsonWriter;
import org.ogireport.serialization.codec.DocumentKind;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.PathTree;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.xml.XmlNames;

/**
 * Writes the JSON Schemas (2020-12) of a form: one that chooses between reports and drafts, and one of either. They say the
 * same, each in its {@linkplain JsonManner manner}.
 */
final class JsonSchema {
    static final String TEXTS = "texts";
    static final String DATE = "date";
    private static final String PARAGRAPH = "paragraph";
    private static final String LINE = "line";
    private static final String FILLED_LINE = "filledLine";
    private static final String CELL_PATH = "cellPath";
    static final String NOTE = "note";

    /** The objects that have a definition of their own in the schema that chooses. */
    private static final List<Field> DEFINED = List.of(Field.AUTHORITY, Field.PREFACE, Field.SOURCE, Field.OUTLINE);

    private final Form form;
    private final PathTree tree;
    private final JsonManner manner;

    private JsonSchema(Form form, JsonManner manner) {
        this.form = form;
        this.tree = PathTree.of(form);
        this.manner = manner;
    }

    /** The schema of a form's reports and drafts. */
    static String of(Form form) {
        return JsonWriter.indented(new JsonSchema(form, new JsonManner.Choosing()).choosing());
    }

    /** The schema of a form's documents of one kind. */
    static String of(Form form, DocumentKind kind) {
        return JsonWriter.indented(new JsonSchema(form, new JsonManner.Naming()).naming(kind));
    }

    private Map<String, Object> choosing() {
        for (DocumentKind kind : DocumentKind.values()) {
            manner.define(kind.wireName(), document(kind));
        }
        for (DocumentKind kind : DocumentKind.values()) {
            Stream.of(Part.values())
                    .filter(Part::isTable)
                    .forEach(part -> manner.define(manner.own(part.path(), kind), members(tree.table(part), kind)));
            columns(kind);
        }
        numbers();
        DEFINED.forEach(field -> manner.define(field.name(), object(field)));
        texts();
        Map<String, Object> isDraft = Map.of(Wire.DOCUMENT, Map.of("const", DocumentKind.DRAFT.wireName()));
        Map<String, Object> choice = described(
                SchemaWords.of(form),
                "type",
                "object",
                "required",
                List.of(Wire.DOCUMENT),
                "if",
                object("properties", isDraft),
                "then",
                reference(DocumentKind.DRAFT.wireName()),
                "else",
                reference(DocumentKind.REPORT.wireName()));
        return schema("", choice, manner.definitions());
    }

    private Map<String, Object> naming(DocumentKind kind) {
        Map<String, Object> document = object("title", TypeNames.of(kind));
        document.putAll(manner.described(SchemaWords.of(form, kind), document(kind)));
        columns(kind);
        numbers();
        texts();
        return schema(":" + kind.wireName(), document, manner.definitionsOf(document));
    }

    private Map<String, Object> schema(String identity, Map<String, Object> content, Map<String, Object> definitions) {
        Map<String, Object> schema = object("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", XmlNames.NAMESPACE + ":schema:" + form.code() + identity);
        schema.putAll(content);
        schema.put(JsonManner.DEFINITIONS, definitions);
        return schema;
    }

    private Map<String, Object> document(DocumentKind kind) {
        boolean isDraft = kind == DocumentKind.DRAFT;
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(List.of(Wire.FORMAT, Wire.DOCUMENT, Wire.FORM));
        members.put(Wire.FORMAT, object("const", Wire.VERSION));
        members.put(Wire.DOCUMENT, constant(DocumentKind.class, Field.WHAT_IT_IS, kind.wireName()));
        members.put(Wire.FORM, constant(Form.class, Field.WHICH_FORM, form.code()));
        for (Field field : List.of(Field.YEAR, Field.TITLE, Field.AUTHORITY)) {
            members.put(field.name(), isDraft || field != Field.YEAR ? field(field) : reportYear());
            if (!isDraft) {
                required.add(field.name());
            }
        }
        members.put(Field.PREFACE.name(), field(Field.PREFACE));
        required.add(Field.PREFACE.name());
        for (Part part : Part.values()) {
            Words words = new Words(part.heading(), part.words().english());
            members.put(
                    part.path(),
                    manner.described(
                            words, part.isTable() ? table(part, words, kind) : reference(manner.common(TEXTS))));
            required.add(part.path());
        }
        if (isDraft) {
            members.put(Field.OUTLINE.name(), field(Field.OUTLINE));
            members.put(
                    Wire.CELLS,
                    described(
                            Field.NOTES,
                            "type",
                            "object",
                            "propertyNames",
                            reference(CELL_PATH),
                            "additionalProperties",
                            reference(manner.common(NOTE))));
        }
        return members(required, members);
    }

    private Map<String, Object> constant(Class<?> type, Words words, String value) {
        return manner.described(words, manner.typed(null, TypeNames.of(type), words, () -> object("const", value)));
    }

    private Map<String, Object> table(Part part, Words words, DocumentKind kind) {
        return manner.typed(
                manner.own(part.path(), kind), TypeNames.of(part, form), words, () -> members(tree.table(part), kind));
    }

    private Map<String, Object> node(PathTree.Node node, DocumentKind kind) {
        Words words = node.words();
        Supplier<Map<String, Object>> rows =
                () -> manner.typed(null, TypeNames.of(node), words, () -> members(node, kind));
        Row row = node.row();
        if (row == null) {
            return manner.described(words, rows.get());
        }
        Map<String, Object> columns = reference(manner.own(ColumnSets.name(row), kind));
        return manner.described(
                words,
                node.group() == null
                        ? columns
                        : manner.typed(
                                null,
                                TypeNames.OTHERWISE_HANDLED,
                                words,
                                () -> object("oneOf", List.of(rows.get(), columns))));
    }

    private Map<String, Object> members(PathTree.Node node, DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        node.rows().forEach(inner -> members.put(inner.name(), node(inner, kind)));
        return members(List.copyOf(members.keySet()), members);
    }

    private void columns(DocumentKind kind) {
        ColumnSets.of(form).forEach((name, cells) -> manner.define(manner.own(name, kind), columns(cells, kind)));
    }

    private Map<String, Object> columns(List<Cell> cells, DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String number = Expectation.of(cell.kind()).key();
            members.put(
                    cell.column().path(),
                    manner.described(
                            SchemaWords.of(cell),
                            reference(kind == DocumentKind.REPORT ? number : manner.orBlank(number))));
        }
        return members(List.copyOf(members.keySet()), members);
    }

    private void numbers() {
        for (NumberKind kind : NumberKind.values()) {
            String name = Expectation.of(kind).key();
            manner.define(name, number(kind));
            manner.define(
                    manner.orBlank(name),
                    described(
                            new Words("数或空白", "a number, or null for a blank, unreadable or missing one"),
                            "anyOf",
                            List.of(reference(name), Map.of("type", "null"))));
        }
    }

    private Map<String, Object> number(NumberKind kind) {
        Words words = new Words(
                Expectation.of(kind).words().chinese(),
                kind.words().english() + ", in plain digits"
                        + (kind.isWhole() ? ": readers refuse 1.0, 1e2 and -0" : "") + ", which a schema cannot say");
        if (kind.isWhole()) {
            return described(
                    words,
                    "type",
                    "integer",
                    "minimum",
                    kind.isSigned() ? -NumberKind.MAX_COUNT : 0L,
                    "maximum",
                    NumberKind.MAX_COUNT);
        }
        // not exclusive: where numbers are binary, the largest amount is rounded up to the bound
        return described(
                words,
                "type",
                "number",
                "minimum",
                0L,
                "maximum",
                BigDecimal.TEN.pow(NumberKind.MAX_INTEGER_DIGITS).longValueExact());
    }

    private void texts() {
        manner.define(
                manner.common(TEXTS),
                object("type", "array", "maxItems", (long) Narrative.MAX_PARAGRAPHS, "items", reference(PARAGRAPH)));
        manner.define(PARAGRAPH, text(Expectation.PARAGRAPH, Patterns.JSON_PARAGRAPH));
        manner.define(LINE, text(Expectation.LINE, Patterns.JSON_LINE));
        Map<String, Object> filled = object("type", "string");
        filled.putAll(reference(LINE));
        filled.put("pattern", Patterns.JSON_FILLED);
        manner.define(FILLED_LINE, manner.described(Expectation.FILLED_LINE.words(), filled));
        Map<String, Object> date = object("type", "string");
        date.putAll(manner.format("date"));
        date.put("pattern", Patterns.whole(Patterns.DATE));
        manner.define(manner.common(DATE), manner.described(Expectation.DATE.words(), date));
        Map<String, Object> note = object(Field.NOTE);
        note.put("minProperties", 1L);
        manner.define(manner.common(NOTE), manner.described(Field.NOTE.words(), note));
        manner.define(CELL_PATH, object("enum", ColumnSets.cellPaths(form)));
    }

    private Map<String, Object> text(Expectation expectation, String pattern) {
        return described(
                expectation.words(), "type", "string", "maxLength", (long) Text.MAX_LENGTH, "pattern", pattern);
    }

    private Map<String, Object> reportYear() {
        return described(
                Field.YEAR.words(), "type", "integer", "minimum", (long) Form.values()[0].firstYear(), "maximum", (long)
                        Form.LAST_YEAR);
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> content = switch (field.kind()) {
            case LINE -> reference(LINE);
            case FILLED_LINE -> reference(FILLED_LINE);
            case PARAGRAPH -> reference(PARAGRAPH);
            case DATE -> reference(manner.common(DATE));
            case TEXTS -> reference(manner.common(TEXTS));
            case DIVISION_CODE -> object("type", "string", "pattern", Patterns.whole(Patterns.DIVISION_CODE));
            case YEAR -> integer(Integer.MIN_VALUE);
            case LINE_NUMBER, ORDINAL -> integer(1);
            case LENGTH -> integer(0);
            case SHA256 -> object("type", "string", "pattern", Patterns.whole(Patterns.SHA_256));
            case CHOICE -> typed(field, () -> object("enum", field.choices()));
            case LINES -> array(reference(FILLED_LINE));
            case ITEMS -> array(typed(field, () -> object(field)));
            case OBJECT -> typed(field, () -> object(field));
        };
        return manner.described(field.words(), content);
    }

    private Map<String, Object> typed(Field field, Supplier<Map<String, Object>> content) {
        return manner.typed(DEFINED.contains(field) ? field.name() : null, field.type(), field.words(), content);
    }

    private Map<String, Object> object(Field field) {
        Map<String, Object> members = new LinkedHashMap<>();
        field.fields().forEach(inner -> members.put(inner.name(), field(inner)));
        return members(
                field.fields().stream().filter(Field::required).map(Field::name).toList(), members);
    }

    private static Map<String, Object> array(Map<String, Object> item) {
        return object("type", "array", "maxItems", (long) DocumentOutline.MAX_ENTRIES, "items", item);
    }

    private static Map<String, Object> integer(int least) {
        return object("type", "integer", "minimum", (long) least, "maximum", (long) Integer.MAX_VALUE);
    }

    private static Map<String, Object> members(List<String> required, Map<String, Object> members) {
        Map<String, Object> object = object("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", members);
        return object;
    }

    private Map<String, Object> described(Words words, Object... members) {
        return manner.described(words, object(members));
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
