package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;

/**
 * What is behind text: the colours of which each may be there.
 *
 * @param colours the colours
 * @param certain whether it is one of these
 */
record Backdrop(List<Integer> colours, boolean certain) {
    static final Backdrop PAPER = new Backdrop(List.of(Rgb.WHITE), true);

    /** This backdrop with a shading painted over it, if there is one. */
    Backdrop under(@Nullable XmlNode shading, Colours theme) {
        if (shading == null || shading.value().equals("nil")) {
            return this;
        }
        List<Integer> fill = theme.stated(shading, "fill", "themeFill");
        List<Integer> pattern = theme.stated(shading, "color", "theme");
        if (fill == null || pattern == null) {
            return new Backdrop(colours, false);
        }
        boolean patterned = !shading.value().equals("clear") && !shading.value().isEmpty();
        if (!patterned) {
            return fill.isEmpty() ? this : new Backdrop(fill, certain);
        }
        List<Integer> either = new ArrayList<>(fill.isEmpty() ? colours : fill);
        either.addAll(pattern.isEmpty() ? List.of(Rgb.BLACK) : pattern);
        int percent = percent(shading.value());
        if (percent < 0) {
            return new Backdrop(either, certain);
        }
        List<Integer> mixed = new ArrayList<>();
        for (int colour : fill.isEmpty() ? colours : fill) {
            for (int dots : pattern.isEmpty() ? List.of(Rgb.BLACK) : pattern) {
                mixed.add(Rgb.mix(dots, colour, percent / 100.0));
            }
        }
        return new Backdrop(mixed, certain);
    }

    private static int percent(String pattern) {
        return pattern.matches("pct[0-9]{1,2}") ? Integer.parseInt(pattern.substring(3)) : -1;
    }

    /** Either this backdrop or another one. */
    Backdrop or(Backdrop other) {
        if (equals(other)) {
            return this;
        }
        List<Integer> either = new ArrayList<>(colours);
        either.addAll(other.colours);
        return new Backdrop(either, certain && other.certain);
    }

    /** Whether text of one of some colours is seen, whichever it is; text of no colour of its own is black or white. */
    boolean shows(@Nullable List<Integer> text) {
        if (!certain || text == null) {
            return false;
        }
        boolean dark = colours.stream().anyMatch(Rgb::isDark);
        boolean light = colours.stream().anyMatch(colour -> !Rgb.isDark(colour));
        return text.isEmpty()
                ? !(dark && light)
                : text.stream().allMatch(colour -> colours.stream().allMatch(behind -> Rgb.isSeen(colour, behind)));
    }
}
