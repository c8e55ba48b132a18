package org.ogireport.documents.css;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Selector.Test;
import org.ogireport.documents.css.Token.Type;

/** Reads what a selector asks of an attribute (Selectors 4, 6), which stands between brackets. */
final class AttributeSelector {
    private AttributeSelector() {}

    /**
     * The test of the tokens between brackets, without spaces.
     *
     * @return null where no browser accepts them
     */
    static @Nullable Test test(List<Token> parts) {
        String name = parts.get(0).text().toLowerCase(Locale.ROOT);
        if (parts.size() == 1) {
            return (element, tree) -> Truth.of(element.hasAttr(name));
        }
        char sign = parts.get(1).text().isEmpty() ? ' ' : parts.get(1).text().charAt(0);
        int valueAt = sign == '=' ? 2 : 3;
        boolean flagged = parts.size() == valueAt + 2;
        if (parts.size() != valueAt + 1 && !flagged
                || sign != '=' && ("~|^$*".indexOf(sign) < 0 || !parts.get(2).isSign('='))
                || !parts.get(valueAt).is(Type.STRING) && !parts.get(valueAt).is(Type.IDENT)) {
            return null;
        }
        String value = parts.get(valueAt).text();
        return (element, tree) -> {
            String actual = element.attr(name);
            boolean same = isValue(element.hasAttr(name), sign, actual, value);
            String small = value.toLowerCase(Locale.ROOT);
            boolean alike = isValue(element.hasAttr(name), sign, actual.toLowerCase(Locale.ROOT), small);
            return same ? Truth.YES : alike ? Truth.MAYBE : Truth.NO;
        };
    }

    private static boolean isValue(boolean there, char sign, String actual, String value) {
        return there
                && switch (sign) {
                    case '=' -> actual.equals(value);
                    case '~' ->
                        !value.isEmpty() && List.of(actual.split("\\s+")).contains(value);
                    case '|' -> actual.equals(value) || actual.startsWith(value + "-");
                    case '^' -> !value.isEmpty() && actual.startsWith(value);
                    case '$' -> !value.isEmpty() && actual.endsWith(value);
                    default -> !value.isEmpty() && actual.contains(value);
                };
    }
}
