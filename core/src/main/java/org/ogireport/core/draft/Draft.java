package org.ogireport.core.draft;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Total;

/**
 * A report that need not be complete. Every cell of its tables is a number, blank, unreadable or not found, and may
 * know where it came from; the year, the title and the authority may be unknown.
 *
 * <p>A new draft's cells are blank. Immutable and safe for use by several threads.
 *
 * @since 0.1
 */
public final class Draft implements Figures, Serializable {
    private static final long serialVersionUID = 1;

    private final Layout layout;
    private final @Nullable Integer year;
    private final @Nullable String title;
    private final @Nullable Authority authority;
    private final Preface preface;
    private final Narrative overview;
    private final Narrative problems;
    private final Narrative otherMatters;
    private final @Nullable DocumentOutline outline;
    private final transient CellContents contents;

    private Draft(Builder builder) {
        this.layout = builder.layout;
        this.year = builder.year;
        this.title = builder.title;
        this.authority = builder.authority;
        this.preface = builder.preface;
        this.overview = builder.overview;
        this.problems = builder.problems;
        this.otherMatters = builder.otherMatters;
        this.outline = builder.outline;
        this.contents = builder.contents;
    }

    /**
     * A builder of drafts with all cells blank.
     *
     * @param layout the tables the draft has
     * @return a new builder
     */
    public static Builder builder(Layout layout) {
        return new Builder(layout);
    }

    /**
     * A builder of drafts with a form's own tables and all cells blank.
     *
     * @param form the form
     * @return a new builder
     */
    public static Builder builder(Form form) {
        return new Builder(Layout.of(Objects.requireNonNull(form, "form: must not be null")));
    }

    /**
     * A complete report as a draft.
     *
     * @param report the report
     * @return a draft with every cell a number
     */
    public static Draft of(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        Builder builder = builder(report.layout())
                .year(report.year())
                .title(report.title())
                .authority(report.authority())
                .preface(report.preface())
                .overview(report.overview())
                .problems(report.problems())
                .otherMatters(report.otherMatters());
        report.cells().forEach(cell -> builder.set(cell, report.value(cell)));
        return builder.build();
    }

    @Override
    public Layout layout() {
        return layout;
    }

    /**
     * The form whose tables the draft has, told from the tables.
     *
     * @return the actual form
     */
    public Form form() {
        return layout.form();
    }

    /**
     * The calendar year reported on.
     *
     * @return the year, or empty where it is not known
     */
    public OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /**
     * The title as printed.
     *
     * @return the title, or empty where it is not known
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * The organ that reports.
     *
     * @return the authority, or empty where it is not known
     */
    public Optional<Authority> authority() {
        return Optional.ofNullable(authority);
    }

    /**
     * What stands between the title and part one.
     *
     * @return the preface, in which nothing need be stated
     */
    public Preface preface() {
        return preface;
    }

    /**
     * Part one.
     *
     * @return its prose, which may be empty
     */
    public Narrative overview() {
        return overview;
    }

    /**
     * Part five.
     *
     * @return its prose, which may be empty
     */
    public Narrative problems() {
        return problems;
    }

    /**
     * Part six.
     *
     * @return its prose, which may be empty
     */
    public Narrative otherMatters() {
        return otherMatters;
    }

    /**
     * What the document it was read from shows besides.
     *
     * @return the outline, or empty where it was not read from a document that people read
     */
    public Optional<DocumentOutline> outline() {
        return Optional.ofNullable(outline);
    }

    @Override
    public CellValue value(Cell cell) {
        return contents.value(cell);
    }

    /**
     * Where the content of a cell stood in a document.
     *
     * @param cell one of {@link #cells()}
     * @return the source, or empty where none is known
     * @throws IllegalArgumentException if the draft's tables have no such cell
     */
    public Optional<Source> source(Cell cell) {
        return contents.source(cell);
    }

    /**
     * This draft with another number in a cell, whose source is forgotten.
     *
     * @param cell one of {@link #cells()}
     * @param count the number
     * @return a new draft
     * @throws IllegalArgumentException if the draft's tables have no such cell, or it cannot hold the number
     */
    public Draft with(Cell cell, long count) {
        return toBuilder().set(cell, count).build();
    }

    /**
     * This draft with another content in a cell, whose source is forgotten.
     *
     * @param cell one of {@link #cells()}
     * @param value the content
     * @return a new draft
     * @throws IllegalArgumentException if the draft's tables have no such cell, or it cannot hold the value
     */
    public Draft with(Cell cell, CellValue value) {
        return toBuilder().set(cell, value).build();
    }

    /**
     * This draft with every blank total filled whose parts are all numbers. Nothing that stands in a cell is overwritten,
     * not even a text that could not be read, and a total that its cell could not hold stays blank.
     *
     * @return a new draft
     */
    public Draft withTotals() {
        Builder builder = toBuilder();
        for (Total total : layout.totals()) {
            boolean known = total.parts().stream()
                    .allMatch(part -> builder.contents.value(part).isNumber());
            if (known && builder.contents.value(total.cell()).isBlank()) {
                long sum = total.parts().stream()
                        .mapToLong(part -> builder.contents
                                .value(part)
                                .number()
                                .orElseThrow()
                                .longValueExact())
                        .sum();
                if (total.cell().kind().admits(sum)) {
                    builder.set(total.cell(), sum);
                }
            }
        }
        return builder.build();
    }

    /**
     * A builder that begins with this draft's content.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The report this draft holds.
     *
     * @param policy what becomes of blank cells
     * @return the report, or everything that is in the way
     */
    public Completion toReport(BlankPolicy policy) {
        Objects.requireNonNull(policy, "policy: must not be null");
        return Completion.of(this, contents.values(), policy);
    }

    /** Only what a builder accepts comes back. */
    private Object writeReplace() {
        return new SerializedDraft(this, contents.values(), contents.sources());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a draft is read by way of its builder");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft that
                && layout == that.layout
                && Objects.equals(year, that.year)
                && Objects.equals(title, that.title)
                && Objects.equals(authority, that.authority)
                && preface.equals(that.preface)
                && overview.equals(that.overview)
                && problems.equals(that.problems)
                && otherMatters.equals(that.otherMatters)
                && Objects.equals(outline, that.outline)
                && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, title, authority, contents);
    }

    /** The title, year and form, for logs and debuggers. */
    @Override
    public String toString() {
        return "Draft[title=" + title + ", year=" + year + ", form=" + layout + "]";
    }

    /** Builds drafts. Not safe for use by several threads. */
    public static final class Builder {
        private final Layout layout;
        private CellContents contents;

        /** Whether a draft has the same contents. */
        private boolean shared;

        private @Nullable Integer year;
        private @Nullable String title;
        private @Nullable Authority authority;
        private Preface preface = Preface.EMPTY;
        private Narrative overview = Narrative.EMPTY;
        private Narrative problems = Narrative.EMPTY;
        private Narrative otherMatters = Narrative.EMPTY;
        private @Nullable DocumentOutline outline;

        private Builder(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout: must not be null");
            this.contents = CellContents.blank(layout);
        }

        private Builder(Draft draft) {
            this.layout = draft.layout;
            this.contents = draft.contents;
            this.shared = true;
            this.year = draft.year;
            this.title = draft.title;
            this.authority = draft.authority;
            this.preface = draft.preface;
            this.overview = draft.overview;
            this.problems = draft.problems;
            this.otherMatters = draft.otherMatters;
            this.outline = draft.outline;
        }

        /**
         * Sets the calendar year reported on. A year without a form is kept, and is in the way of a report.
         *
         * @param value the year
         * @return this builder
         */
        public Builder year(int value) {
            this.year = value;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param value the title as printed, one line
         * @return this builder
         * @throws IllegalArgumentException if the title is blank or cannot be carried
         */
        public Builder title(String value) {
            this.title = Text.requireLine("title", value);
            return this;
        }

        /**
         * Sets the organ that reports.
         *
         * @param value the authority
         * @return this builder
         */
        public Builder authority(Authority value) {
            this.authority = Objects.requireNonNull(value, "authority: must not be null");
            return this;
        }

        /**
         * Sets what stands between the title and part one.
         *
         * @param value the preface
         * @return this builder
         */
        public Builder preface(Preface value) {
            this.preface = Objects.requireNonNull(value, "preface: must not be null");
            return this;
        }

        /**
         * Sets part one.
         *
         * @param value its prose
         * @return this builder
         */
        public Builder overview(Narrative value) {
            this.overview = Objects.requireNonNull(value, "overview: must not be null");
            return this;
        }

        /**
         * Sets part five.
         *
         * @param value its prose
         * @return this builder
         */
        public Builder problems(Narrative value) {
            this.problems = Objects.requireNonNull(value, "problems: must not be null");
            return this;
        }

        /**
         * Sets part six.
         *
         * @param value its prose
         * @return this builder
         */
        public Builder otherMatters(Narrative value) {
            this.otherMatters = Objects.requireNonNull(value, "otherMatters: must not be null");
            return this;
        }

        /**
         * Sets what the document it was read from shows besides.
         *
         * @param value the outline, or null where there is none
         * @return this builder
         */
        public Builder outline(@Nullable DocumentOutline value) {
            this.outline = value;
            return this;
        }

        /**
         * Sets a cell to a whole number, without a source.
         *
         * @param cell a cell of the draft's tables
         * @param count the number
         * @return this builder
         * @throws IllegalArgumentException if the tables have no such cell, or it cannot hold the number
         */
        public Builder set(Cell cell, long count) {
            return set(cell, CellValue.of(count));
        }

        /**
         * Sets a cell, without a source.
         *
         * @param cell a cell of the draft's tables
         * @param value its content
         * @return this builder
         * @throws IllegalArgumentException if the tables have no such cell, or it cannot hold the value
         */
        public Builder set(Cell cell, CellValue value) {
            return put(cell, value, null);
        }

        /**
         * Sets a cell and where its content stood.
         *
         * @param cell a cell of the draft's tables
         * @param value its content
         * @param source where it stood
         * @return this builder
         * @throws IllegalArgumentException if the tables have no such cell, or it cannot hold the value
         */
        public Builder set(Cell cell, CellValue value, Source source) {
            return put(cell, value, Objects.requireNonNull(source, "source: must not be null"));
        }

        Builder put(Cell cell, CellValue value, @Nullable Source source) {
            if (shared) {
                contents = contents.copy();
                shared = false;
            }
            contents.put(cell, value, source);
            return this;
        }

        /**
         * The draft as set so far. The builder can be used further.
         *
         * @return a new draft
         */
        public Draft build() {
            shared = true;
            return new Draft(this);
        }
    }
}
