package org.ogireport.validation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Text;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Passage;
import org.ogireport.core.json.JsonReader;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;

/** Reads a policy from JSON; see {@code docs/schema/policy.schema.json}. Every member may be left out; an unknown one is refused. */
final class PolicyReader {
    private RulePolicy policy = RulePolicy.NONE;

    private PolicyReader() {}

    static RulePolicy read(String json) {
        PolicyReader reader = new PolicyReader();
        Map<String, @Nullable Object> members = object("policy", JsonReader.read(unmarked(json)));
        refuseOthers(members, "disable", "severity", "waive", "thresholds", "deadlines", "rules");
        for (Map<String, @Nullable Object> rule : objects(members, "rules")) {
            reader.policy = reader.policy.withRule(reader.rule(rule));
        }
        strings(members, "disable").forEach(id -> reader.policy = reader.policy.without(reader.known(id)));
        Map<String, @Nullable Object> severities =
                members.containsKey("severity") ? object("severity", members.get("severity")) : Map.of();
        severities.forEach((id, value) -> reader.policy =
                reader.policy.withSeverity(reader.known(id), constant(Severity.values(), "severity", value)));
        for (Map<String, @Nullable Object> waiver : objects(members, "waive")) {
            reader.policy = reader.policy.withWaiver(reader.waiver(waiver));
        }
        if (members.containsKey("thresholds")) {
            reader.policy = reader.policy.withThresholds(thresholds(object("thresholds", members.get("thresholds"))));
        }
        for (Map<String, @Nullable Object> deadline : objects(members, "deadlines")) {
            reader.policy = reader.policy.withDeadline(deadline(deadline));
        }
        RuleCatalogue.standard().with(reader.policy.ownRules());
        return reader.policy;
    }

    /** Editors on Windows put a byte order mark before what they save. */
    private static String unmarked(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private Waiver waiver(Map<String, @Nullable Object> members) {
        refuseOthers(members, "rule", "cells", "reason", "until");
        Set<Cell> cells = new HashSet<>();
        strings(members, "cells").forEach(path -> cells.addAll(cells(path)));
        return new Waiver(
                known(string(members, "rule")),
                cells,
                string(members, "reason"),
                day("until", string(members, "until"), LocalDate::parse));
    }

    private static Thresholds thresholds(Map<String, @Nullable Object> members) {
        refuseOthers(members, "similarity", "problemsLength", "overviewLength");
        Thresholds standard = Thresholds.STANDARD;
        return new Thresholds(
                number(members, "similarity").orElse(standard.similarity()),
                length(members, "problemsLength").orElse(standard.problemsLength()),
                length(members, "overviewLength").map(OptionalInt::of).orElse(standard.overviewLength()));
    }

    /** A number of characters. */
    private static Optional<Integer> length(Map<String, @Nullable Object> members, String name) {
        try {
            return number(members, name).map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            throw RefusedValueException.of(name, new Words("不是字数", "is no number of characters"));
        }
    }

    private static LocalDeadline deadline(Map<String, @Nullable Object> members) {
        refuseOthers(members, "level", "kind", "due");
        return new LocalDeadline(
                optional(AuthorityLevel.values(), "level", members),
                optional(AuthorityKind.values(), "kind", members),
                day("due", string(members, "due"), text -> MonthDay.parse("--" + text)));
    }

    private static <E extends Enum<E>> Optional<E> optional(
            E[] constants, String name, Map<String, @Nullable Object> members) {
        return members.containsKey(name) ? Optional.of(constant(constants, name, members.get(name))) : Optional.empty();
    }

    /** A rule of a place's own: equations between cells, or a pattern that a passage must or must not match. */
    private Rule rule(Map<String, @Nullable Object> members) {
        refuseOthers(members, "id", "severity", "statement", "because", "equations", "text");
        Rule.Builder rule = Rule.builder(
                        Text.requireLine("id", string(members, "id")),
                        constant(Severity.values(), "severity", members.get("severity")),
                        words(members, "statement"))
                .because(Grounds.PRACTICE, members.containsKey("because") ? words(members, "because") : Words.NONE);
        if (members.containsKey("text") == members.containsKey("equations")) {
            throw RefusedValueException.of(
                    string(members, "id"), new Words("equations 和 text 应有其一，且只有其一", "either equations or text"));
        }
        if (members.containsKey("text")) {
            return text(rule, object("text", members.get("text")));
        }
        if (objects(members, "equations").isEmpty()) {
            throw RefusedValueException.of(string(members, "id"), new Words("缺少等式", "an equation is missing"));
        }
        List<Function<Layout, Optional<Equation>>> equations = new ArrayList<>();
        for (Map<String, @Nullable Object> equation : objects(members, "equations")) {
            equations.add(equation(equation));
        }
        return rule.equations((report, other) ->
                equations.stream().flatMap(each -> each.apply(report).stream()).toList());
    }

    /** An equation over the tables that have all its cells: two forms may print different cells at one path. */
    private static Function<Layout, Optional<Equation>> equation(Map<String, @Nullable Object> members) {
        refuseOthers(members, "left", "relation", "right");
        List<String> left = strings(members, "left");
        List<String> right = strings(members, "right");
        if (left.isEmpty() || right.isEmpty()) {
            throw RefusedValueException.of(left.isEmpty() ? "left" : "right", new Words("缺少单元格", "a cell is missing"));
        }
        Stream.of(left, right).flatMap(List::stream).forEach(PolicyReader::cells);
        Relation relation = Stream.of(Relation.values())
                .filter(each -> each.sign().equals(members.get("relation")))
                .findFirst()
                .orElseThrow(() -> RefusedValueException.of("relation", new Words("应为 = 或 ≤", "= or ≤")));
        Function<Layout, Optional<Equation>> equation = layout -> Stream.of(left, right)
                        .flatMap(List::stream)
                        .allMatch(path -> layout.cell(path).isPresent())
                ? Optional.of(new Equation(terms(left, layout), relation, terms(right, layout)))
                : Optional.empty();
        // made for every form at once: what is no equation is refused here, not by the first check
        if (Layout.values().stream()
                .map(equation)
                .filter(Optional::isPresent)
                .toList()
                .isEmpty()) {
            throw RefusedValueException.of("left, right", new Words("没有一种格式同时有这些单元格", "no form has all these cells"));
        }
        return equation;
    }

    private static Rule text(Rule.Builder rule, Map<String, @Nullable Object> members) {
        refuseOthers(members, "in", "must", "mustNot");
        Passage passage = Stream.of(Passage.values())
                .filter(each -> each.path().equals(members.get("in")))
                .findFirst()
                .orElseThrow(() -> RefusedValueException.of(
                        "in",
                        new Words("没有名为 %s 的文字部分", "no passage is called %s").with(String.valueOf(members.get("in")))));
        boolean must = members.containsKey("must");
        if (must == members.containsKey("mustNot")) {
            throw RefusedValueException.of("text", new Words("must 和 mustNot 应有其一，且只有其一", "either must or mustNot"));
        }
        PatternEvaluation evaluation = new PatternEvaluation(passage, string(members, must ? "must" : "mustNot"), must);
        // what must be said is missed only in a document that goes so far, which its figures tell
        return (must ? rule : rule.ofText()).kind(RuleKind.PROSE).evaluatedBy(evaluation);
    }

    private static List<Term> terms(List<String> paths, Layout layout) {
        return paths.stream()
                .map(path -> new Term(DocumentRole.REPORT, layout.cell(path).orElseThrow()))
                .toList();
    }

    /** The cells that any form prints at a path. */
    private static Set<Cell> cells(String path) {
        Set<Cell> cells = new HashSet<>();
        Layout.values().forEach(layout -> layout.cell(path).ifPresent(cells::add));
        if (cells.isEmpty()) {
            throw new RefusedValueException(new Words("哪个格式都没有单元格 %s", "no form has a cell %s").with(path));
        }
        return cells;
    }

    private String known(String id) {
        boolean own = policy.ownRules().stream().anyMatch(rule -> rule.id().equals(id));
        if (!own && RuleCatalogue.standard().rule(id).isEmpty()) {
            throw new RefusedValueException(new Words("没有规则 %s", "there is no rule %s").with(id));
        }
        return id;
    }

    private static Words words(Map<String, @Nullable Object> members, String name) {
        Map<String, @Nullable Object> words = object(name, members.get(name));
        refuseOthers(words, "zh", "en");
        return new Words(string(words, "zh"), string(words, "en"));
    }

    private static <T> T day(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw RefusedValueException.of(
                    name,
                    new Words("“%s” 不是如 %s 的日期", "\"%s\" is no day such as %s")
                            .with(text, name.equals("due") ? "01-31" : "2027-01-31"));
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name, @Nullable Object value) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> RefusedValueException.of(
                        name, new Words("没有 %s 这一项", "there is no %s").with(String.valueOf(value))));
    }

    private static void refuseOthers(Map<String, @Nullable Object> members, String... known) {
        members.keySet().stream()
                .filter(name -> !List.of(known).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedValueException(new Words("不认识的成员 %s", "unknown member %s").with(name));
                });
    }

    private static String string(Map<String, @Nullable Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw RefusedValueException.of(name, new Words("缺少文字", "a text is missing"));
    }

    private static Optional<BigDecimal> number(Map<String, @Nullable Object> members, String name) {
        if (!members.containsKey(name)) {
            return Optional.empty();
        }
        if (members.get(name) instanceof BigDecimal number) {
            return Optional.of(number);
        }
        throw RefusedValueException.of(name, new Words("缺少数", "a number is missing"));
    }

    private static List<String> strings(Map<String, @Nullable Object> members, String name) {
        List<String> strings = new ArrayList<>();
        for (Object item : list(members, name)) {
            if (!(item instanceof String text)) {
                throw RefusedValueException.of(name, new Words("其中有的不是文字", "holds something that is no text"));
            }
            strings.add(text);
        }
        return strings;
    }

    private static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> members, String name) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Object item : list(members, name)) {
            objects.add(object(name, item));
        }
        return objects;
    }

    private static List<?> list(Map<String, @Nullable Object> members, String name) {
        if (!members.containsKey(name)) {
            return List.of();
        }
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw RefusedValueException.of(name, new Words("缺少列表", "a list is missing"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw RefusedValueException.of(name, new Words("缺少对象", "an object is missing"));
    }
}
