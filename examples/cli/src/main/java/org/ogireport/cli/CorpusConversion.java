package org.ogireport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportWriteException;
import org.ogireport.serialization.ReportWriter;

/** Writes the reports of many files, and of files of many reports, into one. */
final class CorpusConversion {
    private final Target target;
    private final Console console;
    private int status = OgiReport.OK;

    CorpusConversion(Target target, Console console) {
        this.target = target;
        this.console = console;
    }

    /** Writes all that can be read, and says what cannot; nothing where the program fails. Gives the exit status. */
    int convert(List<String> files, @Nullable String output) throws InputException {
        Output.write(output, console, stream -> {
            try (ReportWriter writer = target.writer(stream, output)) {
                for (String file : FilePatterns.expanded(files)) {
                    convert(file, writer);
                }
            }
        });
        return status;
    }

    private void convert(String file, ReportWriter writer) throws IOException {
        console.begin(file);
        try {
            if (Corpus.is(file)) {
                convert(Corpus.of(file), writer);
            } else if (Input.kind(file).isOfMany()) {
                convertAll(file, writer);
            } else {
                write(file, Input.read(file, console).draft(), writer);
            }
        } catch (InputException e) {
            refuse(e.getMessage());
        }
    }

    /** Writes each document of a folder or an archive. */
    private void convertAll(String file, ReportWriter writer) throws IOException {
        console.beginMany();
        try (Stream<ReadInput> inputs = ReportReader.readAll(Path.of(file))) {
            for (ReadInput input : (Iterable<ReadInput>) inputs::iterator) {
                try {
                    Input read = Input.of(input, console);
                    write(read.name(), read.draft(), writer);
                } catch (InputException e) {
                    refuse(e.getMessage());
                }
            }
        } finally {
            console.endMany(file);
        }
    }

    private void convert(Corpus corpus, ReportWriter writer) throws IOException {
        Progress progress = Progress.on(console.err());
        console.beginMany();
        try (Stream<ReadInput> inputs = corpus.read(progress, input -> input)) {
            for (ReadInput input : (Iterable<ReadInput>) inputs::iterator) {
                if (input instanceof ReadReport report) {
                    write(report.name(), report.draft(), writer);
                } else {
                    refuse(corpus.refusal((RefusedInput) input, console).getMessage());
                }
            }
        } finally {
            progress.done();
            console.endMany(corpus.name());
        }
    }

    private void write(String name, Draft draft, ReportWriter writer) throws IOException {
        try {
            Target.write(draft, writer);
        } catch (ReportWriteException e) {
            refuse(name + ": " + e.message(console.locale()));
        }
    }

    private void refuse(String message) {
        console.tell(message);
        status = OgiReport.REFUSED;
    }
}
