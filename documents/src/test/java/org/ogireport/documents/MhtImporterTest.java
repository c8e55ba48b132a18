package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;

/** Pages that were saved with what belongs to them, and mails. */
class MhtImporterTest {
    private static final String PAGE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT).html();
    private static final String HEAD =
            "From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"";

    private static String part(String fields, String body) {
        return "\r\n--b\r\n" + fields + "\r\n\r\n" + body;
    }

    private static byte[] document(String head, String... parts) {
        return (head + "\r\n\r\n" + String.join("", parts) + "\r\n--b--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String encoded(String text, Charset charset, String encoding) {
        byte[] bytes = text.getBytes(charset);
        if (encoding.equals("base64")) {
            return Base64.getMimeEncoder().encodeToString(bytes);
        }
        if (encoding.equals("8bit")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        StringBuilder quoted = new StringBuilder();
        int width = 0;
        for (byte b : bytes) {
            String one = b > ' ' && b < 127 && b != '=' ? Character.toString((char) b) : String.format("=%02X", b);
            width += one.length();
            if (width > 70) {
                quoted.append("=\r\n");
                width = one.length();
            }
            quoted.append(one);
        }
        return quoted.toString();
    }

    private static String page(String html, String charset, String encoding) {
        return part(
                "Content-Type: text/html; charset=\"" + charset + "\"\r\nContent-Transfer-Encoding: " + encoding
                        + "\r\nContent-Location: file:///C:/1.htm",
                encoded(html, Charset.forName(charset), encoding));
    }

    private static void assertWhole(byte[] document) {
        assertEquals(DocumentFormat.MHT, ReportImporters.format(document));
        ImportResult result = ReportImporters.read(document, "a.doc");
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, base64",
        "UTF-8, quoted-printable",
        "UTF-8, 8bit",
        "GB2312, quoted-printable",
        "GBK, base64",
        "UTF-16, base64"
    })
    void the_page_is_read_however_it_is_encoded(String charset, String encoding) {
        assertWhole(document(HEAD, page(PAGE, charset, encoding)));
    }

    @Test
    void the_page_is_the_one_that_is_shown_first() {
        String other = part("Content-Type: text/html\r\nContent-ID: <other>", "<p>0</p>");
        String own = page(PAGE, "UTF-8", "base64").replace("Content-Type", "Content-ID: <own>\r\nContent-Type");
        assertWhole(document(HEAD + "; start=\"<own>\"", other, own));
        assertWhole(document(HEAD, own, other));
    }

    @Test
    void a_mail_is_read_by_its_text_without_attachments() {
        String attached = part("Content-Type: text/html\r\nContent-Disposition: attachment; filename=a", "<p>0</p>");
        assertWhole(document(HEAD.replace("related", "mixed"), attached, page(PAGE, "UTF-8", "base64")));
        assertWhole(("Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + encoded(PAGE, StandardCharsets.UTF_8, "base64"))
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_style_sheet_that_travels_along_counts() {
        String linked = PAGE.replaceFirst("<html[^>]*>", "$0<link rel=stylesheet href='cid:css@x'>")
                .replace("<p>1006</p>", "<p class=gone>1006</p>");
        String sheet = part("Content-Type: text/css\r\nContent-ID: <css@x>", ".gone{text-decoration:line-through}");
        assertFalse(PAGE.equals(linked));
        ImportResult result =
                MhtImporter.INSTANCE.read(document(HEAD, page(linked, "UTF-8", "base64"), sheet), "a.mht");
        CellValue value = Sample.value(result, WordSample.PATH);
        assertFalse(value.isNumber() || value.isBlank());
        assertEquals(199, Sample.read(result.draft()));
    }

    @Test
    void a_mail_without_a_page_is_refused_with_what_to_do() {
        byte[] mail = document(HEAD, part("Content-Type: text/plain", "1"));
        ImportException refusal = assertThrows(ImportException.class, () -> MhtImporter.INSTANCE.read(mail, "a.eml"));
        assertEquals(DocumentFormat.MHT, refusal.format().orElseThrow());
    }

    @Test
    void damaged_bytes_are_refused_or_cost_figures() {
        byte[] whole = document(HEAD, page(PAGE, "UTF-8", "base64"));
        Random random = new Random(5);
        for (int i = 0; i < Extent.of(25, 400); i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                MhtImporter.INSTANCE.read(
                        i % 5 == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed, "a");
            } catch (ImportException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
    }

    @Test
    void hostile_documents_are_refused_within_limits() {
        String many = part("Content-Type: text/html", "").repeat(100_000);
        StringBuilder deep =
                new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 5000; i++) {
            deep.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\r\n\r\n");
        }
        for (byte[] document : List.of(
                document(HEAD, many),
                deep.toString().getBytes(StandardCharsets.ISO_8859_1),
                ("MIME-Version: 1.0\r\n" + "X: 1\r\n".repeat(500_000)).getBytes(StandardCharsets.ISO_8859_1),
                ("MIME-Version: 1.0\r\nX: " + "1".repeat(1 << 22)).getBytes(StandardCharsets.ISO_8859_1))) {
            ImportException refusal =
                    assertThrows(ImportException.class, () -> MhtImporter.INSTANCE.read(document, "a.mht"));
            assertFalse(refusal.getMessage().isEmpty());
        }
    }
}
