package org.ogireport.documents.draft;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;

/**
 * What stands before part one of a published report, and what travels along unseen: the year, the organ and the facts of
 * the preface, as they are known. One check value over all that is shown and another over all that travels along tell on
 * reading whether either was edited; if so, only what is shown counts.
 *
 * @param title the title shown
 * @param prose the preface
 * @param shown facts that neither the title nor the prose plainly tells
 * @param carried what travels along, by key
 */
public record PublishedFront(String title, List<String> prose, List<Labelled> shown, Map<String, String> carried) {
    /** Shown in place of a title that is not known. */
    static final String UNTITLED = "（标题未填）";

    private static final String TITLED = "titled";
    private static final String CHECK = "check";
    private static final String CARRIED_CHECK = "carried-check";

    /** The facts that travel along; the organ's name does as the organ. */
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private static final List<ReportField> FACTS = List.of(
            ReportField.YEAR,
            ReportField.AUTHORITY,
            ReportField.LEVEL,
            ReportField.KIND,
            ReportField.SCOPE,
            ReportField.DIVISION_CODE,
            ReportField.PERIOD_START,
            ReportField.PERIOD_END,
            ReportField.DOWNLOAD_ADDRESS,
            ReportField.CONTACT,
            ReportField.OFFICE,
            ReportField.ADDRESS,
            ReportField.POSTAL_CODE,
            ReportField.TELEPHONE,
            ReportField.EMAIL,
            ReportField.FAX);

    public static PublishedFront of(Draft draft) {
        String title = draft.title().orElse(UNTITLED);
        List<String> prose = draft.preface().prose().paragraphs();
        Map<ReportField, String> facts = FrontFields.of(draft);
        List<Labelled> shown = ShownFront.lines(title, draft.preface().prose(), facts);
        Map<String, String> carried = new LinkedHashMap<>();
        draft.title().ifPresent(stated -> carried.put(TITLED, FrontFields.STATED));
        FACTS.stream().filter(facts::containsKey).forEach(fact -> carried.put(key(fact), facts.get(fact)));
        carried.put(
                CHECK, check(title, prose, shown.stream().map(Labelled::line).toList()));
        carried.put(CARRIED_CHECK, check(carried));
        return new PublishedFront(title, prose, shown, carried);
    }

    /** The key with which a fact travels along, such as {@code period-start}. */
    private static String key(ReportField fact) {
        return CAPITAL.matcher(fact.wireName()).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }

    private static String check(String title, List<String> prose, List<String> lines) {
        return crc(Stream.of(Stream.of(title), prose.stream(), lines.stream())
                .flatMap(texts -> texts)
                .map(TextNormalizer::dense));
    }

    /** The check value of what travels along, that of what is shown included. */
    private static String check(Map<String, String> carried) {
        return crc(Stream.concat(Stream.of(CHECK, TITLED), FACTS.stream().map(PublishedFront::key))
                .map(key -> carried.containsKey(key) ? key + "=" + carried.get(key) : key));
    }

    private static String crc(Stream<String> lines) {
        CRC32 check = new CRC32();
        lines.forEach(line -> check.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", check.getValue());
    }

    /**
     * Reads the front of a published report.
     *
     * @param title the title shown
     * @param prose the paragraphs of the preface shown
     * @param lines the lines of facts shown
     * @param carried what travelled along
     */
    public static void read(
            String title,
            List<String> prose,
            List<String> lines,
            Map<String, String> carried,
            Draft.Builder draft,
            Remarks remarks) {
        Narrative narrative = new Narrative(prose);
        boolean whole = check(carried).equals(carried.get(CARRIED_CHECK));
        Map<ReportField, String> facts = new EnumMap<>(ReportField.class);
        if (whole) {
            FACTS.stream()
                    .filter(fact -> carried.containsKey(key(fact)))
                    .forEach(fact -> facts.put(fact, carried.get(key(fact))));
        }
        boolean titled = !title.equals(UNTITLED) || whole && carried.containsKey(TITLED);
        try {
            String year = facts.get(ReportField.YEAR);
            Integer number = year == null ? null : Integer.valueOf(year);
            Authority authority = FrontFields.authority(facts);
            Preface preface = FrontFields.preface(narrative, facts);
            if (whole && check(title, prose, lines).equals(carried.get(CHECK))) {
                if (titled) {
                    draft.title(title);
                }
                if (number != null) {
                    draft.year(number);
                }
                if (authority != null) {
                    draft.authority(authority);
                }
                draft.preface(preface);
                return;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            facts.clear(); // written by somebody else: what is shown counts
        }
        remarks.add(Kind.FRONT_EDITED, 0, title);
        new ShownFront(title, titled, narrative, lines, facts).read(draft, remarks);
    }
}
