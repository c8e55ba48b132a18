package org.ogireport.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.result.Remark;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.render.CorrectionForm;
import org.ogireport.validation.render.RepairField;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the clerk's page sends: all that there is to know of it.
 *
 * @param fields the fields by their names
 * @param asRead the draft as it was read, which one of them holds
 */
record DeskForm(MultiValueMap<String, String> fields, Draft asRead) {
    static final String DRAFT = "draft";
    static final String PREVIOUS = "previous";
    static final String NAME = "name";
    static final String REMARK = "remark";
    static final String APPLIED = "applied";
    static final String UNDO = "undo";
    static final String FOLLOWING = "following";

    private static final Pattern REMARK_FIELD = Pattern.compile("([A-Z_0-9]+) (\\d{1,9}) (.*)", Pattern.DOTALL);

    String name() {
        return text(NAME).orElse("");
    }

    static DeskForm of(MultiValueMap<String, String> fields) {
        return new DeskForm(
                fields,
                ReportJson.readDraft(Optional.ofNullable(fields.getFirst(DRAFT)).orElse("")));
    }

    /** The report of the year before, if one was given. */
    Optional<Draft> previous() {
        return text(PREVIOUS).filter(json -> !json.isEmpty()).map(ReportJson::readDraft);
    }

    /** The draft as the fields are now. */
    Draft draft() {
        Draft typed = CorrectionForm.filled(asRead, this::text);
        Draft.Builder builder = typed.toBuilder();
        line(ReportField.TITLE.wireName(), typed.title().orElse(null), builder, Draft.Builder::title);
        line(
                ReportField.AUTHORITY.wireName(),
                typed.authority().map(Authority::name).orElse(null),
                builder,
                (same, name) -> same.authority(renamed(typed.authority(), name)));
        text(ReportField.YEAR.wireName())
                .map(String::strip)
                .filter(year -> year.matches("\\d{4}"))
                .ifPresent(year -> builder.year(Integer.parseInt(year)));
        prose("overview", typed.overview(), builder::overview);
        prose("problems", typed.problems(), builder::problems);
        prose("otherMatters", typed.otherMatters(), builder::otherMatters);
        return CorrectionForm.withFollowing(builder.build(), text(FOLLOWING).orElse(""));
    }

    private void line(
            String field, @Nullable String before, Draft.Builder builder, BiConsumer<Draft.Builder, String> set) {
        text(field)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(before))
                .map(line -> Text.repair(line).replace('\n', ' '))
                .ifPresent(line -> set.accept(builder, line));
    }

    private static Authority renamed(Optional<Authority> before, String name) {
        return before.map(
                        known -> new Authority(name, known.level(), known.kind(), known.scope(), known.divisionCode()))
                .orElseGet(() -> Authority.of(name));
    }

    /** Each line is a paragraph; paragraphs with lines of their own are kept as long as nothing is changed. */
    private void prose(String field, Narrative before, Consumer<Narrative> set) {
        text(field)
                .map(Text::repair)
                .filter(text -> !text.equals(before.text()))
                .map(Narrative::ofText)
                .ifPresent(set);
    }

    /** These fields after a repair. */
    DeskForm with(RepairField repair) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(fields);
        repair.changes().forEach(change -> changed.set(change.cell().path(), Long.toString(change.to())));
        return new DeskForm(changed, asRead);
    }

    /** A repair that a button or a hidden field names. */
    List<RepairField> repairs(String field, Layout layout) {
        return fields.getOrDefault(field, List.of()).stream()
                .flatMap(value -> RepairField.parse(value, layout).stream())
                .toList();
    }

    List<Remark> remarks() {
        return fields.getOrDefault(REMARK, List.of()).stream()
                .map(REMARK_FIELD::matcher)
                .filter(Matcher::matches)
                .flatMap(parts -> Stream.of(Remark.Kind.values())
                        .filter(kind -> kind.name().equals(parts.group(1)))
                        .map(kind -> new Remark(kind, Integer.parseInt(parts.group(2)), parts.group(3))))
                .toList();
    }

    static String field(Remark remark) {
        return remark.kind().name() + ' ' + remark.line() + ' ' + remark.text();
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(fields.getFirst(field));
    }
}
