package org.ogireport.documents.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** The styles of a document, by kind and id, each with those that it is based on. */
final class Styles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlNode> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Properties run;
    private final Properties paragraph;

    Styles(@Nullable XmlNode part) {
        for (XmlNode style : part == null ? List.<XmlNode>of() : part.children()) {
            String kind = kind(style);
            if (style.is("style")) {
                String key = key(kind, style.attribute("styleId"));
                if (byId.putIfAbsent(key, style) != null) {
                    resolved.put(key, Style.UNKNOWN); // of two with one name nobody knows which holds
                }
                if (!style.attribute("default").isEmpty()
                        && !style.attribute("default").equals("0")) {
                    defaults.put(kind, style.attribute("styleId"));
                }
            }
        }
        XmlNode stated = part == null ? null : part.child("docDefaults");
        run = stated(stated, "rPrDefault", "rPr");
        paragraph = stated(stated, "pPrDefault", "pPr");
    }

    private static Properties stated(@Nullable XmlNode defaults, String kind, String properties) {
        XmlNode element = defaults == null ? null : defaults.child(kind);
        return Properties.of(element == null ? null : element.child(properties));
    }

    private static String kind(XmlNode style) {
        return style.attribute("type").isEmpty() ? "paragraph" : style.attribute("type");
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }

    /** The properties that all runs have. */
    Properties run() {
        return run;
    }

    /** The properties that all paragraphs have. */
    Properties paragraph() {
        return paragraph;
    }

    /**
     * A style.
     *
     * @param kind paragraph, character or table
     * @param reference what names it; null for the one that holds where none is named
     */
    Style get(String kind, @Nullable XmlNode reference) {
        String id = reference == null ? defaults.get(kind) : reference.value();
        return id == null ? Style.NONE : resolve(kind, id, 0);
    }

    private Style resolve(String kind, String id, int depth) {
        String key = key(kind, id);
        Style known = resolved.get(key);
        if (known != null) {
            return known;
        }
        XmlNode element = byId.get(key);
        if (element == null || depth > LONGEST_CHAIN) {
            return Style.UNKNOWN;
        }
        XmlNode base = element.child("basedOn");
        Style own = Style.of(element);
        Style style = base == null ? own : own.over(resolve(kind, base.value(), depth + 1));
        resolved.put(key, style);
        return style;
    }
}
