package org.ogireport.national;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.national.trial.LibraryAlone;
import org.ogireport.national.trial.MadeUpNation;

/** The job in the small, on two threads of this machine. */
class NationalRollUpTest {
    private static final String YEARS = "2021-2022";
    private static final String REPORTS = System.getProperty("nation.reports", "44");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void make() throws IOException {
        Map.of(
                        "spark.master", "local[2]",
                        "spark.ui.enabled", "false",
                        "spark.driver.host", "127.0.0.1",
                        "spark.driver.bindAddress", "127.0.0.1",
                        "spark.sql.shuffle.partitions", "2",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .forEach(System::setProperty);
        MadeUpNation.main(folder.resolve("nation").toString(), REPORTS, YEARS);
    }

    private static void run(Path output) throws IOException {
        Path nation = folder.resolve("nation");
        NationalRollUp.main(
                nation.resolve("reports").toString(),
                output.toString(),
                YEARS,
                nation.resolve("roster.csv").toString());
    }

    /** Who is found to have a text that is its own of the year before, or another organ's. */
    private static List<String> copies(Path output) throws IOException {
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            return spark.read()
                    .parquet(output.resolve("findings").toString())
                    .where("rule = 'N4'")
                    .select("organ")
                    .as(Encoders.STRING())
                    .collectAsList();
        }
    }

    @Test
    void the_job_has_the_figures_of_the_library_alone_whatever_a_killed_one_has_left() throws IOException {
        Path output = folder.resolve("out");
        Path left = Files.createDirectories(folder.resolve("out.unfinished").resolve("cells"));
        Files.writeString(left.resolve("part-of-a-killed-job.parquet"), "half");
        run(output);
        LibraryAlone.main(folder.resolve("nation").toString(), output.toString(), YEARS);
        assertFalse(Files.exists(left));
        assertTrue(copies(output).containsAll(List.of("第8县人民政府", "第9县人民政府", "第10县人民政府")));
        assertTrue(assertThrows(IOException.class, () -> run(output))
                .getMessage()
                .endsWith("is there already, and whole"));
    }
}
