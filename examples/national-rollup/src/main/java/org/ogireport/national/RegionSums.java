package org.ogireport.national;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.NumberKind;
import scala.Tuple2;

/**
 * The sums of the additive cells by region and year. A region is a county, prefecture or province by its division code, or
 * the nation (000000); reports that state no code have a row of their own, without a region. Levels of government, and
 * organs' own figures and those of whole areas, are never added together: one may hold the other. A cell that some report
 * of the row lacks has no sum.
 */
public final class RegionSums {
    /** What the folder is called. */
    public static final String FOLDER = "regions";

    private static final List<Cell> CELLS =
            CellColumns.names().keySet().stream().filter(Cell::isAdditive).toList();

    private RegionSums() {}

    static StructType columns() {
        StructType columns = new StructType()
                .add("region", StringType)
                .add("level", StringType)
                .add("scope", StringType)
                .add("year", IntegerType)
                .add("reports", LongType);
        for (Cell cell : CELLS) {
            // wide enough for any sum
            columns = columns.add(
                    CellColumns.names().get(cell),
                    createDecimalType(38, cell.kind().isWhole() ? 0 : NumberKind.MAX_FRACTION_DIGITS));
        }
        return columns;
    }

    /** Sums up the rows of {@link OutputTable#CELLS}. */
    static JavaRDD<Row> of(JavaRDD<Row> cells) {
        return cells.flatMapToPair(row -> regions(row.getAs("division_code"))
                        .map(region -> new Tuple2<>(key(region, row), row))
                        .iterator())
                .aggregateByKey(new Sum(), Sum::plus, Sum::plus)
                .map(sum -> sum._2().in(sum._1()));
    }

    private static Stream<@Nullable String> regions(@Nullable String code) {
        return code == null
                ? Stream.of((String) null)
                : Stream.of("000000", code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                        .distinct();
    }

    private static Row key(@Nullable String region, Row row) {
        return RowFactory.create(region, row.getAs("level"), row.getAs("scope"), row.getAs("year"));
    }

    /** What a row holds; changes as reports are added to it. */
    private static final class Sum implements Serializable {
        private static final long serialVersionUID = 1;

        private final @Nullable BigDecimal[] numbers = new BigDecimal[CELLS.size()];
        private long reports;

        Sum() {
            Arrays.fill(numbers, BigDecimal.ZERO);
        }

        Sum plus(Row report) {
            for (int i = 0; i < numbers.length; i++) {
                add(i, number(report.getAs(CellColumns.names().get(CELLS.get(i)))));
            }
            reports++;
            return this;
        }

        Sum plus(Sum other) {
            for (int i = 0; i < numbers.length; i++) {
                add(i, other.numbers[i]);
            }
            reports += other.reports;
            return this;
        }

        private void add(int cell, @Nullable BigDecimal number) {
            BigDecimal sum = numbers[cell];
            numbers[cell] = sum == null || number == null ? null : sum.add(number);
        }

        private static @Nullable BigDecimal number(@Nullable Object value) {
            return value instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
        }

        /** As a row under its key. */
        Row in(Row key) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 0; i < key.length(); i++) {
                row.add(key.get(i));
            }
            row.add(reports);
            row.addAll(Arrays.asList(numbers));
            return RowFactory.create(row.toArray());
        }
    }
}
