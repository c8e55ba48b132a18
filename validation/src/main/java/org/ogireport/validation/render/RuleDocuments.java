package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.json.JsonObject;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Term;

/**
 * Documents a rule catalogue, for people and for programs in other languages, from the rules themselves.
 *
 * @since 0.1
 */
public final class RuleDocuments {
    private RuleDocuments() {}

    /**
     * The catalogue as Markdown.
     *
     * @param catalogue the rules
     * @param locale the language; examples of what a report says are in Chinese
     * @return the document, with a final line feed
     */
    public static String markdown(RuleCatalogue catalogue, Locale locale) {
        Objects.requireNonNull(catalogue, "catalogue: must not be null");
        return RulePage.of(catalogue, locale);
    }

    /**
     * The catalogue as JSON: {@code {"rules":[{"id", …, "equations":{"2021":[{"left","relation","right"}]}}]}}. A term is
     * {@code {"document":"REPORT|PREVIOUS|CHILDREN","cell":path}}. Each rule of this library has an example that breaks it, one
     * that does not, and what to do ({@code breaking}, {@code right}, {@code remedy}).
     *
     * @param catalogue the rules
     * @return JSON text without a line break
     */
    public static String json(RuleCatalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue: must not be null");
        return new JsonObject()
                .with(
                        "rules",
                        catalogue.rules().stream().map(RuleDocuments::toJson).toList())
                .toString();
    }

    /**
     * The arithmetic rules within a report as ISO Schematron, for the XML of a form's reports and drafts, and with them what
     * XSD 1.0 cannot say of it. Needs an engine for XPath 2.0 ({@code queryBinding="xslt2"}), whose numbers are exact.
     *
     * <p>An assertion fails where the {@link Checker} finds a violation: a blank of a draft may be any number from zero up,
     * or any at all where it is signed. Its id is the rule's and the path of the first cell on the right side, joined by a
     * dot; rows that not every document of the form has add the code of the form that prints them.
     *
     * @param catalogue the rules
     * @param form the form
     * @return the schema, with a final line feed
     */
    public static String schematron(RuleCatalogue catalogue, Form form) {
        Objects.requireNonNull(catalogue, "catalogue: must not be null");
        return Schematron.of(catalogue, form);
    }

    private static JsonObject toJson(Rule rule) {
        JsonObject equations = new JsonObject();
        for (Form form : Form.values()) {
            equations.with(
                    form.code(),
                    equations(rule, form).stream().map(RuleDocuments::toJson).toList());
        }
        JsonObject json = new JsonObject()
                .with("id", rule.id())
                .with("severity", rule.severity().name())
                .with("kind", rule.kind().name())
                .with("statement", DetailJson.of(rule.statement()))
                .with("grounds", rule.grounds().name())
                .with("because", DetailJson.of(rule.because()));
        RuleGuide.of(rule)
                .ifPresent(guide -> json.with("breaking", DetailJson.of(guide.breaking()))
                        .with("right", DetailJson.of(guide.right()))
                        .with("remedy", DetailJson.of(guide.remedy())));
        return json.with("forms", rule.forms().stream().map(Form::code).sorted().toList())
                .with("arithmetic", rule.isArithmetic())
                .with("equations", equations);
    }

    private static JsonObject toJson(Equation equation) {
        return new JsonObject()
                .with(
                        "left",
                        equation.left().stream().map(RuleDocuments::toJson).toList())
                .with("relation", equation.relation().sign())
                .with(
                        "right",
                        equation.right().stream().map(RuleDocuments::toJson).toList());
    }

    private static JsonObject toJson(Term term) {
        return new JsonObject()
                .with("document", term.document().name())
                .with("cell", term.cell().path());
    }

    /** The equations where both documents have the tables of one form. */
    static List<Equation> equations(Rule rule, Form form) {
        return rule.equations(Layout.of(form), Layout.of(form));
    }
}
