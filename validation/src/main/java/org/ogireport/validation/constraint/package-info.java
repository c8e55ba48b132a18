/** The rules offered to whatever asks by {@link org.ogireport.core.constraint.ReportCheck}. Not exported. */
@NullMarked
package org.ogireport.validation.constraint;

import org.jspecify.annotations.NullMarked;
