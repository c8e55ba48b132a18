package org.ogireport.collection.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file is called. Where the machine's locale is POSIX, Java knows the bytes of a Chinese name and not its characters; they
 * are then those of UTF-8.
 */
final class FileName {
    private static final char LOST = '\uFFFD';

    private FileName() {}

    static String of(Path path) {
        String name = path.toString();
        if (name.indexOf(LOST) < 0) {
            return name;
        }
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.toString().indexOf(LOST) < 0 ? step.toString() : decoded(step)));
        String separator = path.getFileSystem().getSeparator();
        return (path.isAbsolute() ? path.getRoot() : "") + String.join(separator, steps);
    }

    private static String decoded(Path step) {
        String escaped = step.toUri().getRawPath().replaceFirst(".*/(?=.)", "").replaceFirst("/$", "");
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
