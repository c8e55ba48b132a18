package org.ogireport.testing;

import java.util.Locale;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.testing.Exports.UnreadException;

/** Reads pages and Word documents; a class of its own, since only those who export them need the importers. */
final class PublishedExports {
    private PublishedExports() {}

    static Draft read(Producer.Format format, byte[] document, Draft input) throws UnreadException {
        ReportImporter importer = format == Producer.Format.HTML ? HtmlImporter.INSTANCE : DocxImporter.INSTANCE;
        Draft read;
        try {
            read = importer.read(document, "").draft();
        } catch (ImportException e) {
            throw new UnreadException(e.message(Locale.ENGLISH));
        }
        if (read.layout() != input.layout()) {
            throw new UnreadException("the tables are those of " + read.layout() + ", not of " + input.layout());
        }
        Draft.Builder figures = input.toBuilder();
        for (Cell cell : input.cells()) {
            figures.set(cell, value(read, cell, input.value(cell)));
        }
        return figures.build();
    }

    /** What a cell shows. What was not readable in the first place may be shown in any way but as a number. */
    private static CellValue value(Draft read, Cell cell, CellValue input) throws UnreadException {
        CellValue value = read.value(cell);
        boolean shown = value.isNumber() || value.isBlank();
        if (!shown && !input.isNumber() && !input.isBlank()) {
            return input;
        }
        boolean labelled = read.source(cell)
                .map(source -> source.match())
                .map(match -> match == Match.EXACT || match == Match.STATED)
                .orElse(true);
        if (shown && !labelled) {
            throw new UnreadException(cell.path() + " does not stand under the form's own labels");
        }
        return value;
    }
}
