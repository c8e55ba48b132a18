package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKindTest {
    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, true",
        "COUNT, -1, false",
        "COUNT, 1E+3, true",
        "COUNT, 2.0, true",
        "COUNT, 2.5, false",
        "COUNT, 9007199254740991, true",
        "COUNT, 9007199254740992, false",
        "SIGNED, -9007199254740991, true",
        "SIGNED, -9007199254740992, false",
        "AMOUNT, 0, true",
        "AMOUNT, -0.000001, false",
        "AMOUNT, 0.000001, true",
        "AMOUNT, 0.0000001, false",
        "AMOUNT, 999999999999999.999999, true",
        "AMOUNT, 1000000000000000, false",
        "AMOUNT, 1E+15, false",
        "AMOUNT, 1E+2147483647, false"
    })
    void a_kind_admits_its_numbers_to_the_last(NumberKind kind, BigDecimal number, boolean admitted) {
        assertEquals(admitted, kind.admits(number));
    }
}
