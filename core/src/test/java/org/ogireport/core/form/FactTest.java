package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Preface;

class FactTest {
    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(Fact first, Fact last) {
        return Stream.of(Fact.values())
                .filter(fact -> fact.compareTo(first) >= 0 && fact.compareTo(last) <= 0)
                .map(Fact::wireName)
                .toList();
    }

    @Test
    void facts_are_named_and_ordered_as_the_components_of_the_records() {
        assertEquals(components(Authority.class), names(Fact.NAME, Fact.DIVISION_CODE));
        assertEquals(components(Contact.class), names(Fact.OFFICE, Fact.FAX));
        List<String> preface = components(Preface.class);
        assertEquals(preface.subList(1, preface.size() - 1), names(Fact.PERIOD_START, Fact.DOWNLOAD_ADDRESS));
        assertTrue(preface.contains(Fact.CONTACT.wireName()));
        assertTrue(components(AnnualReport.class)
                .containsAll(Stream.of(Fact.YEAR, Fact.TITLE, Fact.AUTHORITY, Fact.PREFACE)
                        .map(Fact::wireName)
                        .toList()));
    }

    @Test
    void a_fact_is_found_by_its_wire_name_and_no_two_are_called_the_same() {
        Set<String> words = new HashSet<>();
        for (Fact fact : Fact.values()) {
            assertEquals(fact, Fact.ofWireName(fact.wireName()).orElseThrow());
            assertTrue(words.add(fact.words().chinese()), fact.name());
        }
        assertTrue(Fact.ofWireName("").isEmpty());
    }
}
