package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.render.FindingMessage;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "安化县人民政府,2022-03-31",
        "上海市人民政府办公厅,2022-03-31",
        "应急管理部,2022-01-31",
        "国家税务总局安化县税务局,2022-01-31",
        "湘乡市教育局,2022-01-31",
        "宿迁市人民政府,2022-03-31",
        "徐闻县司法局,2022-01-31",
        "宿迁市司法局,2022-01-31",
        "国家统计局,2022-01-31",
    })
    void a_government_has_until_the_end_of_march_and_a_department_until_the_end_of_january(String name, LocalDate due) {
        assertEquals(Optional.of(due), due(Authority.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"微山县两城镇人民政府", "湘乡市某某镇人民政府", "洋河新区管委会", "某某中学", "丁市戊街道办事处", "某县某镇财政局"})
    void a_township_and_an_organ_of_no_plain_kind_have_no_deadline(String name) {
        assertEquals(Optional.empty(), due(Authority.of(name)));
    }

    @Test
    void the_state_council_itself_has_no_deadline() {
        assertEquals(Optional.empty(), Deadline.of(2021, AuthorityKind.OFFICE, AuthorityLevel.NATIONAL));
        assertEquals(
                Optional.of(LocalDate.of(2022, 1, 31)),
                Deadline.of(2021, AuthorityKind.DEPARTMENT, AuthorityLevel.NATIONAL)
                        .map(Deadline::due));
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_late() {
        assertFalse(isLate("安化县人民政府", LocalDate.of(2022, 3, 31)));
        assertTrue(isLate("安化县人民政府", LocalDate.of(2022, 4, 1)));
        assertFalse(isLate("微山县两城镇人民政府", LocalDate.of(2023, 4, 1)));
    }

    private static Draft saying(PageMetadata... metadata) {
        Draft draft = Draft.builder(Layout.of(Form.CURRENT_2021))
                .year(2021)
                .authority(Authority.of("徐闻县司法局"))
                .build();
        return draft.toBuilder()
                .outline(new DocumentOutline(DocumentOutline.Ending.WHOLE, List.of(), List.of(), List.of(metadata)))
                .build();
    }

    private static PageMetadata published(LocalDate day) {
        Source source = Source.builder().row("发布日期").line(3).build();
        return new PageMetadata(PageMetadata.Name.PUBLISHED, day.toString(), day, source);
    }

    private static List<Finding> late(Draft draft, Circumstances circumstances) {
        return Checker.standard().check(draft, circumstances).stream()
                .filter(finding -> finding.rule().id().equals("T1"))
                .toList();
    }

    @Test
    void the_day_that_the_document_names_counts_where_none_is_given_and_is_said_to_come_from_there() {
        PageMetadata late = published(LocalDate.of(2022, 2, 9));
        Finding finding = late(saying(late), Circumstances.NONE).get(0);
        assertEquals(
                new Detail.Late(
                        LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 9), Optional.ofNullable(late.source())),
                finding.detail());
        assertEquals("发布于 2022-02-09（据文件所示第 3 行“发布日期”），期限是 2022-01-31", FindingMessage.of(finding, Locale.CHINESE));
        assertEquals(
                "published on 2022-02-09 (as the document says: line 3 \"发布日期\"), due on 2022-01-31",
                FindingMessage.of(finding, Locale.ENGLISH));
        Circumstances given = Circumstances.NONE.withPublished(LocalDate.of(2022, 1, 20));
        assertEquals(List.of(), late(saying(late), given));
    }

    @Test
    void of_two_days_that_the_document_names_none_counts() {
        Draft draft = saying(published(LocalDate.of(2022, 2, 9)), published(LocalDate.of(2022, 2, 10)));
        assertEquals(List.of(), late(draft, Circumstances.NONE));
    }

    @Test
    void an_office_is_told_after_january_and_warned_after_march() {
        String office = "安化县人民政府办公室";
        assertEquals("[]", published(office, LocalDate.of(2022, 1, 31), RulePolicy.NONE));
        assertEquals("[T1 INFO VIOLATED []]", published(office, LocalDate.of(2022, 2, 1), RulePolicy.NONE));
        assertEquals("[T1 INFO VIOLATED []]", published(office, LocalDate.of(2022, 3, 31), RulePolicy.NONE));
        assertEquals("[T1 WARNING VIOLATED []]", published(office, LocalDate.of(2022, 4, 1), RulePolicy.NONE));
    }

    @Test
    void no_report_is_published_before_its_year_is_over() {
        String warned = "[T1 WARNING VIOLATED []]";
        assertEquals(warned, published("安化县人民政府", LocalDate.of(2021, 12, 31), RulePolicy.NONE));
        assertEquals(warned, published("微山县两城镇人民政府", LocalDate.of(2021, 1, 31), RulePolicy.NONE));
        assertEquals("[]", published("安化县人民政府", LocalDate.of(2022, 1, 1), RulePolicy.NONE));
    }

    @Test
    void a_place_has_days_of_its_own_for_a_level_or_a_kind() {
        RulePolicy policy = RulePolicy.NONE
                .withDeadline(LocalDeadline.of(MonthDay.of(1, 21)).withLevel(AuthorityLevel.TOWNSHIP))
                .withDeadline(LocalDeadline.of(MonthDay.of(1, 26)).withKind(AuthorityKind.DEPARTMENT));
        LocalDate day = LocalDate.of(2022, 1, 22);
        assertEquals("[T1 WARNING VIOLATED []]", published("微山县两城镇人民政府", day, policy));
        assertEquals("[]", published("徐闻县司法局", day, policy));
        assertEquals("[T1 WARNING VIOLATED []]", published("徐闻县司法局", day.plusDays(5), policy));
        assertEquals("[]", published("安化县人民政府", day.plusDays(5), policy));
    }

    private static String published(String authority, LocalDate day, RulePolicy policy) {
        Draft report = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .authority(Authority.of(authority))
                .build();
        return new Checker(RuleCatalogue.standard(), policy)
                .check(report, Circumstances.NONE.withPublished(day))
                .toString();
    }

    private static Optional<LocalDate> due(Authority authority) {
        return Deadline.of(2021, authority).map(Deadline::due);
    }

    private static boolean isLate(String authority, LocalDate published) {
        Draft report = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .authority(Authority.of(authority))
                .build();
        return !Checker.standard()
                .check(report, Circumstances.NONE.withPublished(published))
                .isEmpty();
    }
}
