package org.ogireport.national;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.problem.ReportReadException;
import scala.Tuple2;

/**
 * A line of a file as it goes from one machine to another.
 *
 * @param name the file, and the line behind a colon
 * @param json the report or draft in its canonical form; null where the line is refused
 * @param refusal why it is refused; {@link Words#NONE} where it is not
 */
record Line(String name, byte @Nullable [] json, Words refusal) implements Serializable {
    /** No line: what an organ has that is expected. */
    static final Line NONE = new Line("", null, Words.NONE);

    /** The lines of a file, each under the organ whose reports are gathered together. */
    static Iterator<Tuple2<String, Line>> read(Tuple2<String, PortableDataStream> file, Roster roster) {
        var entries = ReportLines.read(file._2().open());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> entries.close());
        return entries.map(entry -> keyed(entry, file._1(), roster)).iterator();
    }

    private static Tuple2<String, Line> keyed(ReportEntry entry, String file, Roster roster) {
        String name = file + ":" + entry.line();
        return entry.draft()
                .map(draft -> new Tuple2<>(
                        draft.authority().map(organ -> key(organ, roster)).orElse(name),
                        new Line(name, ReportJson.write(draft), Words.NONE)))
                .orElseGet(() -> new Tuple2<>(name, refused(name, entry)));
    }

    /** One for all names of an organ; a name is compared without white space. */
    private static String key(Authority organ, Roster roster) {
        return roster.organ(organ.name())
                .map(Organ::name)
                .orElseGet(() -> organ.name().replaceAll("[\\s\\p{Z}]+", ""));
    }

    private static Line refused(String name, ReportEntry entry) {
        ReportReadException refusal = entry.refusal().orElseThrow();
        return new Line(name, null, new Words(first(refusal, Locale.CHINESE), first(refusal, Locale.ENGLISH)));
    }

    private static String first(ReportReadException refusal, Locale locale) {
        int others = refusal.problems().size() - 1;
        return refusal.problems().get(0).message(locale) + (others == 0 ? "" : " (+" + others + ")");
    }

    /** The line that a report which counts goes on as. */
    static Line of(GatheredReport report) {
        return new Line(report.input(), ReportJson.write(report.draft()), Words.NONE);
    }

    boolean isNone() {
        return name.isEmpty();
    }

    /** The input that the library gathers. */
    ReadInput input() {
        return Optional.ofNullable(json)
                .<ReadInput>map(bytes -> new ReadReport(name, ReportJson.readDraft(bytes), List.of()))
                .orElseGet(() -> new RefusedInput(name, RefusedInput.INVALID, refusal));
    }
}
