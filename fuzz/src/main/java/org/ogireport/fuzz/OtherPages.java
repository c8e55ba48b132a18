package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.fuzz.FormTable.Placed;

/** A page in formats that wrap others or are told by words of their own. */
final class OtherPages {
    private static final int COLUMN = 900;
    private static final Charset GBK = Charset.forName("GBK");

    private OtherPages() {}

    /** A text of the Rich Text Format. */
    static byte[] rtf(Page page) {
        return page.blocks().stream()
                .map(block -> block.table().map(OtherPages::rtf).orElse("\\pard " + rtf(block.text()) + "\\par\n"))
                .collect(Collectors.joining(
                        "", "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0\n", "}"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String rtf(FormTable table) {
        StringBuilder rtf = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            StringBuilder text = new StringBuilder();
            rtf.append("\\trowd");
            for (Placed placed : table.placedIn(row)) {
                boolean begins = placed.row() == row;
                rtf.append(placed.td().rows() == 1 ? "" : begins ? "\\clvmgf" : "\\clvmrg")
                        .append("\\cellx")
                        .append((placed.column() + placed.td().columns()) * COLUMN);
                text.append(begins ? rtf(placed.td().text()) : "").append("\\cell ");
            }
            rtf.append("\\pard\\intbl ").append(text).append("\\row\n");
        }
        return rtf.toString();
    }

    private static String rtf(String text) {
        StringBuilder rtf = new StringBuilder();
        for (byte b : text.getBytes(GBK)) {
            rtf.append(b > 0 ? Character.toString((char) b) : String.format("\\'%02x", b));
        }
        return rtf.toString();
    }

    /** A web page that was saved as one file. */
    static byte[] mht(Page page) {
        String html = Base64.getMimeEncoder().encodeToString(page.html().getBytes(StandardCharsets.UTF_8));
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + html
                        + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An archive of files by their names. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
