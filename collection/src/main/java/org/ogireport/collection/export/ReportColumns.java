package org.ogireport.collection.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Organ;
import org.ogireport.core.Words;
import org.ogireport.core.form.ReportField;

/** The columns that tell which report a row is about. */
final class ReportColumns {
    static final TableColumn ORGAN = TableColumn.text(
            "organ",
            "机关",
            "organ",
            "名册上的现用名称，不在名册的为报告所载名称",
            "its name of today on the roster, else the name in the report");
    static final TableColumn CODE = TableColumn.text("code", "机关代码", "code", "名册所载代码", "as on the roster");
    static final TableColumn KIND = new TableColumn(
            "kind",
            new Words(ReportField.KIND.words().chinese(), "kind"),
            Words.NONE,
            new Words("名册所载", "as on the roster"));
    static final TableColumn REGION = TableColumn.text("region", "地区", "region", "名册所载地区", "as on the roster");
    static final TableColumn YEAR = TableColumn.text("year", "年度", "year", "报告的年度", "the year reported on");
    static final TableColumn INPUT =
            TableColumn.text("input", "文件", "input", "所读的文件，压缩包内的文件在“!”之后，行号在“:”之后", "what was read");

    static final List<TableColumn> ALL = List.of(ORGAN, CODE, KIND, REGION, YEAR, INPUT);

    private ReportColumns() {}

    static List<@Nullable Object> of(GatheredReport report) {
        return of(
                Optional.of(report.organ()),
                report.expected(),
                OptionalInt.of(report.year()),
                Optional.of(report.input()));
    }

    static List<@Nullable Object> of(
            Optional<String> name, Optional<Organ> organ, OptionalInt year, Optional<String> input) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(name.orElse(null));
        row.add(organ.map(Organ::code).orElse(null));
        row.add(organ.map(Organ::kind).orElse(null));
        row.add(organ.map(Organ::region).orElse(null));
        row.add(year.isPresent() ? year.getAsInt() : null);
        row.add(input.orElse(null));
        return row;
    }
}
