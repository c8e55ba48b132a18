package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** A document in which a ¦ marks the place where a problem is expected. */
record Marked(String document, int line, int column) {
    private static final String MARK = "¦";

    /** A document with a part replaced by one in which the mark stands. */
    static Marked replacing(String document, String part, String replacement) {
        assertTrue(document.contains(part), () -> "no such part: " + part);
        return of(document.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(replacement)));
    }

    /** A document in which the mark stands. */
    static Marked of(String marked) {
        int mark = marked.indexOf(MARK);
        assertTrue(mark >= 0, "no mark");
        String[] before = marked.substring(0, mark).split("\n", -1);
        String lastLine = before[before.length - 1];
        String document = marked.replace(MARK, "");
        return new Marked(document, before.length, lastLine.codePointCount(0, lastLine.length()) + 1);
    }

    /** The same document, marked at the start tag in which the mark stood. */
    Marked atStartTag() {
        String[] lines = document.split("\n", -1);
        String before = String.join("\n", Arrays.asList(lines).subList(0, line - 1))
                + "\n"
                + lines[line - 1].substring(0, lines[line - 1].offsetByCodePoints(0, column - 1));
        int tag = before.lastIndexOf('<');
        return of(document.substring(0, tag) + MARK + document.substring(tag));
    }

    /** Claims that reading finds one problem, at the mark. */
    void assertRefused(Function<String, ?> reader, Code code, String path, String found, String expected) {
        Problem problem = new FoundProblem(code, path, line, column, found, expected);
        assertEquals(List.of(problem), problems(reader, document));
    }

    /** What is wrong with a document. */
    static List<Problem> problems(Function<String, ?> reader, String document) {
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> reader.apply(document));
        assertFalse(refusal.problems().isEmpty());
        assertEquals(refusal.getMessage(), refusal.message(Locale.ENGLISH));
        return refusal.problems();
    }
}
