package org.ogireport.serialization.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;

class LayoutMembersTest {
    /** Three layouts that share member 0: the form's own has 1 and 2 besides, the others 3 and 4. */
    private static final List<BitSet> CANDIDATES = List.of(bits(0, 1, 2), bits(0, 3), bits(0, 4));

    @Test
    void the_layout_is_the_one_that_has_what_was_found() {
        assertEquals(0, LayoutMembers.fitting(CANDIDATES, bits(0, 2)));
        assertEquals(1, LayoutMembers.fitting(CANDIDATES, bits(3)));
        assertEquals(2, LayoutMembers.fitting(CANDIDATES, bits(0, 4)));
    }

    @Test
    void without_evidence_the_layout_is_the_forms_own() {
        assertEquals(0, LayoutMembers.fitting(CANDIDATES, bits()));
        assertEquals(0, LayoutMembers.fitting(CANDIDATES, bits(0)));
    }

    @Test
    void with_evidence_of_two_layouts_it_is_the_forms_own() {
        assertEquals(0, LayoutMembers.fitting(CANDIDATES, bits(0, 3, 4)));
        assertEquals(0, LayoutMembers.fitting(CANDIDATES, bits(1, 3)));
    }

    @Test
    void what_no_layout_has_is_no_evidence() {
        assertEquals(1, LayoutMembers.fitting(CANDIDATES, bits(3, 9)));
    }

    static List<Layout> layouts() {
        return Layout.values();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_members_of_a_layout_tell_that_layout(Layout layout) {
        BitSet found = new BitSet();
        for (Cell cell : layout.cells()) {
            found.set(PathTree.OF_ALL.node(cell.path()).index());
        }
        LayoutMembers members = LayoutMembers.of(layout.form(), found);
        assertSame(layout, members.layout());
        for (Cell cell : layout.cells()) {
            assertSame(cell, members.cell(PathTree.OF_ALL.node(cell.path())));
        }
    }

    @Test
    void each_form_without_figures_has_its_own_layout() {
        for (Form form : Form.values()) {
            assertSame(Layout.of(form), LayoutMembers.of(form, new BitSet()).layout());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_members_of_a_layout_are_its_cells_in_print_order(Layout layout) {
        List<String> paths = IntStream.range(0, Part.values().length)
                .mapToObj(i -> Part.values()[i])
                .filter(Part::isTable)
                .flatMap(part -> cells(PathTree.of(layout).table(part)).stream())
                .toList();
        assertEquals(layout.cells().stream().map(Cell::path).toList(), paths);
    }

    private static List<String> cells(PathTree.Node member) {
        return member.members().isEmpty()
                ? List.of(member.path())
                : member.members().stream()
                        .flatMap(inner -> cells(inner).stream())
                        .toList();
    }

    private static BitSet bits(int... indexes) {
        BitSet bits = new BitSet();
        IntStream.of(indexes).forEach(bits::set);
        return bits;
    }
}
