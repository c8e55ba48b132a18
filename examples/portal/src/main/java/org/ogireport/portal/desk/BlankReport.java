package org.ogireport.portal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ogireport.core.Authority;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** A form to be filled in from nothing. */
final class BlankReport {
    private BlankReport() {}

    /** The years that can be reported on, the latest first. */
    static List<Integer> years(LocalDate today) {
        int first = Form.TRIAL_2019.firstYear();
        return IntStream.rangeClosed(first, today.getYear())
                .map(year -> today.getYear() + first - year)
                .boxed()
                .toList();
    }

    /** The form of a year. */
    static Draft of(int year, String authority) {
        Draft.Builder builder = Draft.builder(Layout.of(Form.expectedFor(year).orElse(Form.CURRENT_2021)))
                .year(year);
        String name = Text.repair(authority).replace('\n', ' ').strip();
        if (!name.isEmpty()) {
            builder.authority(Authority.of(name)).title(name + year + "年政府信息公开工作年度报告");
        }
        return builder.build();
    }

    /** What the report of the year before carries forward is carried over to a blank form. */
    static Draft following(Draft before, Draft blank) {
        Draft.Builder builder = blank.toBuilder();
        Column.APPLICANTS.forEach(
                column -> builder.set(Row.CARRIED_OVER.cell(column), before.value(Row.CARRIED_FORWARD.cell(column))));
        return builder.build();
    }
}
