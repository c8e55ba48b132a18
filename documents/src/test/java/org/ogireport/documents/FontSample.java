package org.ogireport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Fonts made for a test: a whole one, and small ones of which only what they say of their glyphs is there. */
final class FontSample {
    private static final List<String> NAMES =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private FontSample() {}

    /** A whole font of another project, with a table of characters and names. */
    static byte[] whole() {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Objects.requireNonNull(font).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font without one of its tables. */
    static byte[] without(byte[] font, String table) {
        byte[] changed = font.clone();
        for (int i = 0; i < ByteBuffer.wrap(font).getChar(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals(table)) {
                changed[entry] = 'x';
            }
        }
        return changed;
    }

    /** A font of a table of characters, each from one glyph on, in the kind of table that is asked for. */
    static byte[] ofCharacters(int kind, Map<Integer, Integer> glyphs) {
        List<Integer> words = new ArrayList<>(List.of(0, 1, 3, kind == 12 ? 10 : 1, 0, 12));
        Map<Integer, Integer> sorted = new TreeMap<>(glyphs);
        int count = sorted.size();
        if (kind == 12) {
            words.addAll(List.of(12, 0, 0, 16 + 12 * count, 0, 0, 0, count));
            sorted.forEach((code, glyph) ->
                    words.addAll(List.of(code >> 16, code & 0xFFFF, code >> 16, code & 0xFFFF, 0, glyph)));
        } else if (kind == 4) {
            words.addAll(List.of(4, 16 + 8 * count, 0, 2 * count, 0, 0, 0));
            words.addAll(sorted.keySet());
            words.add(0);
            words.addAll(sorted.keySet());
            sorted.forEach((code, glyph) -> words.add(glyph - code & 0xFFFF));
            sorted.forEach((code, glyph) -> words.add(0));
        } else {
            int first = sorted.keySet().iterator().next();
            words.addAll(List.of(6, 10 + 2 * count, 0, first, count));
            words.addAll(sorted.values());
        }
        return sfnt(Map.of("cmap", words(words)));
    }

    /** A font of a list of names, one for each glyph. */
    static byte[] ofNames(List<String> names) {
        List<Integer> words = new ArrayList<>(List.of(2, 0));
        for (int i = 0; i < 14; i++) {
            words.add(0);
        }
        words.add(names.size());
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        int made = 0;
        for (String name : names) {
            words.add(NAMES.contains(name) ? 19 + NAMES.indexOf(name) : 258 + made++);
            if (!NAMES.contains(name)) {
                own.write(name.length());
                own.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        byte[] fixed = words(words);
        byte[] post = ByteBuffer.allocate(fixed.length + own.size())
                .put(fixed)
                .put(own.toByteArray())
                .array();
        return sfnt(Map.of("post", post, "maxp", words(List.of(0, 0x5000, names.size()))));
    }

    private static byte[] words(List<Integer> words) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * words.size());
        words.forEach(word -> bytes.putChar((char) (int) word));
        return bytes.array();
    }

    private static byte[] sfnt(Map<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        ByteBuffer font = ByteBuffer.allocate(
                at + tables.values().stream().mapToInt(table -> table.length).sum());
        font.putInt(0x00010000).putChar((char) tables.size()).position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(0)
                    .putInt(at)
                    .putInt(table.getValue().length);
            font.put(at, table.getValue());
            at += table.getValue().length;
        }
        return font.array();
    }

    /** A compact font whose glyphs, beside the one of nothing, are boxes with the names of these digits. */
    static byte[] compact(String digits) {
        byte[] box = bytes(189, 139, 21, 248, 36, 6, 249, 80, 7, 252, 36, 6, 14);
        ByteArrayOutputStream charset = new ByteArrayOutputStream();
        charset.write(0);
        digits.chars().forEach(digit -> charset.writeBytes(bytes(0, 17 + digit - '0')));
        List<byte[]> outlines = new ArrayList<>(List.of(bytes(14)));
        digits.chars().forEach(digit -> outlines.add(box));
        byte[] head = concat(bytes(1, 0, 4, 1), index(List.of("Sample".getBytes(StandardCharsets.ISO_8859_1))));
        byte[] strings = concat(index(List.of()), index(List.of()));
        int top = index(List.of(new byte[23])).length;
        int charsetAt = head.length + top + strings.length;
        int outlinesAt = charsetAt + charset.size();
        byte[] glyphs = index(outlines);
        int privateAt = outlinesAt + glyphs.length;
        byte[] dictionary = concat(
                number(charsetAt), bytes(15), number(outlinesAt), bytes(17), number(6), number(privateAt), bytes(18));
        // the usual width
        byte[] widths = concat(number(556), bytes(20));
        return concat(head, index(List.of(dictionary)), strings, charset.toByteArray(), glyphs, widths);
    }

    private static byte[] number(int value) {
        return bytes(29, value >> 24, value >> 16, value >> 8, value);
    }

    private static byte[] index(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return bytes(0, 0);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(entries.size() >> 8, entries.size(), 2, 0, 1));
        int end = 1;
        for (byte[] entry : entries) {
            end += entry.length;
            all.writeBytes(bytes(end >> 8, end));
        }
        entries.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] concat(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
