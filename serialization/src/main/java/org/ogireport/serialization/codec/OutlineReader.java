package org.ogireport.serialization.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.OutlineField;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Part;
import org.ogireport.serialization.problem.Problem.Code;

/** Reads what a draft tells of its document. */
final class OutlineReader {
    private final TokenSource source;
    private final ProblemCollector problems;
    private final ValueReader values;
    private final SourceReader sources;

    OutlineReader(TokenSource source, ProblemCollector problems, ValueReader values, SourceReader sources) {
        this.source = source;
        this.problems = problems;
        this.values = values;
        this.sources = sources;
    }

    /** The members of an object that are fields of an outline; false for those of another object. */
    private interface OutlineMembers extends ValueReader.Members {
        boolean read(OutlineField member);

        @Override
        default boolean read(String name) {
            OutlineField field = OutlineField.ofWireName(name).orElse(null);
            return field != null && read(field);
        }
    }

    private static List<String> required(OutlineField... fields) {
        return Stream.of(fields).map(OutlineField::wireName).toList();
    }

    @Nullable
    DocumentOutline read() {
        WholeMembers members = new WholeMembers();
        List<String> required =
                required(OutlineField.ENDING, OutlineField.TITLE_LINES, OutlineField.PARTS, OutlineField.METADATA);
        return values.object(required, members) && members.ending != null
                ? new DocumentOutline(members.ending, members.titleLines, members.parts, members.metadata)
                : null;
    }

    private final class WholeMembers implements OutlineMembers {
        private DocumentOutline.@Nullable Ending ending;
        private List<String> titleLines = List.of();
        private List<DocumentPart> parts = List.of();
        private List<PageMetadata> metadata = List.of();

        @Override
        public boolean read(OutlineField member) {
            switch (member) {
                case ENDING -> ending = values.choice(DocumentOutline.Ending.values());
                case TITLE_LINES ->
                    titleLines = list(source.beginTexts(), Expectation.TEXTS, source::nextText, values::filledLine);
                case PARTS ->
                    parts = list(source.beginItems(), Expectation.OBJECTS, source::nextItem, OutlineReader.this::part);
                case METADATA ->
                    metadata = list(
                            source.beginItems(), Expectation.OBJECTS, source::nextItem, OutlineReader.this::metadata);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads the items of an array that was begun, as many as there can be; what was reported is not among them. */
    private <T> List<T> list(boolean begun, Expectation expected, Supplier<Boolean> next, Supplier<@Nullable T> item) {
        if (!begun) {
            values.wrongType(expected);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; next.get(); i++) {
            problems.enter(i);
            if (i < DocumentOutline.MAX_ENTRIES) {
                T read = item.get();
                if (read != null) {
                    items.add(read);
                }
            } else {
                if (i == DocumentOutline.MAX_ENTRIES) {
                    problems.add(Code.TOO_LARGE, source.valueMark(), "", Expectation.ENTRIES);
                }
                source.skip();
            }
            problems.leave();
        }
        return items;
    }

    private @Nullable DocumentPart part() {
        long mark = source.valueMark();
        PartMembers members = new PartMembers();
        if (!values.object(required(OutlineField.PART, OutlineField.CONTENT), members)
                || members.part == null
                || members.content == null) {
            return null;
        }
        if (!DocumentPart.isTold(members.heading, members.number, members.content)) {
            if (!members.headed) {
                problems.addMember(Code.MISSING_FIELD, mark, OutlineField.HEADING.wireName());
            }
            return null;
        }
        return new DocumentPart(members.part, members.heading, members.number, members.content, members.source);
    }

    private final class PartMembers implements OutlineMembers {
        private @Nullable Part part;
        private boolean headed;
        private @Nullable String heading;
        private @Nullable String number;
        private DocumentPart.@Nullable Content content;
        private @Nullable Source source;

        @Override
        public boolean read(String name) {
            if (name.equals(Wire.SOURCE)) {
                source = sources.read();
                return true;
            }
            return OutlineMembers.super.read(name);
        }

        @Override
        public boolean read(OutlineField member) {
            switch (member) {
                case PART -> part = values.choice(Part.values(), Part::path);
                case HEADING -> {
                    headed = true;
                    heading = values.filledLine();
                }
                case NUMBER -> number = values.filledLine();
                case CONTENT -> content = values.choice(DocumentPart.Content.values());
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private @Nullable PageMetadata metadata() {
        MetadataMembers members = new MetadataMembers();
        if (!values.object(required(OutlineField.NAME, OutlineField.TEXT), members)
                || members.name == null
                || members.text == null) {
            return null;
        }
        if (members.date != null && !members.name.isDate()) {
            problems.addMember(Code.UNKNOWN_FIELD, members.dateMark, OutlineField.DATE.wireName());
            return null;
        }
        return new PageMetadata(members.name, members.text, members.date, members.source);
    }

    private final class MetadataMembers implements OutlineMembers {
        private PageMetadata.@Nullable Name name;
        private @Nullable String text;
        private @Nullable LocalDate date;
        private long dateMark;
        private @Nullable Source source;

        @Override
        public boolean read(String member) {
            if (member.equals(Wire.SOURCE)) {
                source = sources.read();
                return true;
            }
            return OutlineMembers.super.read(member);
        }

        @Override
        public boolean read(OutlineField member) {
            switch (member) {
                case NAME -> name = values.choice(PageMetadata.Name.values());
                case TEXT -> text = values.filledLine();
                case DATE -> {
                    dateMark = OutlineReader.this.source.nameMark();
                    date = values.date();
                }
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
