package org.ogireport.documents.draft;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.Remarks;
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
    private static final String STATED = "stated";
    private static final String CHECK = "check";
    private static final String CARRIED_CHECK = "carried-check";

    /** The facts that travel along; the organ's name does as the organ. */
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

    /**
     * A fact in a line of its own.
     *
     * @param label what it is
     * @param text the fact
     */
    public record Labelled(String label, String text) {
        static final String COLON = "：";

        public String line() {
            return label + COLON + text;
        }
    }

    public static PublishedFront of(Draft draft) {
        String title = draft.title().orElse(UNTITLED);
        List<String> prose = draft.preface().prose().paragraphs();
        Map<ReportField, String> facts = facts(draft);
        List<Labelled> shown = ShownFront.lines(title, draft.preface().prose(), facts);
        Map<String, String> carried = new LinkedHashMap<>();
        draft.title().ifPresent(stated -> carried.put(TITLED, STATED));
        FACTS.stream().filter(facts::containsKey).forEach(fact -> carried.put(key(fact), facts.get(fact)));
        carried.put(
                CHECK, check(title, prose, shown.stream().map(Labelled::line).toList()));
        carried.put(CARRIED_CHECK, check(carried));
        return new PublishedFront(title, prose, shown, carried);
    }

    private static Map<ReportField, String> facts(Draft draft) {
        Map<ReportField, String> facts = new EnumMap<>(ReportField.class);
        draft.year().ifPresent(year -> facts.put(ReportField.YEAR, Integer.toString(year)));
        draft.authority().ifPresent(authority -> {
            facts.put(ReportField.AUTHORITY, authority.name());
            put(facts, ReportField.LEVEL, authority.level());
            put(facts, ReportField.KIND, authority.kind());
            put(facts, ReportField.SCOPE, authority.scope());
            put(facts, ReportField.DIVISION_CODE, authority.divisionCode());
        });
        putPreface(facts, draft.preface());
        return facts;
    }

    /** What a preface states, by fact. */
    static void putPreface(Map<ReportField, String> facts, Preface preface) {
        put(facts, ReportField.PERIOD_START, preface.periodStart());
        put(facts, ReportField.PERIOD_END, preface.periodEnd());
        put(facts, ReportField.DOWNLOAD_ADDRESS, preface.downloadAddress());
        Contact contact = preface.contact();
        if (contact != null) {
            facts.put(ReportField.CONTACT, STATED);
            put(facts, ReportField.OFFICE, contact.office());
            put(facts, ReportField.ADDRESS, contact.address());
            put(facts, ReportField.POSTAL_CODE, contact.postalCode());
            put(facts, ReportField.TELEPHONE, contact.telephone());
            put(facts, ReportField.EMAIL, contact.email());
            put(facts, ReportField.FAX, contact.fax());
        }
    }

    private static void put(Map<ReportField, String> facts, ReportField fact, @Nullable Object value) {
        if (value != null) {
            facts.put(fact, value.toString());
        }
    }

    /** The key with which a fact travels along, such as {@code period-start}. */
    private static String key(ReportField fact) {
        return fact.wireName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String check(String title, List<String> prose, List<String> lines) {
        return crc(Stream.of(Stream.of(title), prose.stream(), lines.stream())
                .flatMap(texts -> texts)
                .map(Glyphs::dense));
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
            Authority authority = authority(facts);
            Preface preface = preface(narrative, facts);
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

    /** The organ of which facts are known; null where it is not. */
    static @Nullable Authority authority(Map<ReportField, String> facts) {
        String name = facts.get(ReportField.AUTHORITY);
        return name == null
                ? null
                : new Authority(
                        name,
                        constant(AuthorityLevel.values(), facts.get(ReportField.LEVEL)),
                        constant(AuthorityKind.values(), facts.get(ReportField.KIND)),
                        constant(FigureScope.values(), facts.get(ReportField.SCOPE)),
                        facts.get(ReportField.DIVISION_CODE));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    /** The preface of which facts are known. */
    static Preface preface(Narrative prose, Map<ReportField, String> facts) {
        Contact contact = new Contact(
                facts.get(ReportField.OFFICE),
                facts.get(ReportField.ADDRESS),
                facts.get(ReportField.POSTAL_CODE),
                facts.get(ReportField.TELEPHONE),
                facts.get(ReportField.EMAIL),
                facts.get(ReportField.FAX));
        return new Preface(
                prose,
                date(facts.get(ReportField.PERIOD_START)),
                date(facts.get(ReportField.PERIOD_END)),
                facts.get(ReportField.DOWNLOAD_ADDRESS),
                facts.containsKey(ReportField.CONTACT) ? contact : null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
