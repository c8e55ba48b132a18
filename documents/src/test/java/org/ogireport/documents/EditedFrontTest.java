package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.draft.Labelled;
import org.ogireport.documents.draft.PrefaceReader;
import org.ogireport.documents.draft.PublishedFront;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** What is read of title and preface after somebody edited them in a published page or Word document. */
class EditedFrontTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Authority BUREAU =
            new Authority("青山县财政局", AuthorityLevel.COUNTY, AuthorityKind.DEPARTMENT, FigureScope.OWN, "430999");
    private static final Contact CONTACT =
            new Contact("青山县财政局办公室", "青山县 建设路1号", "413500", "0737-1234567", "gk@example.gov.cn", "0737-7654321");
    private static final Draft UNTOLD = Draft.builder(LAYOUT)
            .year(2022)
            .title("政府信息公开工作年度报告")
            .authority(BUREAU)
            .preface(new Preface(
                    Narrative.of("本报告由办公室编制。", "欢迎提出意见。"),
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 11, 30),
                    "https://www.example.gov.cn/2022.html",
                    CONTACT))
            .build();

    /** The two kinds of documents that are published. */
    enum Medium {
        HTML {
            @Override
            byte[] edited(Draft draft, String from, String to) {
                Document page = Jsoup.parse(HtmlPublisher.page(draft));
                page.outputSettings().prettyPrint(false);
                NodeTraversor.traverse(
                        (node, depth) -> {
                            if (node instanceof TextNode text) {
                                text.text(text.getWholeText().replace(from, to));
                            }
                        },
                        page.body());
                return page.outerHtml().getBytes(StandardCharsets.UTF_8);
            }

            @Override
            byte[] relabelled(Draft draft, ReportField fact, String text) {
                Document page = Jsoup.parse(HtmlPublisher.page(draft));
                page.outputSettings().prettyPrint(false);
                page.select("dt").stream()
                        .filter(label -> label.text().equals(fact.words().chinese()))
                        .forEach(label -> label.nextElementSibling().text(text));
                return page.outerHtml().getBytes(StandardCharsets.UTF_8);
            }

            @Override
            byte[] carrying(Draft draft, String key, String value) {
                String page = HtmlPublisher.page(draft);
                String changed =
                        page.replaceFirst(" data-ogi-" + key + "=\"[^\"]*\"", " data-ogi-" + key + "=\"" + value + '"');
                assertNotEquals(page, changed);
                return changed.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            ImportResult read(byte[] document) {
                return HtmlImporter.INSTANCE.read(document, "page.html");
            }
        },
        DOCX {
            @Override
            byte[] edited(Draft draft, String from, String to) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocxPublisher.write(draft)))) {
                    word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .forEach(run -> replace(run, from, to));
                    return bytes(word);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            byte[] relabelled(Draft draft, ReportField fact, String text) {
                String label = fact.words().chinese() + "：";
                String line = PublishedFront.of(draft).shown().stream()
                        .map(Labelled::line)
                        .filter(shown -> shown.startsWith(label))
                        .findAny()
                        .orElseThrow();
                return edited(draft, line, label + text);
            }

            @Override
            byte[] carrying(Draft draft, String key, String value) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocxPublisher.write(draft)))) {
                    word.getProperties()
                            .getCustomProperties()
                            .getProperty("ogi-" + key)
                            .setLpwstr(value);
                    return bytes(word);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            ImportResult read(byte[] document) {
                return DocxImporter.INSTANCE.read(document, "report.docx");
            }
        };

        /** The published draft with one text for another wherever it is shown before part one. */
        abstract byte[] edited(Draft draft, String from, String to);

        /** The published draft with another text in a fact's line. */
        abstract byte[] relabelled(Draft draft, ReportField fact, String text);

        /** The published draft with another value for what travels along. */
        abstract byte[] carrying(Draft draft, String key, String value);

        abstract ImportResult read(byte[] document);

        Draft after(Draft draft, String from, String to) {
            ImportResult result = read(edited(draft, from, to));
            assertTrue(kinds(result).contains(Kind.FRONT_EDITED), () -> from + " to " + to);
            return result.draft();
        }

        Draft after(Draft draft, ReportField fact, String text) {
            ImportResult result = read(relabelled(draft, fact, text));
            assertEquals(List.of(Kind.FRONT_EDITED), kinds(result), text);
            return result.draft();
        }

        private static void replace(XWPFRun run, String from, String to) {
            String text = run.text();
            if (text.contains(from)) {
                run.setText(text.replace(from, to), 0);
            }
        }

        private static byte[] bytes(XWPFDocument word) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Kind> kinds(ImportResult result) {
        return result.remarks().stream().map(Remark::kind).toList();
    }

    /** The draft with what a preface would have been. */
    private static Draft withProse(Draft draft, Narrative prose) {
        Preface preface = draft.preface();
        return draft.toBuilder()
                .preface(new Preface(
                        prose,
                        preface.periodStart(),
                        preface.periodEnd(),
                        preface.downloadAddress(),
                        preface.contact()))
                .build();
    }

    private static void assertSameFront(Draft expected, Draft actual) {
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.year(), actual.year());
        assertEquals(expected.authority(), actual.authority());
        assertEquals(expected.preface(), actual.preface());
    }

    @ParameterizedTest
    @EnumSource
    void an_edited_word_of_the_prose_changes_nothing_but_the_prose(Medium medium) {
        Narrative prose = Narrative.of("本报告由办公室编写。", "欢迎提出意见。");
        assertSameFront(withProse(UNTOLD, prose), medium.after(UNTOLD, "编制", "编写"));
        for (Layout layout : Extent.firstOf(Layout.values())) {
            Draft sample = PublishedSample.of(layout).build();
            Narrative edited = Narrative.of("本报告按规定编写。", "  ", PublishedSample.HOSTILE);
            assertSameFront(withProse(sample, edited), medium.after(sample, "编制", "编写"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_prose_tells_is_kept_with_what_is_not_shown_when_another_word_of_it_is_edited(Medium medium) {
        Narrative prose = Narrative.of("本报告由办公室编制。统计期限自2022年1月1日至2022年12月31日。电子版可从 https://www.example.gov.cn 下载。"
                + "如有疑问，请与青山县财政局办公室联系（地址：青山县建设路1号；邮编：413500；电话：0737-1234567）。");
        Preface preface = PrefaceReader.read(prose, prose);
        assertEquals("青山县财政局办公室", preface.contact().office());
        Draft draft = UNTOLD.toBuilder()
                .title("青山县财政局2022年政府信息公开工作年度报告")
                .preface(preface)
                .build();
        assertEquals(List.of(), PublishedFront.of(draft).shown());
        Draft expected = withProse(draft, Narrative.of(prose.text().replace("编制", "编写")));
        assertSameFront(expected, medium.after(draft, "由办公室编制", "由办公室编写"));
    }

    @ParameterizedTest
    @EnumSource
    void an_organ_edited_in_its_own_line_is_the_one_shown(Medium medium) {
        Draft read = medium.after(UNTOLD, ReportField.AUTHORITY, "绿水县教育局");
        assertEquals(Authority.of("绿水县教育局"), read.authority().orElseThrow());
        assertEquals(UNTOLD.preface(), read.preface());
        assertEquals(UNTOLD.year(), read.year());
    }

    @ParameterizedTest
    @EnumSource
    void an_organ_edited_in_the_title_to_a_longer_name_is_the_one_shown(Medium medium) {
        Draft draft = UNTOLD.toBuilder().title("青山县财政局2022年政府信息公开工作年度报告").build();
        Draft read = medium.after(draft, "青山县财政局2022", "青山县财政局机关2022");
        assertEquals(Authority.of("青山县财政局机关"), read.authority().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void a_year_edited_in_its_own_line_is_taken_only_if_the_period_does_not_contradict(Medium medium) {
        ImportResult contradicted = medium.read(medium.relabelled(UNTOLD, ReportField.YEAR, "2023"));
        assertEquals(OptionalInt.empty(), contradicted.draft().year());
        assertTrue(kinds(contradicted).containsAll(List.of(Kind.FRONT_EDITED, Kind.YEAR_CONTRADICTORY)));
        Draft without = UNTOLD.toBuilder()
                .preface(Preface.of(Narrative.of("本报告由办公室编制。")))
                .build();
        Draft read = medium.after(without, ReportField.YEAR, "2023");
        assertEquals(OptionalInt.of(2023), read.year());
        ImportResult unreadable = medium.read(medium.relabelled(without, ReportField.YEAR, "去年"));
        assertEquals(OptionalInt.empty(), unreadable.draft().year());
        assertTrue(kinds(unreadable).contains(Kind.YEAR_NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource
    void each_fact_edited_in_its_own_line_is_the_one_shown_and_no_other_changes(Medium medium) {
        Preface before = UNTOLD.preface();
        assertEquals(
                with(before, before.downloadAddress(), contact("绿水县财政局办公室", CONTACT.address(), CONTACT.telephone())),
                medium.after(UNTOLD, ReportField.OFFICE, "绿水县财政局办公室").preface());
        assertEquals(
                with(before, before.downloadAddress(), contact(CONTACT.office(), "青山县 建设路2号", CONTACT.telephone())),
                medium.after(UNTOLD, ReportField.ADDRESS, "青山县 建设路2号").preface());
        assertEquals(
                with(before, before.downloadAddress(), contact(CONTACT.office(), CONTACT.address(), "0737-1234568")),
                medium.after(UNTOLD, ReportField.TELEPHONE, "0737-1234568").preface());
        assertEquals(
                with(before, "https://www.example.gov.cn/2023.html", CONTACT),
                medium.after(UNTOLD, ReportField.DOWNLOAD_ADDRESS, "https://www.example.gov.cn/2023.html")
                        .preface());
        assertEquals(
                LocalDate.of(2022, 12, 31),
                medium.after(UNTOLD, "11月30日", "12月31日").preface().periodEnd());
    }

    private static Contact contact(String office, String address, String telephone) {
        return new Contact(office, address, CONTACT.postalCode(), telephone, CONTACT.email(), CONTACT.fax());
    }

    private static Preface with(Preface preface, String address, Contact contact) {
        return new Preface(preface.prose(), preface.periodStart(), preface.periodEnd(), address, contact);
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_whose_line_was_emptied_is_not_known(Medium medium) {
        Draft read = medium.after(UNTOLD, ReportField.FAX, " ");
        assertNull(read.preface().contact().fax());
        assertEquals(CONTACT.office(), read.preface().contact().office());
    }

    @ParameterizedTest
    @EnumSource
    void a_period_of_which_one_day_is_known_is_read_as_it_was_edited(Medium medium) {
        Draft sample = PublishedSample.of(LAYOUT).build();
        Preface read = medium.after(sample, "2021年1月1日起", "2021年2月1日起").preface();
        assertEquals(LocalDate.of(2021, 2, 1), read.periodStart());
        assertNull(read.periodEnd());
        Preface ended = medium.after(sample, "2021年1月1日起", "至2021年12月31日").preface();
        assertNull(ended.periodStart());
        assertEquals(LocalDate.of(2021, 12, 31), ended.periodEnd());
        Preface never = medium.after(sample, "2021年1月1日起", "2021年13月1日起").preface();
        assertNull(never.periodStart());
    }

    @ParameterizedTest
    @EnumSource
    void a_title_written_where_none_was_known_is_read(Medium medium) {
        Draft untitled = Draft.builder(LAYOUT).build();
        Draft read = medium.after(untitled, "（标题未填）", "青山县财政局2022年政府信息公开工作年度报告");
        assertEquals(Optional.of("青山县财政局2022年政府信息公开工作年度报告"), read.title());
        assertEquals(OptionalInt.of(2022), read.year());
        assertEquals(Optional.of(Authority.of("青山县财政局")), read.authority());
    }

    @ParameterizedTest
    @EnumSource
    void what_travels_along_and_was_edited_is_said_and_only_what_is_shown_counts(Medium medium) {
        Draft sample = PublishedSample.of(LAYOUT).build();
        Authority shown = Authority.of("青山县人民政府");
        for (String edit : List.of(
                "year=2030",
                "authority=绿水县人民政府",
                "level=PROVINCE",
                "period-start=2020-01-01",
                "office=他处",
                "titled=x",
                "check=0")) {
            String[] parts = edit.split("=");
            ImportResult result = medium.read(medium.carrying(sample, parts[0], parts[1]));
            assertEquals(List.of(Kind.FRONT_EDITED), kinds(result), edit);
            assertSameFront(sample.toBuilder().authority(shown).build(), result.draft());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_that_a_page_shows_is_read_where_nothing_travels_along(Medium medium) {
        ImportResult result = medium.read(medium.carrying(UNTOLD, "carried-check", ""));
        assertEquals(List.of(Kind.FRONT_EDITED), kinds(result));
        assertSameFront(
                UNTOLD.toBuilder().authority(Authority.of(BUREAU.name())).build(), result.draft());
    }

    @Test
    void labels_in_their_lines_are_those_a_reader_of_other_documents_knows() {
        List<String> lines =
                PublishedFront.of(UNTOLD).shown().stream().map(Labelled::line).toList();
        Narrative all = new Narrative(
                Stream.concat(Stream.of("本报告由办公室编制。"), lines.stream()).toList());
        Preface read = PrefaceReader.read(all, all);
        assertEquals(CONTACT.office(), read.contact().office());
        assertEquals(CONTACT.telephone(), read.contact().telephone());
        assertEquals(UNTOLD.preface().downloadAddress(), read.downloadAddress());
    }
}
