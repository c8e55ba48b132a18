package org.ogireport.fuzz.eye;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The changes that there are for a format, in named lists, from a resource. */
final class Changes {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Random random;

    private Changes(Random random) {
        this.random = random;
    }

    static Changes of(Mutant.Format format, Random random) {
        Changes changes = new Changes(random);
        String resource = format.ending() + ".txt";
        try (InputStream stream = Objects.requireNonNull(Changes.class.getResourceAsStream(resource))) {
            List<String> list = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.matches("\\[[a-z]+]")) {
                    list = new ArrayList<>();
                    changes.lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isBlank() && !line.startsWith("//")) {
                    list.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    /** One of a list. */
    String any(String list) {
        List<String> all = all(list);
        return all.get(random.nextInt(all.size()));
    }

    List<String> all(String list) {
        return Objects.requireNonNull(lists.get(list));
    }

    /** True about once in so many times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** A digit that makes another number. */
    String digit() {
        return String.valueOf(1 + random.nextInt(9));
    }
}
