package org.ogireport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.ReportReader;

/** The documents of a call, read before any is checked, so that each can be compared with the year before; very many are not held. */
final class CallDocuments {
    private static final int MOST = 2_000;

    private final Map<String, List<ReadInput>> read = new HashMap<>();
    private boolean areTooMany;
    private int count;

    private CallDocuments() {}

    /** Reads the inputs that are no corpora; one document alone is left for later. */
    static CallDocuments of(List<String> inputs) {
        CallDocuments documents = new CallDocuments();
        if (inputs.size() > 1 || Input.kind(inputs.get(0)).isOfMany()) {
            for (String file : inputs) {
                if (!Corpus.is(file) && !documents.areTooMany) {
                    documents.read(file);
                }
            }
        }
        if (documents.areTooMany) {
            documents.read.clear();
        }
        return documents;
    }

    private void read(String file) {
        List<ReadInput> inputs = new ArrayList<>();
        try (Stream<ReadInput> stream = ReportReader.readAll(Path.of(file))) {
            for (Iterator<ReadInput> each = stream.iterator(); each.hasNext() && !areTooMany; ) {
                inputs.add(each.next());
                areTooMany = ++count > MOST;
            }
        } catch (RuntimeException | StackOverflowError e) {
            // it is read again when its turn comes, and fails where that is told
            return;
        }
        read.put(file, inputs);
    }

    /** The documents of an input; empty where they are still to be read. */
    Optional<List<ReadInput>> of(String file) {
        return Optional.ofNullable(read.get(file));
    }

    /** Whether so many are there that none was kept. */
    boolean areTooMany() {
        return areTooMany;
    }

    /** Those that are reports. */
    Stream<ReadReport> reports() {
        return read.values().stream()
                .flatMap(List::stream)
                .filter(ReadReport.class::isInstance)
                .map(ReadReport.class::cast);
    }
}
