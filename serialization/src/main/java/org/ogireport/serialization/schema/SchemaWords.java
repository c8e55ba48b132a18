package org.ogireport.serialization.schema;

import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.codec.Wire;

/** The words of the schemas that no cell has. */
final class SchemaWords {
    private SchemaWords() {}

    /** What a form's schema is about. */
    static Words of(Form form) {
        return new Words(
                "政府信息公开工作年度报告（" + form.code() + "年格式，" + form.notice() + "）",
                "An annual report on open government information in the tables of the form of " + form.code()
                        + ", or a draft of one. Version " + Wire.VERSION + ". A document that has part three as another"
                        + " form prints it is of the form of its part two.");
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
