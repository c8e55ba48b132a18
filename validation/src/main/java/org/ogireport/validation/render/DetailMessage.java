package org.ogireport.validation.render;

import java.util.Optional;
import java.util.OptionalInt;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Detail.Claim.Bound;
import org.ogireport.validation.Detail.Claim.Measure;

/** What the sentence of a finding ends with: what a rule that is no equation says of the cells or the sentence quoted. */
final class DetailMessage {
    private DetailMessage() {}

    static Words of(Detail detail) {
        if (detail instanceof Detail.CellState state) {
            return of(state);
        } else if (detail instanceof Detail.OtherForm form) {
            return of(form);
        } else if (detail instanceof Detail.OtherRows rows) {
            return of(rows);
        } else if (detail instanceof Detail.NotComparable reports) {
            return of(reports);
        } else if (detail instanceof Detail.NoPower power) {
            return new Words("而", "but ")
                    .plus(power.organ())
                    .plus(new Words("没有规章制定权", " cannot make government rules"));
        } else if (detail instanceof Detail.Claim claim) {
            return of(claim);
        } else if (detail instanceof Detail.EmptyPart empty) {
            Part part = empty.part();
            return new Words(part.heading() + "：没有内容", "Part " + (part.ordinal() + 1) + " is empty");
        } else if (detail instanceof Detail.FeeContradiction fee) {
            return of(fee);
        } else if (detail instanceof Detail.Late late) {
            return new Words(
                    late.published() + " 发布，期限是 " + late.due(),
                    "published on " + late.published() + ", due on " + late.due());
        }
        throw new AssertionError(detail);
    }

    private static Words of(Detail.CellState state) {
        return state.operand().value().isNotFound()
                ? new Words("在文件中没有找到", "was not found in the document")
                : state.operand().value().isBlank()
                        ? new Words("空白", "is blank")
                        : new Words("不是可以读出的数字", "is not a readable number");
    }

    private static Words of(Detail.OtherForm found) {
        Words expected = found.expected()
                .map(form -> new Words(" ", "that of ")
                        .plus(form.code())
                        .plus(new Words(" 年格式（", " ("))
                        .plus(form.notice())
                        .plus(new Words("）", ")")))
                .orElse(new Words("的格式不详", "not known"));
        return new Words(found.year() + " 年度应使用", "the form for " + found.year() + " is ")
                .plus(expected)
                .plus(new Words("，第二部分实际为 ", ", but part two is that of "))
                .plus(found.actual().code())
                .plus(new Words(" 年格式", ""));
    }

    private static Words of(Detail.OtherRows rows) {
        Part part = rows.part();
        Form actual = rows.actual();
        Form expected = rows.expected();
        return new Words(
                part.heading() + "：（六）其他处理各行是 " + actual.code() + " 年格式的，不是 " + expected.code() + " 年格式的",
                "the rows of part three (" + part.words().english() + ") are those of " + actual.code() + ", not of "
                        + expected.code());
    }

    private static Words of(Detail.NotComparable reports) {
        return new Words("本报告为", "this report is of ")
                .plus(report(reports.organ(), reports.year()))
                .plus(new Words("，用来比较的是", ", the other of "))
                .plus(report(reports.otherOrgan(), reports.otherYear()))
                .plus(new Words("，年度之间未作比较", "; they are not compared"));
    }

    private static String report(Optional<String> organ, OptionalInt year) {
        return organ.orElse("") + (year.isPresent() ? " " + year.getAsInt() : "");
    }

    /** Such as 所述为 134，而行政复议 为 170. */
    private static Words of(Detail.Claim claim) {
        String unit = claim.measure() == Measure.PERCENT ? "%" : "";
        Words tables = claim.senses().stream()
                .map(sense -> sense.words()
                        .plus(sense.bound() == Bound.AT_LEAST ? new Words("（至少）", " (at least)") : Words.NONE)
                        .plus(new Words(" 为 ", " is "))
                        .plus(sense.number().toPlainString() + unit))
                .collect(Words.joining(FindingMessage.COMMA));
        return new Words("所述为 ", "it says ")
                .plus(claim.number().toPlainString() + unit)
                .plus(new Words("，而", ", but "))
                .plus(tables);
    }

    private static Words of(Detail.FeeContradiction fee) {
        return new Words("收取 ", "")
                .plus(fee.yuan().toPlainString())
                .plus(new Words(" 元，而又说“", " yuan were charged, but it also says \""))
                .plus(fee.nothing().sentence())
                .plus(new Words("”", "\""));
    }
}
