package org.ogireport.fuzz.eye;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be seen of the framed figure in a picture, before its digits are told: whether there is a figure at all, whether it
 * is one and plain.
 *
 * @param answer what is seen where that is no number; empty if its digits are to be told
 * @param digits pictures of the figure alone, where they are: the same in two sizes
 * @param shapes the pieces that it is of
 * @param others how many lower pieces stand there
 */
record Sight(String answer, List<BufferedImage> digits, List<Shapes.Shape> shapes, int others) {
    /** Nothing is there, or the cell is not. */
    static final String NOTHING = "nothing";
    /** The eye cannot tell. */
    static final String DOUBTFUL = "doubtful";

    /** A line runs across what is there, or what is there is as wide as if one did. */
    static final String STRUCK = "struck";

    /** There is a gap in what is there. */
    static final String PARTED = "parted";

    /** What is there has not the shapes of digits. */
    static final String UNLIKE = "unlike";

    /** How high digits of four points are in the smallest of the pictures. */
    private static final int TINY = 8;

    private static final int SMALL = 34;
    private static final int LARGE = 52;

    static Sight only(String answer) {
        return new Sight(answer, List.of(), List.of(), 0);
    }

    private static boolean isFrame(int colour) {
        int green = colour >> 8 & 0xFF;
        return Math.min(colour >> 16 & 0xFF, colour & 0xFF) > Math.max(190, green + 60);
    }

    /** Looks at a page, for figures of strong lines or of thin ones. */
    static Sight of(BufferedImage page, boolean isOfThinLines) {
        int left = page.getWidth();
        int right = 0;
        int top = page.getHeight();
        int bottom = 0;
        int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (isFrame(colours[y * page.getWidth() + x])) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right - left < 12 || bottom - top < 12) {
            return only(NOTHING);
        }
        int middle = (top + bottom) / 2;
        int inset = 0;
        while (inset < 12 && isFrame(page.getRGB(left + inset, middle))) {
            inset++;
        }
        inset += 2;
        return within(
                page.getSubimage(left + inset, top + inset, right - left - 2 * inset + 1, bottom - top - 2 * inset + 1),
                isOfThinLines);
    }

    /** Looks at a cell. */
    private static Sight within(BufferedImage cell, boolean isOfThinLines) {
        Ink ink = new Ink(cell, isOfThinLines);
        List<Piece> all = ink.withoutLines();
        if (ink.isBlocked()) {
            return only("blocked");
        }
        if (all.isEmpty()) {
            return only(NOTHING);
        }
        int tall = all.stream().mapToInt(Piece::height).max().orElse(0);
        if (tall < TINY) {
            return only("tiny");
        }
        if (all.stream().anyMatch(Piece::isFaint)) {
            return only("faint");
        }
        List<Piece> line =
                all.stream().filter(piece -> piece.height() > tall * 3 / 4).toList();
        int base = line.stream().mapToInt(piece -> piece.bottom).sorted().toArray()[line.size() / 2];
        if (line.stream().anyMatch(piece -> Math.abs(piece.bottom - base) > tall)) {
            return only("lines");
        }
        int size = line.stream().mapToInt(Piece::height).sorted().toArray()[line.size() / 2];
        boolean touches = line.stream()
                .anyMatch(piece -> piece.left == 0
                        || piece.top == 0
                        || piece.right == cell.getWidth()
                        || piece.bottom == cell.getHeight());
        if (touches) {
            return only("cut");
        }
        if (line.stream().anyMatch(piece -> Math.abs(piece.bottom - base) > size / 6.0)) {
            return only("uneven");
        }
        if (isParted(line, size)) {
            return only(PARTED);
        }
        boolean crossed = all.stream()
                .filter(piece -> !line.contains(piece))
                .anyMatch(piece ->
                        piece.top > base - size * 3 / 4 && piece.bottom < base - size / 4 && piece.width() > size / 2);
        if (crossed) {
            return only("crossed");
        }
        int others = all.size() - line.size();
        List<BufferedImage> digits = List.of(ink.picture(line, SMALL), ink.picture(line, LARGE));
        List<Shapes.Shape> shapes = line.stream().map(ink::shape).toList();
        // what joins digits strikes them; a wide one may have as long a line of its own
        return line.stream().anyMatch(piece -> piece.longestAcross() > size * 1.3)
                ? new Sight(
                        STRUCK, digits, shapes.stream().map(Shapes.Shape::whole).toList(), others)
                : new Sight("", digits, shapes, others);
    }

    /** Whether there is a gap between digits that is no even spacing. */
    private static boolean isParted(List<Piece> line, int size) {
        int[] gaps = IntStream.range(1, line.size())
                .map(i -> line.get(i).left - line.get(i - 1).right)
                .sorted()
                .toArray();
        return gaps.length > 0
                && gaps[gaps.length - 1] > size * 0.65
                && (gaps.length == 1 || gaps[gaps.length - 1] > 2 * Math.max(1, gaps[0]) + size / 3);
    }
}
