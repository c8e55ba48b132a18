package org.ogireport.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.Measure;
import org.ogireport.documents.packed.XmlNode;

/** Numbers in the attributes of a document, and places in points rather than millimetres. */
final class OfdNumbers {
    static final double POINTS = Measure.points("mm");
    private static final int MOST = 100_000;

    private OfdNumbers() {}

    /** The numbers of a list; empty where one is none. */
    static double[] list(String text) {
        if (text.isBlank()) {
            return new double[0];
        }
        String[] parts = text.trim().split("\\s+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i], Double.NaN);
            if (Double.isNaN(numbers[i])) {
                return new double[0];
            }
        }
        return numbers;
    }

    /** The number that a text is; another one where it is none. */
    static double number(String text, double otherwise) {
        return text.matches("[+-]?(?:[0-9]{1,9}(?:\\.[0-9]{0,15})?|\\.[0-9]{1,15})")
                ? Double.parseDouble(text)
                : otherwise;
    }

    /** A number in an attribute; another one where it is not there, and none where it cannot be read. */
    static double number(XmlNode node, String attribute, double otherwise) {
        String text = node.attribute(attribute);
        return text.isEmpty() ? otherwise : number(text, Double.NaN);
    }

    /** What is true or false; another value where it is not there, and none where it is neither. */
    static @Nullable Boolean flag(XmlNode node, String attribute, boolean otherwise) {
        return switch (node.attribute(attribute)) {
            case "" -> otherwise;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }

    /** A rectangle: left, top, width and height; empty where it is none. */
    static double[] box(XmlNode node, String attribute) {
        double[] box = list(node.attribute(attribute));
        return box.length == 4 ? box : new double[0];
    }

    /** Steps from letter to letter, where g stands before how often one is taken; empty where they are none. */
    static List<Double> steps(String text) {
        List<Double> steps = new ArrayList<>();
        String[] parts = text.isBlank() ? new String[0] : text.trim().split("\\s+");
        for (int i = 0; i < parts.length; i++) {
            boolean grouped = parts[i].equals("g") && i + 2 < parts.length;
            double times = grouped ? number(parts[i + 1], -1) : 1;
            double step = number(parts[grouped ? i + 2 : i], Double.NaN);
            if (Double.isNaN(step) || times < 0 || steps.size() + times > MOST) {
                return List.of();
            }
            for (int j = 0; j < times; j++) {
                steps.add(step);
            }
            i += grouped ? 2 : 0;
        }
        return steps;
    }
}
