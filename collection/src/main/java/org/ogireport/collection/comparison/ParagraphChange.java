package org.ogireport.collection.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of a paragraph.
 *
 * @param kind what became of it
 * @param segments its text in pieces: of one that was changed, what stands in both, in the first only and in the second only;
 *     of any other, one piece
 * @since 0.1
 */
public record ParagraphChange(Kind kind, List<Segment> segments) {
    /** Makes the list unmodifiable. */
    public ParagraphChange {
        Objects.requireNonNull(kind, "kind: must not be null");
        Objects.requireNonNull(segments, "segments: must not be null");
        segments = List.copyOf(segments);
    }

    /** What became of a paragraph. */
    public enum Kind {
        /** It stands in both at the same place. */
        SAME,
        /** It stands in both at different places. */
        MOVED,
        /** Much of it stands in both. */
        CHANGED,
        /** It stands in the first only. */
        REMOVED,
        /** It stands in the second only. */
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param in where it stands
     * @param text the text
     */
    public record Segment(In in, String text) {
        /** Refuses nulls. */
        public Segment {
            Objects.requireNonNull(in, "in: must not be null");
            Objects.requireNonNull(text, "text: must not be null");
        }

        /** Where a piece of text stands. */
        public enum In {
            /** In both reports. */
            BOTH,
            /** In the first only. */
            FIRST,
            /** In the second only. */
            SECOND
        }
    }

    static ParagraphChange of(Kind kind, String text) {
        Segment.In in = switch (kind) {
            case REMOVED -> Segment.In.FIRST;
            case ADDED -> Segment.In.SECOND;
            default -> Segment.In.BOTH;
        };
        return new ParagraphChange(kind, List.of(new Segment(in, text)));
    }

    /** How many characters stand somewhere. */
    long length(Segment.In in) {
        return segments.stream()
                .filter(segment -> segment.in() == in)
                .mapToLong(segment -> segment.text().length())
                .sum();
    }

    /**
     * The text as one of the reports has it.
     *
     * @param in the first or the second
     * @return the text; empty where it does not stand there
     */
    public String text(Segment.In in) {
        Objects.requireNonNull(in, "in: must not be null");
        return segments.stream()
                .filter(segment -> segment.in() == in || segment.in() == Segment.In.BOTH)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
