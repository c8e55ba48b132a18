package org.ogireport.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/**
 * A system under test that exports reports: how it takes a report in, and what it gives out.
 *
 * @since 0.1
 */
public interface Producer {
    /** What a producer exports. */
    enum Format {
        /** {@code ogi-report/1} as JSON. */
        JSON,
        /** {@code urn:ogireport:annual-report:1}. */
        XML,
        /**
         * The report as a web page. Its figures and the labels they stand under are held to the report, not its prose. Reading
         * it needs {@code ogi-report-documents} (on the module path, {@code org.ogireport.documents}).
         */
        HTML,
        /** The report as a Word document (docx), held to the same as a web page. */
        DOCX
    }

    /**
     * What it exports.
     *
     * @return the format
     */
    Format format();

    /**
     * Takes a report into the system and exports it.
     *
     * @param report a complete report, whose figures need not agree
     * @return the exported document
     * @throws RefusedException if the system refuses the report, which it may where the figures do not agree
     * @throws Exception if it fails
     */
    byte[] export(AnnualReport report) throws Exception;

    /**
     * Takes a draft into the system and exports it. Some of its cells are blank.
     *
     * @param draft a draft
     * @return the exported document, or empty where the system has no drafts
     * @throws RefusedException if the system refuses this draft
     * @throws Exception if it fails
     */
    default Optional<byte[]> exportDraft(Draft draft) throws Exception {
        return Optional.empty();
    }

    /**
     * Whether the exported bytes are claimed to be those that this library writes; asked for JSON and XML only.
     *
     * @return true, unless overridden
     */
    default boolean isCanonical() {
        return true;
    }

    /**
     * The tables it can export.
     *
     * @return the forms' own tables, unless overridden
     */
    default List<Layout> layouts() {
        return Stream.of(Form.values()).map(Layout::of).toList();
    }
}
