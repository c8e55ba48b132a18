package org.ogireport.collection;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;

/** The names of organs as they are compared: whole, and without the white space that pages print within them. */
final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    static String plain(String name) {
        return SPACE.matcher(name).replaceAll("");
    }

    /** The organ that a report names. */
    static Optional<String> in(Draft draft) {
        return draft.authority().map(Authority::name).map(Names::plain).filter(name -> !name.isEmpty());
    }
}
