package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** S1: the tables are those of the year's form. */
class FormOfTheYearTest {
    private static Draft trialTables(String title, int year) {
        return Drafts.zeros(Layout.of(Form.TRIAL_2019)).toBuilder()
                .title(title)
                .year(year)
                .build();
    }

    private static String found(Draft draft) {
        return Checker.standard().check(draft).stream()
                .filter(finding -> finding.rule().id().equals("S1"))
                .map(finding -> finding.severity().name())
                .collect(Collectors.joining());
    }

    @Test
    void superseded_tables_are_an_error_where_the_title_names_the_year() {
        assertEquals("ERROR", found(trialTables("某镇2022年政府信息公开工作年度报告", 2022)));
    }

    @Test
    void they_are_a_warning_where_the_title_names_no_year_or_two() {
        assertEquals("WARNING", found(trialTables("某镇政府信息公开工作年度报告", 2022)));
        assertEquals("WARNING", found(trialTables("某镇2022年（2021年修订）政府信息公开工作年度报告", 2022)));
    }

    @Test
    void the_tables_of_the_year_are_right() {
        assertEquals("", found(trialTables("某镇2020年政府信息公开工作年度报告", 2020)));
    }
}
