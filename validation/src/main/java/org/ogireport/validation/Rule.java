package org.ogireport.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Equations;
import org.ogireport.validation.equation.Term;

/**
 * One check an auditor makes: a permanent id, how much it weighs, what it says, why it holds, what it applies to, and
 * where it is arithmetic its equations.
 *
 * <p>Immutable. Rules of one's own, such as a province's, are further values of this type.
 *
 * @since 0.1
 */
public final class Rule {
    private final String id;
    private final Severity severity;
    private final RuleKind kind;
    private final Words statement;
    private final Grounds grounds;
    private final Words because;
    private final Set<Form> forms;
    private final Equations equations;
    private final @Nullable Function<Dossier, Severity> weight;
    private final @Nullable Evaluation evaluation;
    private final boolean isOfText;

    private Rule(Builder builder, Equations equations, @Nullable Evaluation evaluation) {
        this.id = builder.id;
        this.severity = builder.severity;
        this.kind = builder.kind;
        this.statement = builder.statement;
        this.grounds = builder.grounds;
        this.because = builder.because;
        this.forms = builder.forms;
        this.equations = equations;
        this.weight = builder.weight;
        this.evaluation = evaluation;
        this.isOfText = builder.isOfText;
    }

    /** Finds what a rule that is not arithmetic has to say of a document. It never throws for bad data. */
    @FunctionalInterface
    public interface Evaluation {
        /**
         * Looks at a document.
         *
         * @param rule the rule, to which the findings belong
         * @param dossier the document, and what is known besides
         * @param findings takes each finding, in the order they are told
         */
        void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings);
    }

    /**
     * Begins a rule within a report, of all forms.
     *
     * @param id its permanent id
     * @param severity what a violation weighs
     * @param statement what it says
     * @return a builder
     */
    public static Builder builder(String id, Severity severity, Words statement) {
        return new Builder(id, severity, statement);
    }

    /**
     * The rule's permanent name, such as {@code R1}. An id is never reused.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What a violation weighs, or the most it can weigh. A rule that cannot be decided gives an {@link Severity#INFO}.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /** What a violation in a document weighs. */
    Severity severityIn(Dossier dossier) {
        return weight == null ? severity : weight.apply(dossier);
    }

    /**
     * What the rule compares.
     *
     * @return the kind
     */
    public RuleKind kind() {
        return kind;
    }

    /**
     * What the rule says.
     *
     * @return the statement in Chinese and English
     */
    public Words statement() {
        return statement;
    }

    /**
     * Where the rule comes from.
     *
     * @return the grounds
     */
    public Grounds grounds() {
        return grounds;
    }

    /**
     * Why the rule holds, with the article or notice where there is one.
     *
     * @return the reason in Chinese and English
     */
    public Words because() {
        return because;
    }

    /**
     * The forms whose tables the rule applies to.
     *
     * @return the forms; unmodifiable
     */
    public Set<Form> forms() {
        return forms;
    }

    /**
     * Whether the rule is made of equations.
     *
     * @return true if it is
     */
    public boolean isArithmetic() {
        return evaluation == null;
    }

    /**
     * The rule's equations over the tables of documents, but for those with a cell that the tables lack: of what a document
     * does not print, a rule says nothing.
     *
     * @param report the tables of the report that is checked
     * @param other the tables of the document it is compared with; for a rule within a report, the report's own
     * @return the equations; none where the rule does not apply, or is not arithmetic
     * @throws IllegalArgumentException if they compare other documents than the rule's kind says
     */
    public List<Equation> equations(Layout report, Layout other) {
        Objects.requireNonNull(other, "other: must not be null");
        Objects.requireNonNull(report, "report: must not be null");
        return forms.contains(report.form())
                ? equations.over(report, other).stream()
                        .filter(equation -> equation.terms().stream().allMatch(term -> isPrinted(term, report, other)))
                        .toList()
                : List.of();
    }

    private boolean isPrinted(Term term, Layout report, Layout other) {
        if (term.document() != DocumentRole.REPORT && term.document() != kind.compared()) {
            throw new IllegalArgumentException(id + ": a rule of kind " + kind + " compares no " + term);
        }
        return (term.document() == DocumentRole.REPORT ? report : other)
                .indexOf(term.cell())
                .isPresent();
    }

    /**
     * The rule's equations within a report.
     *
     * @param layout the tables of the report
     * @return the equations; none for a rule of another kind
     */
    public List<Equation> equations(Layout layout) {
        return kind == RuleKind.WITHIN_REPORT ? equations(layout, layout) : List.of();
    }

    /** Whether it looks at the words of a document alone, whatever its figures are. */
    boolean isOfText() {
        return isOfText;
    }

    void evaluate(Dossier dossier, Consumer<Finding> findings) {
        if (evaluation != null && forms.contains(dossier.layout().form())) {
            evaluation.evaluate(this, dossier, findings);
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** Builds rules. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final Severity severity;
        private final Words statement;
        private RuleKind kind = RuleKind.WITHIN_REPORT;
        private Grounds grounds = Grounds.PRACTICE;
        private Words because = Words.NONE;
        private Set<Form> forms = Set.copyOf(EnumSet.allOf(Form.class));
        private @Nullable Function<Dossier, Severity> weight;
        private boolean isOfText;

        private Builder(String id, Severity severity, Words statement) {
            this.id = Objects.requireNonNull(id, "id: must not be null");
            this.severity = Objects.requireNonNull(severity, "severity: must not be null");
            this.statement = Objects.requireNonNull(statement, "statement: must not be null");
        }

        /**
         * Sets what the rule compares; at first, something within a report.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(RuleKind value) {
            this.kind = Objects.requireNonNull(value, "kind: must not be null");
            return this;
        }

        /**
         * Sets where the rule comes from.
         *
         * @param value the grounds
         * @param reason why it holds, with the article or notice where there is one
         * @return this builder
         */
        public Builder because(Grounds value, Words reason) {
            this.grounds = Objects.requireNonNull(value, "grounds: must not be null");
            this.because = Objects.requireNonNull(reason, "because: must not be null");
            return this;
        }

        /**
         * Sets the forms that the rule applies to; at first, all.
         *
         * @param values the forms
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder forms(Form... values) {
            Objects.requireNonNull(values, "values: must not be null");
            if (values.length == 0) {
                throw new IllegalArgumentException("forms: a rule for no form can never fire");
            }
            this.forms = Set.copyOf(List.of(values));
            return this;
        }

        /** Sets what a violation weighs in a document, where that depends on the document. */
        Builder weighing(Function<Dossier, Severity> value) {
            this.weight = value;
            return this;
        }

        /** Says that the rule looks at the words of a document alone, whatever its figures are. */
        Builder ofText() {
            this.isOfText = true;
            return this;
        }

        /**
         * The rule, made of equations.
         *
         * @param equations its equations over the tables of documents
         * @return a new rule
         */
        public Rule equations(Equations equations) {
            return new Rule(this, Objects.requireNonNull(equations, "equations: must not be null"), null);
        }

        /**
         * The rule, which a function finds broken or not.
         *
         * @param evaluation finds what it has to say of a document
         * @return a new rule
         */
        public Rule evaluatedBy(Evaluation evaluation) {
            return new Rule(
                    this,
                    (report, other) -> List.of(),
                    Objects.requireNonNull(evaluation, "evaluation: must not be null"));
        }
    }
}
