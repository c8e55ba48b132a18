package org.ogireport.cli;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Two things that write to different files, done at the same time. */
final class SideBySide {
    private SideBySide() {}

    /** Something that may be refused. */
    interface Part {
        void run() throws InputException;
    }

    /** Does both, and returns when both have ended; what the first was refused for is thrown before what the second was. */
    static void run(Part one, Part other) throws InputException {
        CompletableFuture<@Nullable Throwable> first = CompletableFuture.supplyAsync(() -> failure(one));
        @Nullable Throwable second = failure(other);
        rethrow(first.join());
        rethrow(second);
    }

    private static @Nullable Throwable failure(Part part) {
        try {
            part.run();
            return null;
        } catch (InputException | RuntimeException | Error e) {
            return e;
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws InputException {
        if (failure instanceof InputException refusal) {
            throw refusal;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
