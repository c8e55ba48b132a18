/**
 * Reads a document as an auditor does, from its title to its last paragraph: whose it is, of which year, whole, its own.
 *
 * <p>Each type asks the sentences of {@code DocumentText}, which are cut once a check, one question. Knows nothing of rules
 * or findings. Not exported: the rules over whole documents ask it, and nobody else does.
 */
@NullMarked
package org.ogireport.validation.text;

import org.jspecify.annotations.NullMarked;
