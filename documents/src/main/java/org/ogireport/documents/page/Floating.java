package org.ogireport.documents.page;

/**
 * Which parts of a text may be covered by what floats over it: shapes, pictures and text boxes that text does not flow around.
 * They stand on the page of the paragraph that they are anchored to.
 */
public final class Floating {
    /** How much text at most stands on a page. */
    public static final int PAGE = 2000;

    /** What reaches no farther than this, in English Metric Units, reaches no farther than some paragraphs. */
    private static final long NEAR = 1_800_000;

    private static final int NEIGHBOURS = 3;

    private Floating() {}

    /**
     * Of each paragraph or table, whether something that floats may cover it.
     *
     * @param lengths how many characters each has
     * @param reach how far from each something may reach that is anchored to it; 0 where nothing is
     */
    public static boolean[] over(int[] lengths, long[] reach) {
        int[] text = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            text[i + 1] = text[i] + Math.min(PAGE, lengths[i]);
        }
        boolean[] covered = new boolean[lengths.length];
        cover(covered, reach, text, 1);
        cover(covered, reach, text, -1);
        return covered;
    }

    /** Goes through the blocks in one direction, and carries along how far the last thing that floats may reach. */
    private static void cover(boolean[] covered, long[] reach, int[] text, int step) {
        int far = -1;
        int near = -1;
        for (int i = step > 0 ? 0 : covered.length - 1; i >= 0 && i < covered.length; i += step) {
            far = reach[i] > NEAR ? i : far;
            near = reach[i] > 0 ? i : near;
            int between = far < 0 ? 0 : step > 0 ? text[i] - text[far] : text[far] - text[i + 1];
            covered[i] |= far >= 0 && between <= PAGE || near >= 0 && Math.abs(i - near) <= NEIGHBOURS;
        }
    }
}
