package org.ogireport.serialization.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.Text;
import org.ogireport.serialization.Extent;

/** Holds the schemas' patterns to what the readers accept. */
class PatternsTest {
    private static final Pattern LINE = Pattern.compile(Patterns.JSON_LINE);
    private static final Pattern PARAGRAPH = Pattern.compile(Patterns.JSON_PARAGRAPH);

    /** The small form looks at the basic plane, and at one of many characters above and those that end a plane. */
    private static int next(int character) {
        int next = character + 1;
        while (next > Character.MAX_VALUE && (next & 0xFFFE) != 0xFFFE && Extent.skips(next, 97)) {
            next++;
        }
        return next;
    }

    @Test
    void text_is_that_which_a_report_can_carry() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c = next(c)) {
            String text = Character.toString(c);
            String name = Integer.toHexString(c);
            assertEquals(
                    Text.findRefusedInParagraph(text).isEmpty(),
                    PARAGRAPH.matcher(text).matches(),
                    name);
            assertEquals(
                    Text.findRefusedInLine(text).isEmpty(), LINE.matcher(text).matches(), name);
        }
    }

    @Test
    void a_filled_line_is_one_that_is_not_blank() {
        Pattern json = Pattern.compile(Patterns.JSON_FILLED);
        Pattern xsd = Pattern.compile(Patterns.XSD_FILLED);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c = next(c)) {
            String text = Character.toString(c);
            if (Text.findRefusedInLine(text).isEmpty()) {
                assertEquals(!text.isBlank(), json.matcher(text).find(), Integer.toHexString(c));
                assertEquals(!text.isBlank(), xsd.matcher(" " + text + " ").matches(), Integer.toHexString(c));
            }
        }
    }

    @Test
    void a_date_is_one_of_the_calendar() {
        Pattern date = Pattern.compile(Patterns.whole(Patterns.DATE));
        LocalDate end = LocalDate.of(2029, 1, 1);
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertTrue(date.matcher(day.toString()).find(), day.toString());
        }
        for (String none :
                new String[] {"2021-02-30", "2021-04-31", "2021-13-01", "2021-00-10", "2021-1-1", "20210101"}) {
            assertTrue(!date.matcher(none).find(), none);
        }
    }

    @Test
    void a_division_code_is_what_an_authority_takes() {
        Pattern code = Pattern.compile(Patterns.whole(Patterns.DIVISION_CODE));
        for (String text : new String[] {"430923", "043092", "43092", "4309230", "43092x"}) {
            assertEquals(Authority.isDivisionCode(text), code.matcher(text).matches(), text);
        }
    }
}
