package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Block.Rule;
import org.ogireport.documents.css.SelectorParser.Parsed;

/** The style sheets of a page, and what they and the elements' own styles say of each element. */
public final class Sheets {
    private static final int DEEPEST = 16;
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
    record StyleRule(Selector selector, Truth applies, List<Declaration> declarations, int order) {}

    /**
     * Adds a sheet after those that are there.
     *
     * @param media the media queries it is for
     * @param applies whether it is used at all
     */
    public void add(String text, String media, Truth applies) {
        String queries = Values.text(Tokenizer.tokens(media));
        addAll(new Block(Tokenizer.tokens(text)).rules(), List.of(), applies.and(MediaQuery.holds(queries)), 0);
    }

    private void addAll(List<Rule> found, List<Selector> parents, Truth applies, int depth) {
        for (Rule rule : found) {
            if (depth > DEEPEST) {
                throw new TooMuchStyle();
            } else if (rule.keyword().isEmpty()) {
                addStyle(rule, parents, applies, depth);
            } else {
                addConditional(rule, parents, applies, depth);
            }
        }
    }

    private void addStyle(Rule rule, List<Selector> parents, Truth applies, int depth) {
        Parsed parsed = SelectorParser.parse(rule.prelude(), parents);
        boolean isEmpty = rule.prelude().stream().allMatch(token -> token.is(Token.Type.SPACE));
        if (parsed == null || isEmpty || rule.block() == null) {
            return;
        }
        Truth sure = parsed.sure() ? applies : applies.and(Truth.MAYBE);
        List<Declaration> declarations = new ArrayList<>();
        List<Rule> nested = new ArrayList<>();
        new Block(rule.block()).content(declarations, nested);
        List<Declaration> apart = Shorthands.apart(declarations);
        parsed.selectors().forEach(selector -> add(new StyleRule(selector, sure, apart, rules.size())));
        addAll(nested, parsed.selectors(), sure, depth + 1);
    }

    private void addConditional(Rule rule, List<Selector> parents, Truth applies, int depth) {
        String keyword = rule.keyword();
        if (keyword.equals("namespace")) {
            // names in selectors mean elements of another kind than a page has, unless it is that of pages
            unread |= rule.prelude().stream()
                    .noneMatch(
                            token -> token.is(Token.Type.IDENT) || token.text().equals(PAGES));
        } else if (keyword.equals("import")) {
            imports = true;
            unread |= Values.text(rule.prelude()).contains("data:");
        } else if (keyword.equals("font-face") && rule.block() != null) {
            addFont(rule.block());
        } else if (rule.block() != null && !OF_NO_ELEMENT.contains(keyword)) {
            Truth holds = keyword.equals("media") ? MediaQuery.holds(Values.text(rule.prelude())) : Truth.MAYBE;
            addWithin(rule.block(), parents, applies.and(holds), depth);
        }
    }

    /** A block of rules, or within a rule also of declarations for what that selects. */
    private void addWithin(List<Token> block, List<Selector> parents, Truth applies, int depth) {
        if (applies == Truth.NO) {
            return;
        }
        if (parents.isEmpty()) {
            addAll(new Block(block).rules(), parents, applies, depth + 1);
            return;
        }
        List<Declaration> declarations = new ArrayList<>();
        List<Rule> nested = new ArrayList<>();
        new Block(block).content(declarations, nested);
        List<Declaration> apart = Shorthands.apart(declarations);
        parents.forEach(parent -> add(new StyleRule(parent, applies, apart, rules.size())));
        addAll(nested, parents, applies, depth + 1);
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
            long weight = ((long) rule.selector().specificity() << 24) + match.rule();
            rule.declarations().forEach(declaration -> said.add(new Said(declaration, match.truth(), weight)));
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
