package org.ogireport.documents.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** The styles of a document, each with those it is based on. */
final class OdfStyles {
    private static final int DEEPEST = 20;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, XmlNode> formats = new HashMap<>();

    /** All styles of the parts of a document. */
    OdfStyles(List<XmlNode> parts) {
        for (XmlNode part : parts) {
            for (XmlNode group : part.children()) {
                if (group.is("office:styles") || group.is("office:automatic-styles")) {
                    group.children().forEach(this::add);
                }
            }
        }
    }

    private void add(XmlNode style) {
        String name = style.attribute("style:name");
        switch (style.name()) {
            case "style:style" -> styles.put(style.attribute("style:family") + " " + name, style);
            case "style:default-style" -> styles.put(style.attribute("style:family"), style);
            default -> {
                if (style.name().startsWith("number:")) {
                    formats.put(name, style);
                }
            }
        }
    }

    /** A format of numbers; null where there is none of that name. */
    @Nullable
    XmlNode format(String name) {
        return formats.get(name);
    }

    /**
     * A style and those it is based on, the default of its family first; null where one of them is not there.
     *
     * @param name its name; empty for the default alone
     */
    @Nullable
    List<XmlNode> chain(String family, String name) {
        List<XmlNode> chain = new ArrayList<>();
        String next = name;
        while (!next.isEmpty()) {
            XmlNode style = styles.get(family + " " + next);
            if (style == null || chain.size() > DEEPEST) {
                return null;
            }
            chain.add(0, style);
            next = style.attribute("style:parent-style-name");
        }
        XmlNode base = styles.get(family);
        if (base != null) {
            chain.add(0, base);
        }
        return chain;
    }

    /** The properties of a kind that hold by styles, the later before the earlier ones. */
    static Map<String, String> properties(@Nullable List<XmlNode> chain, String kind) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (XmlNode style : chain == null ? List.<XmlNode>of() : chain) {
            for (XmlNode child : style.children()) {
                if (child.is(kind)) {
                    child.attributes(properties::put);
                    // such as a picture behind the text
                    child.children()
                            .forEach(within -> properties.put("<" + within.name(), within.attribute("xlink:href")));
                }
            }
        }
        return properties;
    }

    /** The properties of a kind of a style of a family. */
    Map<String, String> properties(String family, String name, String kind) {
        return properties(chain(family, name), kind);
    }

    /** Whether a style, or one that it is based on, changes by a condition. */
    static boolean isConditional(@Nullable List<XmlNode> chain) {
        return chain == null || chain.stream().anyMatch(style -> style.child("style:map") != null);
    }
}
