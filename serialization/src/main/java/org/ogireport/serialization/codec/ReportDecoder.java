package org.ogireport.serialization.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.OutlineField;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.ReportField;
import org.ogireport.serialization.problem.Problem.Code;

/** Reads one document of either kind from any format. */
public final class ReportDecoder {
    private final TokenSource source;
    private final ProblemCollector problems;
    private final DocumentKind wanted;
    private final ValueReader values;
    private final HeaderReader header;
    private final FigureReader figures;
    private final NoteReader notes;
    private final OutlineReader outlines;

    private long rootMark;
    private boolean wholeRead;
    private @Nullable DocumentKind kind;
    private @Nullable Form form;
    private @Nullable Integer year;
    private @Nullable String title;
    private @Nullable Authority authority;
    private Preface preface = Preface.EMPTY;
    private Narrative overview = Narrative.EMPTY;
    private Narrative improvements = Narrative.EMPTY;
    private Narrative otherMatters = Narrative.EMPTY;
    private @Nullable DocumentOutline outline;
    private final Members members = new Members();

    private ReportDecoder(TokenSource source, ProblemCollector problems, DocumentKind wanted) {
        this.source = source;
        this.problems = problems;
        this.wanted = wanted;
        this.values = new ValueReader(source, problems);
        this.header = new HeaderReader(values);
        this.figures = new FigureReader(source, problems, values);
        SourceReader sources = new SourceReader(values);
        this.notes = new NoteReader(source, problems, values, sources);
        this.outlines = new OutlineReader(source, problems, values, sources);
    }

    /** Reads a complete report. */
    public static AnnualReport report(TokenSource source, ProblemCollector problems) {
        Draft draft = new ReportDecoder(source, problems, DocumentKind.REPORT).read();
        return draft.toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    /** Reads a draft, or a report as the draft that it completes. */
    public static Draft draft(TokenSource source, ProblemCollector problems) {
        return new ReportDecoder(source, problems, DocumentKind.DRAFT).read();
    }

    private Draft read() {
        try {
            source.begin();
            rootMark = source.valueMark();
            if (values.object(List.of(), members)) {
                wholeRead = true;
            }
            source.end();
        } catch (ProblemCollector.Stop e) {
            // its problem is among the others
        }
        Optional<LayoutMembers> layout = judge();
        if (!problems.isEmpty() || layout.isEmpty()) {
            throw problems.toException(source::position);
        }
        return draft(layout.get());
    }

    /** Reports what can only be told when all was read. */
    private Optional<LayoutMembers> judge() {
        boolean isDraft = (kind == null ? wanted : kind) == DocumentKind.DRAFT;
        if (wholeRead) {
            judgeMembers(isDraft);
        }
        if (year != null && !isDraft && Form.expectedFor(year).isEmpty()) {
            problems.add(Code.NO_FORM, ReportField.YEAR.wireName(), members.yearMark, year.toString(), years());
        }
        if (!isDraft) {
            members.ofDrafts.forEach((name, mark) -> problems.add(Code.UNKNOWN_FIELD, name, mark, "", ""));
        }
        Optional<Form> known = form != null || year == null ? Optional.ofNullable(form) : Form.expectedFor(year);
        Optional<LayoutMembers> layout = known.map(f -> LayoutMembers.of(f, figures.found()));
        layout.ifPresent(l -> {
            figures.judge(l, isDraft, wholeRead);
            if (isDraft) {
                notes.judge(l.layout(), figures);
            }
        });
        return layout;
    }

    private void judgeMembers(boolean isDraft) {
        List<String> required = new ArrayList<>();
        if (!source.isVersioned()) {
            required.add(Wire.FORMAT);
        }
        required.addAll(List.of(Wire.DOCUMENT, Wire.FORM, ReportField.PREFACE.wireName()));
        if (!isDraft) {
            required.addAll(List.of(
                    ReportField.YEAR.wireName(), ReportField.TITLE.wireName(), ReportField.AUTHORITY.wireName()));
        }
        Stream.of(Part.values()).map(Part::path).forEach(required::add);
        for (String name : required) {
            if (!members.seen.contains(name)) {
                problems.add(Code.MISSING_FIELD, name, rootMark, "", "");
            }
        }
    }

    private static String years() {
        return Form.values()[0].firstYear() + "-" + Form.LAST_YEAR;
    }

    private Draft draft(LayoutMembers members) {
        Layout layout = members.layout();
        Draft.Builder draft = Draft.builder(layout)
                .preface(preface)
                .overview(overview)
                .problems(improvements)
                .otherMatters(otherMatters);
        if (year != null) {
            draft.year(year);
        }
        if (title != null) {
            draft.title(title);
        }
        if (authority != null) {
            draft.authority(authority);
        }
        if (outline != null) {
            draft.outline(outline);
        }
        figures.copyTo(draft, members);
        notes.copyTo(draft, layout);
        return draft.build();
    }

    /** The members of the document. */
    private final class Members implements ValueReader.Members {
        private final List<String> seen = new ArrayList<>();
        private long yearMark;

        /** Where the members stand that only drafts have. */
        private final Map<String, Long> ofDrafts = new LinkedHashMap<>();

        @Override
        public boolean read(String member) {
            if (!header(member)
                    && !ofDraft(member)
                    && !ReportField.ofWireName(member).filter(this::field).isPresent()
                    && !part(member)) {
                return false;
            }
            seen.add(member);
            return true;
        }

        private boolean header(String member) {
            switch (member) {
                case Wire.FORMAT -> {
                    if (source.isVersioned()) {
                        return false;
                    }
                    format();
                }
                case Wire.DOCUMENT -> kind = kind();
                case Wire.FORM -> form = values.choice(Form.values(), Form::code);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean ofDraft(String member) {
            boolean isOutline = member.equals(OutlineField.OUTLINE.wireName());
            if (!isOutline && !member.equals(Wire.CELLS)) {
                return false;
            }
            ofDrafts.put(member, source.nameMark());
            if (isOutline) {
                outline = outlines.read();
            } else {
                notes.read();
            }
            return true;
        }

        private boolean field(ReportField field) {
            switch (field) {
                case YEAR -> {
                    yearMark = source.valueMark();
                    year = values.integer(Integer.MIN_VALUE, Expectation.YEAR);
                }
                case TITLE -> title = values.filledLine();
                case AUTHORITY -> authority = header.authority();
                case PREFACE -> preface = orElse(header.preface(), Preface.EMPTY);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean part(String member) {
            for (Part part : Part.values()) {
                if (part.path().equals(member)) {
                    part(part);
                    return true;
                }
            }
            return false;
        }

        private void part(Part part) {
            switch (part) {
                case OVERVIEW -> overview = orElse(values.narrative(), Narrative.EMPTY);
                case DISCLOSURE, REQUESTS, DISPUTES -> figures.read(part);
                case PROBLEMS -> improvements = orElse(values.narrative(), Narrative.EMPTY);
                case OTHER_MATTERS -> otherMatters = orElse(values.narrative(), Narrative.EMPTY);
            }
        }

        private void format() {
            long mark = source.valueMark();
            String format = values.text();
            if (format == null || format.equals(Wire.VERSION)) {
                return;
            }
            Code code = format.startsWith(Wire.VERSION_PREFIX) ? Code.WRONG_VERSION : Code.BAD_VALUE;
            problems.add(code, mark, Excerpt.quoted(format), Wire.VERSION);
        }

        private @Nullable DocumentKind kind() {
            long mark = source.valueMark();
            DocumentKind found = values.choice(DocumentKind.values(), DocumentKind::wireName);
            if (found == DocumentKind.DRAFT && wanted == DocumentKind.REPORT) {
                values.badValue(mark, found.wireName(), wanted.wireName());
            }
            return found;
        }
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
