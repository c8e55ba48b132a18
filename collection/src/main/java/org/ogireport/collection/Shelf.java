package org.ogireport.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;

/**
 * Drafts put aside: in memory as long as they are few, and then in a temporary file, so that any number can be gathered. What
 * was put aside may be read by several threads.
 */
final class Shelf implements AutoCloseable {
    /** How many bytes are held in memory. */
    private static final long HELD = 1 << 25;

    private final List<byte[]> held = new ArrayList<>();
    private final long mostHeld;
    private long size;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private boolean isClosed;

    Shelf() {
        this(HELD);
    }

    Shelf(long mostHeld) {
        this.mostHeld = mostHeld;
    }

    /** Where a draft is: its place among those in memory, or else its place in the file and its length. */
    record Slot(int index, long offset, int length) {}

    /** Puts a draft aside. Throws ReportWriteException for one that no format could carry. */
    synchronized Slot put(Draft draft) {
        byte[] bytes = ReportJson.write(draft);
        if (size + bytes.length <= mostHeld) {
            held.add(bytes);
            size += bytes.length;
            return new Slot(held.size() - 1, 0, 0);
        }
        try {
            FileChannel open = opened();
            long offset = open.size();
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                open.write(buffer, offset + buffer.position());
            }
            return new Slot(-1, offset, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel opened() throws IOException {
        if (channel == null) {
            file = Files.createTempFile("ogi-report-", ".drafts");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return channel;
    }

    Draft get(Slot slot) {
        return ReportJson.readDraft(bytes(slot));
    }

    private byte[] bytes(Slot slot) {
        FileChannel open;
        synchronized (this) {
            if (isClosed) {
                throw new IllegalStateException("the gathering is closed");
            }
            if (slot.index() >= 0) {
                return held.get(slot.index());
            }
            open = channel;
        }
        try {
            ByteBuffer buffer = ByteBuffer.allocate(slot.length());
            while (buffer.hasRemaining()) {
                if (open == null || open.read(buffer, slot.offset() + buffer.position()) < 0) {
                    throw new IOException("a draft that was put aside is no longer there");
                }
            }
            return buffer.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        held.clear();
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
