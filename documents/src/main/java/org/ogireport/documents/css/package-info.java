/**
 * Style sheets as browsers read them: tokens, rules, selectors and the cascade, each in the words of the CSS modules. Known
 * to the reader of pages alone. What is not certain, such as a query that depends on the screen, is told as such.
 */
@NullMarked
package org.ogireport.documents.css;

import org.jspecify.annotations.NullMarked;
