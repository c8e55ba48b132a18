package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.ogireport.serialization.codec.HostGenerator;

/** The host's generator as the codec sees it. The exceptions of the generator come out unchecked. */
final class TokenWriter implements HostGenerator {
    private final JsonGenerator generator;
    private final boolean writesUtf8;

    TokenWriter(JsonGenerator generator) {
        this.generator = generator;
        this.writesUtf8 = generator instanceof UTF8JsonGenerator
                && generator.getHighestEscapedChar() == 0
                && generator.getCharacterEscapes() == null;
    }

    @Override
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the host lets all characters be, so do its bytes: by itself it would escape those beyond the basic plane. */
    @Override
    public void text(String text) {
        try {
            if (writesUtf8 && text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                generator.writeUTF8String(bytes, 0, bytes.length);
            } else {
                generator.writeString(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(long number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(BigDecimal number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
