package org.ogireport.serialization.schema;

import java.util.List;
import java.util.Locale;
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

    private final Form form;
    private final PathTree tree;
    private final StringBuilder out = new StringBuilder();
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
                    ColumnSets.of(form)
                            .forEach((name, cells) ->
                                    element("complexType name=\"" + name + "\"", () -> attributes(cells, "required")));
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
                    if (part.isTable()) {
                        element("element name=\"" + part.path() + "\"", () -> {
                            annotation(words);
                            group(tree.table(part));
                        });
                    } else {
                        typed("element", part.path(), "texts", "", words);
                    }
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
        element("element name=\"" + XmlNames.ENTRY + "\" minOccurs=\"0\" maxOccurs=\"unbounded\"", () -> {
            annotation(Field.NOTE.words());
            element("complexType", () -> {
                fields(Field.NOTE.fields());
                typed(
                        "attribute",
                        XmlNames.KEY,
                        "cellPath",
                        " use=\"required\"",
                        new Words("单元格路径", "the cell's path"));
            });
        });
    }

    private void group(PathTree.Node group) {
        element("complexType", () -> {
            element("sequence", () -> group.rows().forEach(this::node));
        });
    }

    private void node(PathTree.Node node) {
        Row row = node.row();
        if (row != null && node.rows().isEmpty()) {
            typed("element", node.name(), ColumnSets.name(row), "", node.words());
            return;
        }
        element("element name=\"" + node.name() + "\"", () -> {
            annotation(node.words());
            if (row == null) {
                group(node);
            } else {
                element("complexType", () -> {
                    element("sequence minOccurs=\"0\"", () -> node.rows().forEach(this::node));
                    attributes(row.cells(), "optional");
                });
            }
        });
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
        element("complexType name=\"" + Field.SOURCE.name() + "\"", () -> fields(Field.SOURCE.fields()));
        array("texts", "paragraph", Narrative.MAX_PARAGRAPHS);
        array("lines", "filledLine", DocumentOutline.MAX_ENTRIES);
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
        switch (field.kind()) {
            case OBJECT -> {
                if (field.equals(Field.SOURCE)) {
                    typed(item, field.name(), field.name(), occurs, field.words());
                    return;
                }
                element(item + " name=\"" + field.name() + "\"" + occurs, () -> {
                    annotation(field.words());
                    element("complexType", () -> fields(field.fields()));
                });
            }
            case ITEMS ->
                element(item + " name=\"" + field.name() + "\"" + occurs, () -> {
                    annotation(field.words());
                    element("complexType", () -> element("sequence", () -> item(field)));
                });
            case CHOICE ->
                element(item + " name=\"" + field.name() + "\"" + occurs, () -> {
                    annotation(field.words());
                    choices(field.choices());
                });
            default -> typed(item, field.name(), type(field.kind()), occurs, field.words());
        }
    }

    private void item(Field field) {
        element(
                "element name=\"" + XmlNames.ITEM + "\" minOccurs=\"0\" maxOccurs=\"" + DocumentOutline.MAX_ENTRIES
                        + "\"",
                () -> element("complexType", () -> fields(field.fields())));
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
