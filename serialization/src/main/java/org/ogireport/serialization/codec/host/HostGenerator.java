package org.ogireport.serialization.codec.host;

import java.math.BigDecimal;

/** What the codec asks of a host's generator, which the codec neither opens nor closes. */
public interface HostGenerator {
    void beginObject();

    void endObject();

    void beginArray();

    void endArray();

    void name(String name);

    void text(String text);

    void number(long number);

    void number(BigDecimal number);

    void nothing();
}
