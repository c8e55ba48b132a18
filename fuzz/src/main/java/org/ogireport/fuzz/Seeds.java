package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.MhtImporter;
import org.ogireport.documents.OdsImporter;
import org.ogireport.documents.OdtImporter;
import org.ogireport.documents.OfdImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.RtfImporter;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.XlsxImporter;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportLines;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.serialization.ReportXml;
import org.ogireport.testing.ReportGenerator;

/** Writes the documents that the fuzzer begins with, a folder for each target. */
public final class Seeds {
    private static final int FEWER = 4;

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
        addPages(number, report);
    }

    /** Pages of a few rows, which reach the same code as all of them in less time, and those that tell the layouts apart. */
    private void addPages(int number, AnnualReport report) throws IOException {
        Draft whole = Draft.of(report);
        List<Row> rows = new ArrayList<>();
        for (Row row : whole.layout().rows()) {
            boolean tells =
                    Layout.values().stream().anyMatch(layout -> !layout.rows().contains(row));
            boolean taken = tells || row.part() != Part.REQUESTS || row.ordinal() % FEWER == number % FEWER;
            if (taken) {
                rows.add(row);
            }
        }
        Page page = new Page(whole, rows);
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        byte[] text = page.plain().getBytes(StandardCharsets.UTF_8);
        byte[] part = page.wordPart().getBytes(StandardCharsets.UTF_8);
        byte[] word = Page.word(part);
        Figures figures = new Figures(whole, rows);
        figures.requireIn(HtmlImporter.INSTANCE, html);
        figures.requireIn(TextImporter.INSTANCE, text);
        figures.requireIn(DocxImporter.INSTANCE, word);
        byte[] sheet = SheetPages.part(page).getBytes(StandardCharsets.UTF_8);
        byte[] workbook = SheetPages.workbook(sheet);
        figures.requireIn(XlsxImporter.INSTANCE, workbook);
        write("XlsxTarget", number + "-sheet", sheet);
        write("XlsxTarget", number + "-workbook", workbook);
        addPackages(number, page, figures);
        byte[] old = OldWorkbook.of(page);
        figures.requireIn(ReportImporters::read, old);
        write("XlsTarget", number + "-workbook", old);
        for (boolean ruled : new boolean[] {true, false}) {
            byte[] pdf = PdfPages.of(page, ruled);
            figures.requireIn(PdfImporter.INSTANCE, pdf);
            write("PdfTarget", number + (ruled ? "-ruled" : "-plain"), pdf);
        }
        write("HtmlTarget", number + "-page", html);
        write("TextTarget", number + "-text", text);
        for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            byte[] encoded = page.plain().getBytes(charset);
            figures.requireIn(TextImporter.INSTANCE, encoded);
            write("TextTarget", number + "-" + charset.name(), encoded);
        }
        byte[] rtf = OtherPages.rtf(page);
        figures.requireIn(RtfImporter.INSTANCE, rtf);
        write("RtfTarget", number + "-text", rtf);
        byte[] mht = OtherPages.mht(page);
        figures.requireIn(MhtImporter.INSTANCE, mht);
        write("MhtTarget", number + "-page", mht);
        byte[] zip = OtherPages.zip(Map.of("报告.txt", text, "内.zip", OtherPages.zip(Map.of("a.html", html))));
        write("ZipTarget", number + "-archive", zip);
        write("DocxTarget", number + "-part", part);
        write("DocxTarget", number + "-document", word);
    }

    /** Documents of OpenDocument and OFD, whole and part by part. */
    private void addPackages(int number, Page page, Figures figures) throws IOException {
        byte[] styles = OdfPages.STYLES.getBytes(StandardCharsets.UTF_8);
        byte[] text = OdfPages.text(page).getBytes(StandardCharsets.UTF_8);
        byte[] spreadsheet = OdfPages.spreadsheet(page).getBytes(StandardCharsets.UTF_8);
        byte[] odt = OdfPages.document("text", text, styles);
        byte[] ods = OdfPages.document("spreadsheet", spreadsheet, styles);
        figures.requireIn(OdtImporter.INSTANCE, odt);
        figures.requireIn(OdsImporter.INSTANCE, ods);
        write("OdtTarget", number + "-document", odt);
        write("OdtTarget", number + "-content", text);
        write("OdtTarget", number + "-styles", styles);
        write("OdsTarget", number + "-document", ods);
        write("OdsTarget", number + "-content", spreadsheet);
        write("OdsTarget", number + "-styles", styles);
        byte[] main = OfdPages.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] resources = OfdPages.RESOURCES.getBytes(StandardCharsets.UTF_8);
        byte[] part = OfdPages.part(page).getBytes(StandardCharsets.UTF_8);
        byte[] ofd = OfdPages.document(main, resources, part);
        figures.requireIn(OfdImporter.INSTANCE, ofd);
        write("OfdTarget", number + "-document", ofd);
        write("OfdTarget", number + "-page", part);
        write("OfdTarget", number + "-main", main);
        write("OfdTarget", number + "-resources", resources);
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
