package org.ogireport.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.pdf.PrintedPages;

/** What is said of how an object is drawn: by itself, and by the parameters that it or its layer refers to. */
final class OfdLook {
    private static final int DEEPEST = 30;
    private static final double OPAQUE = 255;

    private final XmlNode object;
    private final OfdColours colours;
    private final List<XmlNode> stated = new ArrayList<>();
    private final List<XmlNode> around = new ArrayList<>();
    private boolean known = true;

    /**
     * The look of an object.
     *
     * @param layer the parameters of its layer; empty where there are none
     * @param parameters all parameters by their ids
     */
    OfdLook(XmlNode object, String layer, Map<String, XmlNode> parameters, OfdColours colours) {
        this.colours = colours;
        this.object = object;
        String own = object.attribute("DrawParam");
        stated.add(object);
        add(own.isEmpty() ? layer : own, parameters, stated);
        // whether those of the layer hold beside its own, programs do not agree
        add(own.isEmpty() ? "" : layer, parameters, around);
    }

    private void add(String first, Map<String, XmlNode> parameters, List<XmlNode> chain) {
        String next = first;
        while (!next.isEmpty()) {
            XmlNode parameter = parameters.get(next);
            if (parameter == null || chain.size() > DEEPEST) {
                known = false;
                return;
            }
            chain.add(parameter);
            next = parameter.attribute("Relative");
        }
    }

    /** A number that is stated; another one where none is, and none where it cannot be told. */
    double number(String name, double otherwise) {
        for (XmlNode node : stated) {
            if (!node.attribute(name).isEmpty()) {
                return known ? OfdNumbers.number(node, name, otherwise) : Double.NaN;
            }
        }
        boolean certain =
                known && around.stream().allMatch(node -> node.attribute(name).isEmpty());
        return certain ? otherwise : Double.NaN;
    }

    /** Whether it is of dashes. */
    boolean isDashed() {
        return stated.stream().anyMatch(node -> !node.attribute("DashPattern").isEmpty());
    }

    private @Nullable XmlNode stated(String kind) {
        return stated.stream()
                .map(node -> node.child(kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A colour; not known where it is no plain one. */
    int colour(String kind, int otherwise) {
        XmlNode colour = stated(kind);
        boolean certain = known && !Double.isNaN(opacity(kind));
        if (colour != null) {
            return certain ? colours.of(colour) : PrintedPages.UNKNOWN;
        }
        return certain && around.stream().allMatch(node -> node.child(kind) == null) ? otherwise : PrintedPages.UNKNOWN;
    }

    /** How much a colour covers, from 0 to 1. */
    double alpha(String kind) {
        double alpha = opacity(kind);
        return Double.isNaN(alpha) ? 1 : Math.max(0, Math.min(1, alpha));
    }

    private double opacity(String kind) {
        XmlNode colour = stated(kind);
        double own = OfdNumbers.number(object, "Alpha", OPAQUE) / OPAQUE;
        return colour == null ? own : own * OfdNumbers.number(colour, "Alpha", OPAQUE) / OPAQUE;
    }
}
