package org.ogireport.validation.constraint;

import org.ogireport.validation.Checker;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;

/** What the service loader finds in this module's tests: a host to which R1 is no rule. */
public final class ChosenChecker implements CheckerProvider {
    private static final Checker CHECKER = new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("R1"));

    @Override
    public Checker checker() {
        return CHECKER;
    }
}
