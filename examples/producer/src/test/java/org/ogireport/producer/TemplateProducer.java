package org.ogireport.producer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Contact;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.testing.Producer;
import org.ogireport.testing.RefusedException;

/** Types a report into the system, as its users do, and exports it. */
record TemplateProducer(TemplateExporter exporter) implements Producer {
    @Override
    public Format format() {
        return Format.XML;
    }

    @Override
    public byte[] export(AnnualReport report) {
        return exporter.export(typed(Draft.of(report)));
    }

    @Override
    public Optional<byte[]> exportDraft(Draft draft) throws RefusedException {
        if (draft.cells().stream()
                .anyMatch(cell ->
                        !draft.value(cell).isNumber() && !draft.value(cell).isBlank())) {
            throw new RefusedException("its fields take a number or nothing");
        }
        return Optional.of(exporter.export(typed(draft)));
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.of(Form.CURRENT_2021));
    }

    private static Yearbook typed(Draft draft) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", draft.title().orElseThrow());
        draft.authority().ifPresent(authority -> {
            put(fields, "authority.name", authority.name());
            put(fields, "authority.level", authority.level());
            put(fields, "authority.kind", authority.kind());
            put(fields, "authority.scope", authority.scope());
            put(fields, "authority.divisionCode", authority.divisionCode());
        });
        put(fields, "preface.periodStart", draft.preface().periodStart());
        put(fields, "preface.periodEnd", draft.preface().periodEnd());
        put(fields, "preface.downloadAddress", draft.preface().downloadAddress());
        Contact contact = draft.preface().contact();
        if (contact != null) {
            put(fields, "contact.office", contact.office());
            put(fields, "contact.address", contact.address());
            put(fields, "contact.postalCode", contact.postalCode());
            put(fields, "contact.telephone", contact.telephone());
            put(fields, "contact.email", contact.email());
            put(fields, "contact.fax", contact.fax());
        }
        return new Yearbook(
                draft.year().orElseThrow(),
                fields,
                Map.of(
                        "paragraphs", draft.preface().prose().paragraphs(),
                        "overview", draft.overview().paragraphs(),
                        "problems", draft.problems().paragraphs(),
                        "otherMatters", draft.otherMatters().paragraphs()),
                draft.cells().stream()
                        .map(cell -> draft.value(cell).isBlank()
                                ? ""
                                : draft.value(cell).number().orElseThrow().toPlainString())
                        .toList());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
