package org.ogireport.serialization.codec;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.form.ReportField;

/** Reads the authority and the preface. */
final class HeaderReader {
    private final ValueReader values;

    /** The members of an object that are fields of a report; false for those of another object. */
    private interface FactMembers extends ValueReader.Members {
        boolean read(ReportField member);

        @Override
        default boolean read(String name) {
            ReportField field = ReportField.ofWireName(name).orElse(null);
            return field != null && read(field);
        }
    }

    HeaderReader(ValueReader values) {
        this.values = values;
    }

    @Nullable
    Authority authority() {
        AuthorityMembers members = new AuthorityMembers();
        return values.object(List.of(ReportField.NAME.wireName()), members) && members.name != null
                ? new Authority(members.name, members.level, members.kind, members.scope, members.divisionCode)
                : null;
    }

    private final class AuthorityMembers implements FactMembers {
        private @Nullable String name;
        private @Nullable AuthorityLevel level;
        private @Nullable AuthorityKind kind;
        private @Nullable FigureScope scope;
        private @Nullable String divisionCode;

        @Override
        public boolean read(ReportField member) {
            switch (member) {
                case NAME -> name = values.filledLine();
                case LEVEL -> level = values.choice(AuthorityLevel.values());
                case KIND -> kind = values.choice(AuthorityKind.values());
                case SCOPE -> scope = values.choice(FigureScope.values());
                case DIVISION_CODE ->
                    divisionCode = values.shaped(Authority::isDivisionCode, Expectation.DIVISION_CODE);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    @Nullable
    Preface preface() {
        PrefaceMembers members = new PrefaceMembers();
        return values.object(List.of(ReportField.PARAGRAPHS.wireName()), members) && members.prose != null
                ? new Preface(
                        members.prose, members.periodStart, members.periodEnd, members.downloadAddress, members.contact)
                : null;
    }

    private final class PrefaceMembers implements FactMembers {
        private @Nullable Narrative prose;
        private @Nullable LocalDate periodStart;
        private @Nullable LocalDate periodEnd;
        private @Nullable String downloadAddress;
        private @Nullable Contact contact;

        @Override
        public boolean read(ReportField member) {
            switch (member) {
                case PARAGRAPHS -> prose = values.narrative();
                case PERIOD_START -> periodStart = values.date();
                case PERIOD_END -> periodEnd = values.date();
                case DOWNLOAD_ADDRESS -> downloadAddress = values.line();
                case CONTACT -> contact = contact();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private @Nullable Contact contact() {
        ContactMembers members = new ContactMembers();
        return values.object(List.of(), members)
                ? new Contact(
                        members.office,
                        members.address,
                        members.postalCode,
                        members.telephone,
                        members.email,
                        members.fax)
                : null;
    }

    private final class ContactMembers implements FactMembers {
        private @Nullable String office;
        private @Nullable String address;
        private @Nullable String postalCode;
        private @Nullable String telephone;
        private @Nullable String email;
        private @Nullable String fax;

        @Override
        public boolean read(ReportField member) {
            switch (member) {
                case OFFICE -> office = values.line();
                case ADDRESS -> address = values.line();
                case POSTAL_CODE -> postalCode = values.line();
                case TELEPHONE -> telephone = values.line();
                case EMAIL -> email = values.line();
                case FAX -> fax = values.line();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
