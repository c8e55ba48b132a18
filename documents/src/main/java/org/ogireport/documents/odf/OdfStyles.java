package org.ogireport.documents.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;

/** The styles of a document, each with those it is based on. */
final class OdfStyles {
    private static final int DEEPEST = 20;
    private static final String AUTOMATIC = "style:use-window-font-color";

    /** The styles that programs take where a document names none. */
    private static final Map<String, String> USUAL = Map.of("paragraph", "Standard", "table-cell", "Default");

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, XmlNode> formats = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();
    private final Set<String> twofold = new HashSet<>();
    private int paper = Rgb.WHITE;
    private boolean numbered;

    /**
     * All styles of a document.
     *
     * @param common the part that holds those with names, and those of its own pages; null where there is none
     * @param content the part that holds the document, and its own styles
     */
    OdfStyles(@Nullable XmlNode common, XmlNode content) {
        for (XmlNode group : common == null ? List.<XmlNode>of() : common.children()) {
            boolean ofPages = group.is("office:automatic-styles");
            add(group.children().stream()
                    .filter(style -> !ofPages || style.is("style:page-layout"))
                    .toList());
        }
        for (XmlNode group : content.children()) {
            if (group.is("office:automatic-styles") || group.is("office:font-face-decls")) {
                add(group.children());
            }
        }
    }

    private void add(List<XmlNode> group) {
        Set<String> names = new HashSet<>();
        for (XmlNode style : group) {
            add(style);
            String key = style.attribute("style:family") + " " + style.attribute("style:name");
            if (style.is("style:style") && !names.add(key)) {
                twofold.add(key);
            }
        }
    }

    private void add(XmlNode style) {
        String name = style.attribute("style:name");
        switch (style.name()) {
            case "style:style" -> styles.put(style.attribute("style:family") + " " + name, style);
            case "style:default-style" -> styles.put(style.attribute("style:family"), style);
            case "style:font-face" -> faces.merge(name, face(style), (one, other) -> one + " " + other);
            case "style:page-layout" -> {
                int ground = OdfFont.ground(properties(List.of(style), "style:page-layout-properties"), Rgb.WHITE);
                paper = ground == Rgb.WHITE ? paper : OdfLength.UNKNOWN;
            }
            case "text:outline-style" ->
                numbered |= style.children().stream()
                        .anyMatch(level -> !level.attribute("style:num-format").isEmpty());
            default -> {
                if (style.name().startsWith("number:")) {
                    formats.put(name, style);
                }
            }
        }
    }

    private static String face(XmlNode face) {
        boolean symbols = face.attribute("style:font-charset").equals("x-symbol");
        return face.attribute("svg:font-family") + (symbols ? " symbol" : "");
    }

    /** The colour of the pages; not known where one is of another than white. */
    int paper() {
        return paper;
    }

    /** Whether headings have numbers that nobody wrote. */
    boolean areHeadingsNumbered() {
        return numbered;
    }

    /** A format of numbers; null where there is none of that name. */
    @Nullable
    XmlNode format(String name) {
        return formats.get(name);
    }

    /**
     * A style and those it is based on, the default of its family first; null where one of them is not there, or twice.
     *
     * @param name its name; empty for what holds where none is named
     */
    @Nullable
    List<XmlNode> chain(String family, String name) {
        List<XmlNode> chain = new ArrayList<>();
        String usual = USUAL.getOrDefault(family, "");
        String next = name.isEmpty() && styles.containsKey(family + " " + usual) ? usual : name;
        while (!next.isEmpty()) {
            XmlNode style = styles.get(family + " " + next);
            if (style == null || chain.size() > DEEPEST || twofold.contains(family + " " + next)) {
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
    Map<String, String> properties(@Nullable List<XmlNode> chain, String kind) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (XmlNode style : chain == null ? List.<XmlNode>of() : chain) {
            for (XmlNode child : style.children()) {
                if (child.is(kind)) {
                    merge(properties, own(child));
                }
            }
        }
        return properties;
    }

    private Map<String, String> own(XmlNode node) {
        Map<String, String> own = new LinkedHashMap<>();
        node.attributes((name, value) -> {
            String face = name.startsWith("style:font-name") ? faces.getOrDefault(value, "") : "";
            own.put(name, (value + " " + face).strip());
        });
        for (XmlNode within : node.children()) {
            // such as a picture behind the text
            boolean[] said = {!within.children().isEmpty()};
            within.attributes((name, value) -> said[0] = true);
            own.put("<" + within.name(), said[0] ? "is" : "");
        }
        return own;
    }

    /** Puts properties in the place of others; a colour ends that letters have the one that suits their ground. */
    static void merge(Map<String, String> properties, Map<String, String> more) {
        if (more.containsKey("fo:color") && !more.containsKey(AUTOMATIC)) {
            properties.put(AUTOMATIC, "false");
        }
        properties.putAll(more);
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
