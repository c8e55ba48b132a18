package org.ogireport.cli;

import java.util.Arrays;
import java.util.Optional;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;
import org.ogireport.validation.render.UncheckedInput;

/**
 * Why a file was not worked on: something is wrong with it, or the program has failed.
 *
 * @param code what it is called among programs
 * @param words what happened, in one sentence
 * @param status the exit status
 */
record Failure(String code, Words words, int status) {
    /** What is wrong with a file. */
    static Failure of(InputException refusal) {
        int status = refusal.code().equals(RefusedInput.FAILURE) ? OgiReport.BROKEN : OgiReport.REFUSED;
        return new Failure(refusal.code(), new Words(refusal.getMessage(), refusal.getMessage()), status);
    }

    /** The entry of the file among those that were checked. */
    UncheckedInput of(String file, Console console) {
        String message = words.in(console.locale());
        String name = file + ": ";
        return new UncheckedInput(file, code, message.startsWith(name) ? message.substring(name.length()) : message);
    }

    static Failure of(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        if (first instanceof OutOfMemoryError) {
            return new Failure(
                    "OUT_OF_MEMORY",
                    new Words(
                            "内存不足，未能处理完；可设置环境变量 OGI_REPORT_JAVA_OPTIONS=-Xmx2g 增加内存",
                            "out of memory; the environment variable OGI_REPORT_JAVA_OPTIONS=-Xmx2g allows for more"),
                    OgiReport.REFUSED);
        }
        Optional<StackTraceElement> place = Arrays.stream(first.getStackTrace())
                .filter(frame -> !isPlatform(frame))
                .findFirst();
        String what = first.toString().replaceAll("\\s+", " ")
                + place.map(frame -> " @ " + frame).orElse("");
        return place.isEmpty() || place.get().getClassName().startsWith("org.ogireport.")
                ? new Failure(
                        RefusedInput.FAILURE,
                        new Words(
                                "程序自身出错，并非文件有误，请报告给开发者（" + what + "）；加 --debug 列出调用栈",
                                "the program itself has failed, which is no fault of the file; please report it ("
                                        + what + "); --debug prints the stack trace"),
                        OgiReport.BROKEN)
                : new Failure(
                        "LIBRARY_FAILURE",
                        new Words(
                                "所用程序库出错，未能处理（" + what + "）；加 --debug 列出调用栈",
                                "a library has failed (" + what + "); --debug prints the stack trace"),
                        OgiReport.REFUSED);
    }

    /** Whether a frame is of the Java platform, whose methods fail by what they are called with. */
    private static boolean isPlatform(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }
}
