package org.ogireport.fuzz.eye;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs from the ground of a picture, in pieces that hang together. */
final class Ink {
    /** From which difference to the ground something can be seen, and from which it is plain. */
    private static final int SEEN = 26;

    private static final int PLAIN = 96;

    /** How wide the grey rim of a piece is, and how many pixels make no more than a speck. */
    private static final int RIM = 2;

    private static final int SPECK = 5;

    /** How thick the sides of a box are at most. */
    private static final int SIDE = 6;

    /** In how many parts each way a pixel is cut where it falls on two fields of a grid. */
    private static final int FINE = 3;

    /** From how many pixels across a stretch of one colour can be the ground of something. */
    private static final int STRETCH = 8;

    private final int width;
    private final int height;
    private final int[][] contrast;
    private boolean isBlocked;

    Ink(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        contrast = new int[height][width];
        int ground = ground(picture);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                contrast[y][x] = difference(picture.getRGB(x, y), ground);
            }
        }
        pieces(SEEN, new Piece[height][width]).forEach(piece -> uncover(piece, picture));
    }

    /** Takes a stretch of another colour for the ground of what stands on it. */
    private void uncover(Piece piece, BufferedImage picture) {
        if (piece.width() < STRETCH || piece.height() < STRETCH || !piece.isPatch()) {
            return;
        }
        int ground = ground(picture.getSubimage(piece.left, piece.top, piece.width(), piece.height()));
        boolean[][] own = new boolean[piece.height()][piece.width()];
        int flat = 0;
        for (int[] pixel : piece.pixels) {
            own[pixel[1] - piece.top][pixel[0] - piece.left] = true;
            flat += picture.getRGB(pixel[0], pixel[1]) == ground ? 1 : 0;
        }
        if (flat * 2 < piece.width() * piece.height()) {
            return;
        }
        boolean isBare = true;
        for (int[] pixel : piece.pixels) {
            int difference = isEdge(own, pixel[0] - piece.left, pixel[1] - piece.top)
                    ? 0
                    : difference(picture.getRGB(pixel[0], pixel[1]), ground);
            isBare &= difference < SEEN;
            contrast[pixel[1]][pixel[0]] = difference;
        }
        isBlocked |= isBare && !piece.isFaint();
    }

    /** The pieces, without boxes around others and the lines that run on below and above the highest of them. */
    List<Piece> withoutLines() {
        List<Piece> boxed = pieces();
        boxed.stream()
                .filter(piece -> piece.isBox() && boxed.stream().anyMatch(piece::holds))
                .forEach(box -> box.pixels.forEach(pixel -> contrast[pixel[1]][pixel[0]] = 0));
        List<Piece> pieces = pieces();
        Piece highest = pieces.stream().max(Comparator.comparing(Piece::height)).orElse(null);
        if (highest == null) {
            return pieces;
        }
        clearLines(highest.top, highest.bottom);
        return pieces();
    }

    private void clearLines(int from, int to) {
        int least = (to - from) * 6 / 5;
        for (int y = 0; y < height; y++) {
            if (y > from + (to - from) / 5 && y < to - (to - from) / 5) {
                continue;
            }
            for (int x = 0; x < width; x++) {
                int end = x;
                while (end < width && contrast[y][end] >= SEEN) {
                    end++;
                }
                if (end - x > least) {
                    Arrays.fill(contrast[y], x, end, 0);
                }
                x = end;
            }
        }
    }

    private static boolean isEdge(boolean[][] own, int x, int y) {
        return x < 2
                || y < 2
                || x > own[0].length - 3
                || y > own.length - 3
                || !own[y - 1][x]
                || !own[y + 1][x]
                || !own[y][x - 1]
                || !own[y][x + 1];
    }

    /** Whether a stretch of another plain colour stands there, and nothing on it. */
    boolean isBlocked() {
        return isBlocked;
    }

    private static int ground(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int most = picture.getRGB(0, 0);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int count = counts.merge(colour, 1, Integer::sum);
                if (count > counts.getOrDefault(most, 0)) {
                    most = colour;
                }
            }
        }
        return most;
    }

    private static int difference(int colour, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((colour >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    /** A piece: where it stands, how much it differs from the ground, and its pixels. */
    static final class Piece {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right;
        int bottom;
        private int most;
        private final List<int[]> pixels = new ArrayList<>();

        private void add(int x, int y, int contrast) {
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
        boolean holds(Piece other) {
            return other != this
                    && other.left > left
                    && other.right < right
                    && other.top > top
                    && other.bottom < bottom
                    && other.height() > height() / 4;
        }

        /** Whether it is no more than the four sides of a box. */
        private boolean isBox() {
            Set<Integer> corners = new HashSet<>();
            for (int[] pixel : pixels) {
                int aside = Math.min(pixel[0] - left, right - 1 - pixel[0]);
                int above = Math.min(pixel[1] - top, bottom - 1 - pixel[1]);
                if (aside > SIDE && above > SIDE) {
                    return false;
                }
                if (aside + above < 4) {
                    corners.add((pixel[0] - left == aside ? 1 : 0) + (pixel[1] - top == above ? 2 : 0));
                }
            }
            return corners.size() == 4;
        }

        /** Whether it is a stretch of another ground, with whatever stands on it, rather than strokes. */
        private boolean isPatch() {
            return pixels.size() > width() * height() * 4 / 5;
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

    /** The pieces from left to right, which may touch where they are only grey; specks are left out. */
    private List<Piece> pieces() {
        int most = Arrays.stream(contrast).flatMapToInt(Arrays::stream).max().orElse(0);
        Piece[][] taken = new Piece[height][width];
        List<Piece> pieces = pieces(Math.max(SEEN, most / 2), taken);
        for (int i = 0; i < RIM; i++) {
            widen(pieces, taken);
        }
        pieces.addAll(pieces(SEEN, taken));
        pieces.removeIf(piece -> piece.pixels.size() <= SPECK);
        pieces.sort(Comparator.comparing(piece -> piece.left));
        return pieces;
    }

    /** What hangs together by so much contrast, and is not taken yet. */
    private List<Piece> pieces(int least, Piece[][] taken) {
        List<Piece> pieces = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                if (taken[y][x] == null && contrast[y][x] >= least) {
                    Piece piece = new Piece();
                    Deque<int[]> open = new ArrayDeque<>();
                    take(piece, x, y, taken, open);
                    while (!open.isEmpty()) {
                        takeAround(piece, open.remove(), least, taken, open);
                    }
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private void widen(List<Piece> pieces, Piece[][] taken) {
        for (Piece piece : pieces) {
            for (int[] pixel : List.copyOf(piece.pixels)) {
                takeAround(piece, pixel, SEEN, taken, new ArrayDeque<>());
            }
        }
    }

    private void take(Piece piece, int x, int y, Piece[][] taken, Deque<int[]> open) {
        taken[y][x] = piece;
        piece.add(x, y, contrast[y][x]);
        open.add(new int[] {x, y});
    }

    private void takeAround(Piece piece, int[] at, int least, Piece[][] taken, Deque<int[]> open) {
        for (int y = Math.max(0, at[1] - 1); y <= Math.min(height - 1, at[1] + 1); y++) {
            for (int x = Math.max(0, at[0] - 1); x <= Math.min(width - 1, at[0] + 1); x++) {
                if (taken[y][x] == null && contrast[y][x] >= least) {
                    take(piece, x, y, taken, open);
                }
            }
        }
    }

    /** The pieces alone, as dark as they are, on white with a margin, so high. */
    BufferedImage picture(List<Piece> pieces, int high) {
        int left = pieces.stream().mapToInt(piece -> piece.left).min().orElse(0);
        int top = pieces.stream().mapToInt(piece -> piece.top).min().orElse(0);
        int right = pieces.stream().mapToInt(piece -> piece.right).max().orElse(1);
        int bottom = pieces.stream().mapToInt(piece -> piece.bottom).max().orElse(1);
        BufferedImage exact = new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_INT_RGB);
        Graphics2D ground = exact.createGraphics();
        ground.setColor(Color.WHITE);
        ground.fillRect(0, 0, exact.getWidth(), exact.getHeight());
        for (Piece piece : pieces) {
            for (int[] pixel : piece.pixels) {
                int grey = 255 - Math.min(255, contrast[pixel[1]][pixel[0]] * 255 / piece.most);
                exact.setRGB(pixel[0] - left, pixel[1] - top, grey * 0x010101);
            }
        }
        int wide = Math.max(1, exact.getWidth() * high / exact.getHeight());
        BufferedImage picture = new BufferedImage(wide + 2 * high, 3 * high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.drawImage(exact, high, high, wide, high, null);
        return picture;
    }

    /** A piece as a shape. */
    Shapes.Shape shape(Piece piece) {
        double[] sums = new double[Shapes.Shape.COLUMNS * Shapes.Shape.ROWS];
        double[] areas = new double[sums.length];
        // each pixel as nine, so that small shapes are not told by where their pixels begin
        for (int[] pixel : piece.pixels) {
            add(piece, pixel, (double) contrast[pixel[1]][pixel[0]] / piece.most, sums);
        }
        for (int y = piece.top; y < piece.bottom; y++) {
            for (int x = piece.left; x < piece.right; x++) {
                add(piece, new int[] {x, y}, 1, areas);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = areas[i] == 0 ? 0 : sums[i] / areas[i];
        }
        return new Shapes.Shape(sums, (double) piece.width() / piece.height());
    }

    private static void add(Piece piece, int[] pixel, double ink, double[] sums) {
        for (int i = 0; i < FINE * FINE; i++) {
            double x = (pixel[0] - piece.left + (i % FINE + 0.5) / FINE) / piece.width();
            double y = (pixel[1] - piece.top + (i / FINE + 0.5) / FINE) / piece.height();
            sums[(int) (y * Shapes.Shape.ROWS) * Shapes.Shape.COLUMNS + (int) (x * Shapes.Shape.COLUMNS)] += ink;
        }
    }
}
