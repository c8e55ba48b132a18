package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.validation.Detail;

class DetailMessageTest {
    @Test
    void reports_that_are_not_compared_are_called_by_what_is_known_of_them() {
        Optional<String> organ = Optional.of("某县人民政府");
        OptionalInt year = OptionalInt.of(2023);
        assertEquals(
                new Words(
                        "本报告是某县人民政府 2023 年度的报告，用来比较的是 2023 年度的报告，年度之间未作比较",
                        "this is the report of 某县人民政府 for 2023, the other the report for 2023; they are not compared"),
                DetailMessage.of(new Detail.NotComparable(organ, year, Optional.empty(), year)));
        assertEquals(
                new Words(
                        "本报告是某县人民政府的报告，用来比较的是报告，年度之间未作比较",
                        "this is the report of 某县人民政府, the other the report; they are not compared"),
                DetailMessage.of(
                        new Detail.NotComparable(organ, OptionalInt.empty(), Optional.empty(), OptionalInt.empty())));
    }
}
