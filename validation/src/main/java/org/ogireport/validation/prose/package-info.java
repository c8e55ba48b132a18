/**
 * Reads what a report says in words about its requests and disputes, and compares it with the tables.
 *
 * <p>Paragraphs become sentences, sentences clauses, and plain clauses claims; {@link ProseComparison} holds the claims
 * against every legitimate sense of their words. Knows nothing of rules or findings. Not exported: the rules on prose ask
 * {@link Prose} and {@link PartSix}, and nobody else does.
 */
@NullMarked
package org.ogireport.validation.prose;

import org.jspecify.annotations.NullMarked;
