package org.ogireport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;

/** N1: the six parts are there, once, in order, and numbered as the form numbers them. */
final class PartsRule {
    private static final String ARABIC = "123456";

    static final Rule RULE = Rule.builder(
                    "N1",
                    Severity.ERROR,
                    new Words(
                            "六个部分齐全，各一次，顺序和序号与格式一致",
                            "The six parts are there, once, in order, numbered as in the form"))
            .kind(RuleKind.PROSE)
            .because(
                    Grounds.NOTICE,
                    new Words(
                            "格式印有六个部分。标题和内容都没有的为错误，第一部分只有标题，或者重复、顺序或序号不对的为警告，有内容而没有标题的为提示；标题换个说法的不算",
                            "The form prints six. An error where heading and content are missing, a warning where part one has a"
                                    + " heading alone, or one stands twice, out of order or under another number, told where the"
                                    + " heading alone is missing; other words of the same meaning are right"))
            .evaluatedBy(PartsRule::evaluate);

    private final Rule rule;
    private final Dossier dossier;
    private final DocumentOutline outline;
    private final Consumer<Finding> findings;

    private PartsRule(Rule rule, Dossier dossier, DocumentOutline outline, Consumer<Finding> findings) {
        this.rule = rule;
        this.dossier = dossier;
        this.outline = outline;
        this.findings = findings;
    }

    private static void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        dossier.prose()
                .outline()
                .filter(outline -> !outline.parts().isEmpty())
                .ifPresent(outline -> new PartsRule(rule, dossier, outline, findings).evaluate());
    }

    private void evaluate() {
        for (Part part : Part.values()) {
            List<String> headings = headings(part);
            if (headings.isEmpty() && hasContent(part)) {
                add(Severity.INFO, new Words("%s有内容而没有标题", "%s has content and no heading"), part);
            } else if (headings.isEmpty() && outline.parts(part).isEmpty() && hasProse() && isVisible(part)) {
                add(Severity.ERROR, new Words("没有%s", "%s is not there"), part);
            } else if (headings.size() > 1) {
                add(Severity.WARNING, new Words("%s出现 %s 次", "%s stands there %s times"), part, headings.size());
            } else if (part == Part.OVERVIEW && isEmpty(part)) {
                add(Severity.WARNING, new Words("%s之下没有文字", "%s has no text below its heading"), part);
            }
        }
        order();
        numbers();
    }

    private void add(Severity severity, Words sentence, Part part, Object... others) {
        Words heading = new Words(
                "“" + part.heading() + "”",
                "Part " + (part.ordinal() + 1) + ", " + part.words().english() + ",");
        Object[] facts = Stream.concat(Stream.of(heading), Stream.of(others)).toArray();
        findings.accept(Finding.of(rule, severity, Detail.Observation.of(sentence, facts)));
    }

    /** Whether nothing stands below a heading that something else follows. */
    private boolean isEmpty(Part part) {
        return !hasContent(part)
                && isVisible(part)
                && outline.parts(part).stream().anyMatch(found -> found.content() == DocumentPart.Content.NONE);
    }

    private List<String> headings(Part part) {
        return outline.parts(part).stream()
                .map(DocumentPart::heading)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean hasContent(Part part) {
        return part.isTable()
                ? dossier.layout().cells().stream()
                        .anyMatch(cell -> cell.part() == part
                                && !dossier.operand(cell).value().isNotFound())
                : dossier.text().has(Passage.of(part));
    }

    /** Figures that come without any prose are an extract. */
    private boolean hasProse() {
        return Stream.of(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                .anyMatch(dossier.text()::has);
    }

    /** Of a text that is cut off, only what stands before something else can be missed. */
    private boolean isVisible(Part part) {
        return !outline.isCut()
                || outline.parts().stream().anyMatch(found -> found.part().compareTo(part) > 0);
    }

    private void order() {
        Optional<Part> last = Optional.empty();
        for (DocumentPart found : outline.parts()) {
            Part part = found.part();
            if (found.heading() == null) {
                continue;
            }
            if (last.filter(before -> before.compareTo(part) > 0).isPresent()
                    && headings(part).size() == 1) {
                add(Severity.WARNING, new Words("%s不在格式所印的位置", "%s is not where the form has it"), part);
                return;
            }
            last = Optional.of(part);
        }
    }

    private void numbers() {
        List<String> wrong = new ArrayList<>();
        for (DocumentPart found : outline.parts()) {
            String number = found.number();
            int place = found.part().ordinal();
            if (number != null
                    && !number.equals(found.part().numeral())
                    && !number.equals(ARABIC.substring(place, place + 1))) {
                wrong.add(found.heading());
            }
        }
        if (!wrong.isEmpty()) {
            findings.accept(Finding.of(
                    rule,
                    Severity.WARNING,
                    Detail.Observation.of(
                            new Words("序号与格式不一致：“%s”", "numbered otherwise than in the form: \"%s\""),
                            String.join("”“", wrong))));
        }
    }
}
