package org.ogireport.portal.intake;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.Words;
import org.ogireport.validation.Deduction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Reads documents in threads of its own, so that a document that asks for much takes one of them and never one of the server's.
 * Safe for use by several threads.
 */
@Component
public class Intake {
    private final IntakeLimits limits;
    private final ThreadPoolExecutor slots;

    Intake(IntakeLimits limits) {
        this.limits = limits;
        this.slots = new ThreadPoolExecutor(
                limits.slots(),
                limits.slots(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                task -> new Thread(task, "intake"));
    }

    /**
     * Reads a document, with what the form's sums tell of rows that could not be divided.
     *
     * @param name what the visitor calls it
     * @param document its bytes
     * @return what stands in it
     * @throws RefusedDocument if it cannot be read, or not now
     */
    public ReadReport read(String name, byte[] document) {
        if (document.length == 0) {
            throw new RefusedDocument(
                    HttpStatus.BAD_REQUEST, "EMPTY", new Words("没有选择文件，或文件是空的", "no file, or an empty one"));
        }
        ReadInput input = await(() -> ReportReader.read(document, name));
        if (input instanceof ReadReport report) {
            return new ReadReport(report.name(), Deduction.in(report.draft()), report.remarks());
        }
        RefusedInput refused = (RefusedInput) input;
        HttpStatus status = refused.code().equals(RefusedInput.FAILURE)
                ? HttpStatus.INTERNAL_SERVER_ERROR
                : HttpStatus.UNPROCESSABLE_CONTENT;
        throw new RefusedDocument(status, refused.code(), refused.reason());
    }

    /** What a task gives in a slot of its own, within the patience of a visitor. */
    ReadInput await(Callable<ReadInput> task) {
        Future<ReadInput> result;
        try {
            result = slots.submit(task);
        } catch (RejectedExecutionException e) {
            throw new RefusedDocument(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "BUSY",
                    new Words("现在文件太多，请稍后再试", "too many documents now; try again later"));
        }
        try {
            return result.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new RefusedDocument(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "TOO_SLOW",
                    new Words("文件太复杂，没有在限定的时间内读完", "too complex to be read in the time allowed"));
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is being stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader has failed", e.getCause());
        }
    }

    /** How many documents are being read. */
    int reading() {
        return slots.getActiveCount();
    }

    /** How many documents wait for a slot. */
    int waiting() {
        return slots.getQueue().size();
    }

    @PreDestroy
    void close() {
        slots.shutdownNow();
    }
}
