package org.ogireport.core;

import java.io.Serializable;
import java.util.Objects;
import org.ogireport.core.constraint.ConsistentReport;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/**
 * One organ's annual report on open government information (政府信息公开工作年度报告): six parts, three of them tables.
 *
 * <p>Required by articles 49 and 50 of the Regulations on Open Government Information (State Council Order 711), in the
 * form set by the General Office of the State Council. A report is complete: every cell of its tables holds a number.
 * The numbers need not agree with each other; that is what the validation module tells. What is not complete is a
 * {@link org.ogireport.core.draft.Draft}, and {@code Draft.of(report)} is one that holds a report.
 *
 * <p>Under Jakarta Validation the report carries the constraint {@link ConsistentReport}, for errors and for warnings.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param year the calendar year reported on, one that {@link Form#expectedFor} knows; published in the year after
 * @param title the title as printed, one line
 * @param authority the organ that reports
 * @param preface what stands between the title and part one
 * @param overview part one, 总体情况
 * @param disclosure part two, 主动公开政府信息情况
 * @param requests part three, 收到和处理政府信息公开申请情况
 * @param disputes part four, 政府信息公开行政复议、行政诉讼情况
 * @param problems part five, 存在的主要问题及改进情况
 * @param otherMatters part six, 其他需要报告的事项
 * @since 0.1
 */
@ConsistentReport(payload = ConsistentReport.AsError.class)
@ConsistentReport(
        severity = ReportCheck.Severity.WARNING,
        groups = ConsistentReport.Warnings.class,
        payload = ConsistentReport.AsWarning.class)
public record AnnualReport(
        int year,
        String title,
        Authority authority,
        Preface preface,
        Narrative overview,
        Disclosure disclosure,
        RequestTable requests,
        DisputeTable disputes,
        Narrative problems,
        Narrative otherMatters)
        implements Figures, Serializable {

    /**
     * Refuses what no report can hold.
     *
     * @throws IllegalArgumentException if there is no form for the year, or the title is blank or cannot be carried
     * @throws NullPointerException if a component is null
     */
    public AnnualReport {
        if (Form.expectedFor(year).isEmpty()) {
            throw RefusedValueException.of("year", Form.noFormFor(year));
        }
        Text.requireLine("title", title);
        Guard.present("authority", authority);
        Guard.present("preface", preface);
        Guard.present("overview", overview);
        Guard.present("disclosure", disclosure);
        Guard.present("requests", requests);
        Guard.present("disputes", disputes);
        Guard.present("problems", problems);
        Guard.present("otherMatters", otherMatters);
    }

    /**
     * The form whose tables this report has, told from the tables. {@link Form#expectedFor} tells which form the year
     * asks for.
     *
     * @return the actual form
     */
    public Form form() {
        return layout().form();
    }

    @Override
    public Layout layout() {
        return Layout.of(this);
    }

    @Override
    public CellValue value(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        return cell.valueIn(this);
    }

    @Override
    public long[] counts() {
        return layout().countsIn(this);
    }
}
