package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Text that was laid out with spaces as its page was printed: a table's row is a line, or several where a label was
 * wrapped, and its cells stand apart by two spaces or more.
 */
public final class LayoutText {
    private static final int FEWEST_ROWS = 5;
    private static final int WRAPPED = 20;
    private static final String VALUE = "(?:[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[件项]|万?元)?|/|[-—])";
    private static final Pattern ROW = Pattern.compile(
            "^(?<label>.*?\\S)??(?<gap>\\s{2,}|^\\s*)(?<values>" + VALUE + "(?:\\s+" + VALUE + ")*)\\s*$");
    /** A label that the row's first value stands beside, a single space away. */
    private static final Pattern LABEL_AND_VALUE = Pattern.compile(".*\\S\\s" + VALUE);

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-—–]\\s*[0-9]{1,3}\\s*[-—–]\\s*");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LayoutText() {}

    /** A line as it stood, and the page it stood on. */
    private record Raw(int number, int page, String text) {
        boolean isIndented() {
            return text.length() > 1
                    && TextNormalizer.isSpace(text.charAt(0))
                    && TextNormalizer.isSpace(text.charAt(1));
        }

        Matcher row() {
            return ROW.matcher(text);
        }

        String words() {
            return TextNormalizer.strip(text);
        }

        String key() {
            return text.length() > 200 ? "" : TextNormalizer.key(text);
        }

        boolean isInColumns() {
            return GAP.matcher(words()).find();
        }
    }

    /** Whether the rows of a text's tables stand in lines of columns made by spaces. */
    public static boolean isLaidOut(String text) {
        if (text.indexOf('|') >= 0 || text.indexOf('｜') >= 0) {
            return false;
        }
        return text.lines()
                        .filter(line -> line.length() < 1000)
                        .filter(line -> {
                            Matcher row = ROW.matcher(line);
                            return row.matches()
                                    && row.group("label") != null
                                    && row.group("gap").length() > 1;
                        })
                        .limit(FEWEST_ROWS)
                        .count()
                == FEWEST_ROWS;
    }

    /** The lines, their cells told apart; lines that only wrap a paragraph are joined. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<Raw> header = new ArrayList<>();
        boolean wraps = false;
        LayoutColumns columns = new LayoutColumns();
        for (Raw raw : raw(text)) {
            Matcher row = raw.row();
            boolean heading = Headings.partOf(raw.words()) != null;
            boolean isClear = row.matches() && !hasValueInLabel(row);
            List<String> spaced = isClear ? null : SpacedLine.row(raw.text());
            if (spaced != null) {
                flush(header, lines);
                lines.add(new Line(raw.number(), raw.words(), spaced, true));
                wraps = false;
            } else if (raw.text().length() < 1000 && row.matches()) {
                flush(header, lines);
                List<String> values = isClear
                        ? columns.place(raw.page(), row.group("values"), row.start("values"))
                        : List.of(SPACE.split(row.group("values")));
                lines.add(row(raw, row, values));
                wraps = false;
            } else if (heading) {
                flush(header, lines);
                lines.add(Line.paragraph(raw.number(), raw.words()));
                columns = new LayoutColumns();
                wraps = false;
            } else if (isNote(raw, header, lines)) {
                boolean more = !header.isEmpty() && wraps;
                Line begun = more ? lines.remove(lines.size() - 1) : Line.paragraph(raw.number(), "");
                lines.add(Line.paragraph(begun.number(), begun.text() + raw.words()));
                wraps = !isClosed(begun.text() + raw.words());
            } else if (raw.isInColumns()
                    || LabelIndex.COLUMN_LABELS.contains(raw.key())
                    || !header.isEmpty() && raw.words().length() < WRAPPED) {
                header.add(raw);
                wraps = false;
            } else {
                flush(header, lines);
                if (wraps && !raw.isIndented()) {
                    Line last = lines.remove(lines.size() - 1);
                    lines.add(Line.paragraph(last.number(), last.text() + raw.words()));
                } else {
                    lines.add(Line.paragraph(raw.number(), raw.words()));
                }
                wraps = raw.words().length() >= WRAPPED;
            }
        }
        flush(header, lines);
        return lines;
    }

    private static boolean hasValueInLabel(Matcher row) {
        String label = row.group("label");
        return label != null && LABEL_AND_VALUE.matcher(label).matches();
    }

    /** Whether a line is of a note in brackets that stands beside a header, or goes on with one. */
    private static boolean isNote(Raw raw, List<Raw> header, List<Line> lines) {
        String key = raw.key();
        boolean open = !lines.isEmpty()
                && lines.get(lines.size() - 1).text().startsWith("（")
                && !isClosed(lines.get(lines.size() - 1).text());
        return !header.isEmpty() && key.length() > 6 && !raw.isInColumns() && (key.startsWith("(") || open);
    }

    private static boolean isClosed(String text) {
        return TextNormalizer.key(text).endsWith(")");
    }

    private static List<Raw> raw(String text) {
        List<Raw> raw = new ArrayList<>();
        int number = 0;
        int page = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            page += PAGE_NUMBER.matcher(line).matches() ? 1 : 0;
            if (!TextNormalizer.strip(line).isEmpty()
                    && !PAGE_NUMBER.matcher(line).matches()) {
                raw.add(new Raw(number, page, line));
            }
        }
        return raw;
    }

    private static Line row(Raw raw, Matcher row, List<String> values) {
        List<String> cells = new ArrayList<>();
        if (row.group("label") != null) {
            cells.addAll(List.of(GAP.split(TextNormalizer.strip(row.group("label")))));
        }
        cells.addAll(values);
        return new Line(raw.number(), raw.words(), List.copyOf(cells), true);
    }

    /** The cells of a line without values; single spaces divide it where each word is a piece of a column's label. */
    private static List<String> cells(Raw raw) {
        List<String> words = List.of(SPACE.split(raw.words()));
        boolean pieces = words.stream()
                .map(TextNormalizer::key)
                .allMatch(word -> LabelIndex.COLUMN_LABELS.stream().anyMatch(label -> label.contains(word)));
        return pieces ? words : List.of(GAP.split(raw.words()));
    }

    /** Adds lines without values; those that head columns over several lines as one. */
    private static void flush(List<Raw> header, List<Line> lines) {
        if (header.isEmpty()) {
            return;
        }
        List<List<String>> words =
                header.stream().map(raw -> List.of(SPACE.split(raw.words()))).toList();
        WrappedHeader wrapped = WrappedHeader.in(words);
        for (int i = 0; i < header.size(); i++) {
            Raw raw = header.get(i);
            List<String> cells = wrapped == null ? cells(raw) : wrapped.rest(i);
            if (!cells.isEmpty()) {
                lines.add(new Line(raw.number(), raw.words(), cells, true));
            }
        }
        if (wrapped != null) {
            Raw last = header.get(header.size() - 1);
            lines.add(new Line(last.number(), last.words(), wrapped.labels(), true));
        }
        header.clear();
    }
}
