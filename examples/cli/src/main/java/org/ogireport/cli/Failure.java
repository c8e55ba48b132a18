package org.ogireport.cli;

import java.util.Arrays;
import java.util.Optional;
import org.ogireport.core.Words;

/**
 * A failure of the program, told from whatever is wrong with a file.
 *
 * @param words what happened, in one sentence
 * @param status the exit status
 */
record Failure(Words words, int status) {
    static Failure of(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        if (first instanceof OutOfMemoryError) {
            return new Failure(
                    new Words(
                            "内存不足，未能处理完；可用 java -Xmx2g 之类的选项增加内存",
                            "out of memory; an option such as java -Xmx2g allows for more"),
                    OgiReport.REFUSED);
        }
        Optional<StackTraceElement> place = Arrays.stream(first.getStackTrace())
                .filter(frame -> !isPlatform(frame))
                .findFirst();
        String what = first.toString().replaceAll("\\s+", " ")
                + place.map(frame -> " @ " + frame).orElse("");
        return place.isEmpty() || place.get().getClassName().startsWith("org.ogireport.")
                ? new Failure(
                        new Words(
                                "程序自身出错，并非文件有误，请报告给开发者（" + what + "）；加 --debug 列出调用栈",
                                "the program itself has failed, which is no fault of the file; please report it ("
                                        + what + "); --debug prints the stack trace"),
                        OgiReport.BROKEN)
                : new Failure(
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
