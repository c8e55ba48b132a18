package org.ogireport.collection.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ogireport.core.Words;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * An input of which no draft can be made.
 *
 * @param name what the input is called
 * @param code what the reason is called among programs: {@link ImportException.Reason} and the constants of this class
 * @param reason why, in a sentence without the name
 * @since 0.1
 */
public record RefusedInput(String name, String code, Words reason) implements ReadInput {
    /** The code of JSON or XML that is no report. */
    public static final String INVALID = "INVALID_REPORT";

    /** The code of a file that is not there. */
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";

    /** The code of what is no file, such as a folder where one document is expected. */
    public static final String NOT_A_FILE = "NOT_A_FILE";

    /** The code of what the system does not let read, or not to its end. */
    public static final String UNREADABLE = "UNREADABLE";

    /** The code of an input that may be sound: this library has failed at it. */
    public static final String FAILURE = "PROGRAM_FAILURE";

    /** Refuses nulls. */
    public RefusedInput {
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(code, "code: must not be null");
        Objects.requireNonNull(reason, "reason: must not be null");
    }

    static RefusedInput of(String name, ImportException.Reason reason) {
        return of(name, new ImportException("", reason));
    }

    static RefusedInput of(String name, ImportException refusal) {
        return new RefusedInput(name, refusal.reason().name(), words(refusal::explanation));
    }

    /** Tells all that is wrong with a document. */
    static RefusedInput of(String name, ReportReadException refusal) {
        return new RefusedInput(
                name,
                INVALID,
                new Words("不是有效的报告\n  ", "not a valid report\n  ")
                        .plus(words(locale -> refusal.problems().stream()
                                .map(problem -> problem.message(locale))
                                .collect(Collectors.joining("\n  ")))));
    }

    /** Tells the first of what is wrong with one of many documents, and how much more there is. */
    static RefusedInput ofMany(String name, ReportReadException refusal) {
        int others = refusal.problems().size() - 1;
        String more = others == 0 ? "" : " (+" + others + ")";
        return new RefusedInput(
                name, INVALID, words(locale -> refusal.problems().get(0).message(locale) + more));
    }

    static RefusedInput of(String name, IOException refusal) {
        if (refusal instanceof NoSuchFileException) {
            return new RefusedInput(name, NO_SUCH_FILE, new Words("没有这个文件", "no such file"));
        }
        Words why = refusal instanceof AccessDeniedException
                ? new Words("没有权限", "permission denied")
                : new Words(saidBySystem(refusal), saidBySystem(refusal));
        return new RefusedInput(
                name,
                UNREADABLE,
                new Words("不能读取 (", "cannot be read (").plus(why).plus(new Words(")", ")")));
    }

    /** Tells that this library has failed, which is no fault of the input. */
    static RefusedInput of(String name, Throwable failure) {
        return new RefusedInput(
                name,
                FAILURE,
                new Words(
                        "程序自身出错，并非文件有误，请报告给开发者（" + failure + "）",
                        "the program itself has failed, which is no fault of the file; please report it (" + failure
                                + ")"));
    }

    static RefusedInput nothingIn(String folder) {
        return new RefusedInput(
                folder, ImportException.Reason.EMPTY.name(), new Words("其中没有任何文件", "there is no file in it"));
    }

    /**
     * The reason in one line: of several things that are wrong, the first, and how many more there are.
     *
     * @return the words
     */
    public Words inOneLine() {
        return new Words(inOneLine(reason.chinese(), "："), inOneLine(reason.english(), ": "));
    }

    private static String inOneLine(String text, String separator) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.size() < 2) {
            return text;
        }
        String more = lines.size() > 2 ? " (+" + (lines.size() - 2) + ")" : "";
        return lines.get(0) + separator + lines.get(1) + more;
    }

    private static String saidBySystem(IOException refusal) {
        String reason = refusal instanceof FileSystemException said ? said.getReason() : refusal.getMessage();
        return reason == null ? refusal.getClass().getSimpleName() : reason;
    }

    private static Words words(Function<Locale, String> message) {
        return new Words(message.apply(Locale.CHINESE), message.apply(Locale.ENGLISH));
    }
}
