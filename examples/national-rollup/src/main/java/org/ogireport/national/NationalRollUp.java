package org.ogireport.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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
        JavaRDD<EnumMap<OutputTable, List<Row>>> settled =
                settled(input, organs).persist(StorageLevel.DISK_ONLY());
        for (OutputTable table : OutputTable.values()) {
            JavaRDD<Row> rows = settled.flatMap(tables -> tables.get(table).iterator());
            spark.createDataFrame(rows, table.columns()).write().parquet(new Path(folder, table.folder()).toString());
        }
        Dataset<Row> cells = spark.read().parquet(new Path(folder, OutputTable.CELLS.folder()).toString());
        RegionSums.of(cells).write().parquet(new Path(folder, RegionSums.FOLDER).toString());
    }

    /** The tables' rows, organ by organ. */
    private JavaRDD<EnumMap<OutputTable, List<Row>>> settled(String input, ArrayList<Organ> organs) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<ArrayList<Organ>> expected = context.broadcast(organs);
        JavaPairRDD<String, Line> lines = context.binaryFiles(input, context.defaultParallelism())
                .flatMapToPair(file -> Line.read(file, Roster.of(expected.value())));
        // so that an organ without any report has its turn
        JavaPairRDD<String, Line> roll =
                context.parallelize(organs).mapToPair(organ -> new Tuple2<>(organ.name(), Line.NONE));
        List<Integer> asked = years;
        return lines.union(roll).groupByKey().mapPartitions(groups -> {
            OrganDesk desk = new OrganDesk(Roster.of(expected.value()), asked);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false)
                    .map(group -> desk.settle(group._1(), group._2()))
                    .iterator();
        });
    }
}
