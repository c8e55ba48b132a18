package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Token.Type;

/** Takes tokens apart into rules and declarations, and passes over what browsers pass over (CSS Syntax, 5). */
final class Block {
    /** Stands for what browsers may read in more than one way. */
    private static final Declaration UNKNOWN = new Declaration("}", "}", false);

    private final List<Token> tokens;
    private int at;

    Block(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The declarations of a style attribute. */
    static List<Declaration> declarations(String style) {
        List<Declaration> declarations = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        new Block(Tokenizer.tokens(style)).content(declarations, rules);
        if (style.indexOf('}') >= 0 || !rules.isEmpty()) {
            declarations.add(UNKNOWN);
        }
        return Shorthands.apart(declarations);
    }

    /**
     * A rule with its block.
     *
     * @param keyword the name of an at-rule in small letters; empty for a style rule
     * @param prelude what stands before the block
     * @param block what stands within; null where there is no block
     */
    record Rule(
            String keyword, List<Token> prelude, @Nullable List<Token> block) {}

    /** The rules of a sheet, or of a block that holds rules only. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is(Type.SPACE) || token.is(Type.CDO) || token.is(Type.CDC)) {
                at++;
            } else {
                rule(rules, false);
            }
        }
        return rules;
    }

    /** The declarations of a block and the rules within it. */
    void content(List<Declaration> declarations, List<Rule> rules) {
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is(Type.SPACE) || token.isSign(';')) {
                at++;
            } else if (token.is(Type.AT_KEYWORD) || !isDeclaration()) {
                rule(rules, true);
            } else {
                declaration(declarations);
            }
        }
    }

    private void rule(List<Rule> rules, boolean nested) {
        boolean isAt = tokens.get(at).is(Type.AT_KEYWORD);
        String keyword = isAt ? tokens.get(at++).text().toLowerCase(Locale.ROOT) : "";
        int start = at;
        while (at < tokens.size() && !tokens.get(at).isSign('{')) {
            if ((isAt || nested) && tokens.get(at).isSign(';')) {
                if (isAt) {
                    rules.add(new Rule(keyword, tokens.subList(start, at), null));
                }
                at++;
                return;
            }
            skip();
        }
        List<Token> prelude = tokens.subList(start, at);
        if (at < tokens.size()) {
            int open = at + 1;
            boolean closed = skip();
            rules.add(new Rule(keyword, prelude, tokens.subList(open, closed ? at - 1 : at)));
        } else if (isAt) {
            rules.add(new Rule(keyword, prelude, null));
        }
    }

    /** Passes over a token, or a whole block; gives whether a block was closed. */
    private boolean skip() {
        Token first = tokens.get(at++);
        if (!first.opens()) {
            return false;
        }
        List<Character> closers = new ArrayList<>(List.of(first.closer()));
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.opens()) {
                closers.add(token.closer());
            } else if (token.closes() && token.isSign(closers.get(closers.size() - 1))) {
                closers.remove(closers.size() - 1);
                if (closers.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name, a colon and no block before the semicolon come next; a property of one's own may hold blocks. */
    private boolean isDeclaration() {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(Type.SPACE)) {
            next++;
        }
        if (!tokens.get(at).is(Type.IDENT)
                || next >= tokens.size()
                || !tokens.get(next).isSign(':')) {
            return false;
        }
        int start = at;
        boolean own = tokens.get(at).text().startsWith("--");
        while (at < tokens.size()
                && !tokens.get(at).isSign(';')
                && (own || !tokens.get(at).isSign('{'))) {
            skip();
        }
        boolean declaration = at >= tokens.size() || tokens.get(at).isSign(';');
        at = start;
        return declaration;
    }

    private void declaration(List<Declaration> declarations) {
        String property = tokens.get(at++).text().toLowerCase(Locale.ROOT);
        while (!tokens.get(at).isSign(':')) {
            at++;
        }
        int start = ++at;
        while (at < tokens.size() && !tokens.get(at).isSign(';')) {
            skip();
        }
        String value = Values.text(tokens.subList(start, at));
        boolean important = value.endsWith("!important") || value.endsWith("! important");
        String own = important ? value.substring(0, value.lastIndexOf('!')).strip() : value;
        if (!own.isEmpty() && !Values.isForOldBrowsers(own)) {
            declarations.add(new Declaration(property, own, important));
        }
    }
}
