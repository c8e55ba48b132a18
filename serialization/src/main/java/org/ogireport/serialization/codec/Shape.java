package org.ogireport.serialization.codec;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** Which members of the tree of all layouts one layout has. */
final class Shape {
    private static final List<Shape> ALL =
            Layout.values().stream().map(Shape::new).toList();

    private final Layout layout;
    private final BitSet members = new BitSet();
    private final @Nullable Cell[] cells;

    private Shape(Layout layout) {
        this.layout = layout;
        List<MemberTree.Member> all = MemberTree.OF_ALL.members();
        this.cells = new Cell[all.size()];
        for (MemberTree.Member member : all) {
            cells[member.index()] = layout.cell(member.path()).orElse(null);
            String inside = member.path() + ".";
            if (cells[member.index()] != null
                    || layout.cells().stream().anyMatch(cell -> cell.path().startsWith(inside))) {
                members.set(member.index());
            }
        }
    }

    Layout layout() {
        return layout;
    }

    boolean has(MemberTree.Member member) {
        return members.get(member.index());
    }

    /** The cell that a member is in this layout; null where it is an object, or not there. */
    @Nullable
    Cell cell(MemberTree.Member member) {
        return cells[member.index()];
    }

    /** The shape of a document of a form, told from the members it has. */
    static Shape of(Form form, BitSet found) {
        List<Shape> candidates =
                ALL.stream().filter(shape -> shape.layout.form() == form).toList();
        return candidates.get(
                fitting(candidates.stream().map(shape -> shape.members).toList(), found));
    }

    /**
     * The first candidate that has every member found that any candidate has; members that none has tell nothing. Where
     * there is none, as the evidence contradicts itself, the first candidate, which is the form's own.
     */
    static int fitting(List<BitSet> candidates, BitSet found) {
        BitSet evidence = new BitSet();
        candidates.forEach(evidence::or);
        evidence.and(found);
        for (int i = 0; i < candidates.size(); i++) {
            BitSet lacking = (BitSet) evidence.clone();
            lacking.andNot(candidates.get(i));
            if (lacking.isEmpty()) {
                return i;
            }
        }
        return 0;
    }
}
