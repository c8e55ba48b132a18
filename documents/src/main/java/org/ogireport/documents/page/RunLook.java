package org.ogireport.documents.page;

/**
 * How the text of a run is seen.
 *
 * @param look how it is seen
 * @param size its size in half points
 * @param position how far it is raised, in half points
 * @param raised whether it is set as a superscript or subscript
 * @param highlighted whether it is marked with a colour
 */
public record RunLook(Look look, long size, long position, boolean raised, boolean highlighted) {
    private static final int NEARLY = 85;

    /** Whether characters of both are seen as those of one number. */
    public boolean joins(RunLook other) {
        return position == other.position && Math.min(size, other.size) * 100 >= Math.max(size, other.size) * NEARLY;
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
                        highlighted && other.highlighted);
    }

    /** This look within something that is seen in a way. */
    public RunLook within(Look around) {
        return new RunLook(look.and(around), size, position, raised, highlighted);
    }
}
