package org.ogireport.national;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.NumberKind;

/**
 * The sums of the additive cells by region and year. A region is a county, prefecture or province by its division code, or
 * the nation (000000); reports that state no code have a row of their own, without a region. Levels of government, and
 * organs' own figures and those of whole areas, are never added together: one may hold the other. A cell that some report
 * of the row lacks has no sum.
 */
public final class RegionSums {
    /** What the folder is called. */
    public static final String FOLDER = "regions";

    /** What the reports of a row have in common. */
    public static final List<String> KEYS = List.of("region", "level", "scope", "year");

    private static final Column CODE = col("division_code");

    private RegionSums() {}

    static Dataset<Row> of(Dataset<Row> cells) {
        Column regions = array(prefix(0), prefix(2), prefix(4), CODE);
        List<Column> sums = CellColumns.names().entrySet().stream()
                .filter(cell -> cell.getKey().isAdditive())
                .map(cell -> sum(cell.getKey(), cell.getValue()))
                .toList();
        return cells.withColumn("region", explode(array_distinct(regions)))
                .groupBy(KEYS.stream().map(functions::col).toArray(Column[]::new))
                .agg(count(lit(1)).as("reports"), sums.toArray(Column[]::new));
    }

    /** The code of what is above; null where there is no code. */
    private static Column prefix(int digits) {
        return concat(substring(CODE, 1, digits), lit("0".repeat(6 - digits)));
    }

    private static Column sum(Cell cell, String name) {
        // wide enough for any sum
        Column number =
                col(name).cast(createDecimalType(38, cell.kind().isWhole() ? 0 : NumberKind.MAX_FRACTION_DIGITS));
        return when(count(col(name)).equalTo(count(lit(1))), functions.sum(number))
                .as(name);
    }
}
