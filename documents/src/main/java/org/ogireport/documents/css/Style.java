package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ogireport.documents.css.Sheets.Said;

/**
 * What is said of an element. Elements of which the same is said have one and the same style.
 */
public final class Style {
    public static final Style NONE = new Style(Map.of(), List.of());

    private final Map<String, String> certain;
    private final List<Declaration> perhaps;

    private Style(Map<String, String> certain, List<Declaration> perhaps) {
        this.certain = certain;
        this.perhaps = perhaps;
    }

    /** The value of each property that is certainly said. */
    public Map<String, String> certain() {
        return certain;
    }

    /** Values that may count in place of these. */
    public List<Declaration> perhaps() {
        return perhaps;
    }

    /** The cascade: what is marked important counts before the rest, then specificity, then order. */
    static Style of(List<Said> said) {
        List<Said> sorted = new ArrayList<>(said);
        sorted.sort(Comparator.comparing((Said one) -> one.declaration().important())
                .thenComparingLong(Said::weight));
        Map<String, String> certain = new HashMap<>();
        Map<String, Set<Declaration>> perhaps = new TreeMap<>();
        for (Said one : sorted) {
            Declaration declaration = one.declaration();
            if (one.applies() == Truth.YES) {
                certain.put(declaration.property(), declaration.value());
                perhaps.remove(declaration.property());
            } else if (one.applies() == Truth.MAYBE
                    && !declaration.value().equals(certain.get(declaration.property()))) {
                perhaps.computeIfAbsent(declaration.property(), property -> new LinkedHashSet<>())
                        .add(declaration);
            }
        }
        return new Style(
                Map.copyOf(certain),
                perhaps.values().stream().flatMap(Set::stream).toList());
    }

    /** The same with one of the values that may count. */
    public Style with(Declaration other) {
        Map<String, String> all = new HashMap<>(certain);
        all.put(other.property(), other.value());
        return new Style(Map.copyOf(all), List.of());
    }
}
