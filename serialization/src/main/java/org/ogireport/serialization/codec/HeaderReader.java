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

/** Reads the authority and the preface. */
final class HeaderReader {
    private final ValueReader values;

    HeaderReader(ValueReader values) {
        this.values = values;
    }

    @Nullable
    Authority authority() {
        AuthorityMembers members = new AuthorityMembers();
        return values.object(List.of(Wire.NAME), members) && members.name != null
                ? new Authority(members.name, members.level, members.kind, members.scope, members.divisionCode)
                : null;
    }

    private final class AuthorityMembers implements ValueReader.Members {
        private @Nullable String name;
        private @Nullable AuthorityLevel level;
        private @Nullable AuthorityKind kind;
        private @Nullable FigureScope scope;
        private @Nullable String divisionCode;

        @Override
        public boolean read(String member) {
            switch (member) {
                case Wire.NAME -> name = values.filledLine();
                case Wire.LEVEL -> level = values.choice(AuthorityLevel.values());
                case Wire.KIND -> kind = values.choice(AuthorityKind.values());
                case Wire.SCOPE -> scope = values.choice(FigureScope.values());
                case Wire.DIVISION_CODE ->
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
        return values.object(List.of(Wire.PARAGRAPHS), members) && members.prose != null
                ? new Preface(
                        members.prose, members.periodStart, members.periodEnd, members.downloadAddress, members.contact)
                : null;
    }

    private final class PrefaceMembers implements ValueReader.Members {
        private @Nullable Narrative prose;
        private @Nullable LocalDate periodStart;
        private @Nullable LocalDate periodEnd;
        private @Nullable String downloadAddress;
        private @Nullable Contact contact;

        @Override
        public boolean read(String member) {
            switch (member) {
                case Wire.PARAGRAPHS -> prose = values.narrative();
                case Wire.PERIOD_START -> periodStart = values.date();
                case Wire.PERIOD_END -> periodEnd = values.date();
                case Wire.DOWNLOAD_ADDRESS -> downloadAddress = values.line();
                case Wire.CONTACT -> contact = contact();
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

    private final class ContactMembers implements ValueReader.Members {
        private @Nullable String office;
        private @Nullable String address;
        private @Nullable String postalCode;
        private @Nullable String telephone;
        private @Nullable String email;
        private @Nullable String fax;

        @Override
        public boolean read(String member) {
            switch (member) {
                case Wire.OFFICE -> office = values.line();
                case Wire.ADDRESS -> address = values.line();
                case Wire.POSTAL_CODE -> postalCode = values.line();
                case Wire.TELEPHONE -> telephone = values.line();
                case Wire.EMAIL -> email = values.line();
                case Wire.FAX -> fax = values.line();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
