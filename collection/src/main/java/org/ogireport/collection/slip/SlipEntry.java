package org.ogireport.collection.slip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Repair;

/**
 * One thing that an organ is asked to mend or to look at: findings that one mistake would explain, or one by itself.
 *
 * @param request what is asked of the organ
 * @param cells the cells in question: those that a repair would change, or else of sums the totals; none where it is about the
 *     text
 * @param place where it is, as the form prints it
 * @param problems what is wrong, a sentence for each finding
 * @param remedy what would mend it
 * @param grounds by which article, notice or header of the form
 * @param repair the smallest change of figures that would mend it; empty where there is none, or it is not about sums
 * @since 0.1
 */
public record SlipEntry(
        Request request,
        List<Cell> cells,
        String place,
        List<String> problems,
        String remedy,
        String grounds,
        Optional<Repair> repair) {
    /** Makes the lists unmodifiable. */
    public SlipEntry {
        Objects.requireNonNull(cells, "cells: must not be null");
        Objects.requireNonNull(problems, "problems: must not be null");
        Objects.requireNonNull(request, "request: must not be null");
        cells = List.copyOf(cells);
        Objects.requireNonNull(place, "place: must not be null");
        problems = List.copyOf(problems);
        Objects.requireNonNull(remedy, "remedy: must not be null");
        Objects.requireNonNull(grounds, "grounds: must not be null");
        Objects.requireNonNull(repair, "repair: must not be null");
    }

    /** What is asked of the organ. */
    public enum Request {
        /** There is no report that counts: one is to be sent in. */
        SEND("请报送"),
        /** The report cannot be taken before it is mended. */
        MEND("须修改"),
        /** It may be right: the organ looks it up, and mends it or says so. */
        VERIFY("请核实"),
        /** It is said for the organ's own use. */
        CONSIDER("供参考");

        private final String chinese;

        Request(String chinese) {
            this.chinese = chinese;
        }

        /**
         * What it is called.
         *
         * @return the name in Chinese
         */
        public String chinese() {
            return chinese;
        }
    }
}
