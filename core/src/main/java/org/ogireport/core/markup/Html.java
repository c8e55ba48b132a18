package org.ogireport.core.markup;

import java.util.Locale;
import org.ogireport.core.Words;

/** HTML as it is written piece by piece, its words in one language. */
public final class Html {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%s</title>
            <style>
            %s%s</style>
            </head>
            <body>
            <h1>%s</h1>
            <main>
            """;
    private static final String STYLE = """
            :root{color-scheme:light;color:#1b1b1b;background:#fff}
            body{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;line-height:1.5;margin:0 auto;max-width:90rem;padding:.75rem}
            h1{font-size:1.3rem;margin:.25rem 0}h2{font-size:1.15rem;margin:1rem 0 .25rem}h3{font-size:1rem;margin:.75rem 0 .25rem}
            p{margin:.25rem 0}a{color:#14428a}li:target,tr:target{outline:3px solid #14428a}
            """;

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    /** Nothing yet. */
    public Html(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Adds HTML with arguments in place of each {@code %s}, words in the language of the page. */
    public void add(String template, Object... arguments) {
        text.append(new Words(template, template).with(arguments).in(locale));
    }

    /** Words as text of the page. */
    public String escaped(Words words) {
        return Markup.escape(words.in(locale));
    }

    /** Begins a page that loads nothing and runs no script. */
    public void begin(Words title, String style) {
        add(HEAD, new Words("zh-CN", "en"), title, STYLE, style, title);
    }

    /** Ends a page; gives all of it. */
    public String end() {
        add("</main>\n</body>\n</html>\n");
        return toString();
    }

    /** What was added. */
    @Override
    public String toString() {
        return text.toString();
    }
}
