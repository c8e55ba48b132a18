/**
 * What an organ is told of its own report when it is sent back: which cell, what is wrong, what would mend it, and by which
 * article. In Chinese alone, since that is what those who mend it read.
 *
 * <pre>{@code
 * ReturnSlip slip = ReturnSlip.of(draft, Checker.standard().check(draft), "教育局.docx");
 * if (!slip.isClear()) {
 *     slip.writeDocx(out);
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.slip;

import org.jspecify.annotations.NullMarked;
