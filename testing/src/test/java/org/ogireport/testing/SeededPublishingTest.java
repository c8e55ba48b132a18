package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.HtmlPublisher;

/**
 * What is published is read back as it was: reports and drafts in the tables of all forms, 80 as pages and 24 as Word
 * documents, which take longer to open; exhaustively some hundred.
 */
class SeededPublishingTest {
    private static final int PAGES = Extent.of(30, 250);
    private static final int WORD_DOCUMENTS = Extent.of(10, 150);

    static List<Layout> layouts() {
        return Layout.values();
    }

    /** How many of all documents are reports, or drafts, of one layout. */
    private static int share(int documents) {
        int shares = 2 * Layout.values().size();
        return (documents + shares - 1) / shares;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_report_published_as_a_page_is_read_back_as_it_was(Layout layout) {
        reports(layout, PAGES, SeededPublishingTest::throughHtml);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_draft_published_as_a_page_is_read_back_as_it_was(Layout layout) {
        drafts(layout, PAGES, SeededPublishingTest::throughHtml);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_report_published_as_a_word_document_is_read_back_as_it_was(Layout layout) {
        reports(layout, WORD_DOCUMENTS, SeededPublishingTest::throughDocx);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_draft_published_as_a_word_document_is_read_back_as_it_was(Layout layout) {
        drafts(layout, WORD_DOCUMENTS, SeededPublishingTest::throughDocx);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void an_edited_word_of_the_preface_of_a_page_changes_nothing_else(Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(2022);
        for (int i = 0; i < share(PAGES); i++) {
            Draft draft = withoutSources(generator.draft(layout));
            Draft before = prefaced(draft, "本报告按规定编制。");
            byte[] page = HtmlPublisher.page(before)
                    .replace("<p>本报告按规定编制。</p>", "<p>本报告按规定编写。</p>")
                    .getBytes(StandardCharsets.UTF_8);
            Draft read = HtmlImporter.INSTANCE.read(page, "page.html").draft();
            assertEquals(prefaced(draft, "本报告按规定编写。"), withoutSources(read), "draft " + i);
        }
    }

    private static Draft prefaced(Draft draft, String first) {
        Preface preface = draft.preface();
        List<String> paragraphs = new ArrayList<>(List.of(first));
        paragraphs.addAll(preface.prose().paragraphs());
        return draft.toBuilder()
                .preface(new Preface(
                        new Narrative(paragraphs),
                        preface.periodStart(),
                        preface.periodEnd(),
                        preface.downloadAddress(),
                        preface.contact()))
                .build();
    }

    private static void reports(Layout layout, int documents, Function<Draft, Draft> published) {
        ReportGenerator generator = ReportGenerator.seeded(2021);
        for (int i = 0; i < share(documents); i++) {
            AnnualReport report = generator.report(layout);
            Draft read = published.apply(Draft.of(report));
            assertEquals(report, read.toReport(BlankPolicy.REFUSE).orElseThrow(), "report " + i);
        }
    }

    private static void drafts(Layout layout, int documents, Function<Draft, Draft> published) {
        ReportGenerator generator = ReportGenerator.seeded(2019);
        for (int i = 0; i < share(documents); i++) {
            Draft draft = withoutSources(generator.draft(layout));
            assertEquals(draft, withoutSources(published.apply(draft)), "draft " + i);
        }
    }

    private static Draft throughHtml(Draft draft) {
        byte[] page = HtmlPublisher.page(draft).getBytes(StandardCharsets.UTF_8);
        return HtmlImporter.INSTANCE.read(page, "page.html").draft();
    }

    private static Draft throughDocx(Draft draft) {
        return DocxImporter.INSTANCE
                .read(DocxPublisher.write(draft), "report.docx")
                .draft();
    }

    /** The draft without what is told of the document it was read from, which a published one is not. */
    private static Draft withoutSources(Draft draft) {
        Draft.Builder builder = draft.toBuilder().outline(null);
        for (Cell cell : draft.cells()) {
            builder.set(cell, draft.value(cell));
        }
        return builder.build();
    }
}
