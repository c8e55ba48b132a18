package org.ogireport.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.core.json.JsonObject;
import org.ogireport.serialization.ReportDigest;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;

/** The vectors for other languages: good reports, drafts, broken reports and hostile documents, with what is expected. */
final class Vectors {
    static final String INDEX = "vectors.json";
    private static final long SEED = 1;
    private static final List<Profile> OF_BOTH_FORMS = List.of(Profile.COUNTY, Profile.RARE_CHARACTERS);
    private static final List<Profile> OF_ONE = List.of(
            Profile.TOWNSHIP_WITHOUT_REQUESTS,
            Profile.PROVINCE,
            Profile.ALL_ZERO,
            Profile.MAXIMUM_COUNTS,
            Profile.EMPTY_PART_SIX,
            Profile.ROUND_NUMBERS,
            Profile.OUTER_SPACES,
            Profile.LINE_FEEDS,
            Profile.EVERY_FIELD);

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<JsonObject> entries = new ArrayList<>();

    private Vectors() {}

    /** The content of every file by its name. */
    static Map<String, byte[]> files() {
        Vectors vectors = new Vectors();
        vectors.good();
        vectors.drafts();
        RuleCatalogue.standard().rules().forEach(vectors::broken);
        HostileVectors.all().forEach(vectors::hostile);
        String entries = vectors.entries.stream().map(JsonObject::toString).collect(Collectors.joining(",\n"));
        vectors.files.put(INDEX, ("{\"vectors\":[\n" + entries + "\n]}\n").getBytes(StandardCharsets.UTF_8));
        return vectors.files;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void good() {
        for (Form form : Form.values()) {
            for (Profile profile : OF_BOTH_FORMS) {
                add("good/" + form.code() + "-" + lower(profile), "a valid report", good(form, profile), true, true);
            }
        }
        for (Profile profile : OF_ONE) {
            boolean isOfTexts = profile.compareTo(Profile.ROUND_NUMBERS) > 0;
            add("good/" + lower(profile), "a valid report", good(Form.CURRENT_2021, profile), isOfTexts, true);
        }
        Draft report = good(Form.CURRENT_2021, Profile.COUNTY);
        Vector indented = new Vector(
                "good/indented.json",
                "a valid report that is not canonical",
                ReportJson.writePretty(report.toReport(BlankPolicy.REFUSE).orElseThrow()));
        add(indented, report, Circumstances.NONE, List.of());
    }

    private static Draft good(Form form, Profile profile) {
        return Draft.of(ReportGenerator.seeded(SEED).report(Layout.of(form), profile));
    }

    private void drafts() {
        for (Form form : Form.values()) {
            Draft report = good(form, Profile.COUNTY);
            for (int step : List.of(9, 40)) {
                Draft.Builder draft = report.toBuilder();
                List<CellValue> values = List.of(CellValue.BLANK, CellValue.NOT_FOUND, CellValue.unreadable("约3件"));
                List<Cell> cells = report.cells();
                IntStream.range(0, cells.size())
                        .filter(i -> i % step == 0)
                        .forEach(i -> draft.set(cells.get(i), values.get(i / step % values.size())));
                add(
                        "drafts/" + form.code() + "-" + step,
                        "a draft in which every " + step + "th cell has no number",
                        draft.build(),
                        step == 9,
                        step != 9);
            }
            Cell total = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
            Cell detail = Row.RECONSIDERATION.cell(Column.UPHELD);
            add(
                    "drafts/" + form.code() + "-too-little",
                    "a total that is too little, whatever stands in a blank cell",
                    report.with(detail, CellValue.BLANK).with(total, CellValue.of(0)),
                    true,
                    false);
        }
    }

    /** The first and the last equation of an arithmetic rule, the one document of another. */
    private void broken(Rule rule) {
        List<BrokenReport> all = BrokenReports.standard(SEED).breaking(rule, Layout.of(Form.CURRENT_2021));
        IntStream.of(0, all.size() - 1)
                .filter(i -> i >= 0 && i < all.size())
                .distinct()
                .forEach(i -> {
                    BrokenReport broken = all.get(i);
                    boolean isXml = (i + entries.size()) % 3 == 0;
                    String file =
                            "broken/" + rule.id() + (all.size() > 1 ? "-" + (i + 1) : "") + (isXml ? ".xml" : ".json");
                    Vector vector = new Vector(
                            file, "breaks " + rule.id(), Vector.written(broken.report(), isXml), circumstances(broken));
                    add(vector, broken.report(), broken.circumstances(), broken.children());
                });
    }

    private Map<String, Object> circumstances(BrokenReport broken) {
        Map<String, Object> circumstances = new LinkedHashMap<>();
        broken.circumstances().previous().ifPresent(draft -> circumstances.put("previous", beside(draft)));
        broken.circumstances()
                .published()
                .map(LocalDate::toString)
                .ifPresent(day -> circumstances.put("published", day));
        if (!broken.circumstances().siblings().isEmpty()) {
            circumstances.put(
                    "siblings",
                    broken.circumstances().siblings().stream().map(this::beside).toList());
        }
        if (!broken.children().isEmpty()) {
            circumstances.put(
                    "children", broken.children().stream().map(this::beside).toList());
        }
        return circumstances;
    }

    /** The name of the file with a document that others are compared with; each is there once. */
    private String beside(Draft draft) {
        String file = "beside/" + ReportDigest.sha256(draft).substring(0, 8) + ".json";
        files.put(file, Vector.written(draft, false));
        return file;
    }

    private void add(String name, String about, Draft draft, boolean asXml, boolean asJson) {
        if (asJson) {
            add(new Vector(name + ".json", about, Vector.written(draft, false)), draft, Circumstances.NONE, List.of());
        }
        if (asXml) {
            add(new Vector(name + ".xml", about, Vector.written(draft, true)), draft, Circumstances.NONE, List.of());
        }
    }

    private void add(Vector vector, Draft draft, Circumstances circumstances, List<Draft> children) {
        files.put(vector.file(), vector.document());
        entries.add(vector.entry(Vector.checked(draft, circumstances, children)));
    }

    private void hostile(Vector vector) {
        files.put(vector.file(), vector.document());
        JsonObject expected;
        try {
            expected = Vector.checked(Vector.read(vector.file(), vector.document()), Circumstances.NONE, List.of());
        } catch (ReportReadException e) {
            expected = Vector.refused(e);
        }
        entries.add(vector.entry(expected));
    }
}
