package org.ogireport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.GatheredInput;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Place;
import org.ogireport.collection.Roster;
import org.ogireport.collection.RosterException;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.reading.ReportReader;

/** Gathers what the files of a command hold, while the progress is shown. */
final class Inputs {
    private final Console console;

    Inputs(Console console) {
        this.console = console;
    }

    /** Reads a roster; nobody is expected where none is given. */
    Roster roster(@Nullable String file) throws InputException {
        if (file == null) {
            return Roster.NONE;
        }
        try {
            return Roster.read(Bytes.of(file, console));
        } catch (RosterException e) {
            throw new InputException(file + ": "
                    + console.choose("不是可用的名册\n  ", "not a usable roster\n  ")
                    + e.message(console.locale()).replace("\n", "\n  "));
        }
    }

    /** All that files, folders, archives and files of many hold. */
    Gathering gather(List<String> names, Roster roster) throws InputException {
        List<Path> paths = new ArrayList<>();
        for (String name : FilePatterns.expanded(names)) {
            paths.add(Input.path(name, console));
        }
        Progress progress = Progress.on(console.err());
        try {
            Stream<ReadInput> inputs = paths.stream()
                    .flatMap(path -> ReportReader.readAll(
                            path, (file, stream) -> progress.counting(stream, Files.size(file)), input -> input))
                    .peek(input -> progress.step());
            return Gathering.of(inputs, roster);
        } finally {
            progress.done();
        }
    }

    /** Says which inputs do not count, and why; gives the exit status. */
    int tell(Gathering gathering) {
        int status = OgiReport.OK;
        console.beginMany();
        for (GatheredInput input : gathering.inputs()) {
            if (input.place() == Place.REPORT || input.place() == Place.DRAFT) {
                continue;
            }
            String remark = input.remark().in(console.locale());
            String place = input.place().words().in(console.locale());
            console.tell(input.name() + ": "
                    + (input.place() == Place.REFUSED ? "" : place + console.choose("：", ": "))
                    + remark);
            if (input.place() != Place.DUPLICATE) {
                status = OgiReport.worse(status, status(input));
            }
        }
        console.endMany();
        return status;
    }

    private static int status(GatheredInput input) {
        return input.code().equals(Optional.of(RefusedInput.FAILURE)) ? OgiReport.BROKEN : OgiReport.REFUSED;
    }
}
