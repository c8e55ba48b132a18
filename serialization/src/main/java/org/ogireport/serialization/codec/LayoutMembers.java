package org.ogireport.serialization.codec;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** Which members of the tree of all layouts one layout has. */
final class LayoutMembers {
    private static final List<LayoutMembers> ALL =
            Layout.values().stream().map(LayoutMembers::new).toList();

    private final Layout layout;
    private final BitSet members = new BitSet();
    private final @Nullable Cell[] cells =
            new @Nullable Cell[PathTree.OF_ALL.nodes().size()];

    private LayoutMembers(Layout layout) {
        this.layout = layout;
        for (PathTree.Node all : PathTree.OF_ALL.nodes()) {
            PathTree.Node own = PathTree.of(layout).node(all.path());
            if (own != null) {
                members.set(all.index());
                cells[all.index()] = own.cell();
            }
        }
    }

    Layout layout() {
        return layout;
    }

    boolean has(PathTree.Node member) {
        return members.get(member.index());
    }

    /** The cell that a member is in this layout; null where it is an object, or not there. */
    @Nullable
    Cell cell(PathTree.Node member) {
        return cells[member.index()];
    }

    /** The members of a document of a form, whose layout is told from those that it has. */
    static LayoutMembers of(Form form, BitSet found) {
        List<LayoutMembers> candidates = ALL.stream()
                .filter(candidate -> candidate.layout.form() == form)
                .toList();
        return candidates.get(
                fitting(candidates.stream().map(candidate -> candidate.members).toList(), found));
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
