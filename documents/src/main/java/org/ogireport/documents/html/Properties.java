package org.ogireport.documents.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogireport.documents.css.Values;

/**
 * The properties of style sheets that are known to leave a figure as it is written: some whatever they say, some with
 * certain values only. What changes more is understood by {@link Looks}; any other property makes a figure doubtful.
 */
final class Properties {
    private static final Pattern PREFIX = Pattern.compile("-(?:webkit|moz|ms|o|khtml)-");

    /** Fonts, borders, breaks and the like: the figure stays. */
    private static final Set<String> HARMLESS = Set.of(
            "font-weight",
            "font-style",
            "font-stretch",
            "font-kerning",
            "font-synthesis",
            "font-optical-sizing",
            "font-language-override",
            "font-variant-ligatures",
            "font-variant-caps",
            "font-variant-east-asian",
            "font-smoothing",
            "osx-font-smoothing",
            "text-rendering",
            "text-size-adjust",
            "text-align",
            "text-align-last",
            "text-justify",
            "text-justify-trim",
            "text-autospace",
            "text-spacing",
            "text-spacing-trim",
            "text-underline",
            "text-underline-color",
            "text-underline-position",
            "text-underline-style",
            "text-decoration-color",
            "text-decoration-style",
            "text-decoration-skip",
            "text-decoration-skip-ink",
            "text-transform",
            "text-overflow",
            "text-wrap",
            "text-wrap-mode",
            "text-wrap-style",
            "text-line-through",
            "text-kashida",
            "text-kashida-space",
            "text-effect",
            "text-fit",
            "word-break",
            "overflow-wrap",
            "line-break",
            "hyphens",
            "white-space",
            "white-space-collapse",
            "tab-size",
            "hanging-punctuation",
            "layout-grid",
            "layout-grid-mode",
            "layout-grid-char",
            "layout-grid-line",
            "layout-grid-type",
            "punctuation-wrap",
            "punctuation-trim",
            "ruby-align",
            "ruby-overhang",
            "ruby-position",
            "tab-stops",
            "tab-interval",
            "widows",
            "orphans",
            "page",
            "size",
            "page-break-before",
            "page-break-after",
            "page-break-inside",
            "break-before",
            "break-after",
            "break-inside",
            "table-layout",
            "caption-side",
            "empty-cells",
            "cursor",
            "pointer-events",
            "user-select",
            "user-drag",
            "user-modify",
            "touch-action",
            "touch-callout",
            "tap-highlight-color",
            "outline-color",
            "outline-style",
            "box-sizing",
            "padding-top",
            "padding-bottom",
            "min-width",
            "min-height",
            "background-position",
            "background-position-x",
            "background-position-y",
            "background-repeat",
            "background-size",
            "background-attachment",
            "background-origin",
            "resize",
            "object-fit",
            "object-position",
            "clear",
            "quotes",
            "gap",
            "row-gap",
            "column-gap",
            "overflow-scrolling",
            "overflow-style",
            "overflow-anchor",
            "overscroll-behavior",
            "caret-color",
            "accent-color",
            "will-change",
            "print-color-adjust",
            "color-adjust",
            "forced-color-adjust",
            "appearance",
            "ime-mode",
            "speak",
            "zoom-level",
            "z-index",
            "src",
            "panose-1",
            "list-style-image",
            "list-style-position",
            "image-rendering",
            "hyphenate-limit-chars",
            "interpolation-mode",
            "high-contrast-adjust",
            "behavior",
            "locale",
            "padding-start",
            "margin-before",
            "margin-after",
            "nbsp-mode",
            "column-span",
            "hyphenate-character",
            "text-box-trim",
            "box-align",
            "box-pack",
            "box-flex",
            "box-lines",
            "flex-basis",
            "flex-grow",
            "flex-shrink",
            "flex-wrap",
            "flex",
            "min-inline-size",
            "min-block-size",
            "text-line-through-color",
            "column-rule",
            "column-fill");

    private static final List<String> HARMLESS_FAMILIES = List.of(
            "border-",
            "scroll-",
            "scrollbar-",
            "overscroll-behavior-",
            "transition",
            "align-",
            "justify-",
            "place-",
            "grid-",
            "counter-",
            "font-synthesis-",
            "column-rule-",
            "mso-",
            "_",
            "--",
            "page-break-",
            "font-palette");

    private static final String COMMON = "none|normal|auto|0|0px|unset|initial|inherit|revert|revert-layer";

    /** Properties that take a number, of which 0 leaves nothing. */
    private static final List<String> SHRINKING = List.of("scale", "font-size-adjust");

    private static final Set<String> ANY = Set.of(COMMON.split("\\|"));
    private static final Map<String, Pattern> PLAIN = plain();

    private static Map<String, Pattern> plain() {
        Map<String, String> more = new HashMap<>(Map.ofEntries(
                Map.entry("animation-name", "none( .*)?"),
                Map.entry(
                        "transform",
                        "(translatez|translate|translate3d|rotate)\\((0(px|deg)?,?)+\\)|scale(3d)?\\(1(,1)*\\)"),
                Map.entry("translate", ""),
                Map.entry("rotate", "0deg"),
                Map.entry("perspective", ""),
                Map.entry("text-shadow", ""),
                Map.entry("clip", ".*"),
                Map.entry("mask", ""),
                Map.entry("mask-image", ""),
                Map.entry("mix-blend-mode", ""),
                Map.entry("background-blend-mode", ""),
                Map.entry("background-clip", "border-box|padding-box|content-box"),
                Map.entry("backdrop-filter", ""),
                Map.entry(
                        "filter",
                        "gr[ae]y(scale\\([0-9.%]*\\))?|\"?progid:.*basicimage\\(grayscale=1\\)\"?|alpha\\(opacity=100\\)"),
                Map.entry("unicode-bidi", "embed|isolate|plaintext"),
                Map.entry("font-variant", "small-caps|(tabular|lining)-nums"),
                Map.entry("font-variant-numeric", "((tabular|proportional|lining)-nums|slashed-zero| )+"),
                Map.entry("font-variant-position", ""),
                Map.entry("font-variant-alternates", ""),
                Map.entry("font-variant-emoji", "text|unicode"),
                Map.entry("font-feature-settings", "\"(kern|tnum|lnum|liga)\"( (1|on|0|off))?"),
                Map.entry("font-variation-settings", ""),
                Map.entry("text-security", ""),
                Map.entry("word-spacing", "-?[0-4]?(\\.[0-9]+)?(px|pt)|-?0?(\\.[0-2][0-9]*)?em"),
                Map.entry("text-fill-color", "currentcolor"),
                Map.entry("text-stroke", "0px .*"),
                Map.entry("text-stroke-width", ""),
                Map.entry("text-stroke-color", ".*"),
                Map.entry("text-emphasis-style", ""),
                Map.entry("text-emphasis-color", ".*"),
                Map.entry("text-emphasis-position", ".*"),
                Map.entry("text-combine-upright", ""),
                Map.entry("text-orientation", "mixed|upright|sideways"),
                Map.entry("text-underline-offset", "[0-6](\\.[0-9]+)?(px|pt)|0?\\.[0-4][0-9]*em"),
                Map.entry(
                        "text-decoration-thickness", "from-font|[12](\\.[0-9]+)?(px|pt)|0\\.[0-9]+(px|pt)|thin|medium"),
                Map.entry("box-reflect", ""),
                Map.entry("box-orient", "horizontal|vertical"),
                Map.entry("box-direction", ""),
                Map.entry("line-clamp", ""),
                Map.entry("initial-letter", ""),
                Map.entry("content", "\"\""),
                Map.entry("content-visibility", "visible"),
                Map.entry("column-count", "1"),
                Map.entry("column-width", ""),
                Map.entry("order", ""),
                Map.entry("border", ".*"),
                Map.entry("border-image", ""),
                Map.entry("border-image-source", ""),
                Map.entry("isolation", "isolate"),
                Map.entry("contain", ""),
                Map.entry("container-type", ""),
                Map.entry("aspect-ratio", ""),
                Map.entry("shape-outside", ""),
                Map.entry("offset-path", ""),
                Map.entry("color-scheme", "light|only light|light only"),
                Map.entry("mso-hide", "no"),
                Map.entry("backface-visibility", "visible|hidden"),
                Map.entry("transform-origin", ".*"),
                Map.entry("transform-style", ".*"),
                Map.entry("animation-duration", ".*"),
                Map.entry("animation-delay", ".*"),
                Map.entry("animation-fill-mode", ".*"),
                Map.entry("animation-timing-function", ".*"),
                Map.entry("animation-iteration-count", ".*"),
                Map.entry("outline-offset", "[0-3](\\.[0-9]+)?(px|pt)|0?\\.[01][0-9]*em"),
                Map.entry("ruby-merge", "")));
        Map<String, Pattern> patterns = new HashMap<>();
        more.forEach((property, values) -> patterns.put(property, Pattern.compile(COMMON + "|" + values)));
        SHRINKING.forEach(property -> patterns.put(property, Pattern.compile("none|1|unset|initial|inherit")));
        return Map.copyOf(patterns);
    }

    private Properties() {}

    /** The property without a browser's own prefix. */
    static String unprefixed(String property) {
        return PREFIX.matcher(property).lookingAt() ? property.substring(property.indexOf('-', 1) + 1) : property;
    }

    /** Whether a property with a value leaves what is seen of a figure as it is written. */
    static boolean isPlain(String property, String value) {
        String name = unprefixed(property);
        Pattern values = PLAIN.get(name);
        if (values != null) {
            return values.matcher(value).matches();
        }
        return HARMLESS.contains(name) || HARMLESS_FAMILIES.stream().anyMatch(name::startsWith);
    }

    /** Whether an image may be a picture of anything, a figure too, rather than colours that pass into each other. */
    static boolean isPicture(String image) {
        return !isCommon(image) && Values.parts(image).stream().anyMatch(layer -> !layer.contains("gradient("));
    }

    /** Whether a value is one that any property has while nobody sets it. */
    static boolean isCommon(String value) {
        return ANY.contains(value);
    }
}
