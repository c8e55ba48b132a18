package org.ogireport.documents.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.ogireport.documents.container.ZipDirectory.Entry;

/** Writes an archive in which some files are changed or new; every other file stays as it was packed, byte for byte. */
public final class ZipPatch {
    private static final int LOCAL = 0x04034B50;
    private static final int LISTED = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int IN_UTF_8 = 1 << 11;
    private static final int LISTED_LENGTH = 46;

    /** The first of January 1980, so that bytes do not depend on when they were written. */
    private static final int NO_DATE = 1 << 21 | 1 << 16;

    private final Out out = new Out();
    private final Out list = new Out();
    private int count;

    private ZipPatch() {}

    /** Bytes as archives write numbers. */
    private static final class Out extends ByteArrayOutputStream {
        Out two(int number) {
            write(number);
            write(number >>> 8);
            return this;
        }

        Out four(int number) {
            return two(number).two(number >>> 16);
        }

        Out all(byte[] bytes) {
            writeBytes(bytes);
            return this;
        }
    }

    /**
     * The archive with other files.
     *
     * @param archive an archive that {@link ZipDirectory#ofDocument} takes
     * @param files the content of each file that is changed or new, by its name, exactly as the archive has it
     * @throws IOException if the archive is damaged
     */
    public static byte[] of(byte[] archive, Map<String, byte[]> files) throws IOException {
        ZipDirectory directory = ZipDirectory.ofDocument(archive, 1 << 16);
        ZipPatch patch = new ZipPatch();
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = directory.end();
        patch.copy(directory.entries(), bytes, bytes.getInt(end + 16), files);
        int begin = patch.out.size();
        patch.out.all(patch.list.toByteArray());
        patch.out.four(END).four(0).two(patch.count).two(patch.count);
        patch.out.four(patch.list.size()).four(begin);
        patch.out.all(Arrays.copyOfRange(archive, end + 20, archive.length));
        return patch.out.toByteArray();
    }

    private void copy(List<Entry> entries, ByteBuffer bytes, int begin, Map<String, byte[]> files) {
        List<Entry> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingInt(Entry::offset));
        Map<Entry, Integer> ends = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ends.put(order.get(i), i + 1 < order.size() ? order.get(i + 1).offset() : begin);
        }
        Map<Entry, byte[]> listed = listed(entries, bytes, begin);
        Set<String> there = new HashSet<>();
        for (Entry entry : order) {
            there.add(entry.name());
            byte[] content = files.get(entry.name());
            if (content != null) {
                add(entry.name(), content);
                continue;
            }
            byte[] header = listed.getOrDefault(entry, new byte[0]);
            ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(42, out.size());
            list.all(header);
            count++;
            out.all(slice(bytes, entry.offset(), ends.getOrDefault(entry, begin)));
        }
        files.forEach((name, content) -> {
            if (!there.contains(name)) {
                add(name, content);
            }
        });
    }

    /** What the list says of each file. */
    private static Map<Entry, byte[]> listed(List<Entry> entries, ByteBuffer bytes, int begin) {
        Map<Entry, byte[]> listed = new LinkedHashMap<>();
        int at = begin;
        for (Entry entry : entries) {
            int length = LISTED_LENGTH
                    + (bytes.getShort(at + 28) & 0xFFFF)
                    + (bytes.getShort(at + 30) & 0xFFFF)
                    + (bytes.getShort(at + 32) & 0xFFFF);
            listed.put(entry, slice(bytes, at, at + length));
            at += length;
        }
        return listed;
    }

    private static byte[] slice(ByteBuffer bytes, int from, int to) {
        return Arrays.copyOfRange(bytes.array(), from, to);
    }

    private void add(String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = packed(content);
        Out header = new Out();
        header.two(VERSION).two(IN_UTF_8).two(DEFLATED).four(NO_DATE).four((int) crc.getValue());
        header.four(packed.length).four(content.length).two(named.length).two(0);
        list.four(LISTED).two(VERSION).all(header.toByteArray());
        list.two(0).two(0).two(0).four(0).four(out.size()).all(named);
        out.four(LOCAL).all(header.toByteArray()).all(named).all(packed);
        count++;
    }

    private static byte[] packed(byte[] content) {
        Out packed = new Out();
        try (DeflaterOutputStream stream =
                new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            stream.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written but to memory", e);
        }
        return packed.toByteArray();
    }
}
