package org.ogireport.validation.render;

import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.validation.Rule;

/**
 * What a rule of this library says to whoever files a report. Where an example is what a report says, it speaks of one whose
 * tables are told by {@link TextGuides#TABLES}.
 *
 * @param breaking an example that breaks it
 * @param right one that does not
 * @param remedy what to do about a finding
 */
record RuleGuide(Words breaking, Words right, Words remedy) {
    /** The guide of a rule; empty for one that is not of this library. */
    static Optional<RuleGuide> of(Rule rule) {
        return Optional.ofNullable(FigureGuides.BY_ID.get(rule.id()))
                .or(() -> Optional.ofNullable(TextGuides.BY_ID.get(rule.id())));
    }
}
