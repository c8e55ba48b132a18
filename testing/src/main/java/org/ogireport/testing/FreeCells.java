package org.ogireport.testing;

import java.util.List;
import java.util.Objects;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;

/**
 * The cells of a report that can be chosen freely; from them follow its totals and what was newly received.
 *
 * @since 0.1
 */
public final class FreeCells {
    private FreeCells() {}

    /**
     * The cells that can be chosen freely.
     *
     * @param layout the tables
     * @return the cells in print order: neither a total nor what was newly received
     */
    public static List<Cell> of(Layout layout) {
        Objects.requireNonNull(layout, "layout: must not be null");
        return Balance.details(layout);
    }

    /**
     * The draft with its totals, and what was newly received, made to agree with its details. Where more was carried over
     * than was handled and carried forward, as much more is carried forward.
     *
     * @param draft a draft
     * @return a draft whose figures agree
     * @throws IllegalArgumentException if a total is too large for its cell
     */
    public static Draft balanced(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        return Balance.restore(Balance.covered(draft))
                .orElseThrow(() -> new IllegalArgumentException("a total is too large for its cell"));
    }
}
