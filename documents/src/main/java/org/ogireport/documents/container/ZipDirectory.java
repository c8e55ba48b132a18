package org.ogireport.documents.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The files in a zip archive by the list at its end, which is what programs show of it. */
public final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int LISTED = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int IN_UTF_8 = 1 << 11;
    private static final int DEFLATED = 8;
    private static final int UNICODE_NAME = 0x7075;
    private static final int PIECE = 1 << 14;

    /** How long what tells the size of a file behind it may be: with a mark and without, in numbers of 4 and 8 bytes. */
    private static final Set<Integer> DESCRIPTIONS = Set.of(12, 16, 20, 24);

    private static final int DESCRIBED = 1 << 3;

    /** What Chinese systems name files in where an archive does not say that it is UTF-8. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ByteBuffer bytes;
    private final List<Entry> entries = new ArrayList<>();

    private ZipDirectory(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file in an archive.
     *
     * @param name its name
     * @param isEncrypted whether it cannot be read without a password
     * @param size how many bytes it is said to have
     * @param method how it is packed
     * @param packed how many bytes it has as it is packed
     * @param crc its check sum
     * @param offset where it begins in the archive
     */
    public record Entry(String name, boolean isEncrypted, long size, int method, long packed, int crc, int offset) {
        public boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    /**
     * Reads the list of an archive.
     *
     * @param most the most files that are listed
     * @throws IOException if there is no list, or it is damaged or too long
     */
    public static ZipDirectory of(byte[] archive, int most) throws IOException {
        return read(archive, most, false);
    }

    /**
     * Reads the list of an archive that is one document: programs that go by its list and programs that go from file to file
     * find the same there, since each file begins where the one before it ends and says of itself what the list says of it.
     *
     * @param most the most files that are listed
     * @throws IOException if there is no list, it is damaged or too long, or two programs would see two documents
     */
    public static ZipDirectory ofDocument(byte[] archive, int most) throws IOException {
        return read(archive, most, true);
    }

    /** An archive lists more files than are asked for; it need not be damaged. */
    public static final class TooManyFilesException extends ZipException {
        private static final long serialVersionUID = 1;

        TooManyFilesException(int count) {
            super("there are " + count + " files");
        }
    }

    private static ZipDirectory read(byte[] archive, int most, boolean document) throws IOException {
        ZipDirectory directory = new ZipDirectory(archive);
        try {
            int end = directory.end();
            int begin = directory.bytes.getInt(end + 16);
            int after = directory.list(begin, directory.bytes.getShort(end + 10) & 0xFFFF, most);
            int comment = directory.bytes.getShort(end + 20) & 0xFFFF;
            boolean whole = after == end && end + END_LENGTH + comment == archive.length;
            if (document && !(whole && directory.isOrdered(begin))) {
                throw new ZipException("the list of files is not that of the files there are");
            }
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("the list of files leads beyond the archive");
        }
        return directory;
    }

    /** Where the end of the list begins. */
    int end() throws ZipException {
        int end = bytes.capacity() - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        if (end < first) {
            throw new ZipException("there is no list of files");
        }
        return end;
    }

    /** Reads the list, and tells where it ends. */
    private int list(int begin, int count, int most) throws ZipException {
        int at = begin;
        if (count > most) {
            throw new TooManyFilesException(count);
        }
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != LISTED) {
                throw new ZipException("the list of files is damaged");
            }
            int name = bytes.getShort(at + 28) & 0xFFFF;
            int extra = bytes.getShort(at + 30) & 0xFFFF;
            int flags = bytes.getShort(at + 8);
            entries.add(new Entry(
                    name(at + LISTED_LENGTH, name, extra, flags),
                    (flags & ENCRYPTED) != 0,
                    bytes.getInt(at + 24) & 0xFFFFFFFFL,
                    bytes.getShort(at + 10),
                    bytes.getInt(at + 20) & 0xFFFFFFFFL,
                    bytes.getInt(at + 16),
                    bytes.getInt(at + 42)));
            at += LISTED_LENGTH + name + extra + (bytes.getShort(at + 32) & 0xFFFF);
        }
        return at;
    }

    private boolean isOrdered(int begin) {
        List<Entry> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingInt(Entry::offset));
        for (int i = 0; i < order.size(); i++) {
            int next = i + 1 < order.size() ? order.get(i + 1).offset() : begin;
            if (i == 0 && order.get(i).offset() != 0 || !isFollowed(order.get(i), next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file says of itself what the list says of it, and what comes next begins where it ends. */
    private boolean isFollowed(Entry entry, int next) {
        int at = entry.offset();
        byte[] name = slice(at + LOCAL_LENGTH, bytes.getShort(at + 26) & 0xFFFF);
        boolean named = entry.name().equals(new String(name, StandardCharsets.UTF_8));
        boolean described = (bytes.getShort(at + 6) & DESCRIBED) != 0;
        boolean sized = bytes.getInt(at + 14) == entry.crc()
                && (bytes.getInt(at + 18) & 0xFFFFFFFFL) == entry.packed()
                && (bytes.getInt(at + 22) & 0xFFFFFFFFL) == entry.size();
        int rest = (int) (next - content(entry) - entry.packed());
        return bytes.getInt(at) == LOCAL
                && named
                && bytes.getShort(at + 8) == entry.method()
                && (described ? DESCRIPTIONS.contains(rest) : sized && rest == 0);
    }

    private int content(Entry entry) {
        int at = entry.offset();
        return at + LOCAL_LENGTH + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
    }

    private String name(int at, int length, int extra, int flags) {
        byte[] name = slice(at, length);
        for (int field = at + length; field + 4 <= at + length + extra; ) {
            int size = bytes.getShort(field + 2) & 0xFFFF;
            if ((bytes.getShort(field) & 0xFFFF) == UNICODE_NAME && size > 5) {
                return new String(slice(field + 9, size - 5), StandardCharsets.UTF_8);
            }
            field += 4 + size;
        }
        if ((flags & IN_UTF_8) == 0) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(name))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(name, GB18030);
            }
        }
        return new String(name, StandardCharsets.UTF_8);
    }

    private byte[] slice(int at, int length) {
        Objects.checkFromIndexSize(at, length, bytes.capacity());
        byte[] slice = new byte[length];
        bytes.get(at, slice);
        return slice;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first file of a name, whatever its case. */
    public Optional<Entry> find(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it is damaged or encrypted, or longer than it is said to be or than a limit
     */
    public byte[] read(Entry entry, int limit) throws IOException {
        if (entry.isEncrypted() || entry.size() > limit) {
            throw new ZipException(entry.name() + (entry.isEncrypted() ? " is encrypted" : " is too long"));
        }
        try {
            if (bytes.getInt(entry.offset()) != LOCAL) {
                throw new ZipException(entry.name() + " is not where it is said to be");
            }
            byte[] packed = slice(content(entry), Math.toIntExact(entry.packed()));
            byte[] content = entry.method() == 0 ? packed : inflate(packed, entry);
            CRC32 crc = new CRC32();
            crc.update(content);
            if (content.length != entry.size() || (int) crc.getValue() != entry.crc()) {
                throw new ZipException(entry.name() + " is damaged");
            }
            return content;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new ZipException(entry.name() + " leads beyond the archive");
        }
    }

    private static byte[] inflate(byte[] packed, Entry entry) throws ZipException {
        if (entry.method() != DEFLATED) {
            throw new ZipException(entry.name() + " is packed in an unknown way");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                boolean cut = read == 0 && !inflater.finished();
                if (cut || content.size() + read > entry.size()) {
                    throw new ZipException(entry.name() + " is damaged");
                }
                content.write(piece, 0, read);
            }
            if (inflater.getRemaining() > 0) {
                throw new ZipException(entry.name() + " has more than it is said to have");
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new ZipException(entry.name() + " is damaged");
        } finally {
            inflater.end();
        }
    }
}
