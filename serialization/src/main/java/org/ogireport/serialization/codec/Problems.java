package org.ogireport.serialization.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.ReportReadException;

/**
 * Collects what is wrong with a document, at the path where the reading is. Whatever the order in which problems are
 * found, the first ones of the document are kept.
 */
public final class Problems {
    private static final Comparator<Entry> IN_DOCUMENT_ORDER =
            Comparator.comparingLong(Entry::mark).thenComparingInt(Entry::sequence);
    static final int LONGEST_STEP = 100;

    private final List<String> steps = new ArrayList<>();
    private final PriorityQueue<Entry> first = new PriorityQueue<>(IN_DOCUMENT_ORDER.reversed());
    private int count;

    private record Entry(long mark, int sequence, Code code, String path, String found, String expected) {}

    /** Thrown where nothing more can be read; its problem is already collected. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super(null, null, false, false);
        }
    }

    /** Goes down to a member. */
    void enter(String name) {
        steps.add(name);
    }

    /** Goes down to an item of an array. */
    void enter(int index) {
        steps.add("[" + index + "]");
    }

    /** Goes back up. */
    void leave() {
        steps.remove(steps.size() - 1);
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (String step : steps) {
            if (path.length() > 0 && !step.startsWith("[")) {
                path.append('.');
            }
            path.append(Excerpt.of(step, LONGEST_STEP));
        }
        return path.toString();
    }

    void add(Code code, long mark, String found, String expected) {
        if (isAmongFirst(mark)) {
            add(code, path(), mark, found, expected);
        } else {
            count++;
        }
    }

    void add(Code code, long mark, String found, Expectation expected) {
        add(code, mark, found, expected.key());
    }

    void add(Code code, String path, long mark, String found, String expected) {
        first.add(new Entry(mark, count++, code, path, found, expected));
        if (first.size() > Wire.MAX_PROBLEMS) {
            first.remove();
        }
    }

    /** Collects the problem that ends the reading, to be thrown. */
    Stop stop(Code code, long mark, String found, String expected) {
        add(code, mark, found, expected);
        return new Stop();
    }

    Stop stop(Code code, long mark, String found, Expectation expected) {
        return stop(code, mark, found, expected.key());
    }

    boolean isEmpty() {
        return count == 0;
    }

    ReportReadException toException(LongFunction<Place> places) {
        List<Problem> problems = new ArrayList<>();
        first.stream().sorted(IN_DOCUMENT_ORDER).forEach(entry -> {
            Place place = places.apply(entry.mark);
            problems.add(
                    new Problem(entry.code, entry.path, place.line(), place.column(), entry.found, entry.expected));
        });
        return new ReportReadException(problems, count > problems.size());
    }

    private boolean isAmongFirst(long mark) {
        return first.size() < Wire.MAX_PROBLEMS || mark < first.element().mark;
    }
}
