package org.ogireport.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.ImportException;

/** The report of a county that published zeros for the 36 requests it had handled. */
public final class Samples {
    public static final Cell HANDLED = Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS);
    public static final Cell ALL_HANDLED = Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL);

    private static final Cell IN_FORCE = Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE);

    private static final Draft PUBLISHED = read();

    private Samples() {}

    /** As it was published. */
    public static AnnualReport wrong() {
        return complete(PUBLISHED);
    }

    /** As it was meant. */
    public static AnnualReport right() {
        return complete(PUBLISHED.with(HANDLED, 36).with(ALL_HANDLED, 36));
    }

    /** Of another organ, with so many normative documents in force. */
    public static AnnualReport of(String organ, long normativeDocuments) {
        return complete(Draft.of(right()).toBuilder()
                .authority(Authority.of(organ))
                .title(organ + "2021年政府信息公开工作年度报告")
                .set(IN_FORCE, normativeDocuments)
                .build());
    }

    private static AnnualReport complete(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    private static Draft read() {
        try {
            Path file = Path.of("../cli/samples/anhua-2021.txt");
            return TextImporter.INSTANCE
                    .read(Files.readString(file), file.toString())
                    .draft();
        } catch (IOException | ImportException e) {
            throw new IllegalStateException(e);
        }
    }
}
