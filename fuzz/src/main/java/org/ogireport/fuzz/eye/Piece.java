package org.ogireport.fuzz.eye;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** A piece of ink: where it stands, how much it differs from the ground, and its pixels. */
final class Piece {
    /** From which difference to the ground it is plain. */
    private static final int PLAIN = 64;

    /** How much of the sides of a stretch of colour is of it. */
    private static final double SIDES_INKED = 0.85;

    /** How thick the sides of a box are at most. */
    private static final int SIDE = 6;

    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right;
    int bottom;
    int most;
    final List<int[]> pixels = new ArrayList<>();

    void add(int x, int y, int contrast) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x + 1);
        bottom = Math.max(bottom, y + 1);
        most = Math.max(most, contrast);
        pixels.add(new int[] {x, y});
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean isFaint() {
        return most < PLAIN;
    }

    /** Whether another stands within it. */
    boolean surrounds(Piece other) {
        return other.left > left && other.right < right && other.top > top && other.bottom < bottom;
    }

    /** Whether another stands within it that is no speck. */
    boolean holds(Piece other) {
        return surrounds(other) && other.height() > height() / 4;
    }

    void add(Piece other) {
        other.pixels.forEach(pixel -> add(pixel[0], pixel[1], other.most));
    }

    /** Whether it is no more than the four sides of a box. */
    boolean isBox() {
        return corners() == 4 && pixels.stream().allMatch(pixel -> aside(pixel) <= SIDE || above(pixel) <= SIDE);
    }

    /** Whether its sides are straight, as those of a stretch of colour are; the outermost pixels may be grey, the next of a digit on it. */
    boolean hasSides() {
        int inked = side(pixel -> pixel[0] - left)
                + side(pixel -> right - 1 - pixel[0])
                + side(pixel -> pixel[1] - top)
                + side(pixel -> bottom - 1 - pixel[1]);
        return inked > (width() + height()) * 2 * SIDES_INKED;
    }

    private int side(ToIntFunction<int[]> distance) {
        int[] inked = new int[2];
        for (int[] pixel : pixels) {
            int at = distance.applyAsInt(pixel);
            if (at < inked.length) {
                inked[at]++;
            }
        }
        return Math.max(inked[0], inked[1]);
    }

    /** In how many of its corners it is. */
    private long corners() {
        return pixels.stream()
                .filter(pixel -> aside(pixel) + above(pixel) < 4)
                .map(pixel -> (pixel[0] - left == aside(pixel) ? 1 : 0) + (pixel[1] - top == above(pixel) ? 2 : 0))
                .distinct()
                .count();
    }

    private int aside(int[] pixel) {
        return Math.min(pixel[0] - left, right - 1 - pixel[0]);
    }

    private int above(int[] pixel) {
        return Math.min(pixel[1] - top, bottom - 1 - pixel[1]);
    }

    /** The longest stretch of ink in any row of the middle half. */
    int longestAcross() {
        Map<Integer, boolean[]> rows = new HashMap<>();
        pixels.forEach(pixel -> rows.computeIfAbsent(pixel[1], y -> new boolean[width()])[pixel[0] - left] = true);
        int longest = 0;
        for (Map.Entry<Integer, boolean[]> row : rows.entrySet()) {
            if (row.getKey() > top + height() / 4 && row.getKey() < bottom - height() / 4) {
                int length = 0;
                for (boolean ink : row.getValue()) {
                    length = ink ? length + 1 : 0;
                    longest = Math.max(longest, length);
                }
            }
        }
        return longest;
    }
}
