package org.ogireport.quarkus;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Throws the refusal of a report within the host's own object as it is, where the host's mapper has wrapped it.
 *
 * @since 0.1
 */
@Provider
public class RefusalInterceptor implements ReaderInterceptor {
    /** Made by Quarkus. */
    public RefusalInterceptor() {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (IOException | RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof ReportReadException refusal) {
                    throw refusal;
                }
            }
            throw e;
        }
    }
}
