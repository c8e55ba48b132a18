package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.documents.css.Token.Type;

/** Text to tokens, as browsers take it apart (CSS Syntax, 4.3). Comments part tokens and are no tokens. */
final class Tokenizer {
    private static final char REPLACED = '\uFFFD';
    private static final int END = -1;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\0', REPLACED));
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    private void add(Type type, String name) {
        tokens.add(Token.of(type, name));
    }

    private void next() {
        int c = peek(0);
        if (c == '/' && peek(1) == '*') {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (isSpace(c)) {
            while (isSpace(peek(0))) {
                at++;
            }
            add(Type.SPACE, " ");
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (startsNumber()) {
            number();
        } else if (c == '#' && (isName(peek(1)) || isEscape(1))) {
            at++;
            add(Type.HASH, name());
        } else if (text.startsWith("-->", at)) {
            at += 3;
            add(Type.CDC, "-->");
        } else if (text.startsWith("<!--", at)) {
            at += 4;
            add(Type.CDO, "<!--");
        } else if (c == '@' && startsName(1)) {
            at++;
            add(Type.AT_KEYWORD, name());
        } else if (startsName(0)) {
            nameLike();
        } else {
            at++;
            add(Type.SIGN, String.valueOf((char) c));
        }
    }

    private void string(int quote) {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && peek(0) != quote) {
            if (peek(0) == '\n') {
                add(Type.BAD, "");
                return;
            }
            if (peek(0) == '\\' && peek(1) == '\n') {
                at += 2;
            } else if (peek(0) == '\\' && peek(1) == END) {
                at++;
            } else if (peek(0) == '\\') {
                string.appendCodePoint(escape());
            } else {
                string.append(text.charAt(at++));
            }
        }
        at++;
        add(Type.STRING, string.toString());
    }

    private void number() {
        int start = at;
        at += peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
            at += 1 + sign;
            digits();
        }
        double number = Double.parseDouble(text.substring(start, at));
        String unit = "";
        if (peek(0) == '%') {
            at++;
            unit = "%";
        } else if (startsName(0)) {
            unit = name();
        }
        tokens.add(new Token(Type.NUMBER, unit, number));
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void nameLike() {
        String name = name();
        if (peek(0) != '(') {
            add(Type.IDENT, name);
            return;
        }
        at++;
        int ahead = 0;
        while (isSpace(peek(ahead))) {
            ahead++;
        }
        if (name.equalsIgnoreCase("url") && peek(ahead) != '"' && peek(ahead) != '\'') {
            url();
        } else {
            add(Type.FUNCTION, name);
        }
    }

    private void url() {
        StringBuilder url = new StringBuilder();
        while (at < text.length() && peek(0) != ')') {
            if (isEscape(0)) {
                url.appendCodePoint(escape());
            } else {
                url.append(text.charAt(at++));
            }
        }
        at++;
        add(Type.URL, url.toString().strip());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isName(peek(0)) || isEscape(0)) {
            if (peek(0) == '\\') {
                name.appendCodePoint(escape());
            } else {
                name.append(text.charAt(at++));
            }
        }
        return name.toString();
    }

    private int escape() {
        at++;
        int start = at;
        while (at - start < 6 && Character.digit((char) Math.max(0, peek(0)), 16) >= 0 && peek(0) < 128) {
            at++;
        }
        if (at == start) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            return c;
        }
        int c = Integer.parseInt(text.substring(start, at), 16);
        at += isSpace(peek(0)) ? 1 : 0;
        boolean valid = c > 0 && c <= Character.MAX_CODE_POINT && (c < 0xD800 || c > 0xDFFF);
        return valid ? c : REPLACED;
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && peek(ahead + 1) != END;
    }

    private boolean startsNumber() {
        int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        return isDigit(peek(sign)) || peek(sign) == '.' && isDigit(peek(sign + 1));
    }

    private boolean startsName(int ahead) {
        int c = peek(ahead);
        return c == '-'
                ? isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1)
                : isNameStart(c) || isEscape(ahead);
    }

    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isName(int c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
