package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Sheets.StyleRule;

/** Rules by what is asked first of the element they are about, so that few are tried with each. */
final class RuleIndex {
    private final Map<String, List<StyleRule>> byId = new HashMap<>();
    private final Map<String, List<StyleRule>> byClass = new HashMap<>();
    private final Map<String, List<StyleRule>> byTag = new HashMap<>();
    private final List<StyleRule> forAny = new ArrayList<>();

    /**
     * Adds a rule.
     *
     * @param quirky whether the case of names does not matter, so that no class and no id tells anything by itself
     */
    void add(StyleRule rule, boolean quirky) {
        Selector.Step first = rule.selector().steps().get(0);
        if (first.id() != null && !quirky) {
            byId.computeIfAbsent(first.id(), id -> new ArrayList<>()).add(rule);
        } else if (first.className() != null && !quirky) {
            byClass.computeIfAbsent(first.className(), name -> new ArrayList<>())
                    .add(rule);
        } else if (first.tag() != null) {
            byTag.computeIfAbsent(first.tag(), tag -> new ArrayList<>()).add(rule);
        } else {
            forAny.add(rule);
        }
    }

    /** Tells of each rule that may be about an element. */
    void candidates(Element element, Consumer<StyleRule> rules) {
        forAny.forEach(rules);
        byTag.getOrDefault(element.normalName(), List.of()).forEach(rules);
        if (!byId.isEmpty()) {
            byId.getOrDefault(element.attr("id"), List.of()).forEach(rules);
        }
        if (!byClass.isEmpty() && element.hasAttr("class")) {
            new HashSet<>(List.of(element.attr("class").split("\\s+")))
                    .forEach(name -> byClass.getOrDefault(name, List.of()).forEach(rules));
        }
    }
}
