package org.ogireport.collection.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static byte[] write(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_written_is_read_again() throws IOException, ParseException {
        byte[] csv = write(List.of("机关,局", "甲\"乙", "两\n行", ""), Arrays.asList(1L, new BigDecimal("1E+2"), null, "-"));
        assertEquals(
                List.of(List.of("机关,局", "甲\"乙", "两\n行", ""), List.of("1", "100", "", "'-")),
                TableRows.read(csv).orElseThrow().stream().map(TableRow::cells).toList());
    }

    @Test
    void the_mark_and_the_line_ends_are_those_that_excel_needs() throws IOException {
        assertEquals("\uFEFF机关,-3\r\n", new String(write(List.of("机关", -3)), StandardCharsets.UTF_8));
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        assertEquals(
                "\uFEFF'=cmd|' /C calc'!A0,'@x,'+1,'-1,a=b\r\n",
                new String(write(List.of("=cmd|' /C calc'!A0", "@x", "+1", "-1", "a=b")), StandardCharsets.UTF_8));
    }
}
