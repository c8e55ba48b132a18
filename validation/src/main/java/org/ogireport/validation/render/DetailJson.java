package org.ogireport.validation.render;

import java.util.List;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.json.JsonObject;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Quote;
import org.ogireport.validation.equation.Operand;

/** The facts of a finding as JSON, a member each. The names are never changed. */
final class DetailJson {
    private DetailJson() {}

    static JsonObject of(Detail detail) {
        if (detail instanceof Detail.Sums sums) {
            return kind("SUMS")
                    .with("left", operands(sums.left().operands()))
                    .with("relation", sums.relation().sign())
                    .with("right", operands(sums.right().operands()));
        } else if (detail instanceof Detail.CellState state) {
            return of(state);
        } else if (detail instanceof Detail.OtherForm form) {
            return kind("OTHER_FORM")
                    .with("year", form.year())
                    .withPresent("expected", form.expected().map(Form::code))
                    .with("actual", form.actual().code());
        } else if (detail instanceof Detail.OtherRows rows) {
            return kind("OTHER_ROWS")
                    .with("part", rows.part().path())
                    .with("expected", rows.expected().code())
                    .with("actual", rows.actual().code());
        } else if (detail instanceof Detail.NotComparable reports) {
            return kind("NOT_COMPARABLE")
                    .withPresent("organ", reports.organ())
                    .withPresent("year", reports.year().stream().boxed().findFirst())
                    .withPresent("otherOrgan", reports.otherOrgan())
                    .withPresent(
                            "otherYear", reports.otherYear().stream().boxed().findFirst());
        } else if (detail instanceof Detail.NoPower power) {
            return kind("NO_POWER").with("organ", power.organ()).with("reported", operands(power.operands()));
        } else if (detail instanceof Detail.Claim claim) {
            return kind("CLAIM")
                    .with("number", claim.number())
                    .with("measure", claim.measure().name())
                    .with("senses", claim.senses().stream().map(DetailJson::of).toList());
        } else if (detail instanceof Detail.EmptyPart empty) {
            return kind("EMPTY_PART").with("part", empty.part().path());
        } else if (detail instanceof Detail.FeeContradiction fee) {
            return kind("FEE_CONTRADICTION").with("yuan", fee.yuan()).with("nothing", of(fee.nothing()));
        } else if (detail instanceof Detail.Observation observation) {
            return kind("OBSERVATION")
                    .with("sentence", of(observation.sentence()))
                    .with(
                            "facts",
                            observation.facts().stream().map(DetailJson::of).toList())
                    .with("operands", operands(observation.operands()));
        } else if (detail instanceof Detail.Late late) {
            JsonObject json = kind("LATE")
                    .with("due", late.due().toString())
                    .with("published", late.published().toString());
            late.source().ifPresent(source -> json.with("source", source.members()));
            return json;
        }
        throw new AssertionError(detail);
    }

    private static JsonObject of(Detail.CellState state) {
        CellValue value = state.operands().get(0).value();
        boolean same =
                state.operands().stream().allMatch(operand -> operand.value().equals(value));
        return kind("CELL_STATE")
                .with(
                        "state",
                        state.unread().isPresent() ? "UNREAD" : value.state().name())
                .withPresent("text", same ? text(value) : Optional.empty())
                .withPresent("reason", state.unread().map(Source.Unread::name))
                .with("operands", operands(state.operands()));
    }

    private static JsonObject kind(String kind) {
        return new JsonObject().with("kind", kind);
    }

    private static JsonObject of(Detail.Claim.Sense sense) {
        return new JsonObject()
                .with("words", of(sense.words()))
                .with("number", sense.number())
                .with("bound", sense.bound().name())
                .with("operands", operands(sense.operands()));
    }

    static JsonObject of(Words words) {
        return new JsonObject().with("zh", words.chinese()).with("en", words.english());
    }

    static JsonObject of(Quote quote) {
        return new JsonObject()
                .with("part", quote.passage().path())
                .with("paragraph", quote.paragraph())
                .with("offset", quote.offset())
                .with("sentence", quote.sentence());
    }

    private static List<JsonObject> operands(List<Operand> operands) {
        return operands.stream().map(DetailJson::of).toList();
    }

    /** A cell with its number, or with why it has none. */
    private static JsonObject of(Operand operand) {
        JsonObject json = new JsonObject()
                .with("document", operand.document().name())
                .with("cell", operand.cell().path());
        CellValue value = operand.value();
        return value.isNumber()
                ? json.with("number", value.number())
                : json.with("state", value.state().name()).withPresent("text", text(value));
    }

    private static Optional<String> text(CellValue value) {
        return Optional.of(value.toString()).filter(text -> !text.isEmpty());
    }
}
