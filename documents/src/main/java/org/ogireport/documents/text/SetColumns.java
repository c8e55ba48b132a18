package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.text.SetTable.Places;

/** Where the columns of the tables stand among some lines: each header, and each page, begins a table. */
final class SetColumns {
    private final List<WordLine> lines;
    private final Map<Integer, LayoutColumns> columns = new HashMap<>();
    private final Map<Integer, Integer> tables = new HashMap<>();

    SetColumns(List<WordLine> lines, Places places, List<TornHeader> headers) {
        this.lines = lines;
        if (places == Places.NONE) {
            return;
        }
        Map<Integer, TornHeader> heads = new HashMap<>();
        Map<Integer, List<List<Word>>> rows = new HashMap<>();
        int table = 0;
        for (int i = 0, header = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            boolean page = i > 0 && line.page() != lines.get(i - 1).page();
            boolean other = !line.hasValues() && line.isInColumns() && !SetTable.isOfLabels(line);
            table += page || other ? 1 : 0;
            if (header < headers.size() && headers.get(header).from() == i) {
                heads.put(++table, headers.get(header));
                i = headers.get(header++).to() - 1;
            }
            tables.put(i, table);
            if (lines.get(i).hasValues()) {
                rows.computeIfAbsent(table, any -> new ArrayList<>())
                        .add(lines.get(i).values());
            }
        }
        rows.forEach((number, values) ->
                columns.put(number, new LayoutColumns(heads.get(number), values, places == Places.PRINT)));
    }

    private @Nullable LayoutColumns of(int line) {
        return columns.get(tables.getOrDefault(line, -1));
    }

    /** The cells of a line of values, blank ones with them where they are certain. */
    List<String> cells(int line) {
        LayoutColumns own = of(line);
        return own == null ? values(line) : own.place(lines.get(line).values());
    }

    List<String> values(int line) {
        return lines.get(line).values().stream().map(Word::text).toList();
    }

    /** The blank cells of a row that has no values at all, where such a row is one of blank cells. */
    List<String> blanks(int line) {
        LayoutColumns own = of(line);
        return own != null && own.hasBlanks() ? own.place(List.of()) : List.of();
    }
}
