package org.ogireport.documents.annotate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.markup.Markup;

/**
 * Well-formed XML as text that is edited at a few places: all other bytes stay as they are. What is put in is ASCII, so that
 * it means the same in every encoding that documents are in.
 */
final class XmlText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** An element, and where its tags stand in the text. */
    static final class Element {
        private final @Nullable Element parent;
        private final String prefix;
        private final String name;
        private final int start;
        private final int content;
        private final boolean empty;
        private final List<Element> children = new ArrayList<>();
        private int close;

        Element(@Nullable Element parent, String qualified, int start, int content, boolean empty) {
            this.parent = parent;
            this.prefix = qualified.substring(0, qualified.indexOf(':') + 1);
            this.name = qualified.substring(qualified.indexOf(':') + 1);
            this.start = start;
            this.content = content;
            this.empty = empty;
            this.close = content;
        }

        /** The name without its prefix. */
        String name() {
            return name;
        }

        /** The prefix with its colon; empty where there is none. */
        String prefix() {
            return prefix;
        }

        List<Element> children() {
            return children;
        }

        /** The first child of a name; null where there is none. */
        @Nullable
        Element child(String wanted) {
            return children.stream()
                    .filter(child -> child.name.equals(wanted))
                    .findFirst()
                    .orElse(null);
        }

        /** This element and all within it, as they stand. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
        }
    }

    private record Edit(int from, int to, String text) {}

    private final Charset charset;
    private final String text;
    private final List<Element> elements = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private XmlText(byte[] bytes) {
        charset = charset(bytes);
        text = new String(bytes, charset);
        scan();
    }

    /** Reads a part of a document that was read as XML before. */
    static XmlText of(byte[] bytes) {
        return new XmlText(bytes);
    }

    /** UTF-16 where it is; all others by their bytes, of which those below 128 are the same in each. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == BYTE_ORDER_MARK
                ? StandardCharsets.UTF_16BE
                : first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
    }

    private void scan() {
        Deque<Element> open = new ArrayDeque<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = behind("-->", at + 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                end = behind("]]>", at);
            } else if (text.startsWith("<?", at)) {
                end = behind("?>", at);
            } else if (text.startsWith("</", at)) {
                open.pop().close = at;
                end = behind(">", at);
            } else {
                end = tag(at, open);
            }
            at = text.indexOf('<', end);
        }
    }

    private int behind(String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }

    /** Takes a start tag; gives where it ends. */
    private int tag(int at, Deque<Element> open) {
        int end = at + 1;
        char quote = 0;
        while (quote != 0 || text.charAt(end) != '>') {
            char c = text.charAt(end++);
            quote = quote == 0 && (c == '"' || c == '\'') ? c : c == quote ? 0 : quote;
        }
        boolean empty = text.charAt(end - 1) == '/';
        int name = at + 1;
        while (" \t\r\n/>".indexOf(text.charAt(name)) < 0) {
            name++;
        }
        Element element = new Element(open.peek(), text.substring(at + 1, name), at, end + 1, empty);
        if (element.parent != null) {
            element.parent.children.add(element);
        }
        elements.add(element);
        if (!empty) {
            open.push(element);
        }
        return end + 1;
    }

    Element root() {
        return elements.get(0);
    }

    /** An element by its index, counted from 1; null where there are not so many. */
    @Nullable
    Element element(int index) {
        return index < 1 || index > elements.size() ? null : elements.get(index - 1);
    }

    /** An attribute by its name, with its prefix where it has one; empty where there is none. */
    String attribute(Element element, String name) {
        Matcher attribute = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(text.substring(element.start, element.content));
        return !attribute.find() ? "" : attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
    }

    /** What stands within an element. */
    String content(Element element) {
        return text.substring(element.content, element.close);
    }

    /** Puts XML before an element. */
    void before(Element element, String xml) {
        edits.add(new Edit(element.start, element.start, xml));
    }

    /** Puts XML before an element and behind it. */
    void around(Element element, String before, String behind) {
        before(element, before);
        edits.add(new Edit(end(element), end(element), behind));
    }

    /** Whether anything was put in. */
    boolean isEdited() {
        return !edits.isEmpty();
    }

    /** Puts XML behind the start tag of an element, and more before its end tag. */
    void within(Element element, @Nullable Element behind, String first, String last) {
        if (element.empty) {
            String name = element.prefix + element.name;
            edits.add(new Edit(element.content - 2, element.content, ">" + first + last + "</" + name + ">"));
        } else {
            int begin = behind == null ? element.content : end(behind);
            edits.add(new Edit(begin, begin, first));
            edits.add(new Edit(element.close, element.close, last));
        }
    }

    private int end(Element element) {
        return element.empty ? element.content : text.indexOf('>', element.close) + 1;
    }

    /** Puts XML behind all that stands within an element. */
    void append(Element element, String xml) {
        within(element, null, "", xml);
    }

    /** Puts other XML in place of what stands within an element. */
    void replace(Element element, String xml) {
        edits.add(new Edit(element.content, element.close, xml));
    }

    /** Puts an element in place of another one, whose attributes it has but for one. */
    void replace(Element element, String without, String xml) {
        String tag = text.substring(element.start, element.content - (element.empty ? 2 : 1))
                .replaceAll("\\s" + without + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "");
        String name = element.prefix + element.name;
        edits.add(new Edit(element.start, end(element), tag + ">" + xml + "</" + name + ">"));
    }

    /** The part as it is edited. */
    byte[] bytes() {
        StringBuilder edited = new StringBuilder(text.length() + 1024);
        int at = 0;
        List<Edit> order = new ArrayList<>(edits);
        order.sort(Comparator.comparingInt(Edit::from));
        for (Edit edit : order) {
            edited.append(text, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return edited.append(text, at, text.length()).toString().getBytes(charset);
    }

    /** Text as XML in ASCII. */
    static String escape(String plain) {
        StringBuilder ascii = new StringBuilder();
        Markup.escape(plain).codePoints().forEach(c -> {
            if (c < 0x80) {
                ascii.append((char) c);
            } else {
                ascii.append("&#").append(c).append(';');
            }
        });
        return ascii.toString();
    }
}
