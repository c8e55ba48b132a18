package org.ogireport.serialization.codec.text;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.problem.Problem.Code;

/**
 * The characters of a document, each with its line and column. Marks are indexes of UTF-16 units. A document that is part
 * of another one begins at its place there.
 */
public final class DocumentText {
    private static final int EXCERPT = 20;
    public static final char BYTE_ORDER_MARK = '\uFEFF';
    public static final String BYTE_ORDER_MARK_NAME = "U+FEFF";

    /** The document in UTF-8, as long as nobody has asked for its characters; null where there is none. */
    private byte @Nullable [] encoded;

    private char[] chars;
    private int length;
    private final int begin;
    private final Position start;
    private int placed;
    private int line;
    private int column;

    private DocumentText(char[] chars, int length, int begin, Position start) {
        this.chars = chars;
        this.length = length;
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
    public static DocumentText of(byte[] bytes, ProblemCollector problems) {
        return of(bytes, Position.FIRST, problems);
    }

    /** Decodes UTF-8 strictly, of a document that begins elsewhere than in the first line. */
    public static DocumentText of(byte[] bytes, Position start, ProblemCollector problems) {
        requireSmall(bytes.length, start, problems);
        if (bytes.length > 0 && bytes[0] > 0 && Utf8.isWellFormed(bytes)) {
            DocumentText text = new DocumentText(new char[0], 0, 0, start);
            text.encoded = bytes;
            return text;
        }
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        boolean isBad = strictUtf8().decode(encoded, decoded, true).isError();
        DocumentText text = new DocumentText(decoded.array(), decoded.position(), 0, start);
        if (isBad) {
            problems.add(
                    Code.BAD_ENCODING,
                    text.length,
                    String.format("0x%02X", bytes[encoded.position()]),
                    StandardCharsets.UTF_8.name());
            throw problems.toException(text::position);
        }
        return text.withoutByteOrderMark(problems);
    }

    /** Decodes UTF-8 strictly, after a byte order mark that may stand before it. */
    public static DocumentText unmarked(byte[] bytes, ProblemCollector problems) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return of(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, problems);
    }

    public static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads a stream, never further than one byte beyond the limit. */
    public static DocumentText of(InputStream stream, ProblemCollector problems) throws IOException {
        return of(stream.readNBytes(Wire.MAX_BYTES + 1), problems);
    }

    public static DocumentText of(String document, ProblemCollector problems) {
        requireSmall(Utf8.length(document), Position.FIRST, problems);
        return new DocumentText(document.toCharArray(), document.length(), 0, Position.FIRST)
                .withoutByteOrderMark(problems);
    }

    /** A part of a larger document, after a text that is not the document's and has no places. */
    public static DocumentText part(String before, String part, Position start, ProblemCollector problems) {
        requireSmall(Utf8.length(part), start, problems);
        char[] chars = (before + part).toCharArray();
        return new DocumentText(chars, chars.length, before.length(), start);
    }

    private static void requireSmall(long bytes, Position start, ProblemCollector problems) {
        if (bytes > Wire.MAX_BYTES) {
            problems.add(Code.TOO_LARGE, 0, "", Expectation.BYTES);
            throw problems.toException(mark -> start);
        }
    }

    private DocumentText withoutByteOrderMark(ProblemCollector problems) {
        if (length > 0 && chars[0] == BYTE_ORDER_MARK) {
            problems.add(Code.NOT_ALLOWED, 0, BYTE_ORDER_MARK_NAME, "");
            throw problems.toException(this::position);
        }
        return this;
    }

    /** Makes characters of the bytes, which are known to be good. */
    private void decode() {
        if (encoded != null) {
            chars = new String(encoded, StandardCharsets.UTF_8).toCharArray();
            length = chars.length;
            encoded = null;
        }
    }

    /** The characters and, behind them, what is none of the document's; not to be changed. */
    public char[] chars() {
        decode();
        return chars;
    }

    /** Its bytes but for the white space at the end; null where there are characters only. */
    public @Nullable InputStream strippedBytes() {
        if (encoded == null) {
            return null;
        }
        int end = encoded.length;
        while (end > 0 && isSpace((char) encoded[end - 1])) {
            end--;
        }
        return new ByteArrayInputStream(encoded, 0, end);
    }

    /** Reads all but the white space at the end. */
    public Reader strippedReader() {
        decode();
        int end = length;
        while (end > 0 && isSpace(chars[end - 1])) {
            end--;
        }
        return new CharArrayReader(chars, 0, end);
    }

    public char charAt(int mark) {
        decode();
        return chars[mark];
    }

    public int length() {
        decode();
        return length;
    }

    public String substring(int from, int to) {
        decode();
        return new String(chars, from, to - from);
    }

    /** What stands at a mark, up to the end of its line. */
    public String excerpt(int from) {
        decode();
        int to = from;
        while (to < length && to - from <= 2 * EXCERPT && chars[to] != '\n' && chars[to] != '\r') {
            to++;
        }
        return Excerpt.of(substring(from, to), EXCERPT);
    }

    /** The first mark from another on that is not white space; the end where there is none. */
    public int skipSpace(int from) {
        decode();
        int mark = from;
        while (mark < length && isSpace(chars[mark])) {
            mark++;
        }
        return mark;
    }

    public static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The line and column of a mark; goes on from the last one asked for if it can. */
    public Position position(long mark) {
        decode();
        int target = (int) Math.min(mark, length);
        if (target < placed) {
            restart();
        }
        while (placed < target) {
            char c = chars[placed++];
            if (c == '\n' || c == '\r' && !(placed < length && chars[placed] == '\n')) {
                line++;
                column = 1;
            } else if (!(Character.isHighSurrogate(c) && placed < length && Character.isLowSurrogate(chars[placed]))) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
