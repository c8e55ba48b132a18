package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

/** Compressed files of several members: each is read, or said to be damaged. */
class GzipMembersTest {
    private static final byte[] LINE = (ReportJson.writeString(Samples.full(Layout.of(Form.CURRENT_2021))) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] MEMBER = member();

    private static byte[] member() {
        try {
            return Streams.gzip(LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(int at) {
        byte[] damaged = MEMBER.clone();
        damaged[at] ^= 0x55;
        return damaged;
    }

    /** A member whose header has every field that there is, with zeros that end no text. */
    private static byte[] rich() {
        byte[] header = {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, 3, 0, 0, 'b', 0, 0, 'c', 'd', 0};
        CRC32 check = new CRC32();
        check.update(header);
        byte[] sum = {(byte) check.getValue(), (byte) (check.getValue() >> 8)};
        return joined(header, sum, Arrays.copyOfRange(MEMBER, 10, MEMBER.length));
    }

    private static List<String> read(byte[] file) {
        try (Stream<ReportEntry> entries = ReportLines.read(new ByteArrayInputStream(file))) {
            return entries.map(GzipMembersTest::told).toList();
        }
    }

    private static String told(ReportEntry entry) {
        return entry.refusal()
                .map(refusal -> {
                    Problem problem = refusal.problems().get(0);
                    assertEquals(Code.MALFORMED, problem.code());
                    return problem.expected() + problem.found();
                })
                .orElse("read");
    }

    /** Asserts that the first member is read, and that the file is said to be damaged somewhere. */
    private static long damageBehindTheFirst(byte[] file) {
        List<String> told = read(file);
        assertEquals("read", told.get(0));
        String last = told.get(told.size() - 1);
        assertTrue(last.startsWith("gzip@"), told::toString);
        return Long.parseLong(last.substring("gzip@".length()));
    }

    @Test
    void each_member_is_read() {
        assertEquals(List.of("read", "read", "read"), read(joined(MEMBER, MEMBER, MEMBER)));
        assertEquals(List.of("read", "read"), read(joined(rich(), rich())));
    }

    @Test
    void a_line_may_go_on_in_the_next_member() throws IOException {
        byte[] half = Streams.gzip(Arrays.copyOf(LINE, 1_000));
        byte[] rest = Streams.gzip(Arrays.copyOfRange(LINE, 1_000, LINE.length));
        assertEquals(List.of("read", "read"), read(joined(half, Streams.gzip(new byte[0]), rest, MEMBER)));
    }

    @Test
    void damage_in_a_later_member_is_told_with_its_offset() {
        int length = MEMBER.length;
        for (int at : new int[] {0, 1, 2}) {
            long start = at == 2 ? 2 : 0;
            assertEquals(length + start, damageBehindTheFirst(joined(MEMBER, changed(at), MEMBER)), "byte " + at);
        }
        byte[] reserved = MEMBER.clone();
        reserved[3] = (byte) 0x80;
        assertEquals(length + 3, damageBehindTheFirst(joined(MEMBER, reserved)));
        assertEquals(
                length + length - 8, damageBehindTheFirst(joined(MEMBER, changed(length - 6), MEMBER)), "check sum");
        assertEquals(length + length - 4, damageBehindTheFirst(joined(MEMBER, changed(length - 1), MEMBER)), "length");
        byte[] header = rich();
        header[4] ^= 1;
        assertEquals(length + 19, damageBehindTheFirst(joined(MEMBER, header)), "check sum of the header");
    }

    @Test
    void damage_in_the_content_is_told_where_it_shows() {
        for (int at = 10; at < MEMBER.length - 8; at += 37) {
            long told = damageBehindTheFirst(joined(MEMBER, changed(at), MEMBER));
            assertTrue(told >= MEMBER.length && told <= 3L * MEMBER.length, "byte " + at + " told at " + told);
        }
    }

    @Test
    void what_follows_the_last_member_is_told_with_its_offset() {
        for (String junk : List.of("\0\0\0\0\0\0\0\0", "xy", "{}\n")) {
            byte[] bytes = junk.getBytes(StandardCharsets.US_ASCII);
            assertEquals(2L * MEMBER.length, damageBehindTheFirst(joined(MEMBER, MEMBER, bytes)), junk);
        }
        assertEquals(MEMBER.length + 1, damageBehindTheFirst(joined(MEMBER, new byte[1])), "cut off behind one byte");
    }

    @Test
    void a_member_that_is_cut_off_is_told_where_the_file_ends() {
        for (int length = 1; length < MEMBER.length; length += length < 20 || length > MEMBER.length - 10 ? 1 : 31) {
            byte[] file = joined(MEMBER, Arrays.copyOf(MEMBER, length));
            assertEquals(file.length, damageBehindTheFirst(file));
        }
    }

    @Test
    void a_collection_ends_with_a_refusal_where_a_later_member_is_damaged() throws IOException {
        byte[] xml = ("<annualReports xmlns=\"urn:ogireport:annual-report:1\">"
                        + ReportXml.writeString(Samples.full(Layout.of(Form.CURRENT_2021)))
                                .replaceFirst("<\\?.*\\n", "")
                        + "</annualReports>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Streams.gzip(xml);
        byte[] rest = Streams.gzip(" ".getBytes(StandardCharsets.UTF_8));
        rest[rest.length - 1] ^= 1;
        try (Stream<ReportEntry> entries = ReportCollection.read(new ByteArrayInputStream(joined(whole, rest)))) {
            assertEquals(
                    List.of("read", "gzip@" + (whole.length + rest.length - 4)),
                    entries.map(GzipMembersTest::told).toList());
        }
    }
}
