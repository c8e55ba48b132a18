package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ogireport.collection.ReportSum;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;

/** The sum of children is their parent, for families of any size and in whatever order and groups they are added. */
class SummedFamilyTest {
    @Property(tries = 25)
    void the_children_of_a_family_sum_up_to_their_parent(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Random random = new Random(seed);
        Layout layout = Layout.values().get(random.nextInt(Layout.values().size()));
        Family family = ReportGenerator.seeded(seed).family(layout, size);
        List<Draft> children =
                new ArrayList<>(family.children().stream().map(Draft::of).toList());
        ReportSum inOrder = children.stream().reduce(ReportSum.ZERO, ReportSum::add, ReportSum::merge);
        Collections.shuffle(children, random);
        ReportSum grouped = grouped(children, random);
        assertEquals(inOrder, grouped);
        Draft sum = grouped.toDraft();
        for (Cell cell : layout.cells()) {
            if (cell.isAdditive()) {
                assertEquals(family.parent().value(cell), sum.value(cell), cell.path());
            } else {
                assertTrue(sum.value(cell).isBlank(), cell.path());
                assertTrue(grouped.leftBlank().stream().anyMatch(blank -> blank.cell() == cell), cell.path());
            }
        }
    }

    /** Sums up in groups of groups. */
    private static ReportSum grouped(List<Draft> children, Random random) {
        if (children.size() < 2) {
            return children.isEmpty() ? ReportSum.ZERO : ReportSum.ZERO.add(children.get(0));
        }
        int split = 1 + random.nextInt(children.size() - 1);
        ReportSum first = grouped(children.subList(0, split), random);
        ReportSum second = grouped(children.subList(split, children.size()), random);
        return random.nextBoolean() ? first.merge(second) : second.merge(first);
    }
}
