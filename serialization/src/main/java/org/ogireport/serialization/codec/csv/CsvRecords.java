package org.ogireport.serialization.codec.csv;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;

/** The records of a csv document (RFC 4180), one after another; those without any text are passed over. */
final class CsvRecords {
    private final DocumentText document;
    private final ProblemCollector problems;
    private int at;

    CsvRecords(DocumentText document, ProblemCollector problems) {
        this.document = document;
        this.problems = problems;
    }

    /** A field and where it begins. */
    record Field(int mark, String text) {}

    /** The next record; empty behind the last. */
    List<Field> next() {
        while (at < document.length()) {
            List<Field> fields = new ArrayList<>();
            fields.add(field());
            while (isAt(',')) {
                at++;
                if (fields.size() == Wire.MAX_MEMBERS) {
                    throw problems.stop(Code.TOO_LARGE, at, "", Expectation.LIMITS);
                }
                fields.add(field());
            }
            endLine();
            if (fields.stream().anyMatch(field -> !field.text().isEmpty())) {
                return fields;
            }
        }
        return List.of();
    }

    private Field field() {
        int mark = at;
        if (!isAt('"')) {
            while (at < document.length() && !isAt(',') && !isAt('\n') && !isAt('\r')) {
                if (isAt('"')) {
                    throw malformed(mark);
                }
                at++;
            }
            return new Field(mark, document.substring(mark, at));
        }
        StringBuilder text = new StringBuilder();
        for (at++; !isAt('"') || at + 1 < document.length() && document.charAt(at + 1) == '"'; at++) {
            if (at == document.length()) {
                throw malformed(mark);
            }
            if (isAt('"')) {
                at++;
            }
            text.append(document.charAt(at));
        }
        at++;
        if (at < document.length() && !isAt(',') && !isAt('\n') && !isAt('\r')) {
            throw malformed(mark);
        }
        return new Field(mark, text.toString());
    }

    private ProblemCollector.Stop malformed(int mark) {
        return problems.stop(Code.MALFORMED, mark, Excerpt.quoted(document.excerpt(mark)), "CSV");
    }

    private void endLine() {
        if (isAt('\r')) {
            at++;
        }
        if (isAt('\n')) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < document.length() && document.charAt(at) == c;
    }
}
