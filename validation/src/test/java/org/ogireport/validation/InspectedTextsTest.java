package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Passage;

/** Texts as real reports have them, in {@code inspected.txt}: what is innocent is left alone, what is faulty is found. */
class InspectedTextsTest {
    private record Inspected(Set<String> rules, String organ, Passage passage, List<String> paragraphs) {
        static Inspected of(String line) {
            String[] fields = line.split("[|]", 4);
            Passage passage = List.of(Passage.values()).stream()
                    .filter(each -> each.path().equals(fields[2]))
                    .findFirst()
                    .orElseThrow();
            String[] kind = fields[0].split(" ");
            return new Inspected(
                    new TreeSet<>(List.of(kind).subList(1, kind.length)),
                    fields[1].isEmpty() ? SoundReport.ORGAN : fields[1],
                    passage,
                    List.of(fields[3].split("¶")));
        }

        Draft draft() {
            Narrative text = new Narrative(paragraphs);
            String office = organ + "办公室";
            Draft.Builder draft = SoundReport.builder()
                    .authority(Authority.of(organ))
                    .title(organ + "2023年政府信息公开工作年度报告")
                    .preface(SoundReport.preface(
                            SoundReport.PREFACE.replace("洪泽区教育局办公室", office).replace(SoundReport.ORGAN, organ),
                            office));
            return switch (passage) {
                case TITLE -> draft.title(paragraphs.get(0)).build();
                case PREFACE ->
                    draft.preface(SoundReport.preface(paragraphs.get(0), office))
                            .build();
                case OVERVIEW -> draft.overview(text).build();
                case PROBLEMS -> draft.problems(text).build();
                case OTHER_MATTERS -> draft.otherMatters(text).build();
            };
        }

        /** The rules that find more than is worth knowing. */
        Set<String> found() {
            Draft lastYear =
                    SoundReport.lastYear().authority(Authority.of(organ)).build();
            Set<String> found = new TreeSet<>();
            Checker.standard().check(draft(), Circumstances.NONE.withPrevious(lastYear)).stream()
                    .filter(finding -> finding.severity() != Severity.INFO
                            || rules.contains(finding.rule().id()))
                    .forEach(finding -> found.add(finding.rule().id()));
            return found;
        }

        boolean isRight() {
            Set<String> found = found();
            return rules.isEmpty() ? found.isEmpty() : rules.stream().anyMatch(found::contains);
        }
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                InspectedTextsTest.class.getResourceAsStream("inspected.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void what_is_innocent_is_left_alone_and_what_is_faulty_is_found() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            Inspected inspected = Inspected.of(line);
            if (!inspected.isRight()) {
                wrong.add(line + " -> " + inspected.found());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(lines().size() > 150);
    }
}
