package org.ogireport.core.draft;

import java.io.InvalidObjectException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;

/** What is serialized of a draft; read back by its builder, which refuses what was forged. */
record SerializedDraft(
        Layout layout,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable Authority authority,
        Preface preface,
        Narrative overview,
        Narrative problems,
        Narrative otherMatters,
        @Nullable DocumentOutline outline,
        CellValue[] values,
        @Nullable Source @Nullable [] sources)
        implements Serializable {
    SerializedDraft(Draft draft, CellValue[] values, @Nullable Source @Nullable [] sources) {
        this(
                draft.layout(),
                draft.year().isPresent() ? draft.year().getAsInt() : null,
                draft.title().orElse(null),
                draft.authority().orElse(null),
                draft.preface(),
                draft.overview(),
                draft.problems(),
                draft.otherMatters(),
                draft.outline().orElse(null),
                values,
                sources);
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            Draft.Builder builder = Draft.builder(layout)
                    .preface(preface)
                    .overview(overview)
                    .problems(problems)
                    .otherMatters(otherMatters)
                    .outline(outline);
            if (year != null) {
                builder.year(year);
            }
            if (title != null) {
                builder.title(title);
            }
            if (authority != null) {
                builder.authority(authority);
            }
            int cells = layout.cells().size();
            if (values.length != cells || sources != null && sources.length != cells) {
                throw new InvalidObjectException("values: not as many as the tables have cells");
            }
            for (int i = 0; i < cells; i++) {
                builder.put(layout.cells().get(i), values[i], sources == null ? null : sources[i]);
            }
            return builder.build();
        } catch (IllegalArgumentException | NullPointerException e) {
            InvalidObjectException refusal = new InvalidObjectException(e.getMessage());
            refusal.initCause(e);
            throw refusal;
        }
    }
}
