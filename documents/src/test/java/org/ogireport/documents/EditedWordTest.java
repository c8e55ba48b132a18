package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** Word documents in which a number stands among what was deleted, is hidden, or is no text. */
class EditedWordTest {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);

    /** The sample with the run of one number replaced. */
    private static Draft with(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DocxSample.of(SAMPLE)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                String text = new String(part, StandardCharsets.UTF_8);
                boolean body = entry.getName().equals("word/document.xml");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        body
                                ? text.replace("<w:r><w:t>1006</w:t></w:r>", content)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
        }
        Draft draft = DocxImporter.INSTANCE.read(bytes.toByteArray(), "a.docx").draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        return draft;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:del w:id='1'><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>1006</w:t></w:r></w:ins>",
                "<w:moveFrom w:id='1'><w:r><w:t>9</w:t></w:r></w:moveFrom><w:r><w:t>1006</w:t></w:r>",
                "<w:sdt><w:sdtContent><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:customXml w:element='e'><w:r><w:t>1006</w:t></w:r></w:customXml>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1006</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            })
    void what_was_deleted_or_is_hidden_is_no_part_of_a_number(String content) throws IOException {
        assertEquals(200, Sample.read(with(content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sdt><w:sdtContent><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:r><w:drawing/></w:r>",
                "<w:r><w:object/></w:r>",
                "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>",
                "<w:r><w:t>9</w:t></w:r><m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>1</m:t></m:r></m:oMath>",
                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>9</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
            })
    void what_cannot_be_told_is_neither_a_number_nor_blank(String content) throws IOException {
        Draft draft = with(content);
        CellValue value = draft.value(
                draft.layout().cell("disclosure.licensing.decisions").orElseThrow());
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
        assertEquals(199, Sample.read(draft));
    }
}
