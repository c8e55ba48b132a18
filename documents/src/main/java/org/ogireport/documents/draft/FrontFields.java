package org.ogireport.documents.draft;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
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

/** The facts of a report's front as texts, by what they are; and made year, organ and preface again. */
final class FrontFields {
    /** Stands for a contact of which nothing else need be known. */
    static final String STATED = "stated";

    private FrontFields() {}

    static Map<ReportField, String> of(Draft draft) {
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
