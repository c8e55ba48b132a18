/**
 * Searches what one mistake would explain of the equations that do not hold, and the smallest change that mends it. Knows
 * equations and figures, no rules and no findings. Not exported: findings ask it on request.
 */
@NullMarked
package org.ogireport.validation.repair;

import org.jspecify.annotations.NullMarked;
