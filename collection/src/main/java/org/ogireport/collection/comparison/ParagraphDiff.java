package org.ogireport.collection.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.comparison.ParagraphChange.Kind;
import org.ogireport.collection.comparison.ParagraphChange.Segment;
import org.ogireport.collection.comparison.ParagraphChange.Segment.In;

/** Finds what became of the paragraphs of a text. */
final class ParagraphDiff {
    /** A number or a word in Latin letters is one piece, like any other character. */
    private static final Pattern WORD = Pattern.compile("[0-9]+(?:[.,][0-9]+)*%?|[A-Za-z]+|\\X");

    /** The least share of two paragraphs' pairs of characters at which one is the other changed. */
    private static final double LEAST_LIKENESS = 0.5;

    /** Pieces of one text times pieces of the other: beyond that their order is not compared. */
    private static final long MOST_COMPARED = 4_000_000;

    /** A paragraph is compared with so many that are gone around it. */
    private static final int MOST_PAIRED = 20;

    private final Map<String, Integer> movedFrom = new HashMap<>();
    private final Map<String, Integer> movedTo = new HashMap<>();
    private final List<ParagraphChange> changes = new ArrayList<>();

    private ParagraphDiff() {}

    static List<ParagraphChange> of(List<String> first, List<String> second) {
        ParagraphDiff diff = new ParagraphDiff();
        List<Stretch> stretches = stretches(first, second);
        diff.findMoved(stretches);
        for (Stretch stretch : stretches) {
            stretch.same().forEach(same -> diff.changes.add(ParagraphChange.of(Kind.SAME, same)));
            diff.add(stretch.removed(), stretch.added());
        }
        return diff.changes;
    }

    /** What is the same, and then what is gone and what is new behind it. */
    private record Stretch(List<String> same, List<String> removed, List<String> added) {
        Stretch() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Two texts piece by piece, alternately the same in both and not. */
    private static List<Stretch> stretches(List<String> first, List<String> second) {
        if ((long) first.size() * second.size() > MOST_COMPARED) {
            return List.of(new Stretch(List.of(), first, second));
        }
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch()));
        Patch<String> patch = DiffUtils.diff(first, second, new MyersDiffWithLinearSpace<>(), null, true);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                stretches.add(new Stretch());
                stretches
                        .get(stretches.size() - 1)
                        .same()
                        .addAll(delta.getTarget().getLines());
            } else {
                Stretch last = stretches.get(stretches.size() - 1);
                last.removed().addAll(delta.getSource().getLines());
                last.added().addAll(delta.getTarget().getLines());
            }
        }
        return stretches;
    }

    /** What is removed in one place and added in another; each as many times as both. */
    private void findMoved(List<Stretch> stretches) {
        Map<String, Integer> removed = new HashMap<>();
        Map<String, Integer> added = new HashMap<>();
        for (Stretch stretch : stretches) {
            stretch.removed().forEach(text -> removed.merge(text, 1, Integer::sum));
            stretch.added().forEach(text -> added.merge(text, 1, Integer::sum));
        }
        removed.forEach((text, times) -> {
            movedFrom.put(text, Math.min(times, added.getOrDefault(text, 0)));
            movedTo.put(text, Math.min(times, added.getOrDefault(text, 0)));
        });
    }

    private void add(List<String> removed, List<String> added) {
        List<String> gone = new ArrayList<>();
        for (String text : removed) {
            // what is moved is told where it stands in the second
            if (!isTaken(movedFrom, text)) {
                gone.add(text);
            }
        }
        for (String text : added) {
            if (isTaken(movedTo, text)) {
                changes.add(ParagraphChange.of(Kind.MOVED, text));
                continue;
            }
            String before = mostAlike(gone, text);
            if (before == null) {
                changes.add(ParagraphChange.of(Kind.ADDED, text));
            } else {
                for (String passed : List.copyOf(gone.subList(0, gone.indexOf(before)))) {
                    changes.add(ParagraphChange.of(Kind.REMOVED, passed));
                    gone.remove(passed);
                }
                gone.remove(before);
                changes.add(new ParagraphChange(Kind.CHANGED, segments(before, text)));
            }
        }
        gone.forEach(text -> changes.add(ParagraphChange.of(Kind.REMOVED, text)));
    }

    /** Takes one of the paragraphs that are moved, if one is left. */
    private static boolean isTaken(Map<String, Integer> moved, String text) {
        boolean isLeft = moved.getOrDefault(text, 0) > 0;
        if (isLeft) {
            moved.merge(text, -1, Integer::sum);
        }
        return isLeft;
    }

    private static @Nullable String mostAlike(List<String> gone, String text) {
        String found = null;
        double most = LEAST_LIKENESS;
        for (String each : gone.subList(0, Math.min(gone.size(), MOST_PAIRED))) {
            double likeness = likeness(each, text);
            if (likeness >= most) {
                most = likeness;
                found = each;
            }
        }
        return found;
    }

    /** The share of both texts' pairs of characters that they have in common. */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long shared = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static List<Segment> segments(String first, String second) {
        List<String> before = words(first);
        List<String> after = words(second);
        List<Segment> segments = new ArrayList<>();
        for (Stretch stretch : stretches(before, after)) {
            add(In.BOTH, stretch.same(), segments);
            add(In.FIRST, stretch.removed(), segments);
            add(In.SECOND, stretch.added(), segments);
        }
        return segments;
    }

    private static void add(In in, List<String> words, List<Segment> segments) {
        if (!words.isEmpty()) {
            segments.add(new Segment(in, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
