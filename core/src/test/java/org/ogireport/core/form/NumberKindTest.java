package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.Words;

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

    @ParameterizedTest
    @CsvSource({
        "COUNT, -3, -3 不是件数（从 0 到, -3 is not a count (",
        "SIGNED, 2.5, 2.5 不是增减数（从 -, 2.5 is not a signed count (",
        "AMOUNT, -1, -1 不是金额（不小于 0, -1 is not an amount ("
    })
    void a_refusal_names_the_kind_in_both_languages(
            NumberKind kind, BigDecimal number, String chinese, String english) {
        Words refusal = kind.refusal(number);
        assertEquals(chinese, refusal.chinese().substring(0, chinese.length()));
        assertEquals(english, refusal.english().substring(0, english.length()));
    }
}
