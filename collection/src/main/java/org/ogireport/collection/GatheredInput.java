package org.ogireport.collection;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;

/**
 * An input of a gathering, and where it ended.
 *
 * @param name what the input is called
 * @param place where it ended
 * @param organ the organ it is of: its name of today where the roster has it, else the name that it gives itself; empty where that
 *     is not known
 * @param formerName the former name of that organ that it gives; empty where it gives today's, or one that is not on the roster
 * @param year the year it is for; empty where that is not known
 * @param code why it was refused, as {@link RefusedInput#code} has it; empty where it was not
 * @param remark why it was refused or does not count, or under which name it was found; {@link Words#NONE} for nothing
 * @since 0.1
 */
public record GatheredInput(
        String name,
        Place place,
        Optional<String> organ,
        Optional<String> formerName,
        OptionalInt year,
        Optional<String> code,
        Words remark) {
    /** Refuses nulls. */
    public GatheredInput {
        Objects.requireNonNull(code, "code: must not be null");
        Objects.requireNonNull(formerName, "formerName: must not be null");
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(organ, "organ: must not be null");
        Objects.requireNonNull(place, "place: must not be null");
        Objects.requireNonNull(remark, "remark: must not be null");
        Objects.requireNonNull(year, "year: must not be null");
    }
}
