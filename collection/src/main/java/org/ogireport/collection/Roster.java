package org.ogireport.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;

/**
 * The organs that reports are expected of. An organ is known by its whole name, today's or a former one, and by nothing like
 * it: 安化县人民政府办公室 is not 安化县人民政府. An immutable value.
 *
 * @since 0.1
 */
public final class Roster {
    /** No organ is expected. */
    public static final Roster NONE = new Roster(List.of(), Map.of());

    private final List<Organ> organs;
    private final Map<String, Organ> byName;
    private final Map<String, Integer> places = new HashMap<>();

    private Roster(List<Organ> organs, Map<String, Organ> byName) {
        this.organs = List.copyOf(organs);
        this.byName = Map.copyOf(byName);
        organs.forEach(organ -> places.put(organ.name(), places.size()));
    }

    /**
     * A roster of organs.
     *
     * @param organs the organs, in the order in which they are to be listed
     * @return the roster
     * @throws RosterException if two organs share a name, today's or a former one
     */
    public static Roster of(List<Organ> organs) {
        Objects.requireNonNull(organs, "organs: must not be null");
        List<Words> problems = new ArrayList<>();
        Map<String, Organ> byName = new HashMap<>();
        for (Organ organ : organs) {
            for (String name : organ.names()) {
                Organ other = byName.putIfAbsent(Names.plain(name), organ);
                if (other != null) {
                    problems.add(shared(name, organ, other));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RosterException(problems);
        }
        return new Roster(organs, byName);
    }

    private static Words shared(String name, Organ organ, Organ other) {
        return organ.name().equals(other.name())
                ? new Words("%s 在名册中出现两次", "%s stands on the roster twice").with(name)
                : new Words("%s 既是 %s 的名称，又是 %s 的名称", "%s is a name of both %s and %s")
                        .with(name, other.name(), organ.name());
    }

    /**
     * Reads a roster from csv (UTF-8 or GB18030) or xlsx. The first row has the headers: 机关名称 is needed; 曾用名 (several
     * are separated by 、 or ；), 代码, 类别, 地区 and 人口 may be there, in any order, and their English names
     * {@code name}, {@code former names}, {@code code}, {@code kind}, {@code region}, {@code population}.
     *
     * @param bytes the file's bytes
     * @return the roster
     * @throws RosterException if it is none, with every row in which something is wrong
     */
    public static Roster read(byte[] bytes) {
        return of(RosterRows.read(bytes));
    }

    /**
     * The organs in the order of the roster.
     *
     * @return the organs; unmodifiable
     */
    public List<Organ> organs() {
        return organs;
    }

    /**
     * The organ of a name.
     *
     * @param name a whole name, today's or a former one
     * @return the organ, or empty where it is not on the roster
     */
    public Optional<Organ> organ(String name) {
        Objects.requireNonNull(name, "name: must not be null");
        return Optional.ofNullable(byName.get(Names.plain(name)));
    }

    /** The how manyth on the roster an organ is, from 0. */
    int place(Organ organ) {
        return places.getOrDefault(organ.name(), organs.size());
    }

    /**
     * Whether no organ is expected.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return organs.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster that && organs.equals(that.organs);
    }

    @Override
    public int hashCode() {
        return organs.hashCode();
    }

    /** The names of the organs in the order of the roster. */
    @Override
    public String toString() {
        return "Roster" + organs.stream().map(Organ::name).toList();
    }
}
