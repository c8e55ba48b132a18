package org.ogireport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.ogireport.collection.reading.RefusedInput;

/** The bytes of a file that are needed as they are, such as a policy, a roster, or a document that is written in. */
final class Bytes {
    private Bytes() {}

    /** Reads a file; the message of the exception begins with its name. */
    static byte[] of(String name, Console console) throws InputException {
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
