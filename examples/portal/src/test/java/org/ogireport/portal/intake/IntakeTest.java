package org.ogireport.portal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;

class IntakeTest {
    /** Soon, and yet time for a thread to start on a machine that does much else. */
    private static final IntakeLimits SOON = new IntakeLimits(1, 1, Duration.ofMillis(300));

    private static final ReadInput READ =
            new ReadReport("a", Draft.builder(Layout.of(Form.CURRENT_2021)).build(), List.of());

    private static String refusal(Intake intake, CountDownLatch end) {
        RefusedDocument refused = assertThrows(
                RefusedDocument.class,
                () -> intake.await(() -> {
                    end.await();
                    return READ;
                }));
        return (String) refused.getBody().getProperties().get("code");
    }

    @Test
    void a_document_that_takes_too_long_is_given_up_and_its_slot_is_free_again() {
        Intake intake = new Intake(SOON);

        assertEquals("TOO_SLOW", refusal(intake, new CountDownLatch(1)));
        while (intake.reading() > 0) {
            Thread.onSpinWait();
        }
        intake.close();
    }

    @Test
    void a_document_that_is_too_long_is_told_to_be_so_whatever_is_in_it() {
        Intake intake = new Intake(new IntakeLimits(1, 1, Duration.ofMinutes(1)));
        ByteArrayResource zeros = new ByteArrayResource(new byte[ReportReader.MAX_BYTES + 1]);

        RefusedDocument refused = assertThrows(RefusedDocument.class, () -> intake.read("a.html", zeros));
        assertEquals(HttpStatus.CONTENT_TOO_LARGE, refused.getStatusCode());
        assertEquals("TOO_LONG", refused.getBody().getProperties().get("code"));
        intake.close();
    }

    @Test
    void a_document_that_gets_no_slot_in_time_is_not_told_to_be_too_complex() {
        Intake intake = new Intake(SOON);
        AtomicBoolean ends = new AtomicBoolean();
        RefusedDocument slow = assertThrows(
                RefusedDocument.class,
                () -> intake.await(() -> {
                    while (!ends.get()) {
                        Thread.onSpinWait();
                    }
                    return READ;
                }));

        assertEquals("TOO_SLOW", slow.getBody().getProperties().get("code"));
        assertEquals("BUSY", refusal(intake, new CountDownLatch(0)));
        ends.set(true);
        intake.close();
    }

    @Test
    void documents_beyond_those_that_may_wait_are_refused_at_once() throws Exception {
        Intake intake = new Intake(new IntakeLimits(1, 1, Duration.ofMinutes(1)));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService visitors = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            visitors.submit(() -> intake.await(() -> {
                begun.countDown();
                end.await();
                return READ;
            }));
        }
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        while (intake.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertEquals("BUSY", refusal(intake, end));
        end.countDown();
        visitors.shutdown();
        intake.close();
    }

    @Test
    void an_empty_document_is_refused() {
        Intake intake = new Intake(new IntakeLimits(1, 1, Duration.ofMinutes(1)));

        assertThrows(RefusedDocument.class, () -> intake.read("a", () -> InputStream.nullInputStream()));
        intake.close();
    }
}
