package org.ogireport.serialization;

import java.util.ArrayList;
import java.util.List;

/** Takes well-formed compact JSON apart into its objects; anything else stays the text that it is. */
final class JsonText {
    private final String text;
    private int at;

    record Member(String name, Object value) {}

    record Members(List<Member> members) {}

    JsonText(String text) {
        this.text = text;
    }

    Object value() {
        return text.charAt(at) == '{' ? object() : scalarOrArray();
    }

    private Members object() {
        List<Member> members = new ArrayList<>();
        do {
            at++;
            if (text.charAt(at) == '}') {
                break;
            }
            String name = scalarOrArray();
            at++;
            members.add(new Member(name, value()));
        } while (text.charAt(at) == ',');
        at++;
        return new Members(members);
    }

    private String scalarOrArray() {
        int from = at;
        int depth = 0;
        boolean quoted = false;
        for (; quoted || depth > 0 || ",:}".indexOf(text.charAt(at)) < 0; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
        }
        return text.substring(from, at);
    }
}
