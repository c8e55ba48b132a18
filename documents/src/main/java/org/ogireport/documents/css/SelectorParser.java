package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Selector.Step;
import org.ogireport.documents.css.Selector.Test;
import org.ogireport.documents.css.Token.Type;
import org.ogireport.documents.css.Tree.Position;

/** Reads the selectors of a rule (Selectors, 4). What no browser accepts gives none; what is not known here may match. */
final class SelectorParser {
    private static final int ID = 1 << 20;
    private static final int CLASS = 1 << 10;
    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 12;

    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");

    /** Those that all browsers accept, as they do whatever begins with -webkit-; another makes a rule void, or not. */
    private static final Set<String> PSEUDO_ELEMENTS = Set.of(
            "before",
            "after",
            "first-line",
            "first-letter",
            "marker",
            "selection",
            "placeholder",
            "backdrop",
            "cue",
            "part",
            "slotted",
            "file-selector-button");

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
        return AttributeSelector.test(parts);
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
            sure &= PSEUDO_ELEMENTS.contains(name) || name.startsWith("-webkit-");
            pseudoElement = name;
            specificity++;
            return true;
        }
        if (token.is(Type.FUNCTION)) {
            function(name, argument, tests);
        } else {
            add(PseudoClass.named(name), tests);
        }
        return true;
    }

    private void function(String name, List<Token> argument, List<Test> tests) {
        switch (name) {
            case "not", "is", "where", "matches", "any", "-webkit-any", "-moz-any" -> {
                Parsed parsed = parse(argument, parents, depth + 1);
                if (parsed == null) {
                    sure = false;
                    tests.add((element, tree) -> Truth.MAYBE);
                    return;
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
            case "nth-child" -> add(PseudoClass.counted(argument, Position::index), tests);
            case "nth-last-child" -> add(PseudoClass.counted(argument, Position::fromEnd), tests);
            case "nth-of-type" -> add(PseudoClass.counted(argument, Position::ofType), tests);
            case "nth-last-of-type" -> add(PseudoClass.counted(argument, Position::ofTypeFromEnd), tests);
            case "host", "host-context", "slotted" -> tests.add((element, tree) -> Truth.NO);
            default -> add(null, tests);
        }
    }

    /** Adds what a pseudo-class asks, which is anything where it is not known here. */
    private void add(@Nullable Test test, List<Test> tests) {
        specificity += CLASS;
        sure &= test != null;
        tests.add(test == null ? (element, tree) -> Truth.MAYBE : test);
    }
}
