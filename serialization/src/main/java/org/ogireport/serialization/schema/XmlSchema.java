package org.ogireport.serialization.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.ogireport.serialization.codec.DocumentKind;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.PathTree;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.xml.XmlNames;

/**
 * Writes the XML Schema (1.0) of a form. It cannot tell a report from a draft, nor that a row has one of two shapes: what
 * depends on either is optional in it, and said by the rules in Schematron.
 */
final class XmlSchema {
    private static final String BLANK = "blank";
    private static final String TEXTS = TypeNames.of(Narrative.class);
    private static final String LINES = "Lines";

    private final Form form;
    private final PathTree tree;
    private final StringBuilder out = new StringBuilder();

    /** What writes each type that was referred to and is not yet written, by its name; and all those names. */
    private final Deque<Runnable> types = new ArrayDeque<>();

    private final Set<String> known = new HashSet<>();
    private int depth;

    private XmlSchema(Form form) {
        this.form = form;
        this.tree = PathTree.of(form);
    }

    static String of(Form form) {
        XmlSchema schema = new XmlSchema(form);
        schema.schema();
        return schema.out.toString();
    }

    private void schema() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        element(
                "schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"" + XmlNames.NAMESPACE
                        + "\" targetNamespace=\"" + XmlNames.NAMESPACE + "\" elementFormDefault=\"qualified\"",
                () -> {
                    annotation(SchemaWords.of(form));
                    element("element name=\"" + XmlNames.ROOT + "\"", this::document);
                    while (!types.isEmpty()) {
                        types.remove().run();
                    }
                    for (NumberKind kind : NumberKind.values()) {
                        number(kind);
                    }
                    texts();
                    choice("cellPath", ColumnSets.cellPaths(form));
                });
    }

    private void document() {
        element("complexType", () -> {
            element("sequence", () -> {
                field(Field.TITLE);
                field(Field.AUTHORITY);
                field(Field.PREFACE);
                for (Part part : Part.values()) {
                    Words words = new Words(part.heading(), part.words().english());
                    String type = part.isTable()
                            ? complexType(TypeNames.of(part, form), () -> rows(tree.table(part)))
                            : TEXTS;
                    typed("element", part.path(), type, "", words);
                }
                field(Field.OUTLINE);
                element("element name=\"" + Wire.CELLS + "\" minOccurs=\"0\"", () -> {
                    annotation(Field.NOTES);
                    element("complexType", () -> element("sequence", this::note));
                });
            });
            attribute(
                    Wire.DOCUMENT,
                    Field.WHAT_IT_IS,
                    Stream.of(DocumentKind.values()).map(DocumentKind::wireName).toList());
            attribute(Wire.FORM, Field.WHICH_FORM, List.of(form.code()));
            field(Field.YEAR);
        });
    }

    private void note() {
        typed(
                "element",
                XmlNames.ENTRY,
                complexType(TypeNames.NOTE, this::noteContent),
                " minOccurs=\"0\" maxOccurs=\"unbounded\"",
                Field.NOTE.words());
    }

    private void noteContent() {
        fields(Field.NOTE.fields());
        typed("attribute", XmlNames.KEY, "cellPath", " use=\"required\"", new Words("单元格路径", "the cell's path"));
    }

    private void rows(PathTree.Node group) {
        element("sequence", () -> group.rows().forEach(this::node));
    }

    private void node(PathTree.Node node) {
        typed("element", node.name(), type(node), "", node.words());
    }

    private String type(PathTree.Node node) {
        Row row = node.row();
        if (row == null) {
            return complexType(TypeNames.of(node), () -> rows(node));
        }
        if (node.group() == null) {
            return complexType(ColumnSets.name(row), () -> attributes(row.cells(), "required"));
        }
        return complexType(TypeNames.OTHERWISE_HANDLED, () -> {
            element("sequence minOccurs=\"0\"", () -> node.rows().forEach(this::node));
            attributes(row.cells(), "optional");
        });
    }

    /** The name of a type, which is written after what refers to it. */
    private String complexType(String name, Runnable content) {
        return later(name, () -> element("complexType name=\"" + name + "\"", content));
    }

    private String later(String name, Runnable type) {
        if (known.add(name)) {
            types.add(type);
        }
        return name;
    }

    private void attributes(List<Cell> cells, String use) {
        for (Cell cell : cells) {
            typed(
                    "attribute",
                    cell.column().path(),
                    Expectation.of(cell.kind()).key() + "-or-" + BLANK,
                    " use=\"" + use + "\"",
                    SchemaWords.of(cell));
        }
    }

    private void number(NumberKind kind) {
        String name = Expectation.of(kind).key();
        simpleType(name, Expectation.of(kind).words(), kind.isWhole() ? "xs:integer" : "xs:decimal", () -> {
            if (kind.isWhole()) {
                facet("pattern", kind.isSigned() ? Patterns.INTEGER : Patterns.COUNT);
                facet("minInclusive", Long.toString(kind.isSigned() ? -NumberKind.MAX_COUNT : 0));
                facet("maxInclusive", Long.toString(NumberKind.MAX_COUNT));
            } else {
                facet(
                        "pattern",
                        "(0|[1-9][0-9]{0," + (NumberKind.MAX_INTEGER_DIGITS - 1) + "})(\\.[0-9]{1,"
                                + NumberKind.MAX_FRACTION_DIGITS + "})?");
            }
        });
        element("simpleType name=\"" + name + "-or-" + BLANK + "\"", () -> {
            annotation(new Words("数；草稿中可以为空", "a number; in a draft, empty where there is none"));
            empty("union memberTypes=\"" + name + " " + BLANK + "\"");
        });
    }

    private void texts() {
        simpleType(BLANK, Words.NONE, "xs:string", () -> facet("length", "0"));
        array(TEXTS, "paragraph", Narrative.MAX_PARAGRAPHS);
        array(LINES, "filledLine", DocumentOutline.MAX_ENTRIES);
        text("paragraph", Expectation.PARAGRAPH, Patterns.XSD_PARAGRAPH);
        text("line", Expectation.LINE, Patterns.XSD_LINE);
        simpleType("filledLine", Expectation.FILLED_LINE.words(), "line", () -> facet("pattern", Patterns.XSD_FILLED));
        pattern("date", Expectation.DATE.words(), Patterns.DATE);
        pattern("divisionCode", Expectation.DIVISION_CODE.words(), Patterns.DIVISION_CODE);
        simpleType("year", Expectation.YEAR.words(), "xs:int", () -> facet("pattern", Patterns.INTEGER));
        integer("lineNumber", Expectation.LINE_NUMBER, 1);
        integer("ordinal", Expectation.ORDINAL, 1);
        integer("length", Expectation.LENGTH, 0);
        pattern("sha256", Expectation.SHA256.words(), Patterns.SHA_256);
    }

    private void array(String name, String item, int most) {
        element(
                "complexType name=\"" + name + "\"",
                () -> element(
                        "sequence",
                        () -> empty("element name=\"" + XmlNames.PARAGRAPH + "\" type=\"" + item
                                + "\" minOccurs=\"0\" maxOccurs=\"" + most + "\"")));
    }

    private void integer(String name, Expectation expectation, int least) {
        simpleType(name, expectation.words(), "xs:int", () -> {
            facet("pattern", Patterns.COUNT);
            facet("minInclusive", Integer.toString(least));
        });
    }

    private void text(String name, Expectation expectation, String pattern) {
        simpleType(name, expectation.words(), "xs:string", () -> {
            facet("maxLength", Integer.toString(Text.MAX_LENGTH));
            facet("pattern", pattern);
        });
    }

    private void pattern(String name, Words words, String pattern) {
        simpleType(name, words, "xs:string", () -> facet("pattern", pattern));
    }

    private void choice(String name, List<String> choices) {
        simpleType(name, Words.NONE, "xs:string", () -> choices.forEach(choice -> facet("enumeration", choice)));
    }

    private void attribute(String name, Words words, List<String> choices) {
        element("attribute name=\"" + name + "\" use=\"required\"", () -> {
            annotation(words);
            choices(choices);
        });
    }

    private void choices(List<String> choices) {
        element(
                "simpleType",
                () -> element(
                        "restriction base=\"xs:string\"",
                        () -> choices.forEach(choice -> facet("enumeration", choice))));
    }

    /** Writes elements in their sequence, then attributes. */
    private void fields(List<Field> fields) {
        List<Field> elements = fields.stream().filter(XmlSchema::isElement).toList();
        if (!elements.isEmpty()) {
            element("sequence", () -> elements.forEach(this::field));
        }
        fields.stream().filter(field -> !isElement(field)).forEach(this::field);
    }

    private static boolean isElement(Field field) {
        return field.kind() == Field.Kind.OBJECT
                || field.kind() == Field.Kind.ITEMS
                || field.kind() == Field.Kind.TEXTS
                || field.kind() == Field.Kind.LINES
                || XmlNames.TEXT_ELEMENTS.contains(field.name());
    }

    private void field(Field field) {
        boolean isElement = isElement(field);
        String item = isElement ? "element" : "attribute";
        String occurs = isElement
                ? field.required() ? "" : " minOccurs=\"0\""
                : " use=\"" + (field.required() ? "required" : "optional") + "\"";
        if (field.kind() != Field.Kind.ITEMS) {
            typed(item, field.name(), type(field), occurs, field.words());
            return;
        }
        element(item + " name=\"" + field.name() + "\"" + occurs, () -> {
            annotation(field.words());
            element("complexType", () -> element("sequence", () -> items(field)));
        });
    }

    private String type(Field field) {
        return switch (field.kind()) {
            case OBJECT, ITEMS -> complexType(field.type(), () -> fields(field.fields()));
            case CHOICE -> later(field.type(), () -> choice(field.type(), field.choices()));
            case TEXTS -> TEXTS;
            case LINES -> LINES;
            default -> type(field.kind());
        };
    }

    private void items(Field field) {
        empty("element name=\"" + XmlNames.ITEM + "\" type=\"" + type(field) + "\" minOccurs=\"0\" maxOccurs=\""
                + DocumentOutline.MAX_ENTRIES + "\"");
    }

    /** The type of a kind of field: its constant in camel case. */
    private static String type(Field.Kind kind) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    private void typed(String item, String name, String type, String occurs, Words words) {
        element(item + " name=\"" + name + "\" type=\"" + type + "\"" + occurs, () -> annotation(words));
    }

    private void simpleType(String name, Words words, String base, Runnable facets) {
        element("simpleType name=\"" + name + "\"", () -> {
            if (!words.equals(Words.NONE)) {
                annotation(words);
            }
            element("restriction base=\"" + base + "\"", facets);
        });
    }

    private void facet(String name, String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints()
                .forEach(c -> escaped.append(
                        c > '~'
                                ? "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";"
                                : Character.toString(c)));
        empty(name + " value=\"" + escaped + "\"");
    }

    private void annotation(Words words) {
        element("annotation", () -> {
            documentation("zh", words.chinese());
            documentation("en", words.english());
        });
    }

    private void documentation(String language, String words) {
        line("<xs:documentation xml:lang=\"" + language + "\">" + words + "</xs:documentation>");
    }

    private void element(String start, Runnable content) {
        line("<xs:" + start + ">");
        depth++;
        content.run();
        depth--;
        line("</xs:" + start.split(" ", 2)[0] + ">");
    }

    private void empty(String start) {
        line("<xs:" + start + "/>");
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
