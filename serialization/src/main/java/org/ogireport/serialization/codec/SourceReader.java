package org.ogireport.serialization.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.SourceField;

/** Reads where something stood in a document. */
final class SourceReader {
    private static final List<String> BOX =
            SourceField.OF_BOX.stream().map(SourceField::wireName).toList();

    private final ValueReader values;

    SourceReader(ValueReader values) {
        this.values = values;
    }

    @Nullable
    Source read() {
        Source.Builder read = Source.builder();
        return values.object(List.of(), member -> read(member, read)) ? read.build() : null;
    }

    /** Reads a member of a source; what was reported is not known. */
    private boolean read(String member, Source.Builder read) {
        Optional<SourceField> field = SourceField.ofWireName(SourceField.OF_SOURCE, member);
        field.ifPresent(known -> read.set(known, value(known)));
        return field.isPresent();
    }

    private @Nullable Object value(SourceField field) {
        return switch (field.kind()) {
            case TEXT -> values.paragraph();
            case DIGEST -> values.shaped(Source::isSha256, Expectation.SHA256);
            case ORDINAL -> values.integer(1, Expectation.ORDINAL);
            case LINE_NUMBER -> values.integer(1, Expectation.LINE_NUMBER);
            case LENGTH -> values.integer(0, Expectation.LENGTH);
            case BOX -> box();
            case MATCH -> values.choice(Source.Match.values());
            case UNREAD -> values.choice(Source.Unread.values());
        };
    }

    private Source.@Nullable Box box() {
        @Nullable Integer[] lengths = new @Nullable Integer[BOX.size()];
        boolean isBox = values.object(BOX, member -> {
            int length = BOX.indexOf(member);
            if (length >= 0) {
                lengths[length] = values.integer(0, Expectation.LENGTH);
            }
            return length >= 0;
        });
        Integer left = lengths[0];
        Integer top = lengths[1];
        Integer width = lengths[2];
        Integer height = lengths[3];
        return !isBox || left == null || top == null || width == null || height == null
                ? null
                : new Source.Box(left, top, width, height);
    }
}
