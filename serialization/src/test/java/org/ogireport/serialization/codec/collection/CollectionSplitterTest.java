package org.ogireport.serialization.codec.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;

class CollectionSplitterTest {
    @Test
    void an_element_takes_two_bytes_a_character() throws IOException {
        String element = "<draft><title>县</title></draft>";
        String collection = "<annualReports xmlns=\"urn:ogireport:annual-report:1\">\n" + element + "</annualReports>";
        try (CollectionSplitter elements =
                new CollectionSplitter(new ByteArrayInputStream(collection.getBytes(StandardCharsets.UTF_8)))) {
            Unread first = elements.next();
            assertNotNull(first);
            assertEquals(2, first.line());
            assertEquals(2 * element.length(), first.size());
            assertNull(elements.next());
        }
    }
}
