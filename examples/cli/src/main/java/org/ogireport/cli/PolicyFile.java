package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.validation.RulePolicy;

/** A policy as a file: see {@link RulePolicy#read} and {@code docs/schema/policy.schema.json}. */
final class PolicyFile {
    private PolicyFile() {}

    static RulePolicy read(@Nullable String name, Console console) throws InputException {
        if (name == null) {
            return RulePolicy.NONE;
        }
        byte[] bytes = Bytes.of(name, console);
        try {
            return RulePolicy.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (RefusedValueException e) {
            throw new InputException(
                    name + ": " + console.choose("不是有效的规则取舍文件：", "not a valid policy: ") + e.message(console.locale()));
        }
    }
}
