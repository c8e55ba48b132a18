package org.ogireport.serialization.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Writes the JSON Schema (2020-12) of a form. */
final class JsonSchema {
    private static final String DEFINITIONS = "$defs";

    /** The objects that have a definition of their own. */
    private static final List<Field> DEFINED = List.of(Field.AUTHORITY, Field.PREFACE, Field.SOURCE, Field.OUTLINE);

    private final Form form;
    private final PathTree tree;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema(Form form) {
        this.form = form;
        this.tree = PathTree.of(form);
    }

    static String of(Form form) {
        return JsonWriter.indented(new JsonSchema(form).schema());
    }

    private Map<String, Object> schema() {
        for (DocumentKind kind : DocumentKind.values()) {
            definitions.put(kind.wireName(), document(kind));
        }
        for (DocumentKind kind : DocumentKind.values()) {
            Stream.of(Part.values())
                    .filter(Part::isTable)
                    .forEach(part -> definitions.put(name(part.path(), kind), table(part, kind)));
            ColumnSets.of(form).forEach((name, cells) -> definitions.put(name(name, kind), columns(cells, kind)));
        }
        for (NumberKind kind : NumberKind.values()) {
            definitions.put(name(kind, DocumentKind.REPORT), number(kind));
            definitions.put(
                    name(kind, DocumentKind.DRAFT),
                    described(
                            new Words("数或空白", "a number, or null for a blank, unreadable or missing one"),
                            "anyOf",
                            List.of(reference(name(kind, DocumentKind.REPORT)), Map.of("type", "null"))));
        }
        DEFINED.forEach(field -> definitions.put(field.name(), object(field)));
        texts();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", XmlNames.NAMESPACE + ":schema:" + form.code());
        schema.putAll(described(
                SchemaWords.of(form),
                "type",
                "object",
                "required",
                List.of(Wire.DOCUMENT),
                "if",
                object("properties", Map.of(Wire.DOCUMENT, Map.of("const", DocumentKind.DRAFT.wireName()))),
                "then",
                reference(DocumentKind.DRAFT.wireName()),
                "else",
                reference(DocumentKind.REPORT.wireName())));
        schema.put(DEFINITIONS, definitions);
        return schema;
    }

    private Map<String, Object> document(DocumentKind kind) {
        boolean isDraft = kind == DocumentKind.DRAFT;
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(List.of(Wire.FORMAT, Wire.DOCUMENT, Wire.FORM));
        members.put(Wire.FORMAT, object("const", Wire.VERSION));
        members.put(Wire.DOCUMENT, described(Field.WHAT_IT_IS, "const", kind.wireName()));
        members.put(Wire.FORM, described(Field.WHICH_FORM, "const", form.code()));
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
                    described(words, "$ref", part.isTable() ? path(name(part.path(), kind)) : path("texts")));
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
                            reference("cellPath"),
                            "additionalProperties",
                            reference("note")));
        }
        return members(required, members);
    }

    private Map<String, Object> table(Part part, DocumentKind kind) {
        return group(tree.table(part), kind);
    }

    private Map<String, Object> group(PathTree.Node group, DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        group.rows().forEach(node -> members.put(node.name(), node(node, kind)));
        return members(List.copyOf(members.keySet()), members);
    }

    private Map<String, Object> node(PathTree.Node node, DocumentKind kind) {
        Row row = node.row();
        if (row == null) {
            return described(node.words(), group(node, kind));
        }
        Map<String, Object> columns = reference(name(ColumnSets.name(row), kind));
        return described(
                node.words(), node.rows().isEmpty() ? columns : object("oneOf", List.of(group(node, kind), columns)));
    }

    private static Map<String, Object> columns(List<Cell> cells, DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Cell cell : cells) {
            members.put(cell.column().path(), described(SchemaWords.of(cell), "$ref", path(name(cell.kind(), kind))));
        }
        return members(List.copyOf(members.keySet()), members);
    }

    private static Map<String, Object> number(NumberKind kind) {
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
        definitions.put(
                "texts",
                object("type", "array", "maxItems", (long) Narrative.MAX_PARAGRAPHS, "items", reference("paragraph")));
        definitions.put("paragraph", text(Expectation.PARAGRAPH, Patterns.JSON_PARAGRAPH));
        definitions.put("line", text(Expectation.LINE, Patterns.JSON_LINE));
        definitions.put(
                "filledLine",
                described(
                        Expectation.FILLED_LINE.words(),
                        "type",
                        "string",
                        "$ref",
                        path("line"),
                        "pattern",
                        Patterns.JSON_FILLED));
        definitions.put(
                "date",
                described(
                        Expectation.DATE.words(),
                        "type",
                        "string",
                        "format",
                        "date",
                        "pattern",
                        Patterns.whole(Patterns.DATE)));
        Map<String, Object> note = field(Field.NOTE);
        note.put("minProperties", 1L);
        definitions.put("note", note);
        definitions.put("cellPath", object("enum", ColumnSets.cellPaths(form)));
    }

    private static Map<String, Object> text(Expectation expectation, String pattern) {
        return described(
                expectation.words(), "type", "string", "maxLength", (long) Text.MAX_LENGTH, "pattern", pattern);
    }

    private static Map<String, Object> reportYear() {
        return described(
                Field.YEAR.words(), "type", "integer", "minimum", (long) Form.values()[0].firstYear(), "maximum", (long)
                        Form.LAST_YEAR);
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> content = switch (field.kind()) {
            case LINE -> reference("line");
            case FILLED_LINE -> reference("filledLine");
            case PARAGRAPH -> reference("paragraph");
            case DATE -> reference("date");
            case TEXTS -> reference("texts");
            case DIVISION_CODE -> object("type", "string", "pattern", Patterns.whole(Patterns.DIVISION_CODE));
            case YEAR -> integer(Integer.MIN_VALUE);
            case LINE_NUMBER, ORDINAL -> integer(1);
            case LENGTH -> integer(0);
            case SHA256 -> object("type", "string", "pattern", Patterns.whole(Patterns.SHA_256));
            case CHOICE -> object("enum", field.choices());
            case LINES -> array(reference("filledLine"));
            case ITEMS -> array(object(field));
            case OBJECT -> DEFINED.contains(field) ? reference(field.name()) : object(field);
        };
        return described(field.words(), content);
    }

    private static Map<String, Object> object(Field field) {
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

    /** The name of a definition that reports and drafts have each their own of. */
    private static String name(String name, DocumentKind kind) {
        return kind == DocumentKind.REPORT ? name : kind.wireName() + "." + name;
    }

    private static String name(NumberKind number, DocumentKind kind) {
        return name(Expectation.of(number).key(), kind);
    }

    private static Map<String, Object> reference(String definition) {
        return object("$ref", path(definition));
    }

    private static String path(String definition) {
        return "#/" + DEFINITIONS + "/" + definition;
    }

    private static Map<String, Object> described(Words words, Object... members) {
        return described(words, object(members));
    }

    private static Map<String, Object> described(Words words, Map<String, Object> content) {
        Map<String, Object> described = object("title", words.chinese(), "description", words.english());
        described.putAll(content);
        return described;
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
