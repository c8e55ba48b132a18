/**
 * The one codec of all formats. Not API: it is exported to the modules that put it inside a host's object mapper, and may
 * change with any version.
 *
 * <p>{@link org.ogireport.serialization.codec.ReportDecoder} and {@link org.ogireport.serialization.codec.ReportEncoder}
 * walk the cells of the form, over a {@link org.ogireport.serialization.codec.TokenSource} and a
 * {@link org.ogireport.serialization.codec.TokenSink} of a format's own. A host's object mapper needs no more than
 * {@link org.ogireport.serialization.codec.HostCodec} and the two interfaces that it asks for.
 */
@NullMarked
package org.ogireport.serialization.codec;

import org.jspecify.annotations.NullMarked;
