package org.ogireport.portal.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.collection.slip.AnnotatedReport;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.ImportException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Deduction;
import org.springframework.core.io.InputStreamSource;
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
     * @param document its bytes, which are fetched when there is a slot
     * @return what stands in it
     * @throws RefusedDocument if it cannot be read, or not now
     */
    public ReadReport read(String name, InputStreamSource document) {
        return await(() -> {
            ReadInput input = ReportReader.read(bytes(document), name);
            if (input instanceof ReadReport report) {
                return new ReadReport(report.name(), Deduction.in(report.draft()), report.remarks());
            }
            throw new RefusedDocument((RefusedInput) input);
        });
    }

    /**
     * An office's own document with what was found in it as comments.
     *
     * @param name what the visitor calls it
     * @param document the bytes of a Word document or a workbook
     * @param checker checks it
     * @param circumstances what is known besides
     * @return the bytes of a document of the same format
     * @throws RefusedDocument if it is neither, or cannot be read, or not now
     */
    public byte[] annotate(String name, InputStreamSource document, Checker checker, Circumstances circumstances) {
        return annotate(name, document, checker, circumstances, report -> {});
    }

    /**
     * An office's own document with the numbers that were corrected since it was read, and comments on them and on what is
     * still to be mended.
     *
     * @param name what the visitor calls it
     * @param document the bytes of a Word document or a workbook
     * @param asRead what was read of it
     * @param corrected that, corrected
     * @param checker checks it
     * @param circumstances what is known besides
     * @return the bytes of a document of the same format
     * @throws RefusedDocument if it is neither, or has not the numbers that were corrected, or cannot be read, or not now
     */
    public byte[] correct(
            String name,
            InputStreamSource document,
            Draft asRead,
            Draft corrected,
            Checker checker,
            Circumstances circumstances) {
        return annotate(name, document, checker, circumstances, report -> {
            if (!haveSameNumbers(report.draft(), asRead)) {
                throw new RefusedDocument(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "OTHER_DOCUMENT",
                        new Words(
                                "选的不是这一页读入的文件（各格的数不一样），什么都没有写入",
                                "not the file that this page was read from (its numbers are others); nothing was written"));
            }
            report.correct(corrected);
        });
    }

    private static boolean haveSameNumbers(Draft one, Draft other) {
        return one.layout().equals(other.layout())
                && one.cells().stream().allMatch(cell -> one.value(cell).equals(other.value(cell)));
    }

    private byte[] annotate(
            String name,
            InputStreamSource document,
            Checker checker,
            Circumstances circumstances,
            Consumer<AnnotatedReport> changes) {
        return await(() -> {
            try {
                AnnotatedReport report = AnnotatedReport.of(bytes(document), name, checker, circumstances);
                changes.accept(report);
                report.comment();
                return report.write();
            } catch (ImportException e) {
                throw new RefusedDocument(e);
            }
        });
    }

    private static byte[] bytes(InputStreamSource document) throws IOException {
        try (InputStream stream = document.getInputStream()) {
            byte[] bytes = stream.readNBytes(ReportReader.MAX_BYTES + 1);
            if (bytes.length == 0) {
                throw new RefusedDocument(
                        HttpStatus.BAD_REQUEST, "EMPTY", new Words("没有选择文件，或文件是空的", "no file, or an empty one"));
            }
            if (bytes.length > ReportReader.MAX_BYTES) {
                throw new RefusedDocument(new ImportException("", ImportException.Reason.TOO_LONG));
            }
            return bytes;
        }
    }

    /** What a task gives in a slot of its own. A visitor waits as long for a slot as for what comes of it. */
    <T> T await(Callable<T> task) {
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> result;
        try {
            result = slots.submit(() -> {
                begun.countDown();
                return task.call();
            });
        } catch (RejectedExecutionException e) {
            throw busy();
        }
        long patience = limits.patience().toMillis();
        try {
            if (!begun.await(patience, TimeUnit.MILLISECONDS)) {
                result.cancel(true);
                throw busy();
            }
            return result.get(patience, TimeUnit.MILLISECONDS);
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
            if (e.getCause() instanceof RefusedDocument refused) {
                throw refused;
            }
            throw new IllegalStateException("a reader has failed", e.getCause());
        }
    }

    private static RefusedDocument busy() {
        return new RefusedDocument(
                HttpStatus.SERVICE_UNAVAILABLE,
                "BUSY",
                new Words("现在文件太多，请稍后再试", "too many documents now; try again later"));
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
