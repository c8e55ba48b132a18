package org.ogireport.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command writes a document. */
final class Output {
    private Output() {}

    /** Writes to the file named, or else to the standard output. */
    static void write(byte[] bytes, @Nullable String file, PrintStream out, LanguageOption language)
            throws InputException {
        if (file == null) {
            out.writeBytes(bytes);
            out.flush();
            return;
        }
        try {
            Files.write(Path.of(file), bytes);
        } catch (IOException | InvalidPathException e) {
            throw new InputException(
                    file + ": " + language.choose("不能写入", "cannot be written") + " (" + Input.reason(e) + ")");
        }
    }
}
