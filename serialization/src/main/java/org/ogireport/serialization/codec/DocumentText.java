package org.ogireport.serialization.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.ReportReadException;

/**
 * The characters of a document, each with its line and column. Marks are indexes of UTF-16 units. A document that is part
 * of another one begins at its place there.
 */
public final class DocumentText {
    private static final int EXCERPT = 20;
    static final char BYTE_ORDER_MARK = '\uFEFF';
    static final String BYTE_ORDER_MARK_NAME = "byte order mark U+FEFF";

    /** Up to how many bytes a document is decoded in one piece, which is the fastest. */
    private static final int SMALL = 1 << 17;

    private final Characters chars;
    private final int length;
    private final int begin;
    private final Place start;
    private int placed;
    private int line;
    private int column;

    private DocumentText(Characters chars, int begin, Place start) {
        this.chars = chars;
        this.length = chars.length();
        this.begin = begin;
        this.start = start;
        restart();
    }

    private void restart() {
        placed = begin;
        line = start.line();
        column = start.column();
    }

    /** Decodes UTF-8 strictly. */
    public static DocumentText of(byte[] bytes, Problems problems) {
        return of(bytes, Place.FIRST, problems);
    }

    /** Decodes UTF-8 strictly, of a document that begins elsewhere than in the first line. */
    static DocumentText of(byte[] bytes, Place start, Problems problems) {
        if (bytes.length > Wire.MAX_BYTES) {
            throw tooLarge(start, problems);
        }
        if (bytes.length > SMALL) {
            Utf8Decoder decoder = new Utf8Decoder();
            return of(decoder, decoder.decode(bytes), start, problems);
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CoderResult result = Utf8Decoder.strict().decode(encoded, decoded, true);
        DocumentText text = new DocumentText(Characters.of(decoded.array(), decoded.position()), 0, start);
        return result.isError()
                ? text.refuseByte(bytes[encoded.position()], problems)
                : text.withoutByteOrderMark(problems);
    }

    /** Decodes UTF-8 strictly, of a document in parts, which are taken out of the queue. */
    static DocumentText of(Queue<byte[]> parts, Place start, Problems problems) {
        Utf8Decoder decoder = new Utf8Decoder();
        boolean decoded = true;
        for (byte[] part = parts.poll(); part != null; part = parts.poll()) {
            decoded = decoded && decoder.add(part, 0, part.length);
        }
        return of(decoder, decoded && decoder.end(), start, problems);
    }

    /** Reads a stream, never further than one byte beyond the limit. */
    public static DocumentText of(InputStream stream, Problems problems) throws IOException {
        byte[] bytes = stream.readNBytes(SMALL + 1);
        if (bytes.length <= SMALL) {
            return of(bytes, problems);
        }
        Utf8Decoder decoder = new Utf8Decoder();
        boolean decoded = true;
        int read = 0;
        for (int count = bytes.length; decoded && count > 0; ) {
            read += count;
            if (read > Wire.MAX_BYTES) {
                throw tooLarge(Place.FIRST, problems);
            }
            decoded = decoder.add(bytes, 0, count);
            count = stream.readNBytes(bytes, 0, Math.min(bytes.length, Wire.MAX_BYTES + 1 - read));
        }
        return of(decoder, decoded && decoder.end(), Place.FIRST, problems);
    }

    private static DocumentText of(Utf8Decoder decoder, boolean decoded, Place start, Problems problems) {
        DocumentText text = new DocumentText(decoder.characters(), 0, start);
        return decoded ? text.withoutByteOrderMark(problems) : text.refuseByte(decoder.refused(), problems);
    }

    public static DocumentText of(String document, Problems problems) {
        if (Utf8.length(document) > Wire.MAX_BYTES) {
            throw tooLarge(Place.FIRST, problems);
        }
        Characters chars = document.length() > SMALL
                ? Characters.of(List.of(document))
                : Characters.of(document.toCharArray(), document.length());
        return new DocumentText(chars, 0, Place.FIRST).withoutByteOrderMark(problems);
    }

    /** A part of a larger document, after a text that is not the document's and has no places. */
    static DocumentText part(String before, List<String> part, Place start) {
        List<String> pieces = new ArrayList<>(part);
        pieces.add(0, before);
        return new DocumentText(Characters.of(pieces), before.length(), start);
    }

    private static ReportReadException tooLarge(Place start, Problems problems) {
        problems.add(Code.TOO_LARGE, 0, "", Expectation.BYTES);
        return problems.toException(mark -> start);
    }

    /** Refuses the whole document, for the byte behind the characters known. */
    private DocumentText refuseByte(byte found, Problems problems) {
        problems.add(Code.BAD_ENCODING, length, String.format("0x%02X", found), StandardCharsets.UTF_8.name());
        throw problems.toException(this::place);
    }

    private DocumentText withoutByteOrderMark(Problems problems) {
        if (length > 0 && chars.charAt(0) == BYTE_ORDER_MARK) {
            problems.add(Code.NOT_ALLOWED, 0, BYTE_ORDER_MARK_NAME, "");
            throw problems.toException(this::place);
        }
        return this;
    }

    /** The characters in one array from its beginning; null where there are many. */
    char @Nullable [] whole() {
        return chars.whole();
    }

    Reader reader() {
        return chars.reader(length);
    }

    /** Reads all but the white space at the end. */
    Reader strippedReader() {
        int end = length;
        while (end > 0 && isSpace(chars.charAt(end - 1))) {
            end--;
        }
        return chars.reader(end);
    }

    char charAt(int mark) {
        return chars.charAt(mark);
    }

    int length() {
        return length;
    }

    String substring(int from, int to) {
        return chars.substring(from, to);
    }

    /** What stands at a mark, up to the end of its line. */
    String excerpt(int from) {
        int to = from;
        while (to < length && to - from < 2 * EXCERPT && chars.charAt(to) != '\n' && chars.charAt(to) != '\r') {
            to++;
        }
        return Excerpt.of(substring(from, to), EXCERPT);
    }

    /** The first mark from another on that is not white space; the end where there is none. */
    int skipSpace(int from) {
        int mark = from;
        while (mark < length && isSpace(chars.charAt(mark))) {
            mark++;
        }
        return mark;
    }

    static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The line and column of a mark; goes on from the last one asked for if it can. */
    Place place(long mark) {
        int target = (int) Math.min(mark, length);
        if (target < placed) {
            restart();
        }
        while (placed < target) {
            char c = chars.charAt(placed++);
            if (c == '\n' || c == '\r' && !(placed < length && chars.charAt(placed) == '\n')) {
                line++;
                column = 1;
            } else if (!(Character.isHighSurrogate(c)
                    && placed < length
                    && Character.isLowSurrogate(chars.charAt(placed)))) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
