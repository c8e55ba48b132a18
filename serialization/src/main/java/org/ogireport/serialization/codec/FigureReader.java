package org.ogireport.serialization.codec;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Part;
import org.ogireport.serialization.codec.PathTree.Node;
import org.ogireport.serialization.problem.Problem.Code;

/**
 * Reads the tables. Since the form may be told after them, all that stands there is first collected over the members of
 * every layout, and judged when the layout is known.
 */
final class FigureReader {
    private enum State {
        OBJECT,
        COUNT,
        NUMBER,
        BLANK,
        OTHER
    }

    private final TokenSource source;
    private final ProblemCollector problems;
    private final ValueReader values;
    private final @Nullable State[] states = new State[PathTree.OF_ALL.nodes().size()];
    private final long[] counts = new long[states.length];

    /** What is no plain count, by index. */
    private final Map<Integer, String> texts = new HashMap<>();

    private final long[] nameMarks;
    private final long[] valueMarks;

    FigureReader(TokenSource source, ProblemCollector problems, ValueReader values) {
        this.source = source;
        this.problems = problems;
        this.values = values;
        int placed = source.isPlaced() ? states.length : 0;
        this.nameMarks = new long[placed];
        this.valueMarks = new long[placed];
    }

    /** Collects a part. */
    void read(Part part) {
        read(PathTree.OF_ALL.table(part));
    }

    private void read(Node member) {
        int index = member.index();
        if (source.isPlaced()) {
            nameMarks[index] = source.nameMark();
            valueMarks[index] = source.valueMark();
        }
        if (!member.members().isEmpty() && source.beginObject()) {
            states[index] = State.OBJECT;
            for (String name = source.nextName(); name != null; name = source.nextName()) {
                problems.enter(name);
                Node inner = member.member(name);
                if (inner == null) {
                    values.reject(Code.UNKNOWN_FIELD);
                } else if (states[inner.index()] != null) {
                    values.reject(Code.DUPLICATE_FIELD);
                } else {
                    read(inner);
                }
                problems.leave();
            }
            return;
        }
        long count = source.count();
        if (count >= 0) {
            states[index] = State.COUNT;
            counts[index] = count;
        } else {
            readText(index);
        }
        source.skip();
    }

    private void readText(int index) {
        String digits = source.number();
        if (source.isBlank()) {
            states[index] = State.BLANK;
            texts.put(index, source.found());
        } else if (digits != null) {
            states[index] = State.NUMBER;
            texts.put(index, digits);
        } else {
            states[index] = State.OTHER;
            texts.put(index, source.found());
        }
    }

    /** The members that were found, by their index in the tree of all layouts. */
    BitSet found() {
        BitSet found = new BitSet();
        for (int i = 0; i < states.length; i++) {
            found.set(i, states[i] != null);
        }
        return found;
    }

    /**
     * Reports what is wrong with the parts that were found.
     *
     * @param blanks whether a cell may be blank
     * @param whole whether the document was read to its end, so that what was not found is missing
     */
    void judge(LayoutMembers layout, boolean blanks, boolean whole) {
        for (Part part : Part.values()) {
            if (part.isTable() && states[PathTree.OF_ALL.table(part).index()] != null) {
                judge(PathTree.OF_ALL.table(part), layout, blanks, whole);
            }
        }
    }

    private void judge(Node member, LayoutMembers layout, boolean blanks, boolean whole) {
        State state = states[member.index()];
        Cell cell = layout.cell(member);
        if (cell != null) {
            judge(member, cell, blanks);
        } else if (state != State.OBJECT) {
            add(Code.WRONG_TYPE, member, Expectation.OBJECT.key());
        } else {
            for (Node inner : member.members()) {
                boolean isFound = states[inner.index()] != null;
                if (isFound && layout.has(inner)) {
                    judge(inner, layout, blanks, whole);
                } else if (isFound) {
                    problems.add(Code.UNKNOWN_FIELD, inner.path(), mark(nameMarks, inner), "", "");
                } else if (layout.has(inner) && whole) {
                    problems.add(Code.MISSING_FIELD, inner.path(), mark(valueMarks, member), "", "");
                }
            }
        }
    }

    private void judge(Node member, Cell cell, boolean blanks) {
        State state = states[member.index()];
        if (state == State.COUNT) {
            if (!cell.kind().admits(counts[member.index()])) {
                add(Code.OUT_OF_RANGE, member, Expectation.of(cell.kind()).key());
            }
        } else if (state == State.NUMBER) {
            Code refusal = WireNumber.refusal(text(member.index()), cell.kind());
            if (refusal != null) {
                add(refusal, member, Expectation.of(cell.kind()).key());
            }
        } else if (state != State.BLANK || !blanks) {
            add(Code.WRONG_TYPE, member, Expectation.of(cell.kind()).key());
        }
    }

    private void add(Code code, Node member, String expected) {
        problems.add(code, member.path(), mark(valueMarks, member), found(member.index()), expected);
    }

    private String found(int index) {
        return switch (Objects.requireNonNull(states[index])) {
            case COUNT -> Long.toString(counts[index]);
            case NUMBER -> Excerpt.of(text(index));
            // an object, or what the document breaks off in, has no text
            case OBJECT, BLANK, OTHER -> Objects.requireNonNullElse(texts.get(index), "{…}");
        };
    }

    private String text(int index) {
        return Objects.requireNonNull(texts.get(index));
    }

    private long mark(long[] marks, Node member) {
        return source.isPlaced() ? marks[member.index()] : 0;
    }

    /** Whether a number, good or not, stands at a path. */
    boolean hasNumber(String path) {
        Node member = PathTree.OF_ALL.node(path);
        State state = member == null ? null : states[member.index()];
        return state == State.COUNT || state == State.NUMBER;
    }

    /** Puts the figures, once judged, into a draft. */
    void copyTo(Draft.Builder draft, LayoutMembers layout) {
        List<Node> members = PathTree.OF_ALL.nodes();
        for (int i = 0; i < states.length; i++) {
            Cell cell = layout.cell(members.get(i));
            if (cell != null && states[i] == State.COUNT) {
                draft.set(cell, counts[i]);
            } else if (cell != null && states[i] == State.NUMBER) {
                draft.set(cell, WireNumber.parse(text(i), cell.kind()));
            }
        }
    }
}
