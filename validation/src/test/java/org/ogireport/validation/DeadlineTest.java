package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.draft.Draft;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "安化县人民政府,2022-03-31",
        "上海市人民政府办公厅,2022-03-31",
        "宿迁市人民政府,2022-03-31",
        "徐闻县司法局,2022-01-31",
        "宿迁市司法局,2022-01-31",
        "国家统计局,2022-01-31",
    })
    void a_government_has_until_the_end_of_march_and_a_department_until_the_end_of_january(String name, LocalDate due) {
        assertEquals(Optional.of(due), Deadline.dueDate(2021, Authority.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"微山县两城镇人民政府", "湘乡市某某镇人民政府", "洋河新区管委会", "某某中学", "丁市戊街道办事处"})
    void a_township_and_an_organ_of_no_plain_kind_have_no_deadline(String name) {
        assertEquals(Optional.empty(), Deadline.dueDate(2021, Authority.of(name)));
    }

    @Test
    void the_state_council_itself_has_no_deadline() {
        assertEquals(Optional.empty(), Deadline.dueDate(2021, AuthorityKind.OFFICE, AuthorityLevel.NATIONAL));
        assertEquals(
                Optional.of(LocalDate.of(2022, 1, 31)),
                Deadline.dueDate(2021, AuthorityKind.DEPARTMENT, AuthorityLevel.NATIONAL));
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_late() {
        assertFalse(isLate("安化县人民政府", LocalDate.of(2022, 3, 31)));
        assertTrue(isLate("安化县人民政府", LocalDate.of(2022, 4, 1)));
        assertFalse(isLate("微山县两城镇人民政府", LocalDate.of(2023, 4, 1)));
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
