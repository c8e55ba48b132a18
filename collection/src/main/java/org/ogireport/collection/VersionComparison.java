package org.ogireport.collection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;

/**
 * What the versions of one report say, beginning with the one that is to count. What could not be read contradicts nothing, so
 * each version is held against all that came before it.
 */
final class VersionComparison {
    private final String name;
    private final Draft kept;
    private final Map<Cell, CellValue> told = new HashMap<>();

    VersionComparison(String name, Draft kept) {
        this.name = name;
        this.kept = kept;
        kept.cells().forEach(cell -> tell(cell, kept));
    }

    private void tell(Cell cell, Draft draft) {
        if (isTold(draft.value(cell))) {
            told.put(cell, draft.value(cell));
        }
    }

    /** Whether a version says otherwise than one before, and in what; if it does not, what it says counts from here on. */
    Optional<Words> disputed(Draft version) {
        if (version.layout() != kept.layout()) {
            return Optional.of(new Words("的表格不同", "other tables than"));
        }
        Optional<Cell> differing = version.cells().stream()
                .filter(cell -> isTold(version.value(cell)) && told.containsKey(cell))
                .filter(cell -> !version.value(cell).equals(told.get(cell)))
                .findFirst();
        if (differing.isEmpty()) {
            version.cells().forEach(cell -> tell(cell, version));
        }
        return differing.map(cell -> new Words("的数字不同，如：%s", "other figures, such as: %s, than").with(cell.words()));
    }

    /** What is to be said of a version that disputes nothing and does not count. */
    Words remark(Draft version) {
        Optional<Cell> more = version.cells().stream()
                .filter(cell -> isTold(version.value(cell)) && !isTold(kept.value(cell)))
                .findFirst();
        if (more.isPresent()) {
            return new Words("没有计入的这一份能读出 %s 中不能读出的，如：%s", "has what cannot be read in %s, which counts, such as: %s")
                    .with(name, more.get().words());
        }
        boolean isSame =
                version.cells().stream().allMatch(cell -> isTold(version.value(cell)) == isTold(kept.value(cell)));
        return (isSame
                        ? new Words("与 %s 相同", "the same as %s")
                        : new Words("能读出的都与 %s 相同", "the same as %s, as far as it was read"))
                .with(name);
    }

    private static boolean isTold(CellValue value) {
        return value.isNumber() || value.isBlank();
    }
}
