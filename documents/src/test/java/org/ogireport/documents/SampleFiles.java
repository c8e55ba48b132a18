package org.ogireport.documents;

import java.nio.charset.StandardCharsets;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** A report in each format that is written without an office program, for tests of other modules. */
public final class SampleFiles {
    /** A cell whose number is the same in all of them. */
    public static final String CELL = OfdSample.CELL;

    /** The number. */
    public static final String NUMBER = "1006";

    private SampleFiles() {}

    /**
     * The report as a file.
     *
     * @param ending how files of the format end, such as {@code pdf}
     * @return its bytes
     */
    public static byte[] of(String ending) {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        return switch (ending) {
            case "docx" -> DocxSample.of(sample);
            case "html" -> sample.html().getBytes(StandardCharsets.UTF_8);
            case "ofd" -> OfdSample.document(OfdSample.figure(""), "");
            case "pdf" -> PdfSample.of(sample);
            case "txt" -> Sample.cellByCell(Sample.DISTINCT).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> WorkbookSample.xlsx(sample, workbook -> {});
            default -> throw new IllegalArgumentException(ending + " is not written here");
        };
    }
}
