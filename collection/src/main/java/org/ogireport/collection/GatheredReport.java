package org.ogireport.collection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;

/**
 * The report that counts for an organ and a year. What stands in it is fetched when it is asked for.
 *
 * @since 0.1
 */
public final class GatheredReport {
    private final String input;
    private final String organ;
    private final @Nullable Organ expected;
    private final int year;
    private final boolean isComplete;
    private final Layout layout;
    private final @Nullable TextSignature signature;
    private final Shelf shelf;
    private final Shelf.Slot slot;

    GatheredReport(
            String input,
            String organ,
            @Nullable Organ expected,
            int year,
            boolean isComplete,
            Layout layout,
            @Nullable TextSignature signature,
            Shelf shelf,
            Shelf.Slot slot) {
        this.input = input;
        this.organ = organ;
        this.expected = expected;
        this.year = year;
        this.isComplete = isComplete;
        this.layout = layout;
        this.signature = signature;
        this.shelf = shelf;
        this.slot = slot;
    }

    /**
     * What the input is called that it was read from.
     *
     * @return the name
     */
    public String input() {
        return input;
    }

    /**
     * The organ that reports.
     *
     * @return its name of today where the roster has it, else the name that the report gives
     */
    public String organ() {
        return organ;
    }

    /**
     * The organ as the roster has it.
     *
     * @return the organ, or empty where it is not on the roster
     */
    public Optional<Organ> expected() {
        return Optional.ofNullable(expected);
    }

    /**
     * The year reported on.
     *
     * @return the year
     */
    public int year() {
        return year;
    }

    /**
     * Whether nothing is missing in it.
     *
     * @return false for a draft
     */
    public boolean isComplete() {
        return isComplete;
    }

    /**
     * The tables it has.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * What stands in it.
     *
     * @return the draft, complete or not
     * @throws java.io.UncheckedIOException if what was put aside can no longer be read
     * @throws IllegalStateException if the gathering is closed
     */
    public Draft draft() {
        return shelf.get(slot);
    }

    /** What is kept of its text; empty where there is too little of it. */
    Optional<TextSignature> signature() {
        return Optional.ofNullable(signature);
    }

    /** The organ, the year and the input. */
    @Override
    public String toString() {
        return organ + " " + year + " (" + input + ")";
    }
}
