package org.ogireport.serialization.codec;

import java.util.Locale;
import org.ogireport.core.Words;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

/** A problem as the codec found it. */
public record FoundProblem(Code code, String path, int line, int column, String found, String expected)
        implements Problem {
    private static final Words PLACE = new Words("第 %d 行第 %d 列", "line %d, column %d");
    private static final Words COLON = new Words("：", ": ");
    /** The one fact that is told by a name of its own. */
    private static final String MARK = "U+FEFF";

    private static final Words BYTE_ORDER_MARK = new Words("字节顺序标记 " + MARK, "byte order mark " + MARK);
    private static final Words EXPECTED = new Words("；应为：", "; expected ");

    @Override
    public String message(Locale locale) {
        String colon = COLON.in(locale);
        StringBuilder message = new StringBuilder();
        if (line > 0) {
            message.append(String.format(Locale.ROOT, PLACE.in(locale), line, column))
                    .append(colon);
        }
        if (!path.isEmpty()) {
            message.append(path).append(colon);
        }
        message.append(code.words().in(locale));
        if (!found.isEmpty()) {
            message.append(colon).append(found.equals(MARK) ? BYTE_ORDER_MARK.in(locale) : found);
        }
        if (!expected.isEmpty()) {
            message.append(EXPECTED.in(locale))
                    .append(Expectation.words(expected).in(locale));
        }
        return message.toString();
    }

    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
