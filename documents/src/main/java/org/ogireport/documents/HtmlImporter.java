package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.ogireport.core.Text;
import org.ogireport.documents.ImportException.Reason;
import org.ogireport.documents.Remark.Kind;

/**
 * Reads a published page, in UTF-8 or GB18030, declared or not. Its tables are read by row and column, spans resolved;
 * other tables and what surrounds the article are left out. Nothing is run, and nothing is fetched.
 */
public final class HtmlImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final HtmlImporter INSTANCE = new HtmlImporter();

    private static final int LARGEST = 1 << 24;
    private static final int MOST_TAGS = 300_000;
    private static final int DEEPEST = 256;
    private static final char REPLACED = '\uFFFD';

    private HtmlImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        String text = HtmlDecoder.decode(document);
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new ImportException(name, Reason.TOO_COMPLEX);
        }
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        List<Line> lines = lines(page, name);
        if (lines.isEmpty()) {
            throw new ImportException(name, Reason.EMPTY);
        }
        Remarks remarks = new Remarks(false);
        if (lines.stream().anyMatch(line -> line.text().indexOf(REPLACED) >= 0)) {
            remarks.add(Kind.CHARACTERS_REPLACED, 0, "");
        }
        return DraftReader.read(lines, name, false, remarks);
    }

    private static List<Line> lines(Document page, String name) {
        List<Line> article = HtmlArticle.of(HtmlLines.of(page.body(), new Grid.Limit(name)));
        if (article.stream().noneMatch(line -> line.row() != null)) {
            article = TextLines.of(article.stream().map(Line::text).collect(Collectors.joining("\n")));
        }
        if (Title.in(article) != null) {
            return article;
        }
        List<Line> titled = new ArrayList<>(article);
        String title = HtmlText.collapse(page.title().replaceFirst("[-_|—].*", ""));
        if (!title.isEmpty() && Title.in(List.of(Line.paragraph(0, title))) != null) {
            titled.add(0, Line.paragraph(0, title));
        }
        return titled;
    }
}
