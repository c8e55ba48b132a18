package org.ogireport.documents.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Row;
import org.ogireport.documents.draft.TableParts.Unplaced;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.CellReading;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.CellReading.State;
import org.ogireport.documents.table.RowReading;

/** Puts what was read of the tables into a draft: each cell's number, or why there is none, and where it stood. */
public final class TableFigures {
    /** The most characters of a text that the source of a cell keeps. */
    public static final int LONGEST_SOURCE = 1000;

    /** So many whole numbers with a decimal are how a sheet shows them, and no fault of one cell. */
    private static final int FEWEST_DECIMALS = 5;

    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("[+-]?[0-9,]+\\.0{1,2}");

    private final TableParts parts;
    private final Origin document;
    private final Draft.Builder draft;
    private final Remarks remarks;
    private boolean asDecimals;

    private TableFigures(TableParts parts, Origin document, Draft.Builder draft, Remarks remarks) {
        this.parts = parts;
        this.document = document;
        this.draft = draft;
        this.remarks = remarks;
    }

    /** Puts every cell of the layout into a draft. */
    public static void fill(TableParts parts, Origin document, Draft.Builder draft, Remarks remarks) {
        new TableFigures(parts, document, draft, remarks).fill();
    }

    /** Why a cell was not read, as documents of this library name it; null where they name nothing. */
    public static @Nullable Unread unread(@Nullable String name) {
        return Stream.of(Unread.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void fill() {
        asDecimals = parts.layout().rows().stream()
                        .flatMap(row -> parts.readings(row).stream())
                        .flatMap(reading -> reading.cells().stream())
                        .filter(cell -> isWholeAsDecimal(cell.text()))
                        .limit(FEWEST_DECIMALS)
                        .count()
                == FEWEST_DECIMALS;
        parts.remarks().forEach(remark -> remarks.add(remark.kind(), remark.line(), remark.text()));
        for (Row row : parts.layout().rows()) {
            List<RowReading> found = parts.readings(row);
            if (found.isEmpty()) {
                notFound(row);
                if (parts.isPartFound(row.part())) {
                    remarks.add(Kind.ROW_NOT_FOUND, 0, row.words().chinese());
                }
            } else if (found.stream().allMatch(reading -> reading.agreesWith(found.get(0)))) {
                fill(found.get(0));
            } else {
                refuse(row, found);
            }
        }
    }

    private void fill(RowReading reading) {
        for (int i = 0; i < reading.cells().size(); i++) {
            Cell cell = reading.row().cells().get(i);
            CellReading found = reading.cells().get(i);
            if (found.is(State.ABSENT)) {
                draft.set(cell, CellValue.NOT_FOUND);
                continue;
            }
            Numerals.Content number = read(found, cell);
            if (number.remark() != null) {
                remarks.add(number.remark(), found.line(), found.text());
            }
            draft.set(
                    cell,
                    number.value(),
                    source(reading, cell, found, found.text())
                            .unread(number.unread())
                            .build());
        }
    }

    private Numerals.Content read(CellReading found, Cell cell) {
        Numerals.Content content = asPlaced(found, cell);
        return content.value().isNumber() && parts.isCorrected(cell.row())
                ? Numerals.Content.unread(found.text(), Kind.UNREADABLE_NUMBER, Unread.CORRECTED)
                : content;
    }

    private Numerals.Content asPlaced(CellReading found, Cell cell) {
        return switch (found.state()) {
            case DOUBTFUL -> Numerals.Content.unread(found.text(), Kind.UNREADABLE_NUMBER, Unread.VALUES);
            case UNPLACED -> Numerals.Content.unread(found.text(), Kind.UNREADABLE_NUMBER, Unread.COLUMNS);
            default ->
                Numerals.read(shown(found.text(), cell), cell, found.heading().unit());
        };
    }

    /** Takes note of a row that was not found; where numbers found no place, it may be there nonetheless. */
    private void notFound(Row row) {
        Unplaced unplaced = parts.unplaced(row.part());
        for (Cell cell : row.cells()) {
            if (unplaced == null) {
                draft.set(cell, CellValue.NOT_FOUND);
            } else {
                int line = unplaced.remark().line();
                Source source = document.source()
                        .part(unplaced.heading().isEmpty() ? null : unplaced.heading())
                        .line(document.numbered() && line > 0 ? Integer.valueOf(line) : null)
                        .text(unplaced.remark().text())
                        .unread(unplaced.reason())
                        .build();
                draft.set(cell, CellValue.NOT_FOUND, source);
            }
        }
    }

    /** A count as it is written; a sheet may show all its whole numbers with a decimal, such as 19.0. */
    private String shown(String text, Cell cell) {
        return asDecimals && cell.kind().isWhole() && isWholeAsDecimal(text)
                ? text.substring(0, text.indexOf('.'))
                : text;
    }

    private static boolean isWholeAsDecimal(String text) {
        return text.indexOf('.') >= 0 && WHOLE_AS_DECIMAL.matcher(text).matches();
    }

    private void refuse(Row row, List<RowReading> found) {
        for (RowReading reading : found) {
            if (found.size() > 1) {
                remarks.add(Kind.ROW_REPEATED, reading.label().line(), reading.text());
            } else if (reading.columnsAgree()) {
                remarks.add(Kind.AMBIGUOUS_ROW, reading.label().line(), reading.text());
            }
        }
        RowReading first = found.get(0);
        Unread reason = found.size() > 1
                ? Unread.REPEATED
                : first.columnsAgree() ? Unread.VALUES : first.header().isEmpty() ? Unread.GROUP : Unread.COLUMNS;
        boolean placed = found.size() == 1 && !first.cells().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            CellReading own = placed ? first.cells().get(i) : null;
            String cellText = own == null ? "" : own.text();
            String text = TextNormalizer.shorten(cellText.isEmpty() ? first.text() : cellText, LONGEST_SOURCE);
            Source.Builder source = source(first, cell, own, text).unread(reason);
            if (reason == Unread.COLUMNS) {
                source.column(TextNormalizer.shorten(first.header(), LONGEST_SOURCE));
            }
            draft.set(cell, Numerals.unreadable(text), source.build());
        }
    }

    /** Where a cell stood; where it could not be told from the others of its row, where the row did. */
    private Source.Builder source(RowReading reading, Cell cell, @Nullable CellReading own, String text) {
        RowReading.Label label = reading.label();
        String heading = parts.heading(reading.row());
        int line = own == null ? label.line() : own.line();
        Spot spot = own == null || own.spot() == null ? label.spot() : own.spot();
        spot = spot == null ? document.spots().get(line) : spot;
        if (spot != null) {
            boolean found = own != null && own.spot() != null && own.is(State.PLACED);
            document.told().stands(cell, spot, found);
        }
        Heading column = own == null ? Heading.AS_PRINTED : own.heading();
        String printed = column.label() == null ? cell.column().words().chinese() : column.label();
        return document.source()
                .page(spot == null ? null : spot.page())
                .table(label.table())
                .part(heading.isEmpty() ? null : heading)
                .row(label.text().isEmpty() ? null : label.text())
                .column(printed.isEmpty() ? null : printed)
                .line(document.numbered() && line > 0 ? Integer.valueOf(line) : null)
                .box(spot == null ? null : spot.box())
                .text(TextNormalizer.shorten(text, LONGEST_SOURCE))
                .match(column.match().compareTo(label.match()) > 0 ? column.match() : label.match());
    }
}
