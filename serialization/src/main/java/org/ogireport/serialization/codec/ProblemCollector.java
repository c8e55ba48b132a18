package org.ogireport.serialization.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Collects what is wrong with a document, at the path where the reading is. Whatever the order in which problems are
 * found, the first ones of the document are kept.
 */
public final class ProblemCollector {
    private static final Comparator<Entry> IN_DOCUMENT_ORDER =
            Comparator.comparingLong(Entry::mark).thenComparingInt(Entry::sequence);
    private static final Comparator<Entry> LAST_FIRST = IN_DOCUMENT_ORDER.reversed();
    static final int LONGEST_STEP = 100;

    /** The names of members and the indexes of items that lead to where the reading is. */
    private final List<Object> steps = new ArrayList<>();

    private final PriorityQueue<Entry> first = new PriorityQueue<>(1, LAST_FIRST);
    private int count;

    private record Entry(long mark, int sequence, Code code, String path, String found, String expected) {}

    /** Thrown where nothing more can be read; its problem is already collected. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super(null, null, false, false);
        }
    }

    /** Goes down to a member. */
    public void enter(String name) {
        steps.add(name);
    }

    /** Goes down to an item of an array. */
    void enter(int index) {
        steps.add(index);
    }

    /** Goes back up. */
    public void leave() {
        steps.remove(steps.size() - 1);
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            String name = step instanceof Integer index ? "[" + index + "]" : step.toString();
            if (path.length() > 0 && !name.startsWith("[")) {
                path.append('.');
            }
            path.append(Excerpt.of(name, LONGEST_STEP));
        }
        return path.toString();
    }

    /** Collects a problem that the code says all of. */
    public void add(Code code, long mark) {
        add(code, mark, "", "");
    }

    /** Collects a problem with a member of the value where the reading is. */
    public void addMember(Code code, long mark, String member) {
        enter(member);
        add(code, mark);
        leave();
    }

    public void add(Code code, long mark, String found, String expected) {
        if (first.size() < Wire.MAX_PROBLEMS || mark < first.element().mark) {
            add(code, path(), mark, found, expected);
        } else {
            count++;
        }
    }

    public void add(Code code, long mark, String found, Expectation expected) {
        add(code, mark, found, expected.key());
    }

    void add(Code code, String path, long mark, String found, String expected) {
        first.add(new Entry(mark, count++, code, path, found, expected));
        if (first.size() > Wire.MAX_PROBLEMS) {
            first.remove();
        }
    }

    /** Collects the problem that ends the reading, to be thrown. */
    public Stop stop(Code code, long mark, String found, String expected) {
        add(code, mark, found, expected);
        return new Stop();
    }

    public Stop stop(Code code, long mark, String found, Expectation expected) {
        return stop(code, mark, found, expected.key());
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** What is wrong, to be thrown. */
    public ReportReadException toException(LongFunction<Position> positions) {
        List<Problem> problems = new ArrayList<>();
        first.stream().sorted(IN_DOCUMENT_ORDER).forEach(entry -> {
            Position position = positions.apply(entry.mark);
            problems.add(new FoundProblem(
                    entry.code, entry.path, position.line(), position.column(), entry.found, entry.expected));
        });
        return new RefusedDocumentException(problems, count > problems.size());
    }
}
