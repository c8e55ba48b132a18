package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.OutlineField;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.SourceField;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.RowGroup;

class VocabularyTest {
    private static Stream<List<Words>> vocabularies() {
        return Stream.of(
                Stream.of(DocumentOutline.Ending.values())
                        .map(DocumentOutline.Ending::words)
                        .toList(),
                Stream.of(DocumentPart.Content.values())
                        .map(DocumentPart.Content::words)
                        .toList(),
                Stream.of(OutlineField.values()).map(OutlineField::words).toList(),
                Stream.of(PageMetadata.Name.values())
                        .map(PageMetadata.Name::words)
                        .toList(),
                Stream.of(Source.Match.values()).map(Source.Match::words).toList(),
                Stream.of(Source.Unread.values()).map(Source.Unread::words).toList(),
                Stream.of(SourceField.values()).map(SourceField::words).toList(),
                Stream.of(Part.values()).map(Part::words).toList(),
                Stream.of(Passage.values()).map(Passage::words).toList(),
                Stream.of(CellValue.State.values()).map(CellValue.State::words).toList(),
                Stream.of(RowGroup.values()).map(RowGroup::words).toList());
    }

    @Test
    void each_word_is_told_in_two_languages_and_is_no_other() {
        vocabularies().forEach(words -> {
            for (Words word : words) {
                assertFalse(word.chinese().isBlank() || word.english().isBlank(), words.toString());
            }
            assertEquals(words.size(), words.stream().distinct().count(), words::toString);
        });
    }

    @Test
    void a_field_of_a_source_or_an_outline_is_found_by_its_wire_name() {
        for (List<SourceField> fields : List.of(SourceField.OF_SOURCE, SourceField.OF_BOX)) {
            fields.forEach(field -> assertEquals(Optional.of(field), SourceField.ofWireName(fields, field.wireName())));
            assertEquals(Optional.empty(), SourceField.ofWireName(fields, "nowhere"));
        }
        for (OutlineField field : OutlineField.values()) {
            assertEquals(Optional.of(field), OutlineField.ofWireName(field.wireName()));
        }
    }

    @Test
    void what_a_source_tells_has_a_wire_name_of_its_own() {
        List<String> names =
                Stream.of(SourceField.values()).map(SourceField::wireName).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertFalse(names.contains(""));
    }

    @Test
    void a_part_of_tables_is_no_passage() {
        for (Part part : Part.values()) {
            if (part.isTable()) {
                assertEquals(
                        part + " is a table",
                        assertThrows(IllegalArgumentException.class, () -> Passage.of(part))
                                .getMessage());
            } else {
                assertEquals(part, Passage.of(part).part().orElseThrow());
                assertEquals(part.path(), Passage.of(part).path());
            }
        }
    }

    @Test
    void prose_is_blank_only_without_words() {
        assertEquals(
                List.of(true, true, false),
                Stream.of(List.<String>of(), List.of("", " "), List.of("", "一年来的情况。"))
                        .map(paragraphs -> new Narrative(paragraphs).isBlank())
                        .toList());
    }
}
