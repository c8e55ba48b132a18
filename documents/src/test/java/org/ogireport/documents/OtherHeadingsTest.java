package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.form.Part;
import org.ogireport.documents.result.ImportResult;

/** Headings in other words than the form's, and parts that changed places. */
class OtherHeadingsTest {
    private static final String REPORT = Sample.rowByRow(Sample.DISTINCT);
    private static final ImportResult PRINTED = Sample.read(REPORT);

    private static List<Part> headed(ImportResult read) {
        return read.draft().outline().orElseThrow().parts().stream()
                .filter(part -> part.heading() != null)
                .map(DocumentPart::part)
                .toList();
    }

    private static void assertReadAsPrinted(ImportResult read) {
        assertEquals(List.of(Part.values()), headed(read));
        assertEquals(List.of(), Sample.wrong(read.draft(), Sample.DISTINCT));
        assertEquals(PRINTED.draft().overview(), read.draft().overview());
        assertEquals(PRINTED.draft().problems(), read.draft().problems());
        assertEquals(PRINTED.draft().otherMatters(), read.draft().otherMatters());
        assertEquals(PRINTED.remarks(), read.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, 一、工作基本情况",
        "二、主动公开政府信息情况, 二、主动公开情况",
        "三、收到和处理政府信息公开申请情况, 三、依申请公开情况",
        "三、收到和处理政府信息公开申请情况, 三、依申请公开政府信息情况",
        "四、政府信息公开行政复议、行政诉讼情况, 四、行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况, 五、问题与改进",
        "六、其他需要报告的事项, 六、其他情况"
    })
    void a_heading_in_other_words_is_told_by_its_number_and_place(String printed, String other) {
        assertReadAsPrinted(Sample.read(REPORT.replace(printed, other)));
    }

    @ParameterizedTest
    @CsvSource({"五、存在的不足及改进措施, 六、其他事项", "五、存在的问题和下一步打算, 六、其他", "五、问题与改进, 六、其他需要报告的事项"})
    void so_are_two_beside_each_other(String five, String six) {
        assertReadAsPrinted(Sample.read(REPORT.replace("五、存在的主要问题及改进情况", five).replace("六、其他需要报告的事项", six)));
    }

    @Test
    void so_are_all_behind_the_first() {
        String other = REPORT.replace("二、主动公开政府信息情况", "二、主动公开情况")
                .replace("三、收到和处理政府信息公开申请情况", "三、依申请公开情况")
                .replace("四、政府信息公开行政复议、行政诉讼情况", "四、复议诉讼情况")
                .replace("五、存在的主要问题及改进情况", "五、问题与改进")
                .replace("六、其他需要报告的事项", "六、其他情况");
        assertReadAsPrinted(Sample.read(other));
    }

    @Test
    void parts_five_and_six_in_each_other_s_place_keep_what_stands_below_them() {
        int five = REPORT.indexOf("五、存在");
        int six = REPORT.indexOf("六、其他");
        ImportResult read = Sample.read(REPORT.substring(0, five)
                + REPORT.substring(six).strip()
                + "\n"
                + REPORT.substring(five, six).strip());
        assertEquals(
                Stream.of(
                                Part.OVERVIEW,
                                Part.DISCLOSURE,
                                Part.REQUESTS,
                                Part.DISPUTES,
                                Part.OTHER_MATTERS,
                                Part.PROBLEMS)
                        .toList(),
                headed(read));
        assertEquals(PRINTED.draft().problems(), read.draft().problems());
        assertEquals(PRINTED.draft().otherMatters(), read.draft().otherMatters());
    }
}
