package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Obstacle;
import org.ogireport.core.draft.Source;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.Remark;
import org.ogireport.serialization.problem.Problem;

class FaqTest {
    private static <T> Stream<String> messages(T[] all, Function<T, String> message) {
        return Arrays.stream(all).map(message);
    }

    @ParameterizedTest
    @CsvSource({"faq.md, en", "faq.zh-CN.md, zh"})
    void every_refusal_and_remark_has_its_line(String page, Locale language) throws IOException {
        Stream<String> refusals = messages(
                ImportException.Reason.values(), reason -> new ImportException("", reason).explanation(language));
        Stream<String> problems =
                messages(Problem.Code.values(), code -> code.words().in(language));
        Stream<String> remarks = messages(Remark.Kind.values(), kind -> new Remark(kind, 0, "").message(language));
        Stream<String> unread =
                messages(Source.Unread.values(), reason -> reason.words().in(language));
        Stream<String> obstacles = messages(
                Obstacle.Reason.values(),
                reason -> new Obstacle("", reason, Optional.empty())
                        .message(language)
                        .substring(": ".length()));
        List<String> expected = Stream.of(refusals, problems, remarks, unread, obstacles)
                .flatMap(all -> all)
                .toList();
        List<String> lines = Files.readAllLines(Path.of("../docs").resolve(page)).stream()
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (message|信息) \\|.*"))
                .map(line -> line.split(" \\| ")[0].substring(2))
                .toList();
        assertEquals(expected, lines);
    }
}
