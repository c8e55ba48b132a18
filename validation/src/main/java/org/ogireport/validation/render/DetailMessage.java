package org.ogireport.validation.render;

import java.util.Optional;
import java.util.OptionalInt;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Part;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Detail.Claim.Bound;
import org.ogireport.validation.Detail.Claim.Measure;

/** What the sentence of a finding ends with: what a rule that is no equation says of the cells or the sentence quoted. */
final class DetailMessage {
    private DetailMessage() {}

    static Words of(Detail detail) {
        if (detail instanceof Detail.OtherForm form) {
            return of(form);
        } else if (detail instanceof Detail.OtherRows rows) {
            Part part = rows.part();
            return new Words(
                            "%s：（六）其他处理各行是 %3$s 年格式的，不是 %4$s 年格式的",
                            "the rows of part three (%2$s) are those of %3$s, not of %4$s")
                    .with(
                            part.heading(),
                            part.words(),
                            rows.actual().code(),
                            rows.expected().code());
        } else if (detail instanceof Detail.NotComparable reports) {
            return new Words("本报告是%s，用来比较的是%s，年度之间未作比较", "this is %s, the other %s; they are not compared")
                    .with(report(reports.organ(), reports.year()), report(reports.otherOrgan(), reports.otherYear()));
        } else if (detail instanceof Detail.NoPower power) {
            return new Words("而%s没有规章制定权", "but %s cannot make rules (规章)").with(power.organ());
        } else if (detail instanceof Detail.Claim claim) {
            return of(claim);
        } else if (detail instanceof Detail.EmptyPart empty) {
            Part part = empty.part();
            return new Words("%s：没有内容", "Part %2$s is empty").with(part.heading(), part.ordinal() + 1);
        } else if (detail instanceof Detail.FeeContradiction fee) {
            return new Words("收取 %s 元，而又说“%s”", "%s yuan were charged, but it also says \"%s\"")
                    .with(fee.yuan().toPlainString(), fee.nothing().sentence());
        } else if (detail instanceof Detail.Observation observation) {
            return observation.words();
        } else if (detail instanceof Detail.Late late) {
            return new Words("发布于 %s%s，期限是 %s", "published on %s%s, due on %s")
                    .with(late.published(), late.source().map(Source::cited).orElse(Words.NONE), late.due());
        }
        throw new AssertionError(detail);
    }

    private static Words of(Detail.OtherForm found) {
        Words expected = found.expected()
                .map(form -> new Words(" %s 年格式（%s）", "that of %s (%s)").with(form.code(), form.notice()))
                .orElse(new Words("的格式不详", "not known"));
        return new Words("%s 年度应使用%s，第二部分实际为 %s 年格式", "the form for %s is %s, but part two is that of %s")
                .with(found.year(), expected, found.actual().code());
    }

    /** Such as 安化县人民政府 2021 年度的报告. */
    private static Words report(Optional<String> organ, OptionalInt year) {
        Words of = organ.map(name -> new Words("%s", " of %s").with(name)).orElse(Words.NONE);
        Words about = year.isPresent()
                ? new Words(" %s 年度的", " for %s").with(year.getAsInt())
                : new Words(organ.isPresent() ? "的" : "", "");
        return new Words("%s%s报告", "the report%s%s").with(of, about);
    }

    /** Such as 所述为 134，而行政复议为 170. */
    private static Words of(Detail.Claim claim) {
        String unit = claim.measure() == Measure.PERCENT ? "%" : "";
        Words atLeast = new Words("（至少）", " (at least)");
        Words tables = claim.senses().stream()
                .map(sense -> new Words("%s%s为 %s%s", "%s%s is %s%s")
                        .with(
                                sense.words(),
                                sense.bound() == Bound.AT_LEAST ? atLeast : "",
                                sense.number().toPlainString(),
                                unit))
                .collect(Words.joining(FindingMessage.COMMA));
        return new Words("所述为 %s%s，而%s", "it says %s%s, but %s")
                .with(claim.number().toPlainString(), unit, tables);
    }
}
