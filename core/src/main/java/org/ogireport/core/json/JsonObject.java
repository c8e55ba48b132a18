package org.ogireport.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object that is made member by member, in the order they are added. */
public final class JsonObject {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member; null and an empty optional are written as null. */
    public JsonObject with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a member, unless there is nothing to tell. */
    public JsonObject withPresent(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** What was added. */
    Map<String, @Nullable Object> members() {
        return members;
    }

    /** The object as JSON, without white space. */
    @Override
    public String toString() {
        return JsonWriter.compact(members);
    }
}
