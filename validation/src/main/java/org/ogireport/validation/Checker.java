package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Side;
import org.ogireport.validation.equation.Verdict;
import org.ogireport.validation.evaluation.ComparedFigures;
import org.ogireport.validation.evaluation.CompiledEquation;
import org.ogireport.validation.prose.Prose;
import org.ogireport.validation.repair.RootCauses;
import org.ogireport.validation.repair.RootCauses.Balance;

/**
 * Runs rules over reports and drafts. The result depends on the documents, the rules and the circumstances alone, never
 * on the locale, the time zone or the clock.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1
 */
public final class Checker {
    private static final Checker STANDARD = new Checker(RuleCatalogue.standard(), RulePolicy.NONE);

    private final RulePolicy policy;
    private final List<Rule> rules;
    private final Map<Tables, List<CompiledRule>> compiled = new ConcurrentHashMap<>();

    /** The tables of the documents that are compared. */
    private record Tables(
            Layout report,
            @Nullable Layout previous,
            @Nullable Layout children) {
        @Nullable
        Layout of(DocumentRole role) {
            return switch (role) {
                case REPORT -> report;
                case PREVIOUS -> previous;
                case CHILDREN -> children;
            };
        }
    }

    /** A rule with its equations over certain tables. */
    private record CompiledRule(Rule rule, List<CompiledEquation> equations) {}

    /**
     * A checker of the rules given.
     *
     * @param catalogue the rules
     * @param policy how strictly they are applied
     * @throws IllegalArgumentException if the policy names a rule that is not in the catalogue
     */
    public Checker(RuleCatalogue catalogue, RulePolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy: must not be null");
        List<Rule> all = Objects.requireNonNull(catalogue, "catalogue: must not be null")
                .with(policy.ownRules())
                .rules();
        Set<String> known = all.stream().map(Rule::id).collect(Collectors.toSet());
        policy.ruleIds().filter(id -> !known.contains(id)).sorted().findFirst().ifPresent(id -> {
            throw RefusedValueException.of("policy", new Words("没有规则 %s", "there is no rule %s").with(id));
        });
        this.rules = all.stream().filter(policy::evaluates).toList();
    }

    /**
     * The checker of this library's rules.
     *
     * @return the checker
     */
    public static Checker standard() {
        return STANDARD;
    }

    /**
     * Checks a report by itself.
     *
     * @param report the report
     * @return what was found
     */
    public Findings check(AnnualReport report) {
        return check(report, Circumstances.NONE);
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @param circumstances what else is known
     * @return what was found
     */
    public Findings check(AnnualReport report, Circumstances circumstances) {
        Objects.requireNonNull(report, "report: must not be null");
        return check(new ReadText(Prose.of(report)), report, circumstances);
    }

    /**
     * Checks a draft by itself, complete or not. An arithmetic rule is violated only if no number in the missing cells could
     * satisfy it, holds only if no cell is missing, and is undetermined otherwise.
     *
     * @param draft the draft
     * @return what was found, with the places in the source document where they are known
     */
    public Findings check(Draft draft) {
        return check(draft, Circumstances.NONE);
    }

    /**
     * Checks a draft, complete or not.
     *
     * @param draft the draft
     * @param circumstances what else is known
     * @return what was found
     */
    public Findings check(Draft draft, Circumstances circumstances) {
        Objects.requireNonNull(draft, "draft: must not be null");
        return check(new ReadText(Prose.of(draft)), draft, circumstances);
    }

    /**
     * A check of one draft after another, as of a form page after each key: what one cell changes is checked anew, and prose
     * that has stayed as it was is not read again.
     *
     * @param circumstances what else is known of each draft
     * @return the check
     */
    public RunningCheck running(Circumstances circumstances) {
        return new RunningCheck(this, Objects.requireNonNull(circumstances, "circumstances: must not be null"));
    }

    /** Checks figures whose text may have been read before. */
    Findings check(ReadText text, Figures figures, Circumstances circumstances) {
        Objects.requireNonNull(circumstances, "circumstances: must not be null");
        return check(new Dossier(text, figures, circumstances, policy));
    }

    /** Checks a parent's report against the figures of all its children. */
    Findings checkChildren(Draft parent, Figures children) {
        Dossier dossier = new Dossier(new ReadText(Prose.of(parent)), parent, Circumstances.NONE, policy);
        dossier.figures().add(DocumentRole.CHILDREN, children);
        return check(dossier);
    }

    private Findings check(Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (CompiledRule rule : compiled(dossier.figures())) {
            evaluate(rule, dossier, found);
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : found) {
            policy.apply(finding, dossier.circumstances().today()).forEach(findings::add);
        }
        boolean isWhole = CellRules.isWhole(dossier) && findings.stream().noneMatch(this::isOpen);
        return new Findings(findings, isWhole, () -> causes(dossier.figures(), findings));
    }

    /** Whether an error of a place's own could neither be found nor ruled out: such a document has not passed. */
    private boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                && finding.waiver().isEmpty()
                && policy.severityOf(finding.rule()) == Severity.ERROR
                && !RuleCatalogue.standard().rules().contains(finding.rule());
    }

    private static void evaluate(CompiledRule rule, Dossier dossier, List<Finding> findings) {
        List<CompiledEquation> equations = rule.equations();
        for (int i = 0; i < equations.size(); i++) {
            Verdict verdict = verdict(rule, equations.get(i), dossier.figures());
            if (verdict != Verdict.HOLDS) {
                Finding finding = finding(rule.rule(), verdict, equations.get(i).source(), dossier);
                if (verdict == Verdict.VIOLATED || !dossier.isToCome(finding)) {
                    findings.add(finding);
                }
            }
        }
        if (rule.rule().isOfText()) {
            findings.addAll(dossier.inText(rule.rule()));
        } else {
            rule.rule().evaluate(dossier, findings::add);
        }
    }

    /** What an equation says; nothing where a figure in it was deduced from equations. */
    private static Verdict verdict(CompiledRule rule, CompiledEquation equation, ComparedFigures figures) {
        boolean deduced = figures.areDeduced()
                && equation.source().terms().stream()
                        .anyMatch(term -> figures.operand(term).isDeduced());
        return deduced
                ? Verdict.UNDETERMINED
                : equation.evaluate(
                        figures.array(DocumentRole.REPORT),
                        figures.array(rule.rule().kind().compared()));
    }

    private static Finding finding(Rule rule, Verdict verdict, Equation equation, Dossier dossier) {
        ComparedFigures figures = dossier.figures();
        return new Finding(
                rule,
                verdict == Verdict.VIOLATED ? rule.severityIn(dossier) : Severity.INFO,
                verdict,
                new Detail.Sums(
                        Side.sum(equation.left().stream().map(figures::operand).toList()),
                        equation.relation(),
                        Side.sum(equation.right().stream().map(figures::operand).toList())),
                Optional.empty());
    }

    private List<CompiledRule> compiled(ComparedFigures figures) {
        return compiled.computeIfAbsent(
                new Tables(
                        figures.layout(),
                        figures.layoutOf(DocumentRole.PREVIOUS),
                        figures.layoutOf(DocumentRole.CHILDREN)),
                tables -> rules.stream()
                        .map(rule -> new CompiledRule(rule, equations(rule, tables)))
                        .toList());
    }

    private static List<CompiledEquation> equations(Rule rule, Tables tables) {
        Layout other = tables.of(rule.kind().compared());
        return other == null
                ? List.of()
                : rule.equations(tables.report(), other).stream()
                        .map(equation -> new CompiledEquation(equation, tables.report(), other))
                        .toList();
    }

    /** Groups the violations of the equations that a repair must satisfy; what is excused stays as it is. */
    private List<Cause> causes(ComparedFigures figures, List<Finding> findings) {
        List<Balance> balances = new ArrayList<>();
        Map<Integer, Finding> violations = new HashMap<>();
        for (CompiledRule compiled : compiled(figures)) {
            Rule rule = compiled.rule();
            if (policy.severityOf(rule) != Severity.ERROR || rule.kind() == RuleKind.PARENT_TO_CHILDREN) {
                continue;
            }
            for (CompiledEquation each : compiled.equations()) {
                Equation equation = each.source();
                if (equation.relation() == Relation.EQUAL && figures.areWhole(equation.terms())) {
                    Optional<Finding> violation = findings.stream()
                            .filter(finding -> finding.rule() == rule
                                    && finding.waiver().isEmpty()
                                    && finding.terms().equals(equation.terms()))
                            .findFirst();
                    violation.ifPresent(finding -> violations.put(balances.size(), finding));
                    balances.add(new Balance(
                            equation,
                            violation
                                    .flatMap(Finding::difference)
                                    .map(BigDecimal::longValueExact)
                                    .orElse(0L)));
                }
            }
        }
        return RootCauses.of(figures.report(), balances).stream()
                .map(group -> new Cause(
                        group.equations().stream().map(violations::get).toList(),
                        Repair.of(group.repair(), group.alternatives(), figures.report())))
                .toList();
    }
}
