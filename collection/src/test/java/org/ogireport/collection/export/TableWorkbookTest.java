package org.ogireport.collection.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.table.TableRow;
import org.ogireport.collection.table.TableRows;

class TableWorkbookTest {
    private static final Table TABLE = new Table(
            List.of(TableColumn.text("organ", "机关", "organ", "", ""), TableColumn.text("value", "值", "value", "", "")),
            sink -> {
                for (int i = 0; i < 1200; i++) {
                    sink.accept(List.of("第" + i + "局", i));
                }
            });

    private static byte[] workbook() throws IOException {
        Map<String, Table> sheets = new LinkedHashMap<>();
        sheets.put("甲", TABLE);
        sheets.put("乙", TABLE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableWorkbook.write(bytes, sheets);
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_is_read_as_a_stream_its_list_of_parts_first() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
        assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("<v>1199</v>"));
    }

    @Test
    void every_row_of_every_sheet_is_there_by_the_numbers_that_the_sheet_has() throws IOException, ParseException {
        List<TableRow> rows = TableRows.read(workbook()).orElseThrow();
        List<TableRow> expected = IntStream.range(0, 1200)
                .mapToObj(i -> new TableRow("乙", i + 2, List.of("第" + i + "局", Integer.toString(i))))
                .toList();
        assertEquals(expected, rows.subList(1202, 2402));
        assertEquals("工作表“乙”第 1201 行", rows.get(2401).place().chinese());
    }
}
