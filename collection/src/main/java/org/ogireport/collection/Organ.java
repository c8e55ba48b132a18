package org.ogireport.collection;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;

/**
 * An organ that a report is expected of, as a roster has it.
 *
 * @param name its full name today, such as 安化县人民政府办公室
 * @param formerNames the names it had before, under which older reports were published
 * @param code its own code in the office that keeps the roster, or the unified social credit code
 * @param kind what the office that keeps the roster groups it under, such as 部门 or 乡镇
 * @param region the area that it belongs to, by name or by division code
 * @param population how many people live in its area
 * @since 0.1
 */
public record Organ(
        String name,
        List<String> formerNames,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String region,
        @Nullable Long population)
        implements Serializable {
    /**
     * Refuses an organ that has no name, or one name twice.
     *
     * @throws IllegalArgumentException if the name or a former one is blank, a name stands there twice, or the population
     *     is less than one
     */
    public Organ {
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(formerNames, "formerNames: must not be null");
        formerNames = List.copyOf(formerNames);
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(name), formerNames.stream()).forEach(each -> {
            if (each.isBlank() || each.lines().count() > 1) {
                throw new RefusedValueException(
                        new Words("机关名称应为一行文字：“%s”", "name: \"%s\" is no name in one line").with(each));
            }
            if (!names.add(each)) {
                throw new RefusedValueException(
                        new Words("名称 %s 出现了两次", "formerNames: %s stands there twice").with(each));
            }
        });
        if (population != null && population < 1) {
            throw new RefusedValueException(
                    new Words("%s 不是人口数", "population: %s is no number of people").with(population));
        }
    }

    /**
     * An organ of which only the name is known.
     *
     * @param name its full name
     * @return the organ
     * @throws IllegalArgumentException if the name is blank or has several lines
     */
    public static Organ of(String name) {
        Objects.requireNonNull(name, "name: must not be null");
        return new Organ(name, List.of(), null, null, null, null);
    }

    /**
     * All names under which its reports may be found.
     *
     * @return the name of today, then the former ones
     */
    public List<String> names() {
        return Stream.concat(Stream.of(name), formerNames.stream()).toList();
    }
}
