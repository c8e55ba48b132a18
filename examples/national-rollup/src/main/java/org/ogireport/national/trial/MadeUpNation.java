package org.ogireport.national.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.national.NationalRollUp;
import org.ogireport.serialization.ReportJson;
import org.ogireport.testing.ReportGenerator;

/**
 * Writes the reports of a nation: {@code FOLDER REPORTS FIRST-LAST}. Files of a hundred organs each, every other one
 * compressed, and a roster. Among the organs are such as changed their name, sent in a report twice, contradict themselves,
 * lack a year, have a wrong total or a blank, and have copied the text of others or their own of the year before; among the
 * lines are broken ones.
 */
public final class MadeUpNation {
    private static final int ORGANS_A_FILE = 100;
    private static final int STRANGERS_EVERY = 50;

    /** Of so many organs, those that copy have one text in common: more than the library names. */
    private static final int ONE_TEXT_IN = 60;

    private static final int TEXT_LENGTH = 400;

    private MadeUpNation() {}

    /** Writes them. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "reports"));
        List<Integer> years = NationalRollUp.years(args[2]);
        int organs = Math.max(1, Integer.parseInt(args[1]) / years.size());
        StringBuilder roster = new StringBuilder("机关名称,曾用名,代码,地区,人口\n");
        for (int first = 0; first < organs; first += ORGANS_A_FILE) {
            boolean isPlain = first / ORGANS_A_FILE % 2 == 0;
            Path file = folder.resolve("part-%06d.ndjson%s".formatted(first, isPlain ? "" : ".gz"));
            try (OutputStream plain = Files.newOutputStream(file);
                    OutputStream out = isPlain ? plain : new GZIPOutputStream(plain)) {
                for (int organ = first; organ < Math.min(organs, first + ORGANS_A_FILE); organ++) {
                    write(organ, years, out);
                    if (organ % STRANGERS_EVERY != 7) {
                        roster.append("%s,%s,%d,%s,%d\n"
                                .formatted(name(organ), former(organ), organ, code(organ), 10_000L + organ));
                    }
                }
                out.write("{\"year\":\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        roster.append("从未报送县人民政府,,,430000,20000\n");
        Files.writeString(Path.of(args[0], "roster.csv"), roster);
    }

    private static String name(int organ) {
        return "第" + organ + "县人民政府";
    }

    private static String former(int organ) {
        return "原" + organ + "县人民政府";
    }

    /** Of 31 provinces with ten prefectures each. */
    private static String code(int organ) {
        return "%02d%02d%02d".formatted(11 + organ % 31, 1 + organ / 31 % 10, 21 + organ / 310 % 70);
    }

    private static void write(int organ, List<Integer> years, OutputStream out) throws IOException {
        List<AnnualReport> series = ReportGenerator.seeded(organ).series(years.get(0), years.get(years.size() - 1));
        for (int i = 0; i < series.size(); i++) {
            Draft draft = placed(Draft.of(series.get(i)), organ, i == 0 && organ % 10 == 1);
            Cell cell = draft.cells().get(organ % draft.cells().size());
            switch (organ % 20 + (i == 1 ? 0 : 20)) {
                case 2 -> line(draft.with(cell, 7_654_321), out);
                case 3 -> line(draft.with(cell, CellValue.BLANK), out);
                case 4 -> {
                    line(draft, out);
                    line(draft, out);
                }
                case 5 -> {
                    line(draft, out);
                    line(draft.with(cell, 7_654_321), out);
                }
                case 6 -> out.write('\n');
                case 8, 9 -> line(saying(draft, text(-1 - organ / ONE_TEXT_IN)), out);
                case 10, 30 -> line(i == 2 ? draft : saying(draft, text(organ)), out);
                default -> line(draft, out);
            }
        }
    }

    private static Draft placed(Draft draft, int organ, boolean isFormer) {
        Authority authority = new Authority(
                isFormer ? former(organ) : name(organ),
                organ % 3 == 0 ? null : AuthorityLevel.COUNTY,
                null,
                organ % 2 == 0 ? FigureScope.OWN : FigureScope.AREA,
                organ % 40 == 9 ? null : code(organ));
        return draft.toBuilder().authority(authority).build();
    }

    private static Draft saying(Draft draft, String text) {
        return draft.toBuilder().overview(Narrative.of(text)).build();
    }

    /** A text that no other seed gives. */
    private static String text(long seed) {
        return new Random(seed)
                .ints(TEXT_LENGTH, '乐', '乐' + 3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void line(Draft draft, OutputStream out) throws IOException {
        out.write(ReportJson.write(draft));
        out.write('\n');
    }
}
