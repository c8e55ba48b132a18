package org.ogireport.documents.css;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Selector.Test;
import org.ogireport.documents.css.Token.Type;
import org.ogireport.documents.css.Tree.Position;

/** What the pseudo-classes ask of an element that ask nothing of other selectors (Selectors 4, 7 to 14). */
final class PseudoClass {
    /** States that no page is in while nobody touches it. */
    private static final Set<String> UNTOUCHED = Set.of(
            "hover",
            "active",
            "focus",
            "focus-visible",
            "focus-within",
            "target",
            "target-within",
            "host",
            "current",
            "past",
            "future",
            "playing",
            "fullscreen",
            "modal",
            "popover-open",
            "user-invalid",
            "user-valid",
            "autofill");

    private static final Pattern NTH = Pattern.compile("([+-]?\\d*)n(?:\\s*([+-])\\s*(\\d+))?|([+-]?\\d+)");

    private PseudoClass() {}

    /** What a name without an argument asks; null where it is not known here. */
    static @Nullable Test named(String name) {
        if (UNTOUCHED.contains(name)) {
            return (element, tree) -> Truth.NO;
        }
        return switch (name) {
            case "root" -> (element, tree) -> Truth.of(element.normalName().equals("html"));
            case "scope" -> (element, tree) -> element.normalName().equals("html") ? Truth.YES : Truth.MAYBE;
            case "link", "any-link", "-webkit-any-link" ->
                (element, tree) -> Truth.of(element.hasAttr("href") && isLink(element));
            case "first-child" ->
                (element, tree) -> Truth.of(tree.position(element).index() == 1);
            case "last-child" ->
                (element, tree) -> Truth.of(tree.position(element).fromEnd() == 1);
            case "first-of-type" ->
                (element, tree) -> Truth.of(tree.position(element).ofType() == 1);
            case "last-of-type" ->
                (element, tree) -> Truth.of(tree.position(element).ofTypeFromEnd() == 1);
            case "only-child" ->
                (element, tree) -> {
                    Position position = tree.position(element);
                    return Truth.of(position.index() == 1 && position.fromEnd() == 1);
                };
            case "only-of-type" ->
                (element, tree) -> {
                    Position position = tree.position(element);
                    return Truth.of(position.ofType() == 1 && position.ofTypeFromEnd() == 1);
                };
            case "empty" ->
                (element, tree) -> Truth.of(element.childNodes().stream()
                        .noneMatch(node -> node instanceof Element
                                || node instanceof TextNode text
                                        && !text.getWholeText().isEmpty()));
            default -> null;
        };
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("area");
    }

    /** Whether a place counted in some way is one of {@code an+b}; null where the argument is not understood. */
    static @Nullable Test counted(List<Token> argument, ToIntFunction<Position> index) {
        String text = text(argument);
        String plain = text.equals("odd") ? "2n+1" : text.equals("even") ? "2n" : text;
        Matcher nth = NTH.matcher(plain);
        if (!nth.matches() || plain.length() > 12) {
            return null;
        }
        boolean fixed = nth.group(4) != null;
        String step = fixed ? "0" : nth.group(1);
        int a = step.isEmpty() || step.equals("+") ? 1 : step.equals("-") ? -1 : Integer.parseInt(step);
        int b = fixed
                ? Integer.parseInt(nth.group(4))
                : nth.group(3) == null ? 0 : Integer.parseInt(nth.group(2) + nth.group(3));
        return (element, tree) -> {
            int rest = index.applyAsInt(tree.position(element)) - b;
            return Truth.of(a == 0 ? rest == 0 : rest % a == 0 && rest / a >= 0);
        };
    }

    /** The tokens of {@code an+b}, which are names, numbers and units in many ways. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            if (token.is(Type.NUMBER)) {
                int number = (int) token.number();
                boolean signed = text.length() > 0 && number >= 0 && text.charAt(text.length() - 1) == 'n';
                text.append(signed ? "+" : "").append(number).append(token.text());
            } else if (!token.is(Type.SPACE)) {
                text.append(token.text());
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
