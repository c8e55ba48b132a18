package org.ogireport.collection.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ogireport.documents.ReportArchive;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportLines;

/** The documents within a path, in the order of names and none read before it is asked for. */
final class InputWalk implements Iterator<Named>, AutoCloseable {
    /** More files in one folder than all organs of a nation publish in ten years are no collection of reports. */
    private static final int MOST_FILES = 1_000_000;

    private final Deque<Iterator<Named>> open = new ArrayDeque<>();
    private final Deque<Stream<?>> streams = new ArrayDeque<>();

    InputWalk(Path path, InputKind kind) {
        enter(path, kind);
        if (!hasNext()) {
            open.push(one(known(RefusedInput.nothingIn(FileName.of(path)))));
        }
    }

    @Override
    public boolean hasNext() {
        while (!open.isEmpty() && !open.peek().hasNext()) {
            open.pop();
        }
        return !open.isEmpty();
    }

    @Override
    public Named next() {
        while (hasNext()) {
            Named next = open.element().next();
            if (next instanceof Within within && within.kind().isOfMany()) {
                enter(within.path(), within.kind());
            } else {
                return next;
            }
        }
        throw new NoSuchElementException();
    }

    /** A file in a folder. */
    private record Within(Path path, InputKind kind) implements Named {
        @Override
        public String name() {
            return FileName.of(path);
        }

        @Override
        public ReadInput read() {
            return ReportReader.read(path);
        }
    }

    private void enter(Path path, InputKind kind) {
        String name = FileName.of(path);
        try {
            open.push(
                    switch (kind) {
                        case DOCUMENT -> one(new Within(path, kind));
                        case FOLDER -> folder(path);
                        case ARCHIVE -> archive(path);
                        case LINES -> entries(ReportLines.read(Files.newInputStream(path)), name);
                        case COLLECTION -> entries(ReportCollection.read(Files.newInputStream(path)), name);
                    });
        } catch (ImportException e) {
            open.push(one(known(RefusedInput.of(name, e))));
        } catch (IOException e) {
            open.push(one(known(RefusedInput.of(name, e))));
        }
    }

    private static Iterator<Named> one(Named input) {
        return List.of(input).iterator();
    }

    private static Iterator<Named> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file ->
                            ReportArchive.mayBeDocument(file.getFileName().toString()))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        }
        if (files.size() > MOST_FILES) {
            return one(known(RefusedInput.of(FileName.of(folder), ImportException.Reason.TOO_COMPLEX)));
        }
        Iterator<Path> each = files.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Named next() {
                Path file = each.next();
                // a link to a folder may lead back
                boolean leadsBack = Files.isSymbolicLink(file) && Files.isDirectory(file);
                return new Within(file, leadsBack ? InputKind.DOCUMENT : InputKind.of(file));
            }
        };
    }

    private static Iterator<Named> archive(Path file) throws IOException {
        return ReportArchive.of(Files.readAllBytes(file), FileName.of(file)).documents().stream()
                .map(document -> named(document.name(), () -> Documents.read(document)))
                .iterator();
    }

    private Iterator<Named> entries(Stream<ReportEntry> entries, String name) {
        streams.push(entries);
        Stream<Named> read = entries.map(entry -> known(Documents.read(entry, name)));
        return UntilUnreadable.of(read, e -> known(RefusedInput.of(name, e))).iterator();
    }

    private static Named known(ReadInput input) {
        return named(input.name(), () -> input);
    }

    private static Named named(String name, Supplier<ReadInput> read) {
        return new Named() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ReadInput read() {
                return read.get();
            }
        };
    }

    @Override
    public void close() {
        streams.forEach(Stream::close);
        open.clear();
        open.push(Collections.emptyIterator());
    }
}
