package org.ogireport.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.form.Part;
import org.ogireport.documents.result.Remark.Kind;

/** The prose of a section: its lines as paragraphs, without what belongs to a table. */
public final class ProseLines {
    private static final int MOST_LABELS_IN_PROSE = 8;
    private static final int SHORTEST_RUN_TOGETHER = 60;

    private ProseLines() {}

    /** The lines of a section from where its prose ends: all of a table part, those from the first label on elsewhere. */
    public static List<Line> afterProse(Section section) {
        return section.lines().subList(endOfProse(section), section.lines().size());
    }

    /** The lines of a section before any table. */
    public static List<Line> prose(Section section) {
        return section.lines().subList(0, endOfProse(section));
    }

    private static int endOfProse(Section section) {
        Part part = section.part();
        if (part != null && part.isTable()) {
            return 0;
        }
        if (section.tableParts().isEmpty()) {
            return section.lines().size();
        }
        int end = 0;
        while (end < section.lines().size() && !beginsTable(section.lines().get(end))) {
            end++;
        }
        return end;
    }

    public static boolean beginsTable(Line line) {
        for (String cell : line.isFiller() ? List.<String>of() : line.cells()) {
            if (FormLabels.ROWS.contains(cell.length() > 100 ? "" : TextNormalizer.key(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Lines as paragraphs; a table's cells among them are left out, with a remark, but for a frame that is drawn around text. */
    public static Narrative narrative(List<Line> lines, Remarks remarks) {
        List<String> paragraphs = new ArrayList<>();
        int end = 0;
        boolean framed = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i >= end) {
                end = endOfTable(lines, i);
                framed = isFrame(lines.subList(i, end));
            }
            if (line.isFiller()) {
                continue;
            }
            if (line.isTabular() && !framed || isTableRunTogether(line)) {
                remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text()));
            } else {
                addParagraph(TextNormalizer.strip(line.text()), line.number(), paragraphs, remarks);
            }
        }
        return new Narrative(paragraphs);
    }

    /** The first line from one on that is of no table. */
    private static int endOfTable(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).isTabular()) {
            end++;
        }
        return end;
    }

    private static boolean isFrame(List<Line> table) {
        for (Line line : table) {
            if (line.cells().size() != 1) {
                return false;
            }
        }
        return true;
    }

    private static void addParagraph(String text, int line, List<String> paragraphs, Remarks remarks) {
        if (paragraphs.size() == Narrative.MAX_PARAGRAPHS) {
            remarks.add(Kind.TEXT_LEFT_OUT, line, text);
        } else if (text.length() > Text.MAX_LENGTH) {
            paragraphs.add(text.substring(0, TextNormalizer.cut(text, Text.MAX_LENGTH)));
            remarks.add(Kind.TEXT_LEFT_OUT, line, text);
        } else if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    /** Whether a line is no paragraph but a document whose line ends are lost, tables and all. */
    public static boolean isTableRunTogether(Line line) {
        return line.text().length() >= SHORTEST_RUN_TOGETHER && labelsIn(List.of(line)) > MOST_LABELS_IN_PROSE;
    }

    /** How many of the form's labels stand somewhere in lines, whether or not they can be told apart there. */
    public static long labelsIn(List<Line> lines) {
        StringBuilder key = new StringBuilder();
        lines.forEach(line -> key.append(TextNormalizer.key(line.text())).append('\n'));
        return FormLabels.ROWS.stream().filter(label -> key.indexOf(label) >= 0).count();
    }
}
