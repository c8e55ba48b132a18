package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Block.Rule;
import org.ogireport.documents.css.SelectorParser.Parsed;

/** The style sheets of a page, and what they and the elements' own styles say of each element. */
public final class Sheets {
    private static final int DEEPEST = 16;
    private static final long LATE = 1L << 60;
    private static final String PAGES = "http://www.w3.org/1999/xhtml";
    private static final Set<String> OF_NO_ELEMENT = Set.of(
            "charset",
            "font-face",
            "keyframes",
            "-webkit-keyframes",
            "-moz-keyframes",
            "-o-keyframes",
            "page",
            "counter-style",
            "property",
            "font-feature-values",
            "font-palette-values",
            "color-profile",
            "view-transition",
            "viewport",
            "-ms-viewport",
            "-o-viewport",
            "position-try",
            "starting-style");

    private final Tree tree;
    private final List<StyleRule> rules = new ArrayList<>();
    private final Map<String, RuleIndex> byPart = new HashMap<>();
    private final Map<Saying, Style> known = new HashMap<>();
    private final Set<String> fonts = new HashSet<>();
    private final Set<String> classNames = new HashSet<>();
    private boolean imports;
    private boolean unread;

    public Sheets(Document page) {
        this.tree = new Tree(page);
    }

    /** One selector of a rule and what it says. */
    record StyleRule(Selector selector, Truth applies, List<Declaration> declarations, int order, Rank rank) {
        /** How much a declaration of it counts among those that are as important. */
        long weight(Declaration declaration) {
            long weight = ((long) selector.specificity() << 24) + order;
            boolean late = rank == Rank.UNKNOWN || rank == Rank.LAYERED && declaration.important();
            return late ? weight + LATE : rank == Rank.LAYERED ? weight - LATE : weight;
        }
    }

    /** How much a rule counts (CSS Cascading, 6). */
    private enum Rank {
        /** As much as its selector says, and then more than what is said before. */
        PLAIN,
        /** Less than all rules that are in no layer, and more where it is important. */
        LAYERED,
        /** Perhaps more than all others, since it stands in a scope or its selector is not understood. */
        UNKNOWN
    }

    /**
     * Adds a sheet after those that are there.
     *
     * @param media the media queries it is for
     * @param applies whether it is used at all
     */
    public void add(String text, String media, Truth applies) {
        String queries = Values.text(Tokenizer.tokens(media));
        Truth holds = applies.and(MediaQuery.holds(queries));
        addAll(new Block(Tokenizer.tokens(text)).rules(), new Place(List.of(), holds, Rank.PLAIN, 0));
    }

    /**
     * Where rules stand.
     *
     * @param parents the selectors of the rule around them; none where they stand in none
     * @param applies whether what is around them is used at all
     * @param rank how much what is around them lets them count
     * @param depth how many blocks are around them
     */
    private record Place(List<Selector> parents, Truth applies, Rank rank, int depth) {
        Place within(Parsed parsed) {
            return parsed.sure()
                    ? new Place(parsed.selectors(), applies, rank, depth + 1)
                    : new Place(parsed.selectors(), applies.and(Truth.MAYBE), Rank.UNKNOWN, depth + 1);
        }

        Place within(String keyword, Truth holds) {
            Rank within = keyword.equals("scope") ? Rank.UNKNOWN : keyword.equals("layer") ? Rank.LAYERED : rank;
            return new Place(parents, applies.and(holds), rank == Rank.UNKNOWN ? rank : within, depth + 1);
        }
    }

    private void addAll(List<Rule> found, Place place) {
        for (Rule rule : found) {
            if (place.depth() > DEEPEST) {
                throw new TooMuchStyle();
            } else if (rule.keyword().isEmpty()) {
                addStyle(rule, place);
            } else {
                addConditional(rule, place);
            }
        }
    }

    private void addStyle(Rule rule, Place place) {
        Parsed parsed = SelectorParser.parse(rule.prelude(), place.parents());
        boolean isEmpty = rule.prelude().stream().allMatch(token -> token.is(Token.Type.SPACE));
        if (parsed == null || isEmpty || rule.block() == null) {
            return;
        }
        addNested(rule.block(), place.within(parsed));
    }

    private void addConditional(Rule rule, Place place) {
        String keyword = rule.keyword();
        if (keyword.equals("namespace")) {
            // names in selectors mean elements of another kind than a page has, unless it is that of pages
            unread |= rule.prelude().stream()
                    .noneMatch(
                            token -> token.is(Token.Type.IDENT) || token.text().equals(PAGES));
        } else if (keyword.equals("import")) {
            imports = true;
            unread |= rule.prelude().stream()
                    .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).startsWith("data:"));
        } else if (keyword.equals("font-face") && rule.block() != null) {
            addFont(rule.block());
        } else if (rule.block() != null && !OF_NO_ELEMENT.contains(keyword)) {
            Truth holds = keyword.equals("media") ? MediaQuery.holds(Values.text(rule.prelude())) : Truth.MAYBE;
            Place within = place.within(keyword, holds);
            addWithin(rule.block(), within);
            if (keyword.equals("scope")) {
                addScope(rule.prelude(), rule.block(), within);
            }
        }
    }

    /** A block of rules, or within a rule also of declarations for what that selects. */
    private void addWithin(List<Token> block, Place place) {
        if (place.applies() == Truth.NO) {
            return;
        }
        if (place.parents().isEmpty()) {
            addAll(new Block(block).rules(), place);
        } else {
            addNested(block, place);
        }
    }

    private void addNested(List<Token> block, Place place) {
        List<Declaration> declarations = new ArrayList<>();
        List<Rule> nested = new ArrayList<>();
        new Block(block).content(declarations, nested);
        List<Declaration> apart = Shorthands.apart(declarations);
        place.parents()
                .forEach(parent -> add(new StyleRule(parent, place.applies(), apart, rules.size(), place.rank())));
        addAll(nested, place);
    }

    /** What rules of a scope mean of the elements that it begins with. */
    private void addScope(List<Token> prelude, List<Token> block, Place place) {
        Parsed roots = SelectorParser.parse(roots(prelude), place.parents());
        if (roots == null) {
            unread = true;
        } else {
            addWithin(block, place.within(roots));
        }
    }

    /** The selectors of the elements that a scope begins with: {@code (.from) to (.until)}; none where it names none. */
    private static List<Token> roots(List<Token> prelude) {
        List<Token> named =
                prelude.stream().dropWhile(token -> token.is(Token.Type.SPACE)).toList();
        int depth = 0;
        for (int i = 0; i < named.size(); i++) {
            depth += named.get(i).opens() ? 1 : named.get(i).closes() ? -1 : 0;
            if (depth == 0) {
                return i == 0 ? List.of() : named.subList(1, i);
            }
        }
        return List.of();
    }

    private void addFont(List<Token> block) {
        List<Declaration> declarations = new ArrayList<>();
        new Block(block).content(declarations, new ArrayList<>());
        if (declarations.stream().anyMatch(declaration -> declaration.property().equals("src"))) {
            declarations.stream()
                    .filter(declaration -> declaration.property().equals("font-family"))
                    .forEach(declaration -> fonts.add(Values.family(declaration.value())));
        }
    }

    private void add(StyleRule rule) {
        if (rule.applies() == Truth.NO || rule.declarations().isEmpty()) {
            return;
        }
        rules.add(rule);
        for (Selector.Step step : rule.selector().steps()) {
            if (step.className() != null) {
                classNames.add(step.className());
            }
        }
        byPart.computeIfAbsent(rule.selector().pseudoElement(), part -> new RuleIndex())
                .add(rule, tree.isQuirky());
    }

    /** Whether a sheet takes in another one, which is not read. */
    public boolean hasImports() {
        return imports;
    }

    /** Whether one of those stands in the page itself, as an address. */
    public boolean hasUnread() {
        return unread;
    }

    /** Whether a sheet brings a font of this name along, of which there is no telling what it draws. */
    public boolean bringsFont(String name) {
        return fonts.contains(name);
    }

    /** Whether some rule names a class. */
    public boolean names(String className) {
        return classNames.contains(className);
    }

    /** What is said of an element or, by a name such as {@code before}, of a part of it. */
    public Style of(Element element, String part) {
        String own = part.isEmpty() ? element.attr("style") : "";
        RuleIndex rulesOfPart = byPart.get(part);
        List<Match> matches = rulesOfPart == null ? List.of() : matches(rulesOfPart, element);
        if (matches.isEmpty() && own.isEmpty()) {
            return Style.NONE;
        }
        return known.computeIfAbsent(new Saying(own, List.copyOf(matches)), this::style);
    }

    private Style style(Saying saying) {
        List<Said> said = new ArrayList<>();
        for (Match match : saying.matches()) {
            StyleRule rule = rules.get(match.rule());
            tree.work(rule.declarations().size());
            rule.declarations()
                    .forEach(declaration -> said.add(new Said(declaration, match.truth(), rule.weight(declaration))));
        }
        Block.declarations(saying.own())
                .forEach(declaration -> said.add(new Said(declaration, Truth.YES, Long.MAX_VALUE)));
        return Style.of(said);
    }

    /** Whether some rule is about a part of elements. */
    public boolean hasRulesFor(String part) {
        return byPart.containsKey(part);
    }

    private List<Match> matches(RuleIndex candidates, Element element) {
        List<Match> matches = new ArrayList<>();
        candidates.candidates(element, rule -> {
            Truth truth = rule.selector().matches(element, tree).and(rule.applies());
            if (truth != Truth.NO) {
                matches.add(new Match(rule.order(), truth));
            }
        });
        return matches;
    }

    /** That a rule is about an element, certainly or perhaps. */
    private record Match(int rule, Truth truth) {}

    /** All that is said of an element: its own style, and the rules about it. */
    private record Saying(String own, List<Match> matches) {}

    /** A declaration that an element has, certainly or perhaps, and how much it counts. */
    record Said(Declaration declaration, Truth applies, long weight) {}
}
