package org.ogireport.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import scala.Tuple2;

/**
 * The job: {@code INPUT OUTPUT FIRST-LAST [ROSTER]}. Reads files of lines, checks and measures the reports organ by organ, sums
 * them up, and writes Parquet. All is written beside the output and gets its name in the end, so that the output is whole or
 * is not there; a job that was killed is started again and begins anew.
 */
public final class NationalRollUp {
    private final SparkSession spark;
    private final List<Integer> years;

    private NationalRollUp(SparkSession spark, List<Integer> years) {
        this.spark = spark;
        this.years = years;
    }

    /** Runs the job. */
    public static void main(String... args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("INPUT OUTPUT FIRST-LAST [ROSTER]");
        }
        try (SparkSession spark =
                SparkSession.builder().appName("national-rollup").getOrCreate()) {
            Path roster = args.length > 3 ? new Path(args[3]) : null;
            List<Organ> organs =
                    roster == null ? List.of() : roster(spark, roster).organs();
            new NationalRollUp(spark, years(args[2])).run(args[0], new Path(args[1]), new ArrayList<>(organs));
        }
    }

    /** The years of {@code 2021-2025}. */
    public static List<Integer> years(String range) {
        String[] ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .boxed()
                .toList();
    }

    private static Roster roster(SparkSession spark, Path file) throws IOException {
        try (FSDataInputStream stream = files(spark, file).open(file)) {
            return Roster.read(stream.readAllBytes());
        }
    }

    private static FileSystem files(SparkSession spark, Path path) throws IOException {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private void run(String input, Path output, ArrayList<Organ> organs) throws IOException {
        FileSystem files = files(spark, output);
        Path unfinished = output.suffix(".unfinished");
        if (files.exists(output)) {
            throw new IOException(output + ": is there already, and whole");
        }
        files.delete(unfinished, true);
        write(input, unfinished, organs);
        if (files.exists(output) || !files.rename(unfinished, output)) {
            throw new IOException(output + ": cannot be given its name; what was written is in " + unfinished);
        }
    }

    private void write(String input, Path folder, ArrayList<Organ> organs) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<ArrayList<Organ>> expected = context.broadcast(organs);
        JavaRDD<OrganDesk.Outcome> settled = settled(context, input, expected).persist(StorageLevel.DISK_ONLY());
        for (OutputTable table : OutputTable.values()) {
            JavaRDD<Row> own =
                    settled.flatMap(outcome -> outcome.tables().get(table).iterator());
            JavaRDD<Row> rows = table == OutputTable.FINDINGS ? own.union(copies(settled, expected)) : own;
            write(rows, table.columns(), new Path(folder, table.folder()));
        }
        JavaRDD<Row> cells = spark.read()
                .parquet(new Path(folder, OutputTable.CELLS.folder()).toString())
                .javaRDD();
        write(RegionSums.of(cells), RegionSums.columns(), new Path(folder, RegionSums.FOLDER));
    }

    private void write(JavaRDD<Row> rows, StructType columns, Path folder) {
        spark.createDataFrame(rows, columns).write().parquet(folder.toString());
    }

    /** What becomes of the lines, organ by organ. */
    private JavaRDD<OrganDesk.Outcome> settled(
            JavaSparkContext context, String input, Broadcast<ArrayList<Organ>> expected) {
        JavaPairRDD<String, Line> lines = context.binaryFiles(input, context.defaultParallelism())
                .flatMapToPair(file -> Line.read(file, Roster.of(expected.value())));
        // so that an organ without any report has its turn
        JavaPairRDD<String, Line> roll =
                context.parallelize(expected.value()).mapToPair(organ -> new Tuple2<>(organ.name(), Line.NONE));
        List<Integer> asked = years;
        return lines.union(roll).groupByKey().mapPartitions(groups -> {
            OrganDesk desk = new OrganDesk(Roster.of(expected.value()), asked);
            return stream(groups)
                    .map(group -> desk.settle(group._1(), group._2()))
                    .iterator();
        });
    }

    /**
     * The findings of one organ's text in another's report for the same year. A year and the next never come together, since
     * an organ's own reports have been compared with each other already.
     */
    private JavaRDD<Row> copies(JavaRDD<OrganDesk.Outcome> settled, Broadcast<ArrayList<Organ>> expected) {
        return settled.flatMapToPair(outcome -> outcome.reports().iterator())
                .partitionBy(new HashPartitioner(Math.max(2, years.size())))
                .mapPartitions(reports -> {
                    try (Settled copies = Settled.copies(
                            stream(reports).map(report -> report._2().input()), Roster.of(expected.value()))) {
                        return OutputTable.FINDINGS.rows(copies).toList().iterator();
                    }
                });
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
