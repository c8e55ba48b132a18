package org.ogireport.documents.rtf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** What holds within a group: where its text goes, and the properties of runs and paragraphs. */
final class RtfState {
    /** What becomes of the text of a group. */
    enum Destination {
        BODY,
        INSTRUCTION,
        FONTS,
        COLOURS,
        STYLES,
        SHAPE,
        NOTHING
    }

    /** What happens where a group ends. */
    enum Role {
        NONE,
        FIELD,
        NUMBER,
        SHAPE
    }

    Destination destination = Destination.BODY;
    Role role = Role.NONE;
    boolean deleted;
    /** Whether a program that does not know the next word leaves out the group. */
    boolean optional;
    /** How many characters stand for one that is written as its number. */
    int fallback = 1;

    int font;
    int tables;
    private Map<String, XmlNode> run = Map.of();
    private Map<String, XmlNode> paragraph = Map.of();
    private @Nullable XmlNode runElement;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.deleted = deleted;
        copy.fallback = fallback;
        copy.font = font;
        copy.tables = tables;
        copy.run = run;
        copy.paragraph = paragraph;
        copy.runElement = runElement;
        return copy;
    }

    /** Sets a property of runs; attributes are names and values by turns. */
    void run(String name, String... attributes) {
        run = with(run, name, new XmlNode(name, attributes));
        runElement = null;
    }

    void removeRun(String name) {
        run = without(run, name);
        runElement = null;
    }

    void clearRun() {
        run = Map.of();
        runElement = null;
        deleted = false;
    }

    @Nullable
    XmlNode runProperty(String name) {
        return run.get(name);
    }

    void paragraph(String name, String... attributes) {
        XmlNode added = new XmlNode(name, attributes);
        paragraph = with(paragraph, name, added.over(paragraph.get(name)));
    }

    void removeParagraph(String name) {
        paragraph = without(paragraph, name);
    }

    void clearParagraph() {
        paragraph = Map.of();
        tables = 0;
    }

    /** The properties of runs; the same element as long as none is changed. */
    XmlNode runProperties() {
        XmlNode element = runElement;
        if (element == null) {
            element = new XmlNode("rPr");
            run.values().forEach(element::add);
            runElement = element;
        }
        return element;
    }

    /** The properties of paragraphs by their names. */
    Map<String, XmlNode> paragraph() {
        return paragraph;
    }

    private static Map<String, XmlNode> with(Map<String, XmlNode> properties, String name, XmlNode property) {
        Map<String, XmlNode> changed = new LinkedHashMap<>(properties);
        changed.put(name, property);
        return changed;
    }

    private static Map<String, XmlNode> without(Map<String, XmlNode> properties, String name) {
        if (!properties.containsKey(name)) {
            return properties;
        }
        Map<String, XmlNode> changed = new LinkedHashMap<>(properties);
        changed.remove(name);
        return changed;
    }
}
