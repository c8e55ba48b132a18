package org.ogireport.validation.equation;

import java.util.List;
import org.ogireport.core.form.Layout;

/**
 * The equations of an arithmetic rule, as they apply to documents of certain tables.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Equations {
    /**
     * The equations.
     *
     * @param report the tables of the report that is checked
     * @param other the tables of the document it is compared with; for a rule within a report, the report's own
     * @return the equations in print order; none where the rule does not apply
     */
    List<Equation> over(Layout report, Layout other);
}
