package org.ogireport.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Gathering.Key;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.ReportWriteException;

/** Puts each input into its place. */
final class Sorting {
    /** So many other versions are named. */
    private static final int FEW = 3;

    private final Roster roster;
    private final Shelf shelf = new Shelf();
    private final List<GatheredInput> inputs = new ArrayList<>();
    private final Map<Key, List<Version>> versions = new LinkedHashMap<>();

    Sorting(Roster roster) {
        this.roster = roster;
    }

    /** One of the reports for an organ and a year, the how manyth input it is, and how many numbers it has. */
    private record Version(
            int input,
            String name,
            @Nullable Organ expected,
            Words remark,
            boolean isComplete,
            Layout layout,
            @Nullable TextSignature signature,
            long numbers,
            Shelf.Slot slot) {
        /** The fullest first; of equals, by name, so that the order of the inputs decides nothing. */
        static final Comparator<Version> FULLEST_FIRST = Comparator.comparing(Version::isComplete)
                .thenComparing(Version::numbers)
                .reversed()
                .thenComparing(Version::name)
                .thenComparing(Version::input);
    }

    void add(ReadInput input) {
        if (input instanceof ReadReport report) {
            add(report.name(), report.draft());
        } else {
            RefusedInput refused = (RefusedInput) input;
            inputs.add(new GatheredInput(
                    refused.name(),
                    Place.REFUSED,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.of(refused.code()),
                    refused.inOneLine()));
        }
    }

    private void add(String name, Draft draft) {
        Optional<String> named = Names.in(draft);
        OptionalInt year = draft.year();
        if (named.isEmpty() || year.isEmpty()) {
            inputs.add(new GatheredInput(
                    name, Place.UNPLACED, named, Optional.empty(), year, Optional.empty(), unknown(named, year)));
            return;
        }
        @Nullable Organ expected = roster.organ(named.get()).orElse(null);
        String organ = expected == null ? named.get() : expected.name();
        Optional<String> formerName =
                expected == null ? Optional.empty() : named.filter(own -> !own.equals(Names.plain(organ)));
        Words remark = formerName
                .map(own -> new Words("以曾用名“%s”报送", "under its former name %s").with(own))
                .orElse(Words.NONE);
        try {
            versions.computeIfAbsent(new Key(organ, year.getAsInt()), key -> new ArrayList<>())
                    .add(new Version(
                            inputs.size(),
                            name,
                            expected,
                            remark,
                            isComplete(draft),
                            draft.layout(),
                            TextSignature.of(draft).orElse(null),
                            numbers(draft),
                            shelf.put(draft)));
            // its place is known when all are there
            inputs.add(new GatheredInput(
                    name, Place.DRAFT, Optional.of(organ), formerName, year, Optional.empty(), remark));
        } catch (ReportWriteException e) {
            inputs.add(new GatheredInput(
                    name,
                    Place.REFUSED,
                    Optional.of(organ),
                    formerName,
                    year,
                    Optional.of(ImportException.Reason.TOO_LONG.name()),
                    new Words("超出一份报告的限度", "larger than any report")));
        }
    }

    private static Words unknown(Optional<String> organ, OptionalInt year) {
        Words unknown = Words.NONE;
        if (organ.isEmpty()) {
            unknown = unknown.plus(new Words("机关不明", "its organ is not known"));
        }
        if (year.isEmpty()) {
            unknown = unknown.plus(organ.isEmpty() ? new Words("，", ", ") : Words.NONE)
                    .plus(new Words("年度不明", "its year is not known"));
        }
        return unknown;
    }

    private static boolean isComplete(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE).report().isPresent();
    }

    private static long numbers(Draft draft) {
        return draft.cells().stream()
                .filter(cell -> draft.value(cell).isNumber())
                .count();
    }

    Gathering gathering() {
        List<GatheredReport> reports = new ArrayList<>();
        versions.forEach((key, all) -> settle(key, all).ifPresent(reports::add));
        reports.sort(Comparator.comparing((GatheredReport report) ->
                        report.expected().map(roster::place).orElse(Integer.MAX_VALUE))
                .thenComparing(GatheredReport::organ)
                .thenComparing(GatheredReport::year));
        return new Gathering(roster, inputs, reports, shelf);
    }

    /** The version that counts: the fullest, if no two say different things. */
    private Optional<GatheredReport> settle(Key key, List<Version> all) {
        List<Version> sorted = all.stream().sorted(Version.FULLEST_FIRST).toList();
        Version first = sorted.get(0);
        Map<Version, Words> remarks = new LinkedHashMap<>();
        if (sorted.size() > 1) {
            VersionComparison comparison = new VersionComparison(first.name(), shelf.get(first.slot()));
            for (Version other : sorted.subList(1, sorted.size())) {
                Draft draft = shelf.get(other.slot());
                Optional<Words> disputed = comparison.disputed(draft);
                if (disputed.isPresent()) {
                    contradict(all, disputed.get());
                    return Optional.empty();
                }
                remarks.put(other, comparison.remark(draft));
            }
        }
        place(first, first.isComplete() ? Place.REPORT : Place.DRAFT, Words.NONE);
        remarks.forEach((other, remark) -> place(other, Place.DUPLICATE, remark));
        return Optional.of(new GatheredReport(
                first.name(),
                key.organ(),
                first.expected(),
                key.year(),
                first.isComplete(),
                first.layout(),
                first.signature(),
                shelf,
                first.slot()));
    }

    private void contradict(List<Version> all, Words difference) {
        List<String> names = all.stream().map(Version::name).sorted().toList();
        for (Version version : all) {
            place(
                    version,
                    Place.CONTRADICTORY,
                    new Words("与 %s %s", "%2$s %1$s").with(others(names, version.name()), difference));
        }
    }

    /** The first few of the other versions, and how many there are. */
    private static Words others(List<String> names, String own) {
        List<String> few =
                names.stream().filter(name -> !name.equals(own)).limit(FEW).toList();
        int all = names.size() - 1;
        Words named = new Words(String.join("、", few), String.join(", ", few));
        return all > few.size() ? named.plus(new Words("等 %s 份", " and others, %s in all").with(all)) : named;
    }

    private void place(Version version, Place place, Words remark) {
        GatheredInput input = inputs.get(version.input());
        Words both = version.remark().equals(Words.NONE) || remark.equals(Words.NONE)
                ? version.remark().plus(remark)
                : version.remark().plus(new Words("；", "; ")).plus(remark);
        inputs.set(
                version.input(),
                new GatheredInput(
                        input.name(), place, input.organ(), input.formerName(), input.year(), Optional.empty(), both));
    }

    void close() {
        shelf.close();
    }
}
