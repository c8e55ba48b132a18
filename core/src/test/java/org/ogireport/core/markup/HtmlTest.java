package org.ogireport.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;

class HtmlTest {
    private static String page(Locale locale) {
        Html html = new Html(locale);
        html.begin(new Words("甲", "A"), "b{}\n");
        html.add("<p>%s, %s, %s</p>\n", new Words("乙", "B"), 3, html.locale());
        return html.end();
    }

    @Test
    void a_page_is_in_one_language_from_its_title_to_its_end() {
        String chinese = page(Locale.CHINESE);
        assertTrue(chinese.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n"), chinese);
        assertTrue(chinese.contains("<title>甲</title>"), chinese);
        assertTrue(chinese.contains("b{}\n</style>"), chinese);
        assertTrue(chinese.endsWith("<h1>甲</h1>\n<main>\n<p>乙, 3, zh</p>\n</main>\n</body>\n</html>\n"), chinese);
        String english = page(Locale.ENGLISH);
        assertTrue(english.contains("<html lang=\"en\">"), english);
        assertTrue(english.contains("<h1>A</h1>\n<main>\n<p>B, 3, en</p>"), english);
    }

    @Test
    void words_become_text_in_which_nothing_is_markup() {
        assertEquals("a &lt; b", new Html(Locale.ENGLISH).escaped(new Words("甲 < 乙", "a < b")));
        assertEquals("&lt;i a=&quot;&amp;&#39;&quot;&gt;&#10;&#9;中𠀀", Markup.escape("<i a=\"&'\">\n\t中𠀀"));
    }
}
