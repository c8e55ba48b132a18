package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Cascade cascade = new Cascade();
        sorted.forEach(one -> cascade.add(one.declaration(), one.applies()));
        return new Style(
                Map.copyOf(cascade.certain),
                cascade.perhaps.values().stream().flatMap(Set::stream).toList());
    }

    /** What is said of each property, the less first. */
    private static final class Cascade {
        private final Map<String, String> certain = new HashMap<>();
        private final Map<String, Set<Declaration>> perhaps = new TreeMap<>();

        void add(Declaration declaration, Truth applies) {
            if (declaration.property().equals("all")) {
                Stream.concat(certain.keySet().stream(), perhaps.keySet().stream())
                        .filter(property -> !property.startsWith("--"))
                        .distinct()
                        .toList()
                        .forEach(property -> set(property, declaration, applies));
            }
            set(declaration.property(), declaration, applies);
        }

        private void set(String property, Declaration declaration, Truth applies) {
            String value = declaration.value();
            if (applies == Truth.YES) {
                certain.put(property, value);
                perhaps.remove(property);
            } else if (applies == Truth.MAYBE && !value.equals(certain.get(property))) {
                perhaps.computeIfAbsent(property, name -> new LinkedHashSet<>())
                        .add(new Declaration(property, value, declaration.important()));
            }
        }
    }

    /** The styles that may count in place of this one: with each value that may count alone, and with those of all properties. */
    public List<Style> alternatives() {
        List<Style> all = new ArrayList<>();
        perhaps.forEach(one -> all.add(with(List.of(one))));
        Map<String, List<Declaration>> ofProperties = perhaps.stream()
                .collect(Collectors.groupingBy(Declaration::property, TreeMap::new, Collectors.toList()));
        int most = ofProperties.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most && ofProperties.size() > 1; i++) {
            int choice = i;
            all.add(with(ofProperties.values().stream()
                    .map(values -> values.get(Math.min(choice, values.size() - 1)))
                    .toList()));
        }
        return all;
    }

    private Style with(List<Declaration> others) {
        Map<String, String> all = new HashMap<>(certain);
        others.forEach(other -> all.put(other.property(), other.value()));
        return new Style(Map.copyOf(all), List.of());
    }
}
