package org.ogireport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.validation.RulePolicy;

/** A policy as a file: see {@link RulePolicy#read} and {@code docs/schema/policy.schema.json}. */
final class PolicyFile {
    private PolicyFile() {}

    static RulePolicy read(@Nullable String name, Console console) throws InputException {
        if (name == null) {
            return RulePolicy.NONE;
        }
        byte[] bytes = bytes(name, console);
        try {
            return RulePolicy.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    name + ": " + console.choose("不是有效的规则取舍文件：", "not a valid policy: ") + e.getMessage());
        }
    }

    private static byte[] bytes(String name, Console console) throws InputException {
        try {
            return Files.readAllBytes(Input.path(name, console));
        } catch (NoSuchFileException e) {
            throw new InputException(RefusedInput.NO_SUCH_FILE, name + ": " + console.choose("没有这个文件", "no such file"));
        } catch (IOException e) {
            throw new InputException(
                    RefusedInput.UNREADABLE,
                    name + ": " + console.choose("不能读取", "cannot be read") + " (" + Input.reason(e, console) + ")");
        }
    }
}
