package org.ogireport.documents;

import java.io.IOException;
import java.util.Arrays;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/**
 * Where parsing libraries are called. What they throw is told of the document, wherever they throw it, since they read what
 * they hand out only when it is asked for. What our own code throws comes out as itself, also where a library has called it:
 * it is no fault of the document.
 */
final class ParsingLibrary {
    private ParsingLibrary() {}

    /** Reads a document, or what a library has made of one. */
    interface Call<T> {
        T read() throws IOException;
    }

    /**
     * Reads a document.
     *
     * @throws ImportException if a library cannot read it, with what it has thrown as the cause
     */
    static <T> T read(String documentName, Call<T> call) {
        try {
            return call.read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            for (Throwable thrown = e; thrown != null; thrown = thrown.getCause()) {
                if (thrown instanceof RuntimeException own && isOurs(own)) {
                    throw own;
                }
                if (thrown instanceof Error own && isOurs(own)) {
                    throw own;
                }
            }
            throw new ImportException(documentName, Reason.DAMAGED, e);
        }
    }

    /** Whether our code threw it, or the Java platform when our code called it. */
    private static boolean isOurs(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !isPlatform(frame))
                .findFirst()
                .filter(frame -> frame.getClassName().startsWith("org.ogireport."))
                .isPresent();
    }

    private static boolean isPlatform(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }
}
