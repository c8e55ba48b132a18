package org.ogireport.serialization.codec.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.TokenSink;

/**
 * Writes XML. Since attributes precede child elements whatever the order of members, the document is held as a tree until
 * its end.
 */
public final class XmlSink implements TokenSink {
    /** What stands before the root element. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** What stands before the documents of a collection. */
    public static final String COLLECTION_START =
            DECLARATION + "<" + XmlNames.COLLECTION + " xmlns=\"" + XmlNames.NAMESPACE + "\">\n";

    /** What stands after them. */
    public static final String COLLECTION_END = "</" + XmlNames.COLLECTION + ">\n";

    private final Writer out;
    private final Deque<Element> open = new ArrayDeque<>();

    /** An element of child elements, or of text. */
    private static final class Element {
        private final String name;
        private final @Nullable String text;
        private final List<String> attributes = new ArrayList<>();
        private final List<Element> children = new ArrayList<>();

        private Element(String name, @Nullable String text) {
            this.name = name;
            this.text = text;
        }

        private void attribute(String attribute, String value) {
            attributes.add(attribute);
            attributes.add(value);
        }
    }

    public XmlSink(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {
        Element root = new Element(XmlNames.ROOT, null);
        root.attribute("xmlns", XmlNames.NAMESPACE);
        open.push(root);
    }

    @Override
    public void end() {
        append(DECLARATION);
        write(open.pop(), 0);
    }

    @Override
    public void beginObject(String name) {
        open.push(child(name, null));
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void beginEntry(String key) {
        beginObject(XmlNames.ENTRY);
        open.element().attribute(XmlNames.KEY, key);
    }

    @Override
    public void beginItems(String name) {
        beginObject(name);
    }

    @Override
    public void beginItem() {
        beginObject(XmlNames.ITEM);
    }

    @Override
    public void endItems() {
        endObject();
    }

    @Override
    public void text(String name, String text) {
        if (XmlNames.TEXT_ELEMENTS.contains(name)) {
            child(name, text);
        } else {
            open.element().attribute(name, text);
        }
    }

    @Override
    public void number(String name, String digits) {
        open.element().attribute(name, digits);
    }

    @Override
    public void blank(String name) {
        open.element().attribute(name, "");
    }

    @Override
    public void texts(String name, List<String> texts) {
        beginObject(name);
        texts.forEach(text -> child(XmlNames.PARAGRAPH, text));
        endObject();
    }

    private Element child(String name, @Nullable String text) {
        Element child = new Element(name, text);
        open.element().children.add(child);
        return child;
    }

    private void write(Element element, int depth) {
        append("  ".repeat(depth));
        append("<");
        append(element.name);
        for (int i = 0; i < element.attributes.size(); i += 2) {
            append(" ");
            append(element.attributes.get(i));
            append("=\"");
            escape(element.attributes.get(i + 1), true);
            append("\"");
        }
        if (element.text != null && !element.text.isEmpty()) {
            append(">");
            escape(element.text, false);
            append("</" + element.name + ">\n");
        } else if (element.children.isEmpty()) {
            append("/>\n");
        } else {
            append(">\n");
            element.children.forEach(child -> write(child, depth + 1));
            append("  ".repeat(depth) + "</" + element.name + ">\n");
        }
    }

    /** Escapes markup; in an attribute also what a parser would normalize there to a space. */
    private void escape(String text, boolean inAttribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), inAttribute);
            if (escaped != null) {
                append(text, from, i);
                append(escaped);
                from = i + 1;
            }
        }
        append(text, from, text.length());
    }

    private static @Nullable String escaped(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }

    private void append(String markup) {
        append(markup, 0, markup.length());
    }

    private void append(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
