package org.ogireport.documents.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;

/**
 * The front of a published report as its readers see it: a fact that title and prose do not plainly tell has a line of
 * its own, so that what is shown suffices to tell it again. A line tells its fact before title and prose do; what
 * travelled along adds only what is not shown, and only to what is still shown.
 */
final class ShownFront {
    private static final String PERIOD = "统计期限";
    private static final String TO = "至";
    private static final String FROM = "起";

    private static final List<ReportField> OF_TITLE = List.of(ReportField.AUTHORITY, ReportField.YEAR);
    private static final List<ReportField> OF_PREFACE = List.of(
            ReportField.DOWNLOAD_ADDRESS,
            ReportField.OFFICE,
            ReportField.ADDRESS,
            ReportField.POSTAL_CODE,
            ReportField.TELEPHONE,
            ReportField.EMAIL,
            ReportField.FAX);

    private static final String DATE = "([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)";
    private static final Pattern BEGINNING = Pattern.compile(DATE + "起?(?:" + TO + "今?)?");
    private static final Pattern END = Pattern.compile("截?" + TO + DATE + "止?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:年度?)?");

    private final String title;
    private final boolean titled;
    private final Narrative prose;
    private final Map<ReportField, String> known;
    private final Map<String, String> labelled = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    /**
     * A front that was edited.
     *
     * @param titled whether the title is one
     * @param lines the lines of facts
     * @param known the facts that travelled along
     */
    ShownFront(String title, boolean titled, Narrative prose, List<String> lines, Map<ReportField, String> known) {
        this.title = title;
        this.titled = titled;
        this.prose = prose;
        this.known = known;
        List<String> labels = Stream.concat(
                        Stream.of(PERIOD),
                        Stream.concat(OF_TITLE.stream(), OF_PREFACE.stream()).map(ShownFront::label))
                .toList();
        for (String line : lines) {
            int colon = TextNormalizer.halfWidth(line).indexOf(':');
            String label = colon < 0 ? "" : TextNormalizer.dense(line.substring(0, colon));
            if (labels.contains(label)) {
                String text = line.substring(colon + 1).replace('\n', ' ');
                labelled.merge(label, text, (one, other) -> one.equals(other) ? one : "");
            } else {
                others.add(line);
            }
        }
    }

    private static String label(ReportField fact) {
        return fact.words().chinese();
    }

    /** The facts that have to be shown in lines of their own. */
    static List<Labelled> lines(String title, Narrative prose, Map<ReportField, String> facts) {
        Map<ReportField, String> told = told(title, prose, facts);
        List<Labelled> lines = new ArrayList<>();
        OF_TITLE.forEach(fact -> show(lines, fact, facts, told));
        boolean samePeriod = Stream.of(ReportField.PERIOD_START, ReportField.PERIOD_END)
                .allMatch(fact -> Objects.equals(facts.get(fact), told.get(fact)));
        String period = period(facts);
        if (!samePeriod && !period.isEmpty()) {
            lines.add(new Labelled(PERIOD, period));
        }
        OF_PREFACE.forEach(fact -> show(lines, fact, facts, told));
        return List.copyOf(lines);
    }

    private static void show(
            List<Labelled> lines, ReportField fact, Map<ReportField, String> facts, Map<ReportField, String> told) {
        String text = facts.get(fact);
        if (text != null && !isSame(text, told.get(fact))) {
            lines.add(new Labelled(label(fact), text));
        }
    }

    private static boolean isSame(String text, @Nullable String other) {
        return other != null && TextNormalizer.dense(text).equals(TextNormalizer.dense(other));
    }

    /** What title and prose tell by themselves. */
    private static Map<ReportField, String> told(String title, Narrative prose, Map<ReportField, String> known) {
        Map<ReportField, String> told = new EnumMap<>(ReportField.class);
        Preface preface = PrefaceReader.read(prose, prose);
        FrontFields.putPreface(told, preface);
        Integer period = ReportYear.ofPeriod(preface);
        Title read = title(title);
        String name = known.get(ReportField.AUTHORITY);
        if (read != null && read.authority() != null) {
            told.put(ReportField.AUTHORITY, read.authority());
        } else if (name != null && beginsWith(title, name)) {
            told.put(ReportField.AUTHORITY, name);
        }
        if (read != null && read.years().size() == 1) {
            told.put(ReportField.YEAR, read.years().get(0).toString());
        } else if (period != null) {
            told.put(ReportField.YEAR, period.toString());
        }
        return told;
    }

    private static @Nullable Title title(String title) {
        return Title.in(List.of(Line.paragraph(1, title)));
    }

    /** Whether a title begins with a name that ends there. */
    private static boolean beginsWith(String title, String name) {
        String whole = TextNormalizer.halfWidth(TextNormalizer.dense(title));
        String start = TextNormalizer.halfWidth(TextNormalizer.dense(name));
        String rest = whole.startsWith(start) ? whole.substring(start.length()) : "";
        return rest.startsWith("关于") || !rest.isEmpty() && rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
    }

    private static String period(Map<ReportField, String> facts) {
        String start = facts.get(ReportField.PERIOD_START);
        String end = facts.get(ReportField.PERIOD_END);
        String from = start == null ? "" : chinese(LocalDate.parse(start)) + (end == null ? FROM : "");
        return from + (end == null ? "" : TO + chinese(LocalDate.parse(end)));
    }

    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Reads what is shown. */
    void read(Draft.Builder draft, Remarks remarks) {
        Map<ReportField, String> told = told(title, prose, known);
        if (!titled || title.isBlank() || Text.findRefusedInLine(title).isPresent()) {
            remarks.add(Kind.TITLE_NOT_FOUND, 0, "");
        } else {
            draft.title(title);
        }
        String name = fact(ReportField.AUTHORITY, told);
        if (name == null) {
            remarks.add(Kind.AUTHORITY_NOT_FOUND, 0, title);
        } else {
            Authority before = FrontFields.authority(known);
            draft.authority(before != null && before.name().equals(name) ? before : Authority.of(name));
        }
        Preface preface = preface(told);
        draft.preface(preface);
        readYear(draft, preface, remarks);
    }

    /** A fact as its own line tells it, or else as title and prose do; to the last space as it was, if it is still it. */
    private @Nullable String fact(ReportField fact, Map<ReportField, String> told) {
        String before = known.get(fact);
        String line = labelled.get(label(fact));
        if (line == null) {
            String read = told.get(fact);
            return before != null && isSame(before, read) ? before : read;
        }
        String text = TextNormalizer.strip(line);
        return before != null && TextNormalizer.strip(before).equals(text) ? before : text.isEmpty() ? null : text;
    }

    private Preface preface(Map<ReportField, String> told) {
        Map<ReportField, String> facts = new EnumMap<>(ReportField.class);
        // lines that somebody added are read as prose is
        List<String> all =
                Stream.concat(prose.paragraphs().stream(), others.stream()).toList();
        Map<ReportField, String> read = others.isEmpty() ? told : told(title, new Narrative(all), known);
        for (ReportField fact : OF_PREFACE) {
            String text = fact(fact, read);
            if (text != null) {
                facts.put(fact, text);
                if (fact != ReportField.DOWNLOAD_ADDRESS) {
                    facts.put(ReportField.CONTACT, text);
                }
            }
        }
        boolean emptyBefore = known.containsKey(ReportField.CONTACT)
                && OF_PREFACE.stream()
                        .noneMatch(fact -> fact != ReportField.DOWNLOAD_ADDRESS && known.containsKey(fact));
        if (emptyBefore) {
            facts.put(ReportField.CONTACT, "");
        }
        putPeriod(facts, read);
        return FrontFields.preface(prose, facts);
    }

    private void putPeriod(Map<ReportField, String> facts, Map<ReportField, String> told) {
        String line = labelled.get(PERIOD);
        Map<ReportField, String> period = line == null ? told : periodIn(line);
        for (ReportField fact : List.of(ReportField.PERIOD_START, ReportField.PERIOD_END)) {
            if (period.containsKey(fact)) {
                facts.put(fact, period.get(fact));
            }
        }
    }

    private Map<ReportField, String> periodIn(String line) {
        if (isSame(line, period(known))) {
            return known;
        }
        Narrative text = Narrative.of(line);
        Map<ReportField, String> period = new EnumMap<>(ReportField.class);
        FrontFields.putPreface(period, PrefaceReader.read(text, text));
        String dense = TextNormalizer.halfWidth(TextNormalizer.dense(line));
        Matcher beginning = BEGINNING.matcher(dense);
        Matcher end = END.matcher(dense);
        if (period.isEmpty() && end.matches()) {
            putDate(period, ReportField.PERIOD_END, end.group(1));
        } else if (period.isEmpty() && beginning.matches()) {
            putDate(period, ReportField.PERIOD_START, beginning.group(1));
        }
        return period;
    }

    private static void putDate(Map<ReportField, String> period, ReportField fact, String text) {
        String[] parts = text.split("[年月日]");
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            period.put(fact, date.toString());
        } catch (DateTimeException e) {
            // not a day: none is stated
        }
    }

    private void readYear(Draft.Builder draft, Preface preface, Remarks remarks) {
        String line = labelled.get(label(ReportField.YEAR));
        if (line == null) {
            readYear(draft, null, preface, remarks);
            return;
        }
        String text = TextNormalizer.dense(line);
        Matcher year = YEAR.matcher(TextNormalizer.halfWidth(text));
        if (text.equals(known.get(ReportField.YEAR))) {
            readYear(draft, Integer.valueOf(text), preface, remarks);
        } else if (year.matches()) {
            readYear(draft, Integer.valueOf(year.group(1)), preface, remarks);
        } else {
            remarks.add(Kind.YEAR_NOT_FOUND, 0, line);
        }
    }

    private void readYear(Draft.Builder draft, @Nullable Integer stated, Preface preface, Remarks remarks) {
        Title read = title(title);
        ReportYear.read(draft, stated, read, ReportYear.of(read), preface, remarks);
    }
}
