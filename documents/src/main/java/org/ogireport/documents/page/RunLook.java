package org.ogireport.documents.page;

/**
 * How the text of a run is seen.
 *
 * @param look how it is seen
 * @param size its size in half points
 * @param position how far it is raised, in half points
 * @param raised whether it is set as a superscript or subscript
 * @param highlighted whether it is marked with a colour
 * @param frame which lines are drawn around it; empty where there are none
 */
public record RunLook(Look look, long size, long position, boolean raised, boolean highlighted, String frame) {
    private static final int NEARLY = 85;

    /** The look of text without lines around it. */
    public RunLook(Look look, long size, long position, boolean raised, boolean highlighted) {
        this(look, size, position, raised, highlighted, "");
    }

    /** Whether characters of both are seen as those of one number. */
    public boolean joins(RunLook other) {
        return position == other.position
                && frame.equals(other.frame)
                && Math.min(size, other.size) * 100 >= Math.max(size, other.size) * NEARLY;
    }

    /** The look of which this or the other is true. */
    public RunLook or(RunLook other) {
        return equals(other)
                ? this
                : new RunLook(
                        joins(other) && raised == other.raised ? look.or(other.look) : look.or(Look.OTHERWISE),
                        size,
                        position,
                        raised,
                        highlighted && other.highlighted,
                        frame);
    }

    /** This look within something that is seen in a way. */
    public RunLook within(Look around) {
        return new RunLook(look.and(around), size, position, raised, highlighted, frame);
    }
}
