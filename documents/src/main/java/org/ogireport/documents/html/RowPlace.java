package org.ogireport.documents.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Length;
import org.ogireport.documents.css.Sheets;

/**
 * Where figures outside tables stand in their rows: the boxes of a row may be set in another order than they are written, or
 * away from the column above, or be too narrow for what is in them.
 */
final class RowPlace {
    private static final Pattern PLACED = Pattern.compile("grid-(?:row|column|area)(?:-(?:start|end))?");
    private static final Pattern CUT = Pattern.compile("hidden|clip|scroll|auto");

    private final Sheets sheets;
    private final Looks looks;
    private final Map<Element, Boolean> rows = new IdentityHashMap<>();

    RowPlace(Sheets sheets, Looks looks) {
        this.sheets = sheets;
        this.looks = looks;
    }

    /** Whether a figure may be seen elsewhere than it is written, or in part. */
    boolean mayBeAnother(Element figure) {
        int letters = figure.text().length();
        Element box = figure;
        Element around = figure.parent();
        boolean cut = isCut(figure, letters);
        while (around != null && around.childrenSize() == 1 && around.ownText().isBlank()) {
            box = around;
            around = box.parent();
            cut |= isCut(box, letters);
        }
        return cut || around != null && rows.computeIfAbsent(around, this::isInAnotherOrder);
    }

    private boolean isInAnotherOrder(Element row) {
        return style(row).getOrDefault("flex-direction", "row").contains("reverse")
                || row.children().stream().anyMatch(box -> HtmlLines.mayBeValue(box) && isMoved(box, row));
    }

    private boolean isMoved(Element box, Element row) {
        Map<String, String> style = style(box);
        String floats = style.getOrDefault("float", "none");
        boolean beside = looks.of(row).isContainer() || floats.equals("left");
        double most = 3 * looks.of(box).letters().size();
        return floats.equals("right")
                || style.keySet().stream()
                        .anyMatch(property -> PLACED.matcher(property).matches())
                || beside && (pixels(box, "margin-left") > most || pixels(box, "margin-right") > most);
    }

    private boolean isCut(Element box, int letters) {
        double size = looks.of(box).letters().size();
        boolean cut = Stream.of("overflow-x", "overflow-y")
                .anyMatch(overflow -> CUT.matcher(style(box).getOrDefault(overflow, "visible"))
                        .matches());
        return cut && (pixels(box, "width") < letters * size / 2 || pixels(box, "height") < size);
    }

    private Map<String, String> style(Element element) {
        return sheets.of(element, "").certain();
    }

    /** A length in pixels; NaN where none is told. */
    private double pixels(Element box, String property) {
        return Length.pixels(
                        style(box).getOrDefault(property, "auto"),
                        looks.of(box).letters().size(),
                        Double.NaN,
                        Double.NaN)
                .orElse(Double.NaN);
    }
}
