package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.json.JsonObject;
import org.ogireport.core.json.JsonReader;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;

/** Holds docs/vectors to this library; {@code -Drecreate=true} writes them anew. */
class VectorsTest {
    private static final Path FOLDER = ProjectFiles.root().resolve("docs/vectors");

    private static List<Map<?, ?>> vectors() {
        Map<?, ?> index = (Map<?, ?>) JsonReader.read(ProjectFiles.read(FOLDER.resolve(Vectors.INDEX)));
        return ((List<?>) index.get("vectors"))
                .stream().<Map<?, ?>>map(vector -> (Map<?, ?>) vector).toList();
    }

    @Test
    void the_vectors_are_those_of_the_build() throws IOException {
        Map<String, byte[]> files = Vectors.files();
        if (Boolean.getBoolean("recreate")) {
            for (Path old : Files.exists(FOLDER) ? ProjectFiles.list(FOLDER, "").toList() : List.<Path>of()) {
                if (Files.isRegularFile(old)) {
                    Files.delete(old);
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = FOLDER.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        Set<String> there = ProjectFiles.list(FOLDER, "")
                .filter(Files::isRegularFile)
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files.keySet(), there);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(
                    file.getValue(),
                    Files.readAllBytes(FOLDER.resolve(file.getKey())),
                    file.getKey() + " is stale; run with -Drecreate=true");
        }
    }

    @Test
    void the_library_says_of_every_file_what_is_expected() throws IOException {
        List<Map<?, ?>> vectors = vectors();
        assertTrue(vectors.size() > 150, vectors.size() + " vectors");
        for (Map<?, ?> vector : vectors) {
            JsonObject said = said(vector);
            assertTrue(
                    vector.get("expected").equals(JsonReader.read(said.toString())),
                    () -> vector.get("file") + ": " + said);
        }
    }

    private static JsonObject said(Map<?, ?> vector) throws IOException {
        Draft draft;
        try {
            draft = draft(vector.get("file"));
        } catch (ReportReadException e) {
            return Vector.refused(e);
        }
        Circumstances circumstances = Circumstances.NONE.withSiblings(drafts(vector.get("siblings")));
        if (vector.containsKey("previous")) {
            circumstances = circumstances.withPrevious(draft(vector.get("previous")));
        }
        if (vector.containsKey("published")) {
            circumstances = circumstances.withPublished(
                    LocalDate.parse(vector.get("published").toString()));
        }
        return Vector.checked(draft, circumstances, drafts(vector.get("children")));
    }

    private static List<Draft> drafts(Object files) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Object file : files == null ? List.of() : (List<?>) files) {
            drafts.add(draft(file));
        }
        return drafts;
    }

    private static Draft draft(Object file) throws IOException {
        return Vector.read(file.toString(), Files.readAllBytes(FOLDER.resolve(file.toString())));
    }

    @Test
    void every_rule_is_broken_by_a_vector_but_the_one_that_only_a_policy_switches_on() {
        Set<String> broken = vectors().stream()
                .map(vector -> (Map<?, ?>) vector.get("expected"))
                .filter(expected -> expected.containsKey("findings"))
                .flatMap(expected -> ((List<?>) expected.get("findings")).stream())
                .map(finding -> ((Map<?, ?>) finding).get("rule").toString())
                .collect(Collectors.toSet());
        Set<String> rules = RuleCatalogue.standard().rules().stream()
                .map(Rule::id)
                .filter(id -> !id.equals("N13"))
                .collect(Collectors.toSet());
        assertEquals(rules, broken);
    }

    @Test
    void every_kind_of_problem_is_there_and_the_folder_is_small() throws IOException {
        Set<String> codes = vectors().stream()
                .map(vector -> (Map<?, ?>) vector.get("expected"))
                .filter(expected -> expected.containsKey("problems"))
                .flatMap(expected -> ((List<?>) expected.get("problems")).stream())
                .map(problem -> ((Map<?, ?>) problem).get("code").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all =
                Stream.of(Problem.Code.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, codes);
        long size = 0;
        for (Path file :
                ProjectFiles.list(FOLDER, "").filter(Files::isRegularFile).toList()) {
            size += Files.size(file);
        }
        assertTrue(size < 1_200_000, size + " bytes");
    }
}
