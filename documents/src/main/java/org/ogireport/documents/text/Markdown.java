package org.ogireport.documents.text;

import java.util.regex.Pattern;
import org.ogireport.documents.page.TextNormalizer;

/** What Markdown writes and does not show: emphasis, escapes, breaks and the marks of headings. */
final class Markdown {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|&nbsp;", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(\\*{2,3}|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\\\])\\*(?=[^\\s*])([^*]+?)(?<=[^\\s*\\\\])\\*(?!\\*)");
    private static final Pattern WHOLE = Pattern.compile("([_`])([^_`]+)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");

    private Markdown() {}

    /** The text that is shown of a cell or paragraph. */
    static String shown(String text) {
        String shown = TextNormalizer.strip(
                text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                        ? BREAK.matcher(text).replaceAll(" ")
                        : text);
        if (shown.indexOf('*') >= 0 || shown.indexOf('_') >= 0 || shown.indexOf('`') >= 0) {
            shown = STRONG.matcher(shown).replaceAll("$2");
            shown = EMPHASIS.matcher(shown).replaceAll("$1");
            shown = WHOLE.matcher(shown).matches() ? shown.substring(1, shown.length() - 1) : shown;
        }
        return shown.indexOf('\\') >= 0 ? ESCAPE.matcher(shown).replaceAll("$1") : shown;
    }

    /** A line that is no row of a table, without the mark of a heading. */
    static String paragraph(String line) {
        return line.startsWith("#") && HEADING.matcher(line).matches()
                ? HEADING.matcher(line).replaceAll("$1")
                : line;
    }
}
