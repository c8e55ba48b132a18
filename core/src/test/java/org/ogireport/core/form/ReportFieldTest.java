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

class ReportFieldTest {
    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(ReportField first, ReportField last) {
        return Stream.of(ReportField.values())
                .filter(field -> field.compareTo(first) >= 0 && field.compareTo(last) <= 0)
                .map(ReportField::wireName)
                .toList();
    }

    @Test
    void facts_are_named_and_ordered_as_the_components_of_the_records() {
        assertEquals(components(Authority.class), names(ReportField.NAME, ReportField.DIVISION_CODE));
        assertEquals(components(Contact.class), names(ReportField.OFFICE, ReportField.FAX));
        List<String> preface = components(Preface.class);
        assertEquals(
                preface.subList(1, preface.size() - 1), names(ReportField.PERIOD_START, ReportField.DOWNLOAD_ADDRESS));
        assertTrue(preface.contains(ReportField.CONTACT.wireName()));
        assertTrue(components(AnnualReport.class)
                .containsAll(Stream.of(ReportField.YEAR, ReportField.TITLE, ReportField.AUTHORITY, ReportField.PREFACE)
                        .map(ReportField::wireName)
                        .toList()));
    }

    @Test
    void a_fact_is_found_by_its_wire_name_and_no_two_are_called_the_same() {
        Set<String> words = new HashSet<>();
        for (ReportField field : ReportField.values()) {
            assertEquals(field, ReportField.ofWireName(field.wireName()).orElseThrow());
            assertTrue(words.add(field.words().chinese()), field.name());
        }
        assertTrue(ReportField.ofWireName("").isEmpty());
    }
}
