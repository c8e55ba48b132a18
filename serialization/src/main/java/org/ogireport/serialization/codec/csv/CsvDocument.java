package org.ogireport.serialization.codec.csv;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.WireNumber;
import org.ogireport.serialization.codec.csv.CsvRecords.Field;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;

/**
 * Every cell in print order, a line each. A spreadsheet would take some texts for formulas: those have an apostrophe before
 * them, which the reader takes away.
 */
public final class CsvDocument {
    private static final String STATES =
            Stream.of(CellValue.State.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String ACTIVE = "=+-@'\t";

    private final DocumentText document;
    private final ProblemCollector problems;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private CsvDocument(DocumentText document, ProblemCollector problems) {
        this.document = document;
        this.problems = problems;
    }

    /** What stands in the line of a cell. */
    private record Line(Field path, Field value, Optional<Field> state, Optional<Field> unreadable) {}

    /** The numbers alone: what holds none has an empty value. */
    public static String ofNumbers(Figures figures) {
        StringBuilder csv = new StringBuilder(CsvColumn.OF_NUMBERS).append('\n');
        figures.toMap().forEach((cell, value) -> {
            number(cell, value, csv);
            csv.append('\n');
        });
        return csv.toString();
    }

    /** All that {@link #read} gives back. */
    public static String ofStates(Figures figures) {
        StringBuilder csv = new StringBuilder(CsvColumn.HEADER).append('\n');
        figures.toMap().forEach((cell, value) -> {
            number(cell, value, csv);
            csv.append(',').append(value.state()).append(',');
            if (value.isUnreadable()) {
                quote(value.toString(), csv);
            }
            csv.append('\n');
        });
        return csv.toString();
    }

    private static void number(Cell cell, CellValue value, StringBuilder csv) {
        csv.append(cell.path()).append(',').append(value.isNumber() ? value : "");
    }

    private static void quote(String text, StringBuilder csv) {
        csv.append('"')
                .append(ACTIVE.indexOf(text.charAt(0)) < 0 ? "" : "'")
                .append(text.replace("\"", "\"\""))
                .append('"');
    }

    /**
     * Reads a document.
     *
     * @throws org.ogireport.serialization.problem.ReportReadException if it is refused; it lists every problem
     */
    public static Draft read(DocumentText document, ProblemCollector problems) {
        CsvDocument csv = new CsvDocument(document, problems);
        Optional<Draft> draft = Optional.empty();
        try {
            csv.readLines();
            draft = Optional.of(csv.draft());
        } catch (ProblemCollector.Stop e) {
            // its problem is collected
        }
        return draft.filter(read -> problems.isEmpty()).orElseThrow(() -> problems.toException(document::position));
    }

    private void readLines() {
        CsvRecords records = new CsvRecords(document, problems);
        Map<CsvColumn, Integer> columns = columns(records.next());
        for (List<Field> fields = records.next(); !fields.isEmpty(); fields = records.next()) {
            Field end = new Field(fields.get(fields.size() - 1).mark(), "");
            Line line = new Line(
                    field(fields, columns, CsvColumn.PATH).orElse(end),
                    field(fields, columns, CsvColumn.VALUE).orElse(end),
                    field(fields, columns, CsvColumn.STATE),
                    field(fields, columns, CsvColumn.UNREADABLE));
            if (lines.size() == Wire.MAX_MEMBERS) {
                throw problems.stop(Code.TOO_LARGE, line.path().mark(), "", Expectation.LIMITS);
            }
            if (lines.putIfAbsent(line.path().text(), line) != null) {
                problems.addMember(
                        Code.DUPLICATE_FIELD, line.path().mark(), line.path().text());
            }
        }
    }

    private Map<CsvColumn, Integer> columns(List<Field> header) {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (CsvColumn column : CsvColumn.values()) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).text().equals(column.header())) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (!columns.containsKey(CsvColumn.PATH) || !columns.containsKey(CsvColumn.VALUE)) {
            throw problems.stop(Code.MALFORMED, 0, Excerpt.quoted(document.excerpt(0)), CsvColumn.HEADER);
        }
        return columns;
    }

    private static Optional<Field> field(List<Field> fields, Map<CsvColumn, Integer> columns, CsvColumn column) {
        return Optional.ofNullable(columns.get(column))
                .filter(index -> index < fields.size())
                .map(fields::get);
    }

    private Draft draft() {
        Layout layout = layout();
        Draft.Builder draft = Draft.builder(layout);
        for (Cell cell : layout.cells()) {
            Line line = lines.get(cell.path());
            if (line == null) {
                problems.addMember(Code.MISSING_FIELD, document.length(), cell.path());
            } else {
                value(line, cell).ifPresent(value -> draft.set(cell, value));
            }
        }
        lines.forEach((path, line) -> {
            if (layout.cell(path).isEmpty()) {
                problems.addMember(Code.UNKNOWN_FIELD, line.path().mark(), path);
            }
        });
        return draft.build();
    }

    /** The tables that have most of the cells, and of these the ones that have fewest others. */
    private Layout layout() {
        return Layout.values().stream()
                .min(Comparator.comparingLong((Layout layout) -> lines.keySet().stream()
                                .filter(path -> layout.cell(path).isEmpty())
                                .count())
                        .thenComparingInt(layout -> layout.cells().size()))
                .orElseThrow();
    }

    private Optional<CellValue> value(Line line, Cell cell) {
        String number = line.value().text();
        String text = line.unreadable().map(Field::text).orElse("");
        String stated = line.state().map(Field::text).orElse("");
        CellValue.State state = stated.isEmpty()
                ? number.isEmpty()
                        ? text.isEmpty() ? CellValue.State.BLANK : CellValue.State.UNREADABLE
                        : CellValue.State.NUMBER
                : state(stated);
        if (state == null
                || number.isEmpty() == (state == CellValue.State.NUMBER)
                || text.isEmpty() == (state == CellValue.State.UNREADABLE)) {
            Field wrong = line.state().orElse(line.value());
            return refused(Code.BAD_VALUE, wrong, cell, STATES);
        }
        return switch (state) {
            case NUMBER -> number(line.value(), cell);
            case BLANK -> Optional.of(CellValue.BLANK);
            case NOT_FOUND -> Optional.of(CellValue.NOT_FOUND);
            case UNREADABLE -> unreadable(line.unreadable().orElseThrow(), cell);
        };
    }

    private static CellValue.@Nullable State state(String name) {
        return Stream.of(CellValue.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Optional<CellValue> number(Field field, Cell cell) {
        Code refusal = WireNumber.refusal(field.text(), cell.kind());
        return refusal == null
                ? Optional.of(WireNumber.parse(field.text(), cell.kind()))
                : refused(refusal, field, cell, Expectation.of(cell.kind()).key());
    }

    private Optional<CellValue> unreadable(Field field, Cell cell) {
        String text = field.text().startsWith("'") ? field.text().substring(1) : field.text();
        return text.isEmpty() || Text.findRefusedInParagraph(text).isPresent()
                ? refused(Code.BAD_TEXT, field, cell, Expectation.PARAGRAPH.key())
                : Optional.of(CellValue.unreadable(text));
    }

    private Optional<CellValue> refused(Code code, Field field, Cell cell, String expected) {
        problems.enter(cell.path());
        problems.add(code, field.mark(), Excerpt.quoted(field.text()), expected);
        problems.leave();
        return Optional.empty();
    }
}
