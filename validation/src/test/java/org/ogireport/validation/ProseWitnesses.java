package org.ogireport.validation;

import java.util.Map;
import java.util.function.Supplier;

/** Documents that break the rules on prose. */
final class ProseWitnesses {
    private ProseWitnesses() {}

    static void addTo(Map<String, Supplier<Findings>> witnesses) {}
}
