package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Selector.Step;
import org.ogireport.documents.css.Selector.Test;
import org.ogireport.documents.css.Token.Type;
import org.ogireport.documents.css.Tree.Place;

/** Reads the selectors of a rule (Selectors, 4). What no browser accepts gives none; what is not known here may match. */
final class SelectorParser {
    private static final int ID = 1 << 20;
    private static final int CLASS = 1 << 10;
    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 12;

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

    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");
    private static final Pattern NTH = Pattern.compile("([+-]?\\d*)n(?:\\s*([+-])\\s*(\\d+))?|([+-]?\\d+)");

    private final List<Token> tokens;
    private final List<Selector> parents;
    private final int depth;
    private int at;
    private boolean sure = true;
    private int specificity;
    private String pseudoElement = "";

    private SelectorParser(List<Token> tokens, List<Selector> parents, int depth) {
        this.tokens = tokens;
        this.parents = parents;
        this.depth = depth;
    }

    /**
     * The selectors of a rule.
     *
     * @param sure whether it is certain what they match, each as it says itself
     */
    record Parsed(List<Selector> selectors, boolean sure) {}

    /**
     * Reads selectors.
     *
     * @param parents those of the rule that this one stands in; none where it stands in none
     * @return null where they are no selectors
     */
    static @Nullable Parsed parse(List<Token> prelude, List<Selector> parents) {
        return parse(prelude, parents, 0);
    }

    private static @Nullable Parsed parse(List<Token> prelude, List<Selector> parents, int depth) {
        List<Selector> selectors = new ArrayList<>();
        boolean sure = true;
        for (List<Token> one : byCommas(prelude)) {
            SelectorParser parser = new SelectorParser(one, parents, depth);
            Selector selector = depth > DEEPEST ? null : parser.selector();
            if (selector == null) {
                return null;
            }
            selectors.add(selector);
            sure &= parser.sure;
        }
        return new Parsed(List.copyOf(selectors), sure);
    }

    private static List<List<Token>> byCommas(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0 && token.isSign(',')) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private boolean more() {
        return at < tokens.size();
    }

    private boolean skipSpace() {
        int start = at;
        while (more() && tokens.get(at).is(Type.SPACE)) {
            at++;
        }
        return at > start;
    }

    private static boolean isCombinator(Token token) {
        return token.isSign('>') || token.isSign('+') || token.isSign('~');
    }

    private @Nullable Selector selector() {
        List<Step> steps = new ArrayList<>();
        skipSpace();
        boolean own = parents.isEmpty() || tokens.stream().anyMatch(token -> token.isSign('&'));
        char combinator = ' ';
        if (!own) {
            steps.add(new Step(null, null, null, List.of(parent()), ' '));
            if (more() && isCombinator(tokens.get(at))) {
                combinator = tokens.get(at++).text().charAt(0);
                skipSpace();
            }
        }
        while (more()) {
            Step step = step(combinator);
            if (step == null) {
                return null;
            }
            steps.add(0, step);
            boolean space = skipSpace();
            if (!more()) {
                break;
            }
            combinator = ' ';
            if (isCombinator(tokens.get(at))) {
                combinator = tokens.get(at++).text().charAt(0);
                skipSpace();
                if (!more()) {
                    return null;
                }
            } else if (!space || !pseudoElement.isEmpty()) {
                return null;
            }
        }
        sure &= steps.size() <= MOST_STEPS;
        return steps.isEmpty() ? null : new Selector(List.copyOf(steps), pseudoElement, specificity);
    }

    private Test parent() {
        List<Selector> all = parents;
        specificity += all.stream().mapToInt(Selector::specificity).max().orElse(0);
        return (element, tree) -> any(all, element, tree);
    }

    private static Truth any(List<Selector> selectors, Element element, Tree tree) {
        Truth truth = Truth.NO;
        for (Selector selector : selectors) {
            truth = truth.or(selector.matches(element, tree));
        }
        return truth;
    }

    private @Nullable Step step(char combinator) {
        String tag = null;
        String id = null;
        String className = null;
        List<Test> tests = new ArrayList<>();
        int start = at;
        while (more() && !tokens.get(at).is(Type.SPACE) && !isCombinator(tokens.get(at))) {
            Token token = tokens.get(at++);
            if (token.is(Type.IDENT) && at == start + 1) {
                tag = token.text().toLowerCase(Locale.ROOT);
                specificity++;
            } else if (token.isSign('*') && at == start + 1) {
                continue;
            } else if (token.isSign('|')) {
                sure = false;
                tag = null;
                start = at;
            } else if (token.isSign('&')) {
                tests.add(
                        parents.isEmpty()
                                ? (element, tree) ->
                                        Truth.of(element.normalName().equals("html"))
                                : parent());
            } else if (token.is(Type.HASH)) {
                String name = token.text();
                id = id == null ? name : id;
                specificity += ID;
                tests.add((element, tree) -> Truth.of(tree.isName(element.attr("id"), name)));
            } else if (token.isSign('.') && more() && tokens.get(at).is(Type.IDENT)) {
                String name = tokens.get(at++).text();
                className = className == null ? name : className;
                specificity += CLASS;
                tests.add((element, tree) -> Truth.of(tree.hasClass(element, name)));
            } else if (token.isSign('[')) {
                Test test = attribute();
                if (test == null) {
                    return null;
                }
                specificity += CLASS;
                tests.add(test);
            } else if (!token.isSign(':') || !pseudo(tests)) {
                return null;
            }
        }
        return at == start ? null : new Step(tag, id, className, List.copyOf(tests), combinator);
    }

    /** The tokens up to the end of a block that was opened. */
    private List<Token> block(char closer) {
        int depth = 1;
        int start = at;
        while (more()) {
            Token token = tokens.get(at++);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0) {
                return token.isSign(closer) ? tokens.subList(start, at - 1) : List.of(Token.of(Type.BAD, ""));
            }
        }
        return tokens.subList(start, at);
    }

    private @Nullable Test attribute() {
        List<Token> parts =
                block(']').stream().filter(token -> !token.is(Type.SPACE)).toList();
        if (parts.isEmpty() || !parts.get(0).is(Type.IDENT)) {
            sure = false;
            return parts.isEmpty() ? null : (element, tree) -> Truth.MAYBE;
        }
        String name = parts.get(0).text().toLowerCase(Locale.ROOT);
        if (parts.size() == 1) {
            return (element, tree) -> Truth.of(element.hasAttr(name));
        }
        char sign = parts.get(1).text().isEmpty() ? ' ' : parts.get(1).text().charAt(0);
        int valueAt = sign == '=' ? 2 : 3;
        boolean flagged = parts.size() == valueAt + 2;
        if (parts.size() != valueAt + 1 && !flagged
                || sign != '=' && ("~|^$*".indexOf(sign) < 0 || !parts.get(2).isSign('='))
                || !parts.get(valueAt).is(Type.STRING) && !parts.get(valueAt).is(Type.IDENT)) {
            return null;
        }
        String value = parts.get(valueAt).text();
        return (element, tree) -> {
            String actual = element.attr(name);
            boolean same = isValue(element.hasAttr(name), sign, actual, value);
            String small = value.toLowerCase(Locale.ROOT);
            boolean alike = isValue(element.hasAttr(name), sign, actual.toLowerCase(Locale.ROOT), small);
            return same ? Truth.YES : alike ? Truth.MAYBE : Truth.NO;
        };
    }

    private static boolean isValue(boolean there, char sign, String actual, String value) {
        return there
                && switch (sign) {
                    case '=' -> actual.equals(value);
                    case '~' ->
                        !value.isEmpty() && List.of(actual.split("\\s+")).contains(value);
                    case '|' -> actual.equals(value) || actual.startsWith(value + "-");
                    case '^' -> !value.isEmpty() && actual.startsWith(value);
                    case '$' -> !value.isEmpty() && actual.endsWith(value);
                    default -> !value.isEmpty() && actual.contains(value);
                };
    }

    private boolean pseudo(List<Test> tests) {
        boolean element = more() && tokens.get(at).isSign(':');
        at += element ? 1 : 0;
        if (!more() || !tokens.get(at).is(Type.IDENT) && !tokens.get(at).is(Type.FUNCTION)) {
            return false;
        }
        Token token = tokens.get(at++);
        String name = token.text().toLowerCase(Locale.ROOT);
        List<Token> argument = token.is(Type.FUNCTION) ? block(')') : List.of();
        if (element || OLD_PSEUDO_ELEMENTS.contains(name)) {
            pseudoElement = name;
            specificity++;
            return true;
        }
        return token.is(Type.FUNCTION) ? function(name, argument, tests) : tests.add(simple(name));
    }

    private Test simple(String name) {
        specificity += CLASS;
        if (UNTOUCHED.contains(name)) {
            return (element, tree) -> Truth.NO;
        }
        return switch (name) {
            case "root", "scope" ->
                (element, tree) -> Truth.of(element.normalName().equals("html"));
            case "link", "any-link", "-webkit-any-link" ->
                (element, tree) -> Truth.of(element.hasAttr("href") && isLink(element));
            case "first-child" ->
                (element, tree) -> Truth.of(tree.place(element).index() == 1);
            case "last-child" -> (element, tree) -> Truth.of(tree.place(element).fromEnd() == 1);
            case "first-of-type" ->
                (element, tree) -> Truth.of(tree.place(element).ofType() == 1);
            case "last-of-type" ->
                (element, tree) -> Truth.of(tree.place(element).ofTypeFromEnd() == 1);
            case "only-child" ->
                (element, tree) -> {
                    Place place = tree.place(element);
                    return Truth.of(place.index() == 1 && place.fromEnd() == 1);
                };
            case "only-of-type" ->
                (element, tree) -> {
                    Place place = tree.place(element);
                    return Truth.of(place.ofType() == 1 && place.ofTypeFromEnd() == 1);
                };
            case "empty" ->
                (element, tree) -> Truth.of(element.childNodes().stream()
                        .noneMatch(node -> node instanceof Element
                                || node instanceof TextNode text
                                        && !text.getWholeText().isEmpty()));
            default -> {
                sure = false;
                yield (element, tree) -> Truth.MAYBE;
            }
        };
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("area");
    }

    private boolean function(String name, List<Token> argument, List<Test> tests) {
        switch (name) {
            case "not", "is", "where", "matches", "any", "-webkit-any", "-moz-any" -> {
                Parsed parsed = parse(argument, parents, depth + 1);
                if (parsed == null) {
                    sure = false;
                    return tests.add((element, tree) -> Truth.MAYBE);
                }
                boolean certain = parsed.sure();
                List<Selector> all = parsed.selectors();
                boolean not = name.equals("not");
                specificity += name.equals("where")
                        ? 0
                        : all.stream().mapToInt(Selector::specificity).max().orElse(0);
                tests.add((element, tree) -> {
                    Truth any = any(all, element, tree);
                    Truth known = certain || any == Truth.NO && !not ? any : Truth.MAYBE;
                    return not ? known.not() : known;
                });
            }
            case "nth-child" -> nth(argument, tests, Place::index);
            case "nth-last-child" -> nth(argument, tests, Place::fromEnd);
            case "nth-of-type" -> nth(argument, tests, Place::ofType);
            case "nth-last-of-type" -> nth(argument, tests, Place::ofTypeFromEnd);
            case "host", "host-context", "slotted" -> tests.add((element, tree) -> Truth.NO);
            default -> {
                specificity += CLASS;
                sure = false;
                tests.add((element, tree) -> Truth.MAYBE);
            }
        }
        return true;
    }

    private void nth(List<Token> argument, List<Test> tests, java.util.function.ToIntFunction<Place> index) {
        specificity += CLASS;
        String text = text(argument);
        String plain = text.equals("odd") ? "2n+1" : text.equals("even") ? "2n" : text;
        Matcher nth = NTH.matcher(plain);
        if (!nth.matches() || plain.length() > 12) {
            sure = false;
            tests.add((element, tree) -> Truth.MAYBE);
            return;
        }
        boolean fixed = nth.group(4) != null;
        String step = fixed ? "0" : nth.group(1);
        int a = step.isEmpty() || step.equals("+") ? 1 : step.equals("-") ? -1 : Integer.parseInt(step);
        int b = fixed
                ? Integer.parseInt(nth.group(4))
                : nth.group(3) == null ? 0 : Integer.parseInt(nth.group(2) + nth.group(3));
        tests.add((element, tree) -> {
            int rest = index.applyAsInt(tree.place(element)) - b;
            return Truth.of(a == 0 ? rest == 0 : rest % a == 0 && rest / a >= 0);
        });
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
