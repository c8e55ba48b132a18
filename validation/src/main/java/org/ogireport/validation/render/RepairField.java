package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Repair.Change;

/**
 * A repair as the value of a button or a hidden field, so that the page itself remembers it: what it would change from and to.
 *
 * @param changes the changes, at least one
 * @since 0.1
 */
public record RepairField(List<Change> changes) {
    /** The name of the buttons of {@link CorrectionForm#findings}. */
    public static final String NAME = "repair";

    private static final Pattern CHANGE = Pattern.compile("([A-Za-z.]+):(-?\\d{1,16}):(-?\\d{1,16})");

    /**
     * Makes the list unmodifiable.
     *
     * @throws IllegalArgumentException if there is no change
     */
    public RepairField {
        Objects.requireNonNull(changes, "changes: must not be null");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("changes: must not be empty");
        }
    }

    /**
     * A repair that was suggested.
     *
     * @param repair the repair
     * @return its field
     */
    public static RepairField of(Repair repair) {
        Objects.requireNonNull(repair, "repair: must not be null");
        return new RepairField(repair.changes());
    }

    /**
     * Reads the value of a field.
     *
     * @param value the text that {@link #value} wrote, or any other
     * @param layout the tables that it is about
     * @return the field; empty where the text is none of these tables
     */
    public static Optional<RepairField> parse(String value, Layout layout) {
        Objects.requireNonNull(layout, "layout: must not be null");
        Objects.requireNonNull(value, "value: must not be null");
        List<Change> changes = new ArrayList<>();
        for (String text : value.split(" ", -1)) {
            Matcher matcher = CHANGE.matcher(text);
            Optional<Cell> cell = matcher.matches() ? layout.cell(matcher.group(1)) : Optional.empty();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            changes.add(new Change(cell.get(), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))));
        }
        return Optional.of(new RepairField(changes));
    }

    /**
     * The field as text.
     *
     * @return a line of letters, digits and spaces
     */
    public String value() {
        return changes.stream()
                .map(change -> change.cell().path() + ':' + change.from() + ':' + change.to())
                .collect(Collectors.joining(" "));
    }

    /**
     * What takes the changes back.
     *
     * @return the changes the other way round
     */
    public RepairField undone() {
        return new RepairField(changes.stream()
                .map(change -> new Change(change.cell(), change.to(), change.from()))
                .toList());
    }

    /**
     * Whether the changes can be made.
     *
     * @param draft any draft
     * @return false where a cell holds something else than what its change is from, or cannot hold what it is to
     */
    public boolean appliesTo(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        return changes.stream()
                .allMatch(change -> change.isOf(draft) && change.cell().kind().admits(change.to()));
    }

    /**
     * The changes in words.
     *
     * @return the cells, with what they change from and to
     */
    public Words words() {
        return FindingsText.sets(changes);
    }
}
