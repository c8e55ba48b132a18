package org.ogireport.serialization.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem.Code;

/** Reads what a draft tells about its cells: what could not be read, and where the content stood. */
final class NoteReader {
    private final TokenSource source;
    private final ProblemCollector problems;
    private final ValueReader values;
    private final SourceReader sources;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    NoteReader(TokenSource source, ProblemCollector problems, ValueReader values, SourceReader sources) {
        this.source = source;
        this.problems = problems;
        this.values = values;
        this.sources = sources;
    }

    /** Collects the notes. Whether their paths are cells is known when the layout is. */
    void read() {
        if (!source.beginMap()) {
            values.wrongType(Expectation.OBJECT);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String path = source.nextName(); path != null; path = source.nextName()) {
            problems.enter("[" + path + "]");
            if (!values.isNew(path, seen)) {
                values.reject(Code.DUPLICATE_FIELD);
            } else {
                note(path);
            }
            problems.leave();
        }
    }

    private void note(String path) {
        Note note = new Note(source.nameMark());
        long mark = source.valueMark();
        if (values.object(List.of(), note)) {
            notes.put(path, note);
            if (!note.tells) {
                problems.add(Code.MISSING_FIELD, mark, "", Wire.UNREADABLE + "|" + Wire.SOURCE);
            }
        }
    }

    /** Reports the notes that are not about a cell of the document, or contradict it. */
    void judge(Layout layout, FigureReader figures) {
        notes.forEach((path, note) -> {
            String notePath = Wire.CELLS + "[" + Excerpt.of(path, ProblemCollector.LONGEST_STEP) + "]";
            Optional<Cell> cell = layout.cell(path);
            if (cell.isEmpty()) {
                problems.add(Code.UNKNOWN_FIELD, notePath, note.mark, "", "");
            } else if (note.unreadable != null && figures.hasNumber(path)) {
                problems.add(
                        Code.BAD_VALUE,
                        notePath + "." + Wire.UNREADABLE,
                        note.unreadableMark,
                        Excerpt.quoted(note.unreadable),
                        Expectation.NO_NUMBER.key());
            }
        });
    }

    /** Puts the notes, once judged, into a draft that has the figures. */
    void copyTo(Draft.Builder draft, Layout layout) {
        Draft figures = draft.build();
        notes.forEach((path, note) -> {
            Cell cell = layout.cell(path).orElseThrow();
            CellValue value =
                    note.unreadable == null ? figures.value(cell) : CellValue.inPlaceOfNumber(note.unreadable);
            if (note.source == null) {
                draft.set(cell, value);
            } else {
                draft.set(cell, value, note.source);
            }
        });
    }

    private final class Note implements ValueReader.Members {
        private final long mark;
        private boolean tells;
        private @Nullable String unreadable;
        private long unreadableMark;
        private @Nullable Source source;

        private Note(long mark) {
            this.mark = mark;
        }

        @Override
        public boolean read(String member) {
            switch (member) {
                case Wire.UNREADABLE -> {
                    unreadableMark = NoteReader.this.source.valueMark();
                    unreadable = values.paragraph();
                }
                case Wire.SOURCE -> source = sources.read();
                default -> {
                    return false;
                }
            }
            tells = true;
            return true;
        }
    }
}
