package org.ogireport.serialization.jackson3;

import java.math.BigDecimal;
import org.ogireport.serialization.codec.host.HostGenerator;
import tools.jackson.core.JsonGenerator;

/** The host's generator as the codec sees it. */
final class TokenWriter implements HostGenerator {
    private final JsonGenerator generator;

    TokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
