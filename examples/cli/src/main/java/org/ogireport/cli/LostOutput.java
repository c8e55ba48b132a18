package org.ogireport.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * What is written goes nowhere any more: the work ends. An error, so that nothing that looks for exceptions on the way takes it
 * for one of its own.
 */
final class LostOutput extends Error {
    private static final long serialVersionUID = 1;

    private LostOutput(IOException cause) {
        super(cause);
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) Objects.requireNonNull(super.getCause());
    }

    /** Whether whoever read the output has had enough, which is no failure to be told of. */
    boolean isClosedPipe() {
        String reason = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("管道");
    }

    /** The stream, which a print stream over it cannot go on writing to after it has failed. */
    static OutputStream noticed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw new LostOutput(e);
                }
            }

            @Override
            public void flush() {
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new LostOutput(e);
                }
            }
        };
    }
}
