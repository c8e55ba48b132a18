package org.ogireport.national;

import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.NumberKind;

/** A column for every cell of every form; where two forms have different cells at one path, each tells its form. */
public final class CellColumns {
    private static final DataType AMOUNT = createDecimalType(
            NumberKind.MAX_INTEGER_DIGITS + NumberKind.MAX_FRACTION_DIGITS, NumberKind.MAX_FRACTION_DIGITS);
    private static final Map<Cell, String> NAMES = named();

    private CellColumns() {}

    private static Map<Cell, String> named() {
        Map<String, Long> times = cells().collect(Collectors.groupingBy(Cell::path, Collectors.counting()));
        Map<Cell, String> names = new LinkedHashMap<>();
        cells().forEach(cell -> {
            String name = cell.path().replace('.', '_');
            names.put(cell, Objects.requireNonNull(times.get(cell.path())) == 1 ? name : name + "_" + form(cell));
        });
        return names;
    }

    /** The newest form first. */
    private static Stream<Cell> cells() {
        return Stream.of(Form.CURRENT_2021, Form.TRIAL_2019)
                .flatMap(form -> form.cells().stream())
                .distinct();
    }

    private static String form(Cell cell) {
        return Stream.of(Form.values())
                .filter(form -> form.cells().contains(cell))
                .map(Form::code)
                .collect(Collectors.joining("_"));
    }

    /** The columns' names, by cell, in print order. */
    public static Map<Cell, String> names() {
        return NAMES;
    }

    static DataType type(Cell cell) {
        return cell.kind().isWhole() ? DataTypes.LongType : AMOUNT;
    }

    static @Nullable Object value(Cell cell, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return cell.kind().isWhole() ? (Object) number.longValueExact() : amount(number);
    }

    /** With all digits that a column has behind the point. */
    public static BigDecimal amount(BigDecimal number) {
        return number.setScale(NumberKind.MAX_FRACTION_DIGITS);
    }
}
