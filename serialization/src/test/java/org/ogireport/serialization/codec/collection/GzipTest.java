package org.ogireport.serialization.codec.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    @Test
    void bytes_may_be_asked_for_one_by_one_and_none_of_them() throws IOException {
        byte[] content = {1, 0, -1, 127, -128};
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        InputStream read = Gzip.open(new ByteArrayInputStream(compressed.toByteArray()));
        for (byte b : content) {
            assertEquals(0, read.read(new byte[0]));
            assertEquals(b & 0xFF, read.read());
        }
        assertEquals(-1, read.read());
    }
}
