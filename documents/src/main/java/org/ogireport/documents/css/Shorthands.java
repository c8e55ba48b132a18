package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Properties that set several, as those that they set. */
final class Shorthands {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final Set<String> FOR_ALL = Set.of("inherit", "initial", "unset", "revert", "revert-layer");
    private static final Set<String> LINES =
            Set.of("none", "underline", "overline", "line-through", "blink", "spelling-error", "grammar-error");
    private static final Set<String> STYLES = Set.of("solid", "double", "dotted", "dashed", "wavy");
    private static final Set<String> SIZES = Set.of(
            "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large", "smaller", "larger");
    private static final Set<String> BEFORE_SIZE = Set.of(
            "normal",
            "italic",
            "oblique",
            "small-caps",
            "bold",
            "bolder",
            "lighter",
            "100",
            "200",
            "300",
            "400",
            "500",
            "600",
            "700",
            "800",
            "900");

    private final List<Declaration> apart = new ArrayList<>();

    private Shorthands() {}

    /** Declarations in which each property stands for itself. */
    static List<Declaration> apart(List<Declaration> declarations) {
        Shorthands shorthands = new Shorthands();
        declarations.forEach(shorthands::add);
        return List.copyOf(shorthands.apart);
    }

    private void set(Declaration declaration, String property, String value) {
        apart.add(new Declaration(property, value, declaration.important()));
    }

    private void add(Declaration declaration) {
        String value = declaration.value();
        List<String> words = Values.words(value);
        String property = declaration.property();
        boolean whole = FOR_ALL.contains(value) || value.contains("var(") || value.contains("env(");
        switch (property) {
            case "margin", "padding" -> sides(declaration, property + "-", words);
            case "inset" -> sides(declaration, "", words);
            case "margin-inline", "padding-inline", "inset-inline" ->
                pair(declaration, property.replace("inset-inline", "").replace("-inline", "-"), "left", "right", words);
            case "margin-block", "padding-block", "inset-block" ->
                pair(declaration, property.replace("inset-block", "").replace("-block", "-"), "top", "bottom", words);
            case "overflow" -> {
                set(declaration, "overflow-x", words.get(0));
                set(declaration, "overflow-y", words.get(words.size() - 1));
            }
            case "background" -> background(declaration, whole ? List.of() : words, whole ? value : "");
            case "font" -> font(declaration, whole ? List.of() : words, whole ? value : "");
            case "text-decoration", "-webkit-text-decoration" -> {
                set(declaration, "text-decoration-line", whole ? value : only(words, LINES::contains, "none"));
                set(declaration, "text-decoration-thickness", whole ? value : thickness(words));
            }
            case "list-style" -> set(declaration, "list-style-type", value);
            case "animation", "-webkit-animation" -> set(declaration, "animation-name", value);
            case "text-emphasis", "-webkit-text-emphasis" -> set(declaration, "text-emphasis-style", value);
            case "outline" -> {
                set(declaration, "outline-width", whole ? value : only(words, Length::isLength, "medium"));
                set(declaration, "outline-style", words.contains("none") || value.equals("0") ? "none" : value);
            }
            case "flex-flow" -> set(declaration, "flex-direction", value);
            case "columns", "-webkit-columns", "-moz-columns" -> set(declaration, "column-count", value);
            case "word-wrap" -> set(declaration, "overflow-wrap", value);
            default -> apart.add(declaration);
        }
    }

    private void sides(Declaration declaration, String prefix, List<String> words) {
        int count = words.size();
        for (int i = 0; i < SIDES.size(); i++) {
            int of = count > i ? i : count == 4 || count < 2 ? 0 : i == 3 ? 1 : 0;
            set(declaration, prefix + SIDES.get(i), count > 4 ? declaration.value() : words.get(of));
        }
    }

    private void pair(Declaration declaration, String prefix, String first, String second, List<String> words) {
        set(declaration, prefix + first, words.get(0));
        set(declaration, prefix + second, words.get(words.size() - 1));
    }

    private void background(Declaration declaration, List<String> words, String whole) {
        String colour = "transparent";
        String image = "none";
        String clip = "border-box";
        for (String layer : Values.parts(String.join(" ", words))) {
            for (String word : Values.words(layer.replace("/", " "))) {
                if (word.equals("text")) {
                    clip = word;
                } else if (word.contains("url(") || word.contains("image")) {
                    image = "url()";
                } else if (word.contains("gradient(")) {
                    image = image.equals("none") ? "gradient()" : image;
                } else if (Colour.isColour(word)) {
                    colour = word;
                } else if (!isPlacing(word)) {
                    image = word;
                    colour = word;
                }
            }
        }
        set(declaration, "background-color", whole.isEmpty() ? colour : whole);
        set(declaration, "background-image", whole.isEmpty() ? image : whole);
        set(declaration, "background-clip", whole.isEmpty() ? clip : whole);
    }

    private static boolean isPlacing(String word) {
        return Length.isLength(word)
                || Set.of(
                                "none",
                                "repeat",
                                "repeat-x",
                                "repeat-y",
                                "no-repeat",
                                "space",
                                "round",
                                "scroll",
                                "fixed",
                                "local",
                                "top",
                                "bottom",
                                "left",
                                "right",
                                "center",
                                "auto",
                                "cover",
                                "contain",
                                "border-box",
                                "padding-box",
                                "content-box")
                        .contains(word);
    }

    private void font(Declaration declaration, List<String> words, String whole) {
        String size = "medium";
        String height = "normal";
        String family = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String first = word.contains("/") ? word.substring(0, word.indexOf('/')) : word;
            if (!BEFORE_SIZE.contains(word) && (SIZES.contains(first) || Length.isLength(first))) {
                size = first;
                height = word.contains("/") ? word.substring(word.indexOf('/') + 1) : "normal";
                family = String.join(" ", words.subList(i + 1, words.size()));
                break;
            }
        }
        if (whole.isEmpty() && family.isEmpty()) {
            apart.add(declaration);
            return;
        }
        set(declaration, "font-size", whole.isEmpty() ? size : whole);
        set(declaration, "line-height", whole.isEmpty() ? height : whole);
        set(declaration, "font-family", whole.isEmpty() ? family : whole);
    }

    /** The words of a kind, without others beside them; another word where there is none of the kind. */
    private static String only(List<String> words, Predicate<String> kind, String none) {
        List<String> found = words.stream().filter(kind).toList();
        return found.isEmpty() ? none : String.join(" ", found);
    }

    private static String thickness(List<String> words) {
        List<String> rest = words.stream()
                .filter(word -> !LINES.contains(word) && !STYLES.contains(word) && !Colour.isColour(word))
                .toList();
        return rest.isEmpty() ? "auto" : String.join(" ", rest);
    }
}
