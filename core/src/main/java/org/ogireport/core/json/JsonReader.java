package org.ogireport.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;

/**
 * Reads small JSON texts that are not reports, such as policies, strictly: a tree of maps in their order, lists, texts, numbers
 * ({@link BigDecimal}), truth values and nulls. A member that stands twice, and anything behind the value, is refused.
 */
public final class JsonReader {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 32;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The tree of a text.
     *
     * @throws RefusedValueException if it is no JSON, with the line of what is wrong
     */
    public static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object tree = reader.value(0);
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.problem("值的后面还有内容", "something follows the value");
        }
        return tree;
    }

    private @Nullable Object value(int depth) {
        skip();
        if (depth > DEEPEST) {
            throw problem("嵌套多于 %s 层", "nested deeper than %s", DEEPEST);
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        while (!closes('}', members.isEmpty())) {
            skip();
            if (peek() != '"') {
                throw problem("成员没有名称", "a member without a name");
            }
            String name = string();
            skip();
            expect(':');
            if (members.containsKey(name)) {
                throw problem("%s 出现两次", "%s stands twice", name);
            }
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        while (!closes(']', items.isEmpty())) {
            items.add(value(depth + 1));
        }
        return items;
    }

    /** Whether a list ends here; otherwise its next entry begins. */
    private boolean closes(char bracket, boolean isFirst) {
        skip();
        if (peek() == bracket) {
            at++;
            return true;
        }
        if (!isFirst) {
            expect(',');
        }
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw problem("文字中有控制字符", "a control character in a text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > text.length()) {
            throw problem("转义符不对", "an escape that is none");
        }
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = hexadecimal(text.charAt(at));
            if (digit < 0) {
                throw problem("转义符不对", "an escape that is none");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** The value of a digit of ASCII; negative for anything else, such as a digit of full width. */
    private static int hexadecimal(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (number.length() > LONGEST_NUMBER || !number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            throw number.isEmpty()
                    ? problem("缺少值", "a value is missing")
                    : problem("%s 不是普通写法的数", "%s is no plain number", number);
        }
        return new BigDecimal(number);
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw problem("这个词不是值", "a word that is no value");
        }
        at += word.length();
        return value;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw problem("缺少“%s”", "'%s' is missing", c);
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw problem("内容不完整", "it ends in the middle");
        }
        return text.charAt(at);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private RefusedValueException problem(String chinese, String english, Object... arguments) {
        long line = text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new RefusedValueException(
                new Words("第 %s 行：%s", "%2$s (line %1$s)").with(line, new Words(chinese, english).with(arguments)));
    }
}
