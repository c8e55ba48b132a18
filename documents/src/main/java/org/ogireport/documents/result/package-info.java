/**
 * What an importer gives: a draft with remarks, or the reason why there is none. Exported; knows nothing but core.
 */
@NullMarked
package org.ogireport.documents.result;

import org.jspecify.annotations.NullMarked;
