package org.ogireport.serialization.codec.json;

import java.io.OutputStream;
import java.util.List;
import org.ogireport.serialization.codec.TokenSink;
import org.ogireport.serialization.codec.Wire;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON with Jackson's streaming generator; every feature that shapes the bytes is set here. */
public final class JsonSink implements TokenSink {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(
                    JsonWriteFeature.QUOTE_PROPERTY_NAMES,
                    JsonWriteFeature.WRITE_HEX_UPPER_CASE,
                    JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator generator;

    /** Writes compactly. */
    public static JsonSink compact(OutputStream out) {
        return new JsonSink(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    }

    /** Writes for people: a member or item a line, indented by two spaces. */
    public static JsonSink pretty(OutputStream out) {
        return new JsonSink(FACTORY.createGenerator(new Pretty(), out));
    }

    private JsonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    @Override
    public void begin() {
        generator.writeStartObject();
        text(Wire.FORMAT, Wire.VERSION);
    }

    @Override
    public void end() {
        generator.writeEndObject();
        generator.close();
    }

    @Override
    public void beginObject(String name) {
        generator.writeName(name);
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginItems(String name) {
        generator.writeName(name);
        generator.writeStartArray();
    }

    @Override
    public void beginItem() {
        generator.writeStartObject();
    }

    @Override
    public void endItems() {
        generator.writeEndArray();
    }

    @Override
    public void text(String name, String text) {
        generator.writeName(name);
        generator.writeString(text);
    }

    @Override
    public void number(String name, String digits) {
        generator.writeName(name);
        generator.writeNumber(digits);
    }

    @Override
    public void count(String name, long count) {
        generator.writeName(name);
        generator.writeNumber(count);
    }

    @Override
    public void blank(String name) {
        generator.writeName(name);
        generator.writeNull();
    }

    @Override
    public void texts(String name, List<String> texts) {
        generator.writeName(name);
        generator.writeStartArray();
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }
}
