package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Section;

/** Divides a document's lines by the headings of the six parts. */
final class Outline {
    private static final int SHORTEST_CONTENTS = 3;
    private static final Part OTHERS = Part.values()[Part.values().length - 1];

    private final List<Line> lines;
    private final List<Heading> headings = new ArrayList<>();
    private final Set<Integer> contents = new HashSet<>();

    private Outline(List<Line> lines) {
        this.lines = lines;
    }

    static Outline of(List<Line> lines) {
        Outline outline = new Outline(lines);
        outline.find();
        outline.dropContents();
        outline.findByNumber();
        return outline;
    }

    /** A heading over one line or two. */
    private record Heading(Part part, int from, int to, String text) {}

    /**
     * A heading as it was found, wherever it stands.
     *
     * @param line its first line
     * @param below the lines down to the next heading
     */
    record Headed(Part part, String heading, Line line, List<Line> below) {}

    /** Every heading in the order they stand in, those of a table of contents left out. */
    List<Headed> headings() {
        List<Headed> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).from() : lines.size();
            all.add(new Headed(
                    heading.part(), heading.text(), lines.get(heading.from()), lines.subList(heading.to(), end)));
        }
        return all;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            String text = single(i);
            if (text == null) {
                continue;
            }
            Heading broken = broken(i, text);
            Part part = broken == null ? Headings.partOf(text) : null;
            if (broken != null) {
                headings.add(broken);
                i++;
            } else if (part != null) {
                headings.add(new Heading(part, i, i + 1, text));
            }
        }
    }

    private @Nullable Heading broken(int i, String text) {
        String next = i + 1 < lines.size() && Headings.canBegin(text) ? single(i + 1) : null;
        if (next == null || Headings.partExactly(text) != null) {
            return null;
        }
        Part part = Headings.partExactly(text + next);
        return part == null ? null : new Heading(part, i, i + 2, text + next);
    }

    /** The text of a line that holds one cell or paragraph only; null for the others. */
    private @Nullable String single(int i) {
        Line line = lines.get(i);
        String found = null;
        for (String cell : line.isFiller() ? List.<String>of() : line.cells()) {
            if (!cell.isEmpty() && found != null) {
                return null;
            }
            found = cell.isEmpty() ? found : cell;
        }
        return found;
    }

    /** A table of contents: headings with nothing between them, each of which comes again. */
    private void dropContents() {
        List<Heading> kept = new ArrayList<>();
        int[] last = lastOfEachPart();
        for (int i = 0; i < headings.size(); ) {
            int end = i + 1;
            while (end < headings.size()
                    && headings.get(end).from() == headings.get(end - 1).to()) {
                end++;
            }
            List<Heading> run = headings.subList(i, end);
            int next = end;
            boolean comesAgain =
                    run.stream().allMatch(heading -> last[heading.part().ordinal()] >= next);
            if (comesAgain && run.stream().map(Heading::part).distinct().count() >= SHORTEST_CONTENTS) {
                run.forEach(heading -> contents.addAll(List.of(heading.from(), heading.to() - 1)));
            } else {
                kept.addAll(run);
            }
            i = end;
        }
        headings.clear();
        headings.addAll(kept);
    }

    /** Finds the headings in other words than the form's, as long as one that is found shows where another must stand. */
    private void findByNumber() {
        int before;
        do {
            before = headings.size();
            for (Part part : Part.values()) {
                if (headings.stream().noneMatch(heading -> heading.part() == part)) {
                    findByNumber(part);
                }
            }
        } while (headings.size() > before);
    }

    /** The one short line with the part's number where it must stand, between the headings of the parts before and after it. */
    private void findByNumber(Part part) {
        int from = 0;
        int to = lines.size();
        for (Heading heading : headings) {
            from = heading.part().ordinal() < part.ordinal() ? Math.max(from, heading.to()) : from;
            to = heading.part().ordinal() > part.ordinal() ? Math.min(to, heading.from()) : to;
        }
        boolean bounded = (from > 0 || part.ordinal() == 0) && to < lines.size() || part == OTHERS && from > 0;
        List<Integer> found = new ArrayList<>();
        for (int i = from; bounded && i < to; i++) {
            Line line = lines.get(i);
            if (!line.isTabular() && Headings.isNumbered(line.text(), part)) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            int at = found.get(0);
            headings.add(new Heading(part, at, at + 1, lines.get(at).text()));
            headings.sort(Comparator.comparingInt(Heading::from));
        }
    }

    private int[] lastOfEachPart() {
        int[] last = new int[Part.values().length];
        for (int i = 0; i < headings.size(); i++) {
            last[headings.get(i).part().ordinal()] = i;
        }
        return last;
    }

    /** The sections in the order of the form; the first is what stands before any heading. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Part part = null;
        String text = "";
        int from = 0;
        for (Heading heading : withPartsThatChangedPlaces(inOrder())) {
            sections.add(section(part, text, between(part, from, heading.from()), heading.part()));
            part = heading.part();
            text = heading.text();
            from = heading.to();
        }
        sections.add(section(part, text, between(part, from, lines.size()), null));
        return sections;
    }

    private static Section section(@Nullable Part part, String heading, List<Line> lines, @Nullable Part next) {
        List<Part> tables = new ArrayList<>();
        for (Part table : Part.values()) {
            boolean from = part == null || table.ordinal() >= part.ordinal();
            if (table.isTable() && from && (next == null || table.ordinal() < next.ordinal())) {
                tables.add(table);
            }
        }
        return new Section(part, heading, lines, List.copyOf(tables));
    }

    /** The lines of a section, without its own heading, should it be repeated there. */
    private List<Line> between(@Nullable Part part, int from, int to) {
        Set<Integer> dropped = new HashSet<>(contents);
        for (Heading heading : headings) {
            if (heading.part() == part && heading.from() >= from && heading.to() <= to) {
                dropped.add(heading.from());
                dropped.add(heading.to() - 1);
            }
        }
        List<Line> between = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            if (!dropped.contains(i)) {
                between.add(lines.get(i));
            }
        }
        return between;
    }

    /** The longest row of headings that keeps the order of the form; of equal ones the first. */
    private List<Heading> inOrder() {
        List<List<Heading>> best = new ArrayList<>();
        for (Part ignored : Part.values()) {
            best.add(List.of());
        }
        for (Heading heading : headings) {
            List<Heading> before = List.of();
            for (int part = 0; part < heading.part().ordinal(); part++) {
                before = best.get(part).size() > before.size() ? best.get(part) : before;
            }
            if (before.size() + 1 > best.get(heading.part().ordinal()).size()) {
                List<Heading> longer = new ArrayList<>(before);
                longer.add(heading);
                best.set(heading.part().ordinal(), longer);
            }
        }
        List<Heading> longest = List.of();
        for (List<Heading> list : best) {
            longest = list.size() > longest.size() ? list : longest;
        }
        return longest;
    }

    /** With the parts behind the tables that are there once and out of order, so that nothing of them is read as another's. */
    private List<Heading> withPartsThatChangedPlaces(List<Heading> inOrder) {
        List<Heading> all = new ArrayList<>(inOrder);
        for (Heading heading : headings) {
            boolean once = headings.stream()
                            .filter(other -> other.part() == heading.part())
                            .count()
                    == 1;
            boolean behind =
                    inOrder.stream().allMatch(other -> !other.part().isTable() || other.from() < heading.from());
            if (once && behind && heading.part().compareTo(Part.DISPUTES) > 0 && !inOrder.contains(heading)) {
                all.add(heading);
            }
        }
        all.sort(Comparator.comparingInt(Heading::from));
        return all;
    }
}
