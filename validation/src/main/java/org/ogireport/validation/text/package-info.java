/**
 * Reads a document as an auditor does, from its title to its last paragraph: whose it is, of which year, whole, its own.
 *
 * <p>{@link DocumentText} prepares the words once a check; the other types ask it one question each. Knows nothing of rules
 * or findings. Not exported: the rules over whole documents ask it, and nobody else does.
 */
@NullMarked
package org.ogireport.validation.text;

import org.jspecify.annotations.NullMarked;
