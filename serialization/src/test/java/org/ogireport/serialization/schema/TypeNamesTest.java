package org.ogireport.serialization.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;
import org.ogireport.serialization.Samples;

/** Holds the names of the schemas' types to the records that a report is made of. */
class TypeNamesTest {
    static List<Layout> layouts() {
        return Layout.values();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void rows_groups_and_tables_are_called_as_the_records_on_their_path(Layout layout)
            throws ReflectiveOperationException {
        for (Row row : layout.rows()) {
            Object value = member(Samples.full(layout), row.part().path());
            assertEquals(value.getClass().getSimpleName(), TypeNames.of(row.part(), layout.form()));
            for (RowGroup group : row.groups()) {
                if (group.step().isPresent()) {
                    value = member(value, group.step().get());
                    assertEquals(value.getClass().getSimpleName(), TypeNames.of(group));
                }
            }
            assertEquals(member(value, row.step()).getClass().getSimpleName(), ColumnSets.name(row), row.path());
        }
    }

    private static Object member(Object record, String name) throws ReflectiveOperationException {
        return record.getClass().getMethod(name).invoke(record);
    }

    /** Types of one name would be one definition. */
    @Test
    void no_two_types_of_members_have_one_name() {
        List<String> names = Stream.of(Field.AUTHORITY, Field.PREFACE, Field.OUTLINE, Field.NOTE)
                .flatMap(TypeNamesTest::typed)
                .distinct()
                .map(Field::type)
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals("SourceMatch", TypeNames.of(Source.Match.class));
    }

    private static Stream<Field> typed(Field field) {
        Stream<Field> self = field.type().isEmpty() ? Stream.of() : Stream.of(field);
        return Stream.concat(self, field.fields().stream().flatMap(TypeNamesTest::typed));
    }
}
