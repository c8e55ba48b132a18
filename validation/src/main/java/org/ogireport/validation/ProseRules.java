package org.ogireport.validation;

import java.util.List;

/** The rules on what the prose says. */
final class ProseRules {
    static final List<Rule> ALL = List.of();

    private ProseRules() {}
}
