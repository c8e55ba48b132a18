package org.ogireport.portal;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The clerk's page and its programs, as a browser and a program see them. */
@PortalTest
class DeskTest {
    private static final String HANDLED = Samples.HANDLED.path();
    private static final String ALL_HANDLED = Samples.ALL_HANDLED.path();
    private static final byte[] WORD = DocxPublisher.write(Samples.wrong());

    @Autowired
    private MockMvc mvc;

    private String answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document read(byte[] document) throws Exception {
        return Jsoup.parse(
                answer(multipart("/desk/read").file(new MockMultipartFile("file", "report.json", null, document))));
    }

    private Document wrong() throws Exception {
        return read(ReportJson.write(Samples.wrong()));
    }

    /** What a browser would send of the page. */
    private static MultiValueMap<String, String> fields(Document page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (Element field : page.select("#desk input[name], #desk textarea[name]")) {
            fields.add(field.attr("name"), field.val());
        }
        return fields;
    }

    private Document check(MultiValueMap<String, String> fields) throws Exception {
        return Jsoup.parse(answer(post("/desk/check").params(fields)));
    }

    private Document typed(Document page, Cell cell, String text) throws Exception {
        MultiValueMap<String, String> fields = fields(page);
        fields.set(cell.path(), text);
        return check(fields);
    }

    private Document pressed(Document page, String button) throws Exception {
        Element pressed = page.selectFirst("button[name=" + button + "]");
        MultiValueMap<String, String> fields = fields(page);
        fields.add(button, pressed.val());
        return check(fields);
    }

    private static String field(Document page, String path) {
        return page.selectFirst("#desk input[name=" + path + "]").val();
    }

    private static String verdict(Document page) {
        return page.selectFirst("#verdict .verdict").className();
    }

    @Test
    void a_document_is_shown_in_the_form_with_what_contradicts_itself() throws Exception {
        Document page = wrong();

        assertTrue(verdict(page).endsWith("FAIL"));
        assertEquals("0", field(page, HANDLED));
        assertTrue(page.selectFirst("td:has(input[name=" + HANDLED + "])").hasClass("mark-change"));
        assertFalse(page.select("#findings .causes > li").isEmpty());
        assertTrue(page.select("#findings details").text().contains("R1"));
    }

    @Test
    void a_corrected_cell_takes_its_findings_away_and_its_total_follows() throws Exception {
        Document page = typed(wrong(), Samples.HANDLED, " ３６ ");

        assertEquals("36", field(page, ALL_HANDLED));
        assertTrue(
                page.select("#findings .ERROR").isEmpty(),
                page.select("#findings").text());
    }

    @Test
    void a_total_that_was_wrong_before_does_not_follow() throws Exception {
        Document page = typed(wrong(), Row.NEWLY_RECEIVED.cells().get(1), "4");

        assertEquals("40", field(page, Row.NEWLY_RECEIVED.cells().get(6).path()));
        assertEquals("0", field(page, HANDLED));
    }

    @Test
    void what_is_no_number_is_kept_and_told() throws Exception {
        Document page = typed(wrong(), Samples.HANDLED, "三十六<b>");

        assertEquals("三十六<b>", field(page, HANDLED));
        assertTrue(page.select("#findings").text().contains("三十六<b>"));
        assertTrue(page.select("#findings b").isEmpty());
    }

    @Test
    void a_repair_is_applied_by_its_button_and_taken_back_by_another() throws Exception {
        Document before = wrong();
        Document mended = pressed(before, "repair");
        assertEquals("36", field(mended, HANDLED));
        assertTrue(mended.select("#findings .ERROR").isEmpty());

        Document after = pressed(mended, "undo");
        assertEquals(
                before.select("#findings").html(), after.select("#findings").html());
        assertEquals(before.select("#tables").html(), after.select("#tables").html());
        assertTrue(after.select("button[name=undo]").isEmpty());
    }

    @Test
    void a_repair_is_not_made_over_what_was_typed_since() throws Exception {
        Document mended = typed(pressed(wrong(), "repair"), Samples.HANDLED, "35");
        Document after = pressed(mended, "undo");

        assertEquals("35", field(after, HANDLED));
        assertTrue(after.select("#verdict").text().contains("没有再改"));
    }

    @Test
    void a_blank_form_begins_with_what_the_year_before_carried_forward() throws Exception {
        Document page = Jsoup.parse(answer(multipart("/desk/blank")
                .file(new MockMultipartFile("previous", "2021.json", null, ReportJson.write(Samples.right())))
                .param("year", "2022")
                .param("authority", "安化县人民政府")));

        for (int i = 0; i < Row.CARRIED_OVER.cells().size(); i++) {
            String before = Draft.of(Samples.right())
                    .value(Row.CARRIED_FORWARD.cells().get(i))
                    .toString();
            assertEquals(before, field(page, Row.CARRIED_OVER.cells().get(i).path()));
        }
        assertEquals("", field(page, HANDLED));
        assertTrue(verdict(page).endsWith("UNDETERMINED"), "nothing passes as long as a cell is blank");
        Document typed = typed(page, Samples.HANDLED, "0");
        assertEquals(
                field(page, Row.CARRIED_OVER.cells().get(0).path()),
                field(typed, Row.CARRIED_OVER.cells().get(0).path()));
        assertTrue(verdict(typed).endsWith("UNDETERMINED"));
        assertEquals("安化县人民政府2022年政府信息公开工作年度报告", page.selectFirst("#title").val());
    }

    @Test
    void prose_is_typed_a_paragraph_a_line() throws Exception {
        MultiValueMap<String, String> fields = fields(wrong());
        fields.set("problems", "一是人员不足。\r\n\r\n二是更新不及时。");
        fields.add("format", "JSON");

        Draft saved = ReportJson.readDraft(answer(post("/desk/download").params(fields)));
        assertEquals(List.of("一是人员不足。", "二是更新不及时。"), saved.problems().paragraphs());
    }

    @Test
    void a_report_is_taken_home_as_the_library_writes_it() throws Exception {
        MultiValueMap<String, String> fields = fields(read(ReportJson.write(Samples.right())));

        assertArrayEquals(ReportJson.write(Samples.right()), download(fields, "JSON"));
        assertArrayEquals(ReportXml.write(Samples.right()), download(fields, "XML"));
        assertArrayEquals(DocxPublisher.write(Samples.right()), download(fields, "DOCX"));
        assertEquals(HtmlPublisher.page(Samples.right()), new String(download(fields, "HTML"), StandardCharsets.UTF_8));
    }

    @Test
    void what_is_to_be_mended_is_taken_home_as_a_slip() throws Exception {
        MultiValueMap<String, String> fields = fields(wrong());

        String slip = new String(download("/desk/slip", fields, "HTML"), StandardCharsets.UTF_8);
        assertTrue(slip.contains("（七）总计"));
        assertEquals("PK", new String(download("/desk/slip", fields, "DOCX"), 0, 2, StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_office_gets_its_own_word_file_back_with_comments() throws Exception {
        byte[] annotated = mvc.perform(multipart("/desk/annotate")
                        .file(new MockMultipartFile("file", "年报.docx", null, WORD))
                        .with(csrf()))
                .andExpect(header().string("Content-Disposition", containsString(".docx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertEquals(
                "0",
                DocxImporter.INSTANCE
                        .read(annotated, "年报.docx")
                        .draft()
                        .value(Samples.HANDLED)
                        .toString());
        assertTrue(comments(annotated).contains("怎样改正："));
    }

    private static String comments(byte[] word) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(word))) {
            while (!parts.getNextEntry().getName().equals("word/comments.xml")) {
                parts.closeEntry();
            }
            return Jsoup.parse(new String(parts.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser())
                    .text();
        }
    }

    /** What comes of a page's fields with a file that its document is said to be. */
    private MockHttpServletResponse corrected(Document page, byte[] own) throws Exception {
        return mvc.perform(multipart("/desk/correct")
                        .file(new MockMultipartFile("own", "年报.docx", null, own))
                        .params(fields(page))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    @Test
    void what_was_corrected_on_the_page_is_written_into_the_office_s_own_word_file() throws Exception {
        Document mended = pressed(
                Jsoup.parse(answer(multipart("/desk/read").file(new MockMultipartFile("file", "年报.docx", null, WORD)))),
                "repair");
        assertEquals("写回原文件", mended.selectFirst(".own h3").text());
        byte[] own = corrected(mended, WORD).getContentAsByteArray();

        Draft after = DocxImporter.INSTANCE.read(own, "年报.docx").draft();
        for (Cell cell : after.cells()) {
            assertEquals(Draft.of(Samples.right()).value(cell), after.value(cell), cell.path());
        }
        String comments = comments(own);
        assertTrue(comments.contains("已按更正将本格由 0 改为 36。"), comments);
        assertFalse(comments.contains("须修改："), comments);
    }

    @Test
    void nothing_is_written_into_a_file_that_is_not_the_one_of_the_page_and_nothing_typed_is_lost() throws Exception {
        Document mended = typed(wrong(), Samples.HANDLED, "36");
        String answer =
                corrected(mended, DocxPublisher.write(Samples.right())).getContentAsString(StandardCharsets.UTF_8);
        Document page = Jsoup.parse(answer);

        assertTrue(page.select("#verdict").text().contains("不是这一页读入的文件"));
        assertEquals("36", field(page, HANDLED));
    }

    @Test
    void a_file_that_cannot_have_comments_is_refused_with_its_reason() throws Exception {
        mvc.perform(multipart("/desk/annotate")
                        .file(new MockMultipartFile("file", "a.json", null, ReportJson.write(Samples.wrong())))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("可以批注")));
    }

    private byte[] download(MultiValueMap<String, String> fields, String format) throws Exception {
        return download("/desk/download", fields, format);
    }

    private byte[] download(String address, MultiValueMap<String, String> fields, String format) throws Exception {
        return mvc.perform(post(address).params(fields).param("format", format).with(csrf()))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void a_visitor_is_told_why_a_document_was_not_read() throws Exception {
        mvc.perform(multipart("/desk/read")
                        .file(new MockMultipartFile("file", "a.txt", null, "hello".getBytes(StandardCharsets.UTF_8)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("文件中没有年度报告表格的任何一行")));
    }

    @Test
    void pages_speak_english_where_a_visitor_asks_for_it() throws Exception {
        String page = answer(get("/").param("lang", "en"));

        assertTrue(page.contains("Check a report"));
        assertTrue(page.contains("lang=\"en\""));
    }

    @Test
    void pages_run_no_script_and_have_no_style_of_their_own() throws Exception {
        Document page = wrong();

        assertTrue(page.select("script:not([src]), style, [style], [onclick], [onchange]")
                .isEmpty());
        mvc.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        mvc.perform(post("/desk/check").param("draft", "{}")).andExpect(status().isForbidden());
    }

    @Test
    void a_program_is_told_findings_and_a_refusal_as_problem_details() throws Exception {
        mvc.perform(post("/api/check").content(ReportXml.write(Samples.wrong())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reports[0].verdict").value("FAIL"));
        mvc.perform(post("/api/check").content("hello"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("NOTHING_RECOGNIZED"));
    }
}
