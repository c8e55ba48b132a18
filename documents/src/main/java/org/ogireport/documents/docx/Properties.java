package org.ogireport.documents.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/**
 * Properties of a run, paragraph, cell, row or table by their names: those of one element, or those that hold where
 * several levels of styles come together.
 */
final class Properties {
    static final Properties NONE = new Properties(Map.of(), Set.of());

    /** Stands for properties that are too many to be understood. */
    private static final String TOO_MANY = "{}";

    private static final int MOST = 150;

    /** Of these each attribute holds by itself. */
    private static final Set<String> OF_ATTRIBUTES = Set.of("rFonts", "ind", "spacing");

    /** The numbering of a paragraph, of which the list and the level in it hold each by itself. */
    private static final String NUMBERING = "numPr";

    private static final List<String> OF_NUMBERING = List.of("ilvl", "numId");

    /** What is on or off, and turns over where styles of several kinds say it (ECMA-376 part 1, 17.7.3). */
    private static final Set<String> TOGGLES = Set.of(
            "b", "bCs", "caps", "emboss", "i", "iCs", "imprint", "outline", "shadow", "smallCaps", "strike", "vanish");

    private final Map<String, XmlNode> byName;
    private final Set<String> uncertain;

    private Properties(Map<String, XmlNode> byName, Set<String> uncertain) {
        this.byName = byName;
        this.uncertain = uncertain;
    }

    /** The properties that an element holds; none where it is not there. */
    static Properties of(@Nullable XmlNode element) {
        if (element == null || element.children().isEmpty()) {
            return NONE;
        }
        Map<String, XmlNode> byName = new LinkedHashMap<>();
        for (XmlNode property : element.children()) {
            put(byName, property);
        }
        return new Properties(byName, Set.of());
    }

    private static void put(Map<String, XmlNode> byName, XmlNode property) {
        if (byName.size() < MOST || byName.containsKey(property.name())) {
            XmlNode earlier = byName.get(property.name());
            boolean merged = OF_ATTRIBUTES.contains(property.name());
            byName.put(property.name(), merged ? property.over(earlier) : withNumbering(property, earlier));
        } else {
            byName.put(TOO_MANY, property);
        }
    }

    private static XmlNode withNumbering(XmlNode property, @Nullable XmlNode earlier) {
        if (earlier == null || !property.is(NUMBERING)) {
            return property;
        }
        XmlNode numbering = new XmlNode(NUMBERING);
        for (String name : OF_NUMBERING) {
            XmlNode own = property.child(name);
            XmlNode stated = own == null ? earlier.child(name) : own;
            if (stated != null) {
                numbering.add(stated);
            }
        }
        return numbering;
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** A property; null where it is not stated. */
    @Nullable
    XmlNode get(String name) {
        return byName.get(name);
    }

    /** Whether styles turn something on, of which programs make different things where there are several. */
    boolean isUncertain(String name) {
        return uncertain.contains(name);
    }

    /** What all properties make of a look. */
    Look judge(BiFunction<String, XmlNode, Look> rule) {
        Look look = Look.PLAIN;
        for (Map.Entry<String, XmlNode> property : byName.entrySet()) {
            look = look.and(rule.apply(property.getKey(), property.getValue()));
        }
        return look;
    }

    /** These properties with those of a later level over them, which hold as they are stated. */
    Properties with(Properties later) {
        if (later.isEmpty() || isEmpty()) {
            return isEmpty() ? later : this;
        }
        Map<String, XmlNode> merged = new LinkedHashMap<>(byName);
        later.byName.values().forEach(property -> put(merged, property));
        Set<String> open = uncertain;
        if (!open.isEmpty()) {
            open = new HashSet<>(uncertain);
            open.removeAll(later.byName.keySet());
        }
        return new Properties(merged, open);
    }

    /** Levels of styles over each other: what any of them turns on is not certain to be on, or to be off. */
    static Properties ofStyles(List<Properties> levels) {
        Properties all = NONE;
        Set<String> uncertain = new HashSet<>();
        for (Properties level : levels) {
            all = all.with(level);
            for (String toggle : TOGGLES) {
                XmlNode property = level.get(toggle);
                if (property != null && property.isOn()) {
                    uncertain.add(toggle);
                }
            }
        }
        return uncertain.isEmpty() ? all : new Properties(all.byName, uncertain);
    }

    /** These properties, with what styles turn on taken as the last of them says it. */
    Properties settled() {
        return new Properties(byName, Set.of());
    }
}
