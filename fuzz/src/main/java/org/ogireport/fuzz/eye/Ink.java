package org.ogireport.fuzz.eye;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What differs from the ground of a picture, in pieces that hang together. */
final class Ink {
    /** From which difference to the ground something can be seen, and from which it is plain. */
    private static final int SEEN = 26;

    private static final int PLAIN = 96;

    private final int width;
    private final int height;
    private final int[][] contrast;

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

        /** Whether it is a stretch of another ground, with whatever stands on it, rather than strokes. */
        boolean isPatch() {
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

    /** The pieces from left to right; specks are left out. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean[][] taken = new boolean[height][width];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                if (!taken[y][x] && contrast[y][x] >= SEEN) {
                    Piece piece = piece(x, y, taken);
                    if (piece.pixels.size() > 5) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return pieces;
    }

    private Piece piece(int x, int y, boolean[][] taken) {
        Piece piece = new Piece();
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {x, y});
        taken[y][x] = true;
        while (!open.isEmpty()) {
            int[] at = open.remove();
            piece.add(at[0], at[1], contrast[at[1]][at[0]]);
            for (int i = 0; i < 9; i++) {
                int nx = at[0] + i % 3 - 1;
                int ny = at[1] + i / 3 - 1;
                if (nx >= 0 && ny >= 0 && nx < width && ny < height && !taken[ny][nx] && contrast[ny][nx] >= SEEN) {
                    taken[ny][nx] = true;
                    open.add(new int[] {nx, ny});
                }
            }
        }
        return piece;
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
}
