/**
 * What readers say of a document that is not a report or draft, and what a service answers over HTTP. Made by the codec, known
 * to whoever reads; knows nothing of the module itself.
 */
@NullMarked
package org.ogireport.serialization.problem;

import org.jspecify.annotations.NullMarked;
