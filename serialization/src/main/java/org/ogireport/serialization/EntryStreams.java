package org.ogireport.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.collection.DocumentSplitter;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;

/** Streams of what stands in a source, in its order. */
final class EntryStreams {
    private EntryStreams() {}

    /** Reads in the thread that asks. */
    static Stream<ReportEntry> inTurn(DocumentSplitter source) {
        return StreamSupport.stream(new InTurn(source), false).onClose(() -> close(source));
    }

    /** Reads in several threads, which apply a function as well. */
    static <T> Stream<T> sideBySide(DocumentSplitter source, Function<? super ReportEntry, ? extends T> each) {
        SideBySide<T> entries = new SideBySide<>(source, each);
        return StreamSupport.stream(entries, false).onClose(() -> {
            entries.stop();
            close(source);
        });
    }

    private static void close(DocumentSplitter source) {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class InTurn extends AbstractSpliterator<ReportEntry> {
        private final DocumentSplitter source;

        InTurn(DocumentSplitter source) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.source = source;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReportEntry> action) {
            Unread next;
            try {
                next = source.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (next == null) {
                return false;
            }
            action.accept(ReportEntry.read(next));
            return true;
        }
    }

    /** Keeps a few batches under way, and gives the results of the oldest. */
    private static final class SideBySide<T> extends AbstractSpliterator<T> {
        private static final int BATCH_ENTRIES = 64;
        private static final int BATCH_BYTES = 1 << 22;
        private static final int BYTES_UNDER_WAY = 1 << 23;

        private final DocumentSplitter source;
        private final Function<? super ReportEntry, ? extends T> each;
        private final int window = Math.max(1, ForkJoinPool.commonPool().getParallelism()) * 2 + 1;
        private final Deque<Task<T>> underWay = new ArrayDeque<>();
        private long bytesUnderWay;
        private Iterator<T> results = Collections.emptyIterator();
        private @Nullable IOException failure;
        private boolean ended;
        private volatile boolean stopped;

        /** A batch under way. */
        private record Task<T>(ForkJoinTask<List<T>> results, long bytes) {}

        SideBySide(DocumentSplitter source, Function<? super ReportEntry, ? extends T> each) {
            super(Long.MAX_VALUE, ORDERED);
            this.source = source;
            this.each = each;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (!results.hasNext()) {
                fill();
                if (underWay.isEmpty()) {
                    if (failure != null) {
                        throw new UncheckedIOException(failure);
                    }
                    return false;
                }
                Task<T> oldest = underWay.remove();
                results = oldest.results.join().iterator();
                bytesUnderWay -= oldest.bytes;
            }
            action.accept(results.next());
            return true;
        }

        private void fill() {
            while (!ended && underWay.size() < window && bytesUnderWay < BYTES_UNDER_WAY) {
                List<Unread> batch = nextBatch();
                if (!batch.isEmpty()) {
                    long bytes = batch.stream().mapToLong(Unread::size).sum();
                    bytesUnderWay += bytes;
                    underWay.add(new Task<>(ForkJoinPool.commonPool().submit(() -> results(batch)), bytes));
                }
            }
        }

        /** Some documents; what cannot be read is told after those that could. */
        private List<Unread> nextBatch() {
            List<Unread> batch = new ArrayList<>();
            int bytes = 0;
            try {
                while (!ended && batch.size() < BATCH_ENTRIES && bytes < BATCH_BYTES) {
                    Unread next = source.next();
                    if (next == null) {
                        ended = true;
                    } else {
                        batch.add(next);
                        bytes += next.size();
                    }
                }
            } catch (IOException e) {
                failure = e;
                ended = true;
            }
            return batch;
        }

        private List<T> results(List<Unread> batch) {
            List<T> made = new ArrayList<>(batch.size());
            for (Unread unread : batch) {
                if (stopped) {
                    break;
                }
                made.add(each.apply(ReportEntry.read(unread)));
            }
            return made;
        }

        /** Ends what is under way; nothing is applied to a document after that. */
        void stop() {
            stopped = true;
            ended = true;
            underWay.forEach(task -> task.results.quietlyJoin());
        }
    }
}
