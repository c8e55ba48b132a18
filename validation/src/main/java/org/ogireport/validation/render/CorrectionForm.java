package org.ogireport.validation.render;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Total;
import org.ogireport.validation.Findings;

/**
 * A checked report as a form that a person corrects: pieces of HTML for a page of a host's own. What is typed comes back as
 * {@link #filled}; then it is checked and drawn anew. Nothing of it loads anything or runs a script; all text of a document is
 * escaped.
 *
 * @since 0.1
 */
public final class CorrectionForm {
    private CorrectionForm() {}

    /**
     * The style sheet that the pieces need.
     *
     * @return rules of CSS for classes that begin with {@code causes}, {@code form-} or {@code mark-}
     */
    public static String style() {
        return CauseList.STYLE + FormPicture.style();
    }

    /**
     * What was found, grouped by cause: in words, with what would mend it and a button of the name {@link RepairField#NAME}
     * that says so, the rule's grounds, and the places in the document.
     *
     * @param findings what was found
     * @param id what the ids begin with, as in {@link #tables}
     * @param locale the language
     * @return HTML: a numbered list, or a paragraph where nothing was found
     */
    public static String findings(Findings findings, String id, Locale locale) {
        Objects.requireNonNull(id, "id: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        return CauseList.withButtons(ListedCause.of(findings), id, locale);
    }

    /**
     * The tables of the form with a field in each cell, marked by what was found and by how sure each cell is.
     *
     * @param draft what stands in the cells
     * @param findings what was found in it
     * @param id what the ids begin with, as in {@link #findings}
     * @param locale the language of what is said
     * @return HTML: what the marks mean, then the tables
     */
    public static String tables(Draft draft, Findings findings, String id, Locale locale) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        Objects.requireNonNull(id, "id: must not be null");
        return FormPicture.drawFields(
                draft, CellNotes.ofFindings(draft, ListedCause.of(findings), id + "f"), id, locale);
    }

    /**
     * A draft with what was typed into its fields. A field that still shows what the cell holds leaves the cell as it is, with
     * its source; what is no number that the cell can hold makes it unreadable.
     *
     * @param draft the draft that the fields were drawn of
     * @param typed what stands in the field of a name; empty where there is no such field
     * @return the draft, changed as the fields are
     */
    public static Draft filled(Draft draft, Function<String, Optional<String>> typed) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(typed, "typed: must not be null");
        Draft.Builder builder = draft.toBuilder();
        for (Cell cell : draft.cells()) {
            typed.apply(cell.path())
                    .map(String::strip)
                    .filter(text -> !text.equals(FormPicture.fieldText(draft.value(cell))))
                    .ifPresent(text -> builder.set(cell, CellValue.parse(text, cell.kind())));
        }
        return builder.build();
    }

    /**
     * The totals that are the sums of their parts, or blank: those that follow when a part is changed.
     *
     * @param draft any draft
     * @return the value of a hidden field, for {@link #withFollowing}
     */
    public static String following(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        return draft.layout().totals().stream()
                .filter(total -> draft.value(total.cell()).isBlank()
                        || sum(draft, total)
                                .map(draft.value(total.cell())::equals)
                                .orElse(false))
                .map(total -> key(draft, total))
                .collect(Collectors.joining(" "));
    }

    /**
     * A draft whose totals follow their parts. One that did not agree with them before, or that was itself typed, stays.
     *
     * @param draft the draft as it was typed
     * @param following what {@link #following} said of the draft before
     * @return the draft, in which totals may be changed
     */
    public static Draft withFollowing(Draft draft, String following) {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(following, "following: must not be null");
        Set<String> before = Set.copyOf(Arrays.asList(following.split(" ")));
        Draft.Builder builder = draft.toBuilder();
        for (Total total : draft.layout().totals()) {
            if (before.contains(key(draft, total))) {
                sum(builder.build(), total).ifPresent(sum -> builder.set(total.cell(), sum));
            }
        }
        return builder.build();
    }

    /** A total with what stands in it; a cell may be the total of its row and that of its column. */
    private static String key(Draft draft, Total total) {
        return (total.isOfRows() ? "rows:" : "columns:") + total.cell().path() + ':' + draft.value(total.cell());
    }

    /** The sum of the parts, where each is a number and the total can hold it. */
    private static Optional<CellValue> sum(Draft draft, Total total) {
        List<BigDecimal> parts = total.parts().stream()
                .flatMap(part -> draft.value(part).number().stream())
                .toList();
        return Optional.of(parts)
                .filter(numbers -> numbers.size() == total.parts().size())
                .map(numbers -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(total.cell().kind()::admits)
                .map(sum -> CellValue.of(sum.longValueExact()));
    }
}
