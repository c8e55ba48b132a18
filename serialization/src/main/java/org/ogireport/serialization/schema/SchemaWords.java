package org.ogireport.serialization.schema;

import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.codec.DocumentKind;
import org.ogireport.serialization.codec.Wire;

/** The words of the schemas that no cell has. */
final class SchemaWords {
    private SchemaWords() {}

    /** What a form's schema is about. */
    static Words of(Form form) {
        return about(form, "政府信息公开工作年度报告", "An annual report", ", or a draft of one");
    }

    /** What the schema of a form's documents of one kind is about. */
    static Words of(Form form, DocumentKind kind) {
        return switch (kind) {
            case REPORT -> about(form, "政府信息公开工作年度报告", "An annual report", "");
            case DRAFT -> about(form, "政府信息公开工作年度报告草稿", "A draft of an annual report", "");
        };
    }

    private static Words about(Form form, String chinese, String english, String alternative) {
        return new Words(
                chinese + "（" + form.code() + "年格式，" + form.notice() + "）",
                english + " on open government information in the tables of the form of " + form.code() + alternative
                        + ". Version " + Wire.VERSION + ". A document that has part three as another form prints it is"
                        + " of the form of its part two.");
    }

    /** What a column is called: its printed labels, and its English name with the unit. */
    static Words of(Cell cell) {
        Column column = cell.column();
        String english = column.words().english().isEmpty()
                ? cell.words().english()
                : column.words().english();
        String unit = column.unit().words().english();
        return new Words(column.words().chinese(), unit.isEmpty() ? english : english + " (" + unit + ")");
    }
}
