package org.ogireport.documents.ofd;

import java.util.ArrayList;
import java.util.List;

/** Paths as they are abbreviated: letters for steps, each with its numbers. */
final class OfdPath {
    private static final int MOST = 50_000;

    private OfdPath() {}

    /**
     * The corners of a path of straight lines: x, y, and 1 where a line leads there; empty where it is none.
     */
    static List<double[]> straight(String data) {
        String[] parts = data.trim().split("\\s+");
        List<double[]> points = new ArrayList<>();
        double[] begin = null;
        for (int i = 0; i < parts.length; i++) {
            boolean moves = parts[i].equals("M") || parts[i].equals("S");
            if ((moves || parts[i].equals("L")) && i + 2 < parts.length) {
                double x = OfdNumbers.number(parts[i + 1], Double.NaN);
                double y = OfdNumbers.number(parts[i + 2], Double.NaN);
                points.add(new double[] {x, y, moves ? 0 : 1});
                begin = moves ? points.get(points.size() - 1) : begin;
                i += 2;
                if (Double.isNaN(x) || Double.isNaN(y)) {
                    return List.of();
                }
            } else if (parts[i].equals("C") && begin != null) {
                points.add(new double[] {begin[0], begin[1], 1});
            } else {
                return List.of();
            }
            if (points.size() > MOST) {
                return List.of();
            }
        }
        return points;
    }

    /** Whether corners are those of one rectangle that stands upright. */
    static boolean isBox(double[][] places) {
        if (places.length < 4 || places.length > 6) {
            return false;
        }
        for (int i = 1; i < places.length; i++) {
            boolean across = Math.abs(places[i][1] - places[i - 1][1]) < 0.01;
            boolean down = Math.abs(places[i][0] - places[i - 1][0]) < 0.01;
            if (places[i][2] == 0 || !across && !down) {
                return false;
            }
        }
        return Math.abs(places[0][0] - places[3][0]) < 0.01 || Math.abs(places[0][1] - places[3][1]) < 0.01;
    }
}
