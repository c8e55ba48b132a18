package org.ogireport.serialization.codec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.OutlineField;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.ReportField;

/** Writes one document of either kind to any format. */
public final class ReportEncoder {
    private final TokenSink sink;

    private ReportEncoder(TokenSink sink) {
        this.sink = sink;
    }

    public static void write(AnnualReport report, TokenSink sink) {
        Objects.requireNonNull(report, "report: must not be null");
        ReportEncoder encoder = new ReportEncoder(sink);
        sink.begin();
        encoder.header(DocumentKind.REPORT, report.form(), report.year(), report.title(), report.authority());
        encoder.preface(report.preface());
        encoder.parts(report, report.overview(), report.problems(), report.otherMatters());
        sink.end();
    }

    public static void write(Draft draft, TokenSink sink) {
        Objects.requireNonNull(draft, "draft: must not be null");
        ReportEncoder encoder = new ReportEncoder(sink);
        sink.begin();
        encoder.header(
                DocumentKind.DRAFT,
                draft.form(),
                draft.year().isPresent() ? draft.year().getAsInt() : null,
                draft.title().orElse(null),
                draft.authority().orElse(null));
        encoder.preface(draft.preface());
        encoder.parts(draft, draft.overview(), draft.problems(), draft.otherMatters());
        draft.outline().ifPresent(encoder::outline);
        encoder.notes(draft);
        sink.end();
    }

    private void header(
            DocumentKind kind,
            Form form,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable Authority authority) {
        sink.text(Wire.DOCUMENT, kind.wireName());
        sink.text(Wire.FORM, form.code());
        number(ReportField.YEAR.wireName(), year);
        text(ReportField.TITLE.wireName(), title);
        if (authority != null) {
            sink.beginObject(ReportField.AUTHORITY.wireName());
            sink.text(ReportField.NAME.wireName(), authority.name());
            constant(ReportField.LEVEL.wireName(), authority.level());
            constant(ReportField.KIND.wireName(), authority.kind());
            constant(ReportField.SCOPE.wireName(), authority.scope());
            text(ReportField.DIVISION_CODE.wireName(), authority.divisionCode());
            sink.endObject();
        }
    }

    private void preface(Preface preface) {
        sink.beginObject(ReportField.PREFACE.wireName());
        texts(ReportField.PARAGRAPHS.wireName(), preface.prose());
        text(ReportField.PERIOD_START.wireName(), preface.periodStart());
        text(ReportField.PERIOD_END.wireName(), preface.periodEnd());
        text(ReportField.DOWNLOAD_ADDRESS.wireName(), preface.downloadAddress());
        Contact contact = preface.contact();
        if (contact != null) {
            sink.beginObject(ReportField.CONTACT.wireName());
            text(ReportField.OFFICE.wireName(), contact.office());
            text(ReportField.ADDRESS.wireName(), contact.address());
            text(ReportField.POSTAL_CODE.wireName(), contact.postalCode());
            text(ReportField.TELEPHONE.wireName(), contact.telephone());
            text(ReportField.EMAIL.wireName(), contact.email());
            text(ReportField.FAX.wireName(), contact.fax());
            sink.endObject();
        }
        sink.endObject();
    }

    private void parts(Figures figures, Narrative overview, Narrative problems, Narrative otherMatters) {
        for (Part part : Part.values()) {
            switch (part) {
                case OVERVIEW -> texts(part.path(), overview);
                case DISCLOSURE, REQUESTS, DISPUTES -> table(figures, part);
                case PROBLEMS -> texts(part.path(), problems);
                case OTHER_MATTERS -> texts(part.path(), otherMatters);
            }
        }
    }

    private void table(Figures figures, Part part) {
        node(figures, PathTree.of(figures.layout()).table(part));
    }

    private void node(Figures figures, PathTree.Node node) {
        Cell cell = node.cell();
        if (cell != null) {
            figure(node.name(), figures.value(cell));
            return;
        }
        sink.beginObject(node.name());
        for (PathTree.Node inner : node.members()) {
            node(figures, inner);
        }
        sink.endObject();
    }

    private void figure(String name, CellValue value) {
        if (value instanceof CellValue.Count count) {
            sink.count(name, count.count());
        } else if (value.isNumber()) {
            sink.number(name, value.toString());
        } else {
            sink.blank(name);
        }
    }

    private void outline(DocumentOutline outline) {
        sink.beginObject(OutlineField.OUTLINE.wireName());
        constant(OutlineField.ENDING.wireName(), outline.ending());
        sink.texts(OutlineField.TITLE_LINES.wireName(), outline.titleLines());
        items(OutlineField.PARTS, outline.parts(), part -> {
            sink.text(OutlineField.PART.wireName(), part.part().path());
            text(OutlineField.HEADING.wireName(), part.heading());
            text(OutlineField.NUMBER.wireName(), part.number());
            constant(OutlineField.CONTENT.wireName(), part.content());
            source(part.source());
        });
        items(OutlineField.METADATA, outline.metadata(), said -> {
            constant(OutlineField.NAME.wireName(), said.name());
            sink.text(OutlineField.TEXT.wireName(), said.text());
            text(OutlineField.DATE.wireName(), said.date());
            source(said.source());
        });
        sink.endObject();
    }

    private <T> void items(OutlineField field, List<T> items, Consumer<T> members) {
        sink.beginItems(field.wireName());
        for (T item : items) {
            sink.beginItem();
            members.accept(item);
            sink.endObject();
        }
        sink.endItems();
    }

    private void notes(Draft draft) {
        boolean any = false;
        for (Cell cell : draft.cells()) {
            CellValue value = draft.value(cell);
            boolean isUnreadable = !value.isNumber() && !value.isBlank();
            Source source = draft.source(cell).orElse(null);
            if (!isUnreadable && source == null) {
                continue;
            }
            if (!any) {
                sink.beginObject(Wire.CELLS);
                any = true;
            }
            sink.beginEntry(cell.path());
            if (isUnreadable) {
                sink.text(Wire.UNREADABLE, value.toString());
            }
            source(source);
            sink.endObject();
        }
        if (any) {
            sink.endObject();
        }
    }

    private void source(@Nullable Source source) {
        if (source != null) {
            object(Wire.SOURCE, source.members());
        }
    }

    /** Writes an object of texts, numbers and further objects. */
    private void object(String name, Map<?, ?> members) {
        sink.beginObject(name);
        members.forEach((key, value) -> {
            String member = (String) key;
            if (value instanceof Map<?, ?> inner) {
                object(member, inner);
            } else if (value instanceof Integer number) {
                number(member, number);
            } else {
                text(member, value);
            }
        });
        sink.endObject();
    }

    private void texts(String name, Narrative narrative) {
        sink.texts(name, narrative.paragraphs());
    }

    private void constant(String name, @Nullable Enum<?> constant) {
        text(name, constant == null ? null : constant.name());
    }

    private void number(String name, @Nullable Integer number) {
        if (number != null) {
            sink.count(name, number);
        }
    }

    /** Writes an optional text; what is not there is not written. */
    private void text(String name, @Nullable Object text) {
        if (text != null) {
            sink.text(name, text.toString());
        }
    }
}
