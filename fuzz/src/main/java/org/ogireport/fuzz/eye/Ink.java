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
import java.util.List;
import java.util.Map;

/** What differs from the ground of a picture, in pieces that hang together. */
final class Ink {
    /** From which difference to the ground something can be seen. */
    private static final int SEEN = 28;

    /** How wide the grey rim of a piece is, and how many pixels make no more than a speck. */
    private static final int RIM = 2;

    private static final int SPECK = 5;

    /** How wide a digit is at most, in heights, and how much of its height touches the next at most. */
    private static final double WIDEST = 0.9;

    private static final double LEAST_TOUCHING = 0.3;

    /** In how many parts each way a pixel is cut where it falls on two fields of a grid. */
    private static final int FINE = 3;

    /** From how many pixels across a stretch of one colour can be the ground of something. */
    private static final int STRETCH = 8;

    /** From which difference on the thinnest of lines go on. */
    private static final int FAINTEST = 10;

    private final boolean isOfThinLines;
    private final int width;
    private final int height;
    private final int[][] contrast;
    private boolean isBlocked;

    /**
     * The ink of a picture.
     *
     * @param isOfThinLines whether pieces hang together by the faintest of pixels, as those drawn with thin lines do, and not by
     *     the strong ones alone
     */
    Ink(BufferedImage picture, boolean isOfThinLines) {
        this.isOfThinLines = isOfThinLines;
        width = picture.getWidth();
        height = picture.getHeight();
        contrast = new int[height][width];
        int ground = ground(picture);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                contrast[y][x] = difference(picture.getRGB(x, y), ground);
            }
        }
        // what touches a stretch, touches it in grey
        uncover(pieces(strongest() / 2, new Piece[height][width]), picture, ground);
        uncover(pieces(SEEN, new Piece[height][width]), picture, ground);
    }

    /** Uncovers stretches, from left to right; a part of one that its letters enclose is no other stretch. */
    private void uncover(List<Piece> pieces, BufferedImage picture, int around) {
        List<Piece> uncovered = new ArrayList<>();
        for (Piece piece : pieces) {
            if (uncovered.stream().noneMatch(stretch -> stretch.surrounds(piece)) && uncover(piece, picture, around)) {
                uncovered.add(piece);
            }
        }
    }

    /** Takes a stretch of another colour for the ground of what stands on it; false where it is none. */
    private boolean uncover(Piece piece, BufferedImage picture, int around) {
        if (piece.width() < STRETCH || piece.height() < STRETCH || !piece.hasSides()) {
            return false;
        }
        BufferedImage stretch = picture.getSubimage(piece.left, piece.top, piece.width(), piece.height());
        int ground = ground(stretch);
        int[][] differences = new int[piece.height()][piece.width()];
        int flat = 0;
        boolean isBare = true;
        for (int y = 0; y < piece.height(); y++) {
            for (int x = 0; x < piece.width(); x++) {
                boolean isEdge = Math.min(x, piece.width() - 1 - x) < 2 || Math.min(y, piece.height() - 1 - y) < 2;
                differences[y][x] = isEdge ? 0 : difference(stretch.getRGB(x, y), ground);
                flat += stretch.getRGB(x, y) == ground ? 1 : 0;
                isBare &= differences[y][x] < SEEN;
            }
        }
        if (flat * 5 < piece.width() * piece.height() * 2 || difference(ground, around) < SEEN) {
            return false;
        }
        for (int y = 0; y < piece.height(); y++) {
            System.arraycopy(differences[y], 0, contrast[piece.top + y], piece.left, piece.width());
        }
        isBlocked |= isBare && !piece.isFaint();
        return true;
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
        return merged(pieces());
    }

    /** The pieces, those within others as part of these: a digit drawn in outlines is several. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>(pieces);
        for (Piece piece : pieces) {
            pieces.stream().filter(other -> other.holds(piece)).findFirst().ifPresent(outer -> {
                outer.add(piece);
                merged.remove(piece);
            });
        }
        return merged;
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

    /** The pieces from left to right, which may touch where they are only grey; specks are left out. */
    private List<Piece> pieces() {
        Piece[][] taken = new Piece[height][width];
        List<Piece> pieces = pieces(isOfThinLines ? FAINTEST : strongest() / 2, taken);
        for (int i = 0; i < RIM; i++) {
            widen(pieces, taken);
        }
        pieces.addAll(pieces(SEEN, taken));
        pieces.removeIf(piece -> piece.pixels.size() <= SPECK);
        pieces.sort(Comparator.comparing(piece -> piece.left));
        return pieces;
    }

    private int strongest() {
        int most = Arrays.stream(contrast).flatMapToInt(Arrays::stream).max().orElse(0);
        return Math.max(2 * SEEN, most);
    }

    /** A piece cut into digits that touch, where they do in few places; whole if they do not. */
    private List<Piece> cut(Piece piece) {
        List<Piece> cut = new ArrayList<>();
        Piece rest = piece;
        while (rest.width() > rest.height() * WIDEST) {
            double[] ink = new double[rest.width()];
            for (int[] pixel : rest.pixels) {
                ink[pixel[0] - rest.left] += (double) contrast[pixel[1]][pixel[0]] / rest.most;
            }
            int at = rest.height() * 2 / 5;
            for (int x = at; x < Math.min(ink.length - 1, rest.height() * WIDEST); x++) {
                at = ink[x] < ink[at] ? x : at;
            }
            if (ink[at] > rest.height() * LEAST_TOUCHING) {
                return List.of(piece);
            }
            Piece first = new Piece();
            Piece second = new Piece();
            for (int[] pixel : rest.pixels) {
                (pixel[0] - rest.left <= at ? first : second).add(pixel[0], pixel[1], contrast[pixel[1]][pixel[0]]);
            }
            cut.add(first);
            rest = second;
        }
        cut.add(rest);
        return cut;
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
        List<Piece> cut = cut(piece);
        return shape(
                piece,
                cut.size() > 1
                        ? cut.stream().map(part -> shape(part, List.of())).toList()
                        : List.of());
    }

    private Shapes.Shape shape(Piece piece, List<Shapes.Shape> parts) {
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
        return new Shapes.Shape(sums, (double) piece.width() / piece.height(), parts);
    }

    private static void add(Piece piece, int[] pixel, double ink, double[] sums) {
        for (int i = 0; i < FINE * FINE; i++) {
            double x = (pixel[0] - piece.left + (i % FINE + 0.5) / FINE) / piece.width();
            double y = (pixel[1] - piece.top + (i / FINE + 0.5) / FINE) / piece.height();
            sums[(int) (y * Shapes.Shape.ROWS) * Shapes.Shape.COLUMNS + (int) (x * Shapes.Shape.COLUMNS)] += ink;
        }
    }
}
