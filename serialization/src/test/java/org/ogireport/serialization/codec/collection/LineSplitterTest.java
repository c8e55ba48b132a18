package org.ogireport.serialization.codec.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Refused;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;

class LineSplitterTest {
    private static LineSplitter of(String lines) {
        return new LineSplitter(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static Unread next(DocumentSplitter documents) throws IOException {
        Unread next = documents.next();
        assertNotNull(next);
        return next;
    }

    @Test
    void a_line_takes_the_memory_of_its_bytes() throws IOException {
        try (LineSplitter lines = of("{}\n\n县\n")) {
            assertEquals(2, next(lines).size());
            Unread second = next(lines);
            assertEquals(3, second.size());
            assertEquals(3, second.line());
            assertNull(lines.next());
        }
    }

    @Test
    void a_line_may_be_as_long_as_a_document_wherever_it_begins() throws IOException {
        String longest = "1".repeat(Wire.MAX_BYTES);
        try (LineSplitter lines = of("1234567\n" + longest + "\n" + longest + "1\n8")) {
            assertEquals(7, next(lines).size());
            assertEquals(Wire.MAX_BYTES, next(lines).size());
            Refused refused = assertInstanceOf(Refused.class, lines.next());
            assertEquals(3, refused.line());
            assertEquals(0, refused.size());
            assertEquals(1, next(lines).size());
        }
    }

    @Test
    void a_stream_that_nobody_has_read_is_closed_too() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        new LineSplitter(new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("nothing was asked for");
                    }

                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .close();
        assertTrue(closed.get());
    }
}
