package org.ogireport.serialization.codec.host;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.serialization.codec.TokenSink;
import org.ogireport.serialization.codec.Wire;

/** Writes through a host's generator, within an object that the host begins and ends. */
final class HostSink implements TokenSink {
    private final HostGenerator generator;

    HostSink(HostGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void begin() {
        text(Wire.FORMAT, Wire.VERSION);
    }

    @Override
    public void end() {
        // the host's
    }

    @Override
    public void beginObject(String name) {
        generator.name(name);
        generator.beginObject();
    }

    @Override
    public void endObject() {
        generator.endObject();
    }

    @Override
    public void beginItems(String name) {
        generator.name(name);
        generator.beginArray();
    }

    @Override
    public void beginItem() {
        generator.beginObject();
    }

    @Override
    public void endItems() {
        generator.endArray();
    }

    @Override
    public void text(String name, String text) {
        generator.name(name);
        generator.text(text);
    }

    @Override
    public void number(String name, String digits) {
        generator.name(name);
        // as a number and not as digits, since a host's tree or binary format keeps the type
        if (digits.indexOf('.') < 0) {
            generator.number(Long.parseLong(digits));
        } else {
            generator.number(new BigDecimal(digits));
        }
    }

    @Override
    public void count(String name, long count) {
        generator.name(name);
        generator.number(count);
    }

    @Override
    public void blank(String name) {
        generator.name(name);
        generator.nothing();
    }

    @Override
    public void texts(String name, List<String> texts) {
        generator.name(name);
        generator.beginArray();
        texts.forEach(generator::text);
        generator.endArray();
    }
}
