package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.serialization.ReportXml;
import org.ogireport.testing.ReportGenerator;

/** Writes the documents that the fuzzer begins with, a folder for each target. */
public final class Seeds {
    private final Path folder;

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes them.
     *
     * @param arguments the folder
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Seeds seeds = new Seeds(Path.of(arguments[0]));
        ReportGenerator generator = ReportGenerator.seeded(1);
        for (Layout layout : Layout.values()) {
            seeds.add(Layout.values().indexOf(layout), generator.report(layout), generator.draft(layout));
        }
    }

    private void add(int number, AnnualReport report, Draft draft) throws IOException {
        write("JsonTarget", number + "-report", ReportJson.write(report));
        write("JsonTarget", number + "-draft", ReportJson.write(draft));
        write("JsonTarget", number + "-pretty", ReportJson.writePretty(draft));
        write("XmlTarget", number + "-report", ReportXml.write(report));
        write("XmlTarget", number + "-draft", ReportXml.write(draft));
        byte[] lines = written(report, draft, ReportLines::write);
        write("LinesTarget", number + "-lines", lines);
        write("LinesTarget", number + "-compressed", compressed(lines));
        byte[] collection = written(report, draft, ReportCollection::write);
        write("CollectionTarget", number + "-collection", collection);
        write("CollectionTarget", number + "-compressed", compressed(collection));
        Page page = new Page(draft);
        write("HtmlTarget", number + "-page", page.html().getBytes(StandardCharsets.UTF_8));
        write("TextTarget", number + "-text", page.plain().getBytes(StandardCharsets.UTF_8));
        write("PdfTarget", number + "-page", page.pdf());
        byte[] part = page.wordPart().getBytes(StandardCharsets.UTF_8);
        write("DocxTarget", number + "-part", part);
        write("DocxTarget", number + "-document", Page.word(part));
    }

    private void write(String target, String name, byte[] document) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(target)).resolve(name), document);
    }

    /** How a writer of many documents is opened. */
    private interface Opening {
        ReportWriter open(OutputStream out) throws IOException;
    }

    private static byte[] written(AnnualReport report, Draft draft, Opening opening) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter writer = opening.open(bytes)) {
            writer.write(report);
            writer.write(draft);
        }
        return bytes.toByteArray();
    }

    private static byte[] compressed(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(document);
        }
        return bytes.toByteArray();
    }
}
