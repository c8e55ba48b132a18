package org.ogireport.documents.css;

/**
 * A token of a style sheet (CSS Syntax, 4).
 *
 * @param type what it is
 * @param text a name or string without its escapes, or the one character of any other; for a number its unit
 * @param number the number; 0 where it is none
 */
record Token(Type type, String text, double number) {
    enum Type {
        IDENT,
        FUNCTION,
        AT_KEYWORD,
        HASH,
        STRING,
        URL,
        NUMBER,
        SPACE,
        CDO,
        CDC,
        SIGN,
        BAD
    }

    static Token of(Type type, String text) {
        return new Token(type, text, 0);
    }

    boolean is(Type other) {
        return type == other;
    }

    boolean isSign(char c) {
        return type == Type.SIGN && text.charAt(0) == c;
    }

    /** Whether this opens a block, round, square or curly. */
    boolean opens() {
        return type == Type.FUNCTION || type == Type.SIGN && "([{".contains(text);
    }

    boolean closes() {
        return type == Type.SIGN && ")]}".contains(text);
    }

    /** What closes the block that this opens. */
    char closer() {
        return type == Type.FUNCTION || text.equals("(") ? ')' : text.equals("[") ? ']' : '}';
    }
}
