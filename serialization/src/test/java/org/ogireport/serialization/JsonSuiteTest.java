package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** The must-refuse cases of the public JSON parsing suite, where they are at hand. */
class JsonSuiteTest {
    private static final String REPORT = ReportJson.writeString(Samples.full(Layout.of(Form.CURRENT_2021)));

    private static Map<String, byte[]> cases() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        assertNotNull(folder, "the folder of the project");
        Path suite = folder.resolveSibling("shared").resolve("json-test-suite");
        assumeTrue(Files.isDirectory(suite), () -> suite + ": not here");
        Map<String, byte[]> cases = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(suite, "n_*.json")) {
            for (Path file : files) {
                cases.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertTrue(cases.size() > 180, "cases");
        return cases;
    }

    /** How a document is refused that is no JSON: it breaks off, is not UTF-8, or goes on behind its end. */
    private static final Set<Code> NO_JSON = Set.of(Code.MALFORMED, Code.BAD_ENCODING, Code.TRAILING_CONTENT);

    /** These are too deep before they are wrong. */
    private static final Set<String> DEEP =
            Set.of("n_structure_100000_opening_arrays.json", "n_structure_open_array_object.json");

    /** A byte order mark with nothing behind it; within a report it is no JSON. */
    private static final String MARK = "n_structure_UTF8_BOM_no_data.json";

    @Test
    void refuses_every_case() throws IOException {
        cases().forEach((name, document) -> {
            Set<Code> expected = DEEP.contains(name)
                    ? Set.of(Code.TOO_LARGE)
                    : name.equals(MARK) ? Set.of(Code.NOT_ALLOWED) : NO_JSON;
            assertRefused(expected, name, document);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"year\":", "\"title\":", "\"level\":", "\"overview\":[", "\"naturalPersons\":", "\"x\":"})
    void refuses_every_case_as_a_value(String place) throws IOException {
        // none becomes legal there, also not where any value is passed over
        String report = REPORT.replace("\"title\":", "\"x\":1,\"title\":");
        cases().forEach((name, value) -> assertRefused(
                DEEP.contains(name) ? Set.of(Code.TOO_LARGE) : NO_JSON, place + name, spliced(report, place, value)));
    }

    private static void assertRefused(Set<Code> expected, String name, byte[] document) {
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(document), name);
        // the last problem is the one that ended the reading
        Problem last = refusal.problems().get(refusal.problems().size() - 1);
        assertTrue(expected.contains(last.code()), () -> name + ": " + refusal.getMessage());
    }

    private static byte[] spliced(String report, String place, byte[] value) {
        int from = report.indexOf(place) + place.length();
        int to = from;
        while (",]}".indexOf(report.charAt(to)) < 0) {
            to++;
        }
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.writeBytes(report.substring(0, from).getBytes(StandardCharsets.UTF_8));
        spliced.writeBytes(value);
        spliced.writeBytes(report.substring(to).getBytes(StandardCharsets.UTF_8));
        return spliced.toByteArray();
    }
}
