package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.documents.css.TooMuchStyle;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.draft.PageFacts;
import org.ogireport.documents.draft.Title;
import org.ogireport.documents.html.Eye;
import org.ogireport.documents.html.HtmlArticle;
import org.ogireport.documents.html.HtmlDecoder;
import org.ogireport.documents.html.HtmlLines;
import org.ogireport.documents.html.PublishedPage;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/**
 * Reads a published page, in UTF-8 or GB18030, declared or not. Its tables are read by row and column, spans resolved;
 * other tables and what surrounds the article are left out. Nothing is run, and nothing is fetched. A page or tables that
 * {@link HtmlPublisher} wrote are read back exactly but for where each figure stood.
 *
 * @since 0.1
 */
public final class HtmlImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final HtmlImporter INSTANCE = new HtmlImporter();

    private static final int MOST_TAGS = 300_000;
    private static final int DEEPEST = 256;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_METADATA = 200;

    private HtmlImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        return read(HtmlDecoder.decode(document), Map.of(), Origin.of(document, documentName));
    }

    /**
     * Reads a page.
     *
     * @param sheets the style sheets that travel along, by the addresses at which the page refers to them
     */
    static ImportResult read(String text, Map<String, String> sheets, Origin origin) {
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new ImportException(origin.name(), Reason.TOO_COMPLEX);
        }
        return ParsingLibrary.read(origin.name(), () -> {
            Document page = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST));
            if (!sheets.isEmpty()) {
                page.select("link[href]").forEach(link -> putSheet(link, sheets.get(link.attr("href"))));
            }
            try {
                return read(page, Eye.of(page), origin);
            } catch (TooMuchStyle e) {
                throw new ImportException(origin.name(), Reason.TOO_COMPLEX);
            }
        });
    }

    /** Puts a style sheet in place of what refers to it; null where it did not travel along. */
    private static void putSheet(Element link, @Nullable String sheet) {
        boolean whole = link.attr("rel").strip().equalsIgnoreCase("stylesheet") && !link.hasAttr("disabled");
        if (sheet != null && whole) {
            Element style =
                    new Element("style").attr("media", link.attr("media")).attr("title", link.attr("title"));
            link.replaceWith(style.appendChild(new DataNode(sheet)));
        }
    }

    private static ImportResult read(Document page, Eye eye, Origin origin) {
        HtmlArticle article = HtmlArticle.of(HtmlLines.of(page.body(), eye, new Grid.Limit(origin.name())));
        List<PageMetadata> metadata = metadata(page, article.around(), origin);
        ImportResult read = DraftReader.readPage(titled(article.lines(), page), metadata, origin);
        PublishedPage published = PublishedPage.in(page, eye, origin);
        ImportResult whole =
                published == null ? read : published.isWhole() ? published.read(read) : published.readTables(read);
        String unseen = eye.unseenClass();
        if (unseen == null) {
            return whole;
        }
        List<Remark> remarks = new ArrayList<>(whole.remarks());
        remarks.add(new Remark(Kind.STYLE_NOT_SEEN, 0, TextNormalizer.shorten(unseen, LONGEST_NAME)));
        return new ImportResult(whole.draft(), remarks);
    }

    /** What the page says of itself: around the article in what it shows, and in its head for programs. */
    private static List<PageMetadata> metadata(Document page, List<Line> around, Origin origin) {
        List<PageMetadata> metadata = new ArrayList<>(PageFacts.in(around, origin));
        for (Element tag : page.head().getElementsByTag("meta")) {
            String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            PageMetadata said = PageFacts.ofTag(name, tag.attr("content"), origin);
            if (said != null && metadata.size() < MOST_METADATA) {
                metadata.add(said);
            }
        }
        return metadata;
    }

    /** The article, below the title of the page where it has none of its own. */
    private static List<Line> titled(List<Line> article, Document page) {
        if (Title.in(article) != null) {
            return article;
        }
        List<Line> titled = new ArrayList<>(article);
        String title = TextNormalizer.collapse(page.title().replaceFirst("[-_|—].*", ""));
        if (!title.isEmpty() && Title.in(List.of(Line.paragraph(0, title))) != null) {
            titled.add(0, Line.paragraph(0, title));
        }
        return titled;
    }
}
