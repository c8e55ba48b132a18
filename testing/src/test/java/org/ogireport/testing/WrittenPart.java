package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page that the build writes, between two marks. */
final class WrittenPart {
    private WrittenPart() {}

    /** Nothing that is written comes to differ unnoticed; {@code -Drecreate=true} writes it anew. */
    static void assertWritten(Path page, String what, String written) throws IOException {
        String text = Files.readString(page);
        String mark = "<!-- " + what + ": written by the build -->\n";
        int begin = text.indexOf(mark) + mark.length();
        int end = text.indexOf("<!-- end of " + what + " -->");
        assertFalse(begin < mark.length() || end < begin, () -> page + " has no place for the " + what);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(page, text.substring(0, begin) + written + text.substring(end));
        } else {
            assertEquals(text.substring(begin, end), written, "rewritten by -Drecreate=true");
        }
    }
}
