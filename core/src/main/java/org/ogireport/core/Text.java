package org.ogireport.core;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which text a report can carry, so that every format can carry it.
 *
 * <p>Any character of XML 1.0 except CR; a line feed stands within a paragraph only, never in a title, a name or an
 * address. A paragraph has at most {@value #MAX_LENGTH} characters (UTF-16 units).
 *
 * @since 0.1
 */
public final class Text {
    /** The most characters (UTF-16 units) a paragraph, or any other text, can have. */
    public static final int MAX_LENGTH = 100_000;

    private Text() {}

    /**
     * Refuses what is not one line of text.
     *
     * @param component the name to blame
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if the text is blank, has a line break or cannot be carried
     * @throws NullPointerException if the text is null
     */
    public static String requireLine(String component, @Nullable String text) {
        Objects.requireNonNull(component, "component: must not be null");
        String line = Guard.present(component, text);
        Guard.accepted(component, findRefusedInLine(line));
        if (line.isBlank()) {
            throw RefusedValueException.of(component, new Words("不能是空白", "must not be blank"));
        }
        return line;
    }

    /**
     * Refuses what is not the text of a paragraph; an empty one is.
     *
     * @param component the name to blame
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if the text cannot be carried
     * @throws NullPointerException if the text is null
     */
    public static String requireParagraph(String component, @Nullable String text) {
        Objects.requireNonNull(component, "component: must not be null");
        String paragraph = Guard.present(component, text);
        Guard.accepted(component, findRefusedInParagraph(paragraph));
        return paragraph;
    }

    /**
     * What makes a text unfit for one line (title, name, address), without the text itself.
     *
     * @param text the text
     * @return the problem, or empty where there is none
     */
    public static Optional<Words> findRefusedInLine(String text) {
        Objects.requireNonNull(text, "text: must not be null");
        int lineFeed = text.indexOf('\n');
        Optional<Words> inParagraph = findRefusedInParagraph(text);
        return inParagraph.isPresent() || lineFeed < 0
                ? inParagraph
                : Optional.of(new Words("位置 %s 有换行，这里应是一行", "a line break at index %s where one line is expected")
                        .with(lineFeed));
    }

    /**
     * What makes a text unfit for a paragraph, without the text itself.
     *
     * @param text the text
     * @return the problem, or empty where there is none
     */
    public static Optional<Words> findRefusedInParagraph(String text) {
        Objects.requireNonNull(text, "text: must not be null");
        if (text.length() > MAX_LENGTH) {
            return Optional.of(
                    new Words("共 %s 个字符，多于 %s 个", "%s characters, more than %s").with(text.length(), MAX_LENGTH));
        }
        OptionalInt refused = firstRefused(text);
        return refused.isEmpty() ? Optional.empty() : Optional.of(notCarried(text, refused.getAsInt()));
    }

    private static Words notCarried(String text, int index) {
        String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
        return new Words("位置 %2$s 的字符 %1$s 不能保存", "character %s at index %s cannot be carried").with(code, index);
    }

    /**
     * The text with every character that a report cannot carry replaced by U+FFFD; line ends become line feeds.
     *
     * @param text the text
     * @return the same text, or a repaired one
     */
    public static String repair(String text) {
        Objects.requireNonNull(text, "text: must not be null");
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (firstRefused(lines).isEmpty()) {
            return lines;
        }
        StringBuilder repaired = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> repaired.appendCodePoint(isCarried(c) ? c : 0xFFFD));
        return repaired.toString();
    }

    private static OptionalInt firstRefused(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isCarried(c)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c);
        }
        return OptionalInt.empty();
    }

    private static boolean isCarried(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
