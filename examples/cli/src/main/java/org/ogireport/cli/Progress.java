package org.ogireport.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A bar that grows as a file is read, in place on a terminal's last line. */
final class Progress {
    private static final int WIDTH = 30;
    private static final int STEPS_BETWEEN = 200;

    private final @Nullable PrintStream terminal;
    private final AtomicLong read = new AtomicLong();
    private long size;
    private long steps;

    private Progress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Shows nothing where there is no terminal. */
    static Progress on(PrintStream err) {
        return new Progress(System.console() == null ? null : err);
    }

    static Progress always(PrintStream out) {
        return new Progress(out);
    }

    /** The stream, of which every byte read counts. */
    InputStream counting(InputStream stream, long bytes) {
        read.set(0);
        size = bytes;
        steps = 0;
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                read.addAndGet(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }

    /** One report more. */
    void step() {
        steps++;
        if (terminal != null && steps % STEPS_BETWEEN == 0) {
            double share = size == 0 ? 1 : (double) read.get() / size;
            int filled = (int) (share * WIDTH);
            terminal.print(String.format(
                    Locale.ROOT,
                    "\r[%s%s] %3.0f%% %,d",
                    "#".repeat(filled),
                    "·".repeat(WIDTH - filled),
                    100 * share,
                    steps));
            terminal.flush();
        }
    }

    /** Wipes the bar away. */
    void done() {
        if (terminal != null && steps >= STEPS_BETWEEN) {
            terminal.print("\r" + " ".repeat(WIDTH + 20) + "\r");
            terminal.flush();
        }
    }
}
