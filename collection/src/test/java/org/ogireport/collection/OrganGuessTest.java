package org.ogireport.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

/** Whose a document may be that does not tell it itself: said as a guess, and never counted. */
class OrganGuessTest {
    private static final Roster ROSTER = Roster.of(List.of(
            Organ.of("安化县人民政府"),
            Organ.of("安化县教育局"),
            Organ.of("安化县财政局"),
            new Organ("安化县文化旅游广电体育局", List.of("安化县旅游局"), null, null, null, null),
            Organ.of("安化县东坪镇人民政府")));

    private static Coverage coverage(Stream<ReadInput> inputs) {
        try (Gathering gathering = Gathering.of(inputs, ROSTER)) {
            return Coverage.of(
                    gathering, Inspection.of(gathering, Checker.standard(), Circumstances.NONE), List.of(2024));
        }
    }

    private static Coverage.Line line(Coverage coverage, String name) {
        return coverage.lines().stream()
                .filter(line -> line.input().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ReadInput refused(String name) {
        return new RefusedInput(name, "EMPTY", new Words("文件是空的", "is empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "in/安化县教育局2024年年报.docx, 安化县教育局, FILE_NAME",
        "in/2024年教育局.docx, 安化县教育局, FILE_NAME",
        "in/教育局（盖章）.png, 安化县教育局, FILE_NAME",
        "in/关于安化县 旅游局的报告.pdf, 安化县文化旅游广电体育局, FILE_NAME",
        "in/安化县东坪镇人民政府.pdf, 安化县东坪镇人民政府, FILE_NAME",
        "in/安化县财政局/2024/年报.docx, 安化县财政局, FOLDER_NAME",
        "in/安化县财政局.zip!年报.docx, 安化县财政局, FOLDER_NAME",
        "安化县教育局/财政局.doc, 安化县财政局, FILE_NAME",
        "in/all.ndjson:安化县教育局, 安化县教育局, FILE_NAME"
    })
    void the_name_of_the_file_and_then_of_its_folder_tells_whose_it_may_be(
            String name, String organ, OrganGuess.Basis basis) {
        OrganGuess guess =
                line(coverage(Stream.of(refused(name))), name).guess().orElseThrow();
        assertEquals(organ + " " + basis, guess.organ().name() + " " + guess.basis());
    }

    @ParameterizedTest
    @CsvSource({
        "in/安化县人民政府办公室.png",
        "in/西河乡人民政府.png",
        "in/安化县教育局和安化县财政局2024.png",
        "安化县教育局/安化县教育局、财政局.png",
        "in/体育教育局.png",
        "in/扫描件001.png",
        "in/2024.ndjson:15"
    })
    void a_name_that_is_another_s_or_of_several_tells_nothing(String name) {
        assertEquals(
                Optional.empty(), line(coverage(Stream.of(refused(name))), name).guess());
    }

    @Test
    void a_folder_that_holds_another_organ_s_report_tells_nothing() {
        List<ReadInput> inputs = new ArrayList<>(List.of(refused("安化县人民政府/1.png"), refused("安化县人民政府/2/3.png")));
        assertEquals(1, coverage(inputs.stream()).lines().indexOf(line(coverage(inputs.stream()), "安化县人民政府/1.png")));
        inputs.add(new ReadReport("安化县人民政府/部门/4.json", Drafts.of("安化县教育局", 2024, 0), List.of()));
        assertEquals(
                Optional.empty(),
                line(coverage(inputs.stream()), "安化县人民政府/1.png").guess());
    }

    @Test
    void a_guess_says_that_it_is_one_and_the_organ_stays_missing() {
        Draft nameless =
                Draft.builder(Drafts.of("安化县教育局", 2024, 0).layout()).year(2024).build();
        Coverage coverage =
                coverage(Stream.of(refused("安化县财政局2024.doc"), new ReadReport("教育局/年报.docx", nameless, List.of())));
        assertEquals(
                "文件是空的；可能是安化县财政局的（由文件名推断）",
                line(coverage, "安化县财政局2024.doc").remark().chinese());
        assertEquals(
                "its organ is not known; perhaps of 安化县教育局 (guessed from the name of its folder or archive)",
                line(coverage, "教育局/年报.docx").remark().english());
        assertEquals(5, coverage.lines(Coverage.Status.MISSING).size());
    }

    @Test
    void a_year_in_the_name_limits_what_it_may_be() {
        OrganGuess guess = line(coverage(Stream.of(refused("教育局/2024年.doc"))), "教育局/2024年.doc")
                .guess()
                .orElseThrow();
        assertEquals(List.of(true, false), List.of(guess.mayBeFor(2024), guess.mayBeFor(2023)));
    }
}
