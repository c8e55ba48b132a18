package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;

/**
 * What the tables say where prose can be taken in one sense.
 *
 * @param sense the sense
 * @param tableValue the number that the tables give in it
 * @param exact whether it is that number, and not merely no less
 * @param cells the cells that give it; none where the sentence's own numbers do
 */
public record SenseValue(Words sense, BigDecimal tableValue, boolean exact, List<Cell> cells) {
    /** Makes the list unmodifiable. */
    public SenseValue {
        cells = List.copyOf(cells);
    }
}
