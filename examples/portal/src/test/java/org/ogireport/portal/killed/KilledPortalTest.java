package org.ogireport.portal.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Eight clerks go on handing in while the portal, or the server of its database, is killed and started again. The database is
 * the portal's own, or that of the system property {@code portal.test.killed}, which must be empty; {@code portal.test.crash}
 * is a command that kills its server and starts it again.
 */
@EnabledIfSystemProperty(named = "exhaustive", matches = "true")
class KilledPortalTest {
    private static final int CLERKS = 8;
    private static final int REPORTS = 12;

    private final String crash = System.getProperty("portal.test.crash", "");

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_else() throws Exception {
        String database = database();
        int port = RunningPortal.freePort();
        RunningPortal portal = RunningPortal.start(port, database, folder.resolve("log"));
        AtomicInteger acknowledged = new AtomicInteger();
        List<Future<List<String>>> clerks = new ArrayList<>();
        ExecutorService desks = Executors.newFixedThreadPool(CLERKS);
        try {
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(desks.submit(
                        new PersistentClerk(i, REPORTS, RunningPortal.reports(port), portal.password(), acknowledged)));
            }
            for (int quarter = 1; quarter <= 3; quarter++) {
                while (acknowledged.get() < quarter * CLERKS * REPORTS / 4
                        && clerks.stream().noneMatch(Future::isDone)) {
                    Thread.sleep(1);
                }
                if (quarter == 2 && !crash.isEmpty()) {
                    assertEquals(
                            0,
                            new ProcessBuilder("sh", "-c", crash)
                                    .inheritIO()
                                    .start()
                                    .waitFor());
                } else {
                    portal.kill();
                    portal = RunningPortal.start(port, database, folder.resolve("log"));
                }
            }
            for (Future<List<String>> clerk : clerks) {
                assertEquals(REPORTS, clerk.get().size());
            }
        } finally {
            desks.shutdownNow();
            portal.stop();
        }

        JdbcClient kept = JdbcClient.create(new DriverManagerDataSource(database));
        for (int i = 0; i < CLERKS; i++) {
            assertEquals(
                    clerks.get(i).get(),
                    kept.sql("select version || ' ' || digest from submission where organ = ? order by version")
                            .param(PersistentClerk.organ(i))
                            .query(String.class)
                            .list());
        }
    }

    private String database() throws Exception {
        String own = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
                .getProperty("spring.datasource.url")
                .replace("${portal.data}", folder.toString());
        return System.getProperty("portal.test.killed", own);
    }
}
