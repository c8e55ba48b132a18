/**
 * The one codec of all formats. Not API, and known to nobody outside this module.
 *
 * <p>{@link org.ogireport.serialization.codec.ReportDecoder} and {@link org.ogireport.serialization.codec.ReportEncoder}
 * walk the cells of the form, over a {@link org.ogireport.serialization.codec.TokenSource} and a
 * {@link org.ogireport.serialization.codec.TokenSink} of a format's own, which stand in the packages inside this one.
 */
@NullMarked
package org.ogireport.serialization.codec;

import org.jspecify.annotations.NullMarked;
