package org.ogireport.fuzz.eye;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A reader of digits that is not Tesseract: compares shapes with those that the same renderer draws of known, plain digits. */
final class Shapes {
    /** What stands for a shape that is no digit's. */
    static final char UNLIKE = '?';

    /** Up to which difference a shape is a digit's, and how much further away every other digit must be. */
    private static final double ALIKE = 0.14;

    private static final double APART = 0.03;

    /**
     * A shape: how much ink is in each field of it, its width in heights, and the shapes that it is of if it is several digits
     * that touch.
     */
    record Shape(double[] grid, double width, List<Shape> parts) {
        static final int COLUMNS = 8;
        static final int ROWS = 12;

        /** The same, not to be read as several. */
        Shape whole() {
            return new Shape(grid, width, List.of());
        }

        private double difference(Shape other) {
            double sum = 0;
            for (int i = 0; i < grid.length; i++) {
                sum += Math.abs(grid[i] - other.grid[i]);
            }
            return sum / grid.length + Math.abs(width - other.width) / 2;
        }
    }

    private record Known(char digit, Shape shape) {}

    private final List<Known> known = new ArrayList<>();

    /** Learns plain digits, each of which is one shape; whether it could. */
    boolean learn(String digits, List<Shape> shapes) {
        for (int i = 0; shapes.size() == digits.length() && i < shapes.size(); i++) {
            known.add(new Known(digits.charAt(i), shapes.get(i)));
        }
        return shapes.size() == digits.length();
    }

    /** Whether each shape is a digit's. */
    boolean areKnown(List<Shape> shapes) {
        return !shapes.isEmpty() && read(shapes).indexOf(UNLIKE) < 0;
    }

    /** A digit for each shape, or {@link #UNLIKE}. */
    String read(List<Shape> shapes) {
        StringBuilder digits = new StringBuilder();
        for (Shape shape : shapes) {
            char whole = digit(shape);
            digits.append(whole == UNLIKE && !shape.parts.isEmpty() ? read(shape.parts) : String.valueOf(whole));
        }
        return digits.toString();
    }

    private char digit(Shape shape) {
        double[] nearest = new double[10];
        Arrays.fill(nearest, 1);
        for (Known other : known) {
            int digit = other.digit - '0';
            nearest[digit] = Math.min(nearest[digit], shape.difference(other.shape));
        }
        int best = 0;
        double second = 1;
        for (int i = 1; i < 10; i++) {
            if (nearest[i] < nearest[best]) {
                second = nearest[best];
                best = i;
            } else {
                second = Math.min(second, nearest[i]);
            }
        }
        return nearest[best] > ALIKE || second - nearest[best] < APART ? UNLIKE : (char) ('0' + best);
    }
}
