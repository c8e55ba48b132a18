package org.ogireport.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ogireport.collection.reading.InputKind;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Deduction;
import org.ogireport.validation.render.CheckedReport;

/**
 * A file read as a draft, whatever its format.
 *
 * @param name the file's name as it was given
 * @param draft what stands in it
 * @param remarks what the reading has to say
 */
record Input(String name, Draft draft, List<? extends ReadingRemark> remarks) {
    CheckedReport check(Checker checker, Circumstances circumstances) {
        return new CheckedReport(name, draft, checker.check(draft, circumstances), remarks);
    }

    /** The same, with what the form's sums tell of rows that could not be divided. */
    Input deduced() {
        return new Input(name, Deduction.in(draft), remarks);
    }

    /** Reads a file; the message of the exception begins with its name. */
    static Input read(String name, Console console) throws InputException {
        return of(ReportReader.read(path(name, console)), console);
    }

    /** What was read; the message of the exception begins with the input's name. */
    static Input of(ReadInput input, Console console) throws InputException {
        if (input instanceof RefusedInput refused) {
            throw new InputException(
                    refused.code(), refused.name() + ": " + refused.reason().in(console.locale()));
        }
        ReadReport read = (ReadReport) input;
        return new Input(read.name(), read.draft(), read.remarks());
    }

    /** What a file is; a name that cannot be one is no file of many. */
    static InputKind kind(String name) {
        try {
            return InputKind.of(Path.of(name));
        } catch (InvalidPathException e) {
            return InputKind.DOCUMENT;
        }
    }

    /** The path that a name stands for. */
    static Path path(String name, Console console) throws InputException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(RefusedInput.NO_SUCH_FILE, name + ": " + noName(e, console));
        }
    }

    /** Why no file has such a name; on Windows that is so of a pattern that nothing matches. */
    private static String noName(InvalidPathException e, Console console) {
        return e.getReason().contains("unmappable")
                ? console.choose(
                        "文件名含有当前系统编码不能表示的字符；请在 UTF-8 环境下运行，例如设置 LC_ALL=C.UTF-8",
                        "the platform's encoding cannot hold this file name; run in a UTF-8 locale, such as LC_ALL=C.UTF-8")
                : console.choose("没有这个文件", "no such file") + " (" + e.getReason() + ")";
    }

    /** Why the system refused, without the file's name, which the message has already. */
    static String reason(Exception e, Console console) {
        if (e instanceof NoSuchFileException) {
            return console.choose("没有这个目录", "no such folder");
        }
        if (e instanceof AccessDeniedException) {
            return console.choose("没有权限", "permission denied");
        }
        String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
