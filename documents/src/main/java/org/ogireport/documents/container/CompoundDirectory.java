package org.ogireport.documents.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of what stands at the top of a compound file (OLE2, [MS-CFB]), which tell what it is. */
public final class CompoundDirectory {
    private static final int HEADER_LENGTH = 512;
    private static final int ENTRY_LENGTH = 128;
    private static final int MOST_ENTRIES = 4096;
    private static final int IN_HEADER = 109;
    private static final int BEYOND = 1 << 30;

    private final ByteBuffer bytes;
    private final int sectorLength;
    private final List<Integer> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CompoundDirectory(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        sectorLength = bytes.getShort(30) == 12 ? 4096 : HEADER_LENGTH;
    }

    /** The names of the streams and storages at the top of a file, as far as its directory can be read. */
    public static Set<String> names(byte[] file) {
        if (file.length < HEADER_LENGTH) {
            return Set.of();
        }
        CompoundDirectory directory = new CompoundDirectory(file);
        try {
            directory.list();
        } catch (IndexOutOfBoundsException e) {
            // what is beyond the end of a cut file is not known
        }
        return directory.names;
    }

    private void list() {
        Set<Integer> seen = new HashSet<>();
        for (int sector = bytes.getInt(48); sector >= 0 && seen.add(sector); sector = next(sector)) {
            int at = offset(sector);
            for (int entry = at; entry + ENTRY_LENGTH <= at + sectorLength && entries.size() < MOST_ENTRIES; ) {
                entries.add(entry);
                entry += ENTRY_LENGTH;
            }
        }
        if (!entries.isEmpty()) {
            addBeside(bytes.getInt(entries.get(0) + 76));
        }
    }

    /** Adds an entry with those beside it, which are a tree. */
    private void addBeside(int first) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            int id = open.remove(open.size() - 1);
            if (id >= 0 && id < entries.size() && seen.add(id)) {
                int entry = entries.get(id);
                int length = Math.max(0, Math.min(64, bytes.getShort(entry + 64)) - 2);
                byte[] name = new byte[length];
                bytes.get(entry, name);
                names.add(new String(name, StandardCharsets.UTF_16LE));
                open.add(bytes.getInt(entry + 68));
                open.add(bytes.getInt(entry + 72));
            }
        }
    }

    /** Where a sector begins; beyond every file where there is none of its number. */
    private int offset(int sector) {
        long offset = (sector + 1L) * sectorLength;
        return offset < 0 || offset > BEYOND ? BEYOND : (int) offset;
    }

    /** The sector after another one. */
    private int next(int sector) {
        int perSector = sectorLength / 4;
        int table = sector / perSector;
        if (table >= IN_HEADER) {
            return -1;
        }
        return bytes.getInt(offset(bytes.getInt(76 + 4 * table)) + 4 * (sector % perSector));
    }
}
