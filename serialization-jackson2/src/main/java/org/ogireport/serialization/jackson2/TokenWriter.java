package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.ogireport.serialization.codec.host.HostGenerator;

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

    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginObject() {
        unchecked(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        unchecked(generator::writeEndObject);
    }

    @Override
    public void beginArray() {
        unchecked(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        unchecked(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        unchecked(() -> generator.writeFieldName(name));
    }

    /** Where the host lets all characters be, so do its bytes: by itself it would escape those beyond the basic plane. */
    @Override
    public void text(String text) {
        unchecked(() -> {
            if (writesUtf8 && text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                generator.writeUTF8String(bytes, 0, bytes.length);
            } else {
                generator.writeString(text);
            }
        });
    }

    @Override
    public void number(long number) {
        unchecked(() -> generator.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        unchecked(() -> generator.writeNumber(number));
    }

    @Override
    public void nothing() {
        unchecked(generator::writeNull);
    }
}
