package org.ogireport.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Row;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.county.Submission;
import org.ogireport.portal.county.SubmissionState;
import org.ogireport.portal.county.SubmissionStore;
import org.ogireport.serialization.ReportDigest;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A county collects the reports of its organs; each test has an organ of its own. */
@PortalTest
class CountyTest {
    private static final RequestPostProcessor ADMINISTRATOR =
            user("administrator").roles("ADMINISTRATOR");
    private static final int SUBMISSIONS = Boolean.getBoolean("exhaustive") ? 32 : 16;
    private static final RequestPostProcessor CLERK = user("clerk").roles("CLERK");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Reception reception;

    @Autowired
    private SubmissionStore submissions;

    private Submission received(String organ, long normativeDocuments) {
        return reception
                .receive(Draft.of(Samples.of(organ, normativeDocuments)))
                .orElseThrow();
    }

    @Test
    void a_second_report_is_a_new_version_and_the_same_one_is_not() {
        Submission first = received("甲县教育局", 1);
        assertEquals(first, received("甲县教育局", 1));
        Submission second = received("甲县教育局", 2);

        assertEquals(List.of(second, first), submissions.versions("甲县教育局", 2021));
        assertEquals(2, second.version());
        assertEquals(ReportDigest.sha256(Draft.of(Samples.of("甲县教育局", 2))), second.digest());
        assertEquals(Draft.of(Samples.of("甲县教育局", 1)), first.draft());
    }

    @Test
    void clerks_at_once_lose_and_double_nothing() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        List<Future<Submission>> all = IntStream.range(0, SUBMISSIONS)
                .mapToObj(number -> clerks.submit(() -> received("甲县财政局", number)))
                .toList();
        for (Future<Submission> each : all) {
            each.get();
        }
        clerks.shutdown();

        List<Submission> versions = submissions.versions("甲县财政局", 2021);
        assertEquals(
                IntStream.rangeClosed(1, SUBMISSIONS)
                        .map(version -> SUBMISSIONS + 1 - version)
                        .boxed()
                        .toList(),
                versions.stream().map(Submission::version).toList());
        assertEquals(
                SUBMISSIONS,
                versions.stream().map(Submission::digest).distinct().count());
    }

    @Test
    void a_decision_is_made_once() {
        Submission submission = received("甲县水利局", 1);

        assertEquals(true, submissions.decide(submission.id(), SubmissionState.RETURNED, "请核实"));
        assertEquals(false, submissions.decide(submission.id(), SubmissionState.ACCEPTED, ""));
        Submission returned = submissions.latest("甲县水利局", 2021).orElseThrow();
        assertEquals(SubmissionState.RETURNED, returned.state());
        assertEquals("请核实", returned.remark());
    }

    @Test
    void the_matrix_tells_who_is_missing() throws Exception {
        received("甲县农业农村局", 1);
        String roster = "机关名称,曾用名\n甲县农业农村局,甲县农业局\n甲县林业局,\n";
        mvc.perform(multipart("/county/roster")
                        .file(new MockMultipartFile(
                                "file", "roster.csv", null, roster.getBytes(StandardCharsets.UTF_8)))
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        received("甲县档案局", 1);
        Document page = Jsoup.parse(mvc.perform(get("/county").with(ADMINISTRATOR))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertTrue(page.selectFirst("tr:contains(甲县林业局)").text().contains("缺报"));
        Element other = page.selectFirst("tr:contains(甲县档案局)");
        assertTrue(other.text().contains("不在名册") && !other.text().contains("缺报"), other.text());
        assertEquals("甲县农业农村局", received("甲县农业局", 2).organ());
    }

    @Test
    void a_roster_that_is_none_is_refused_with_its_reasons() throws Exception {
        mvc.perform(multipart("/county/roster")
                        .file(new MockMultipartFile(
                                "file", "a.csv", null, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("机关名称")));
    }

    @Test
    void a_report_is_returned_with_a_slip_and_accepted_when_it_is_mended() throws Exception {
        reception.receive(Draft.of(Samples.wrong()));
        String page = "/county/安化县人民政府/2021";
        mvc.perform(get(page).with(ADMINISTRATOR)).andExpect(content().string(containsString("（七）总计")));
        mvc.perform(get(page + "/1/slip").with(ADMINISTRATOR))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(post(page + "/1")
                        .param("state", "RETURNED")
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        mvc.perform(post("/api/reports")
                        .with(CLERK)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ReportJson.write(Samples.right())))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2));
        mvc.perform(get("/api/reports/安化县人民政府/2021")).andExpect(status().isNotFound());
        mvc.perform(post(page + "/2")
                        .param("state", "ACCEPTED")
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        byte[] accepted = mvc.perform(get("/api/reports/安化县人民政府/2021"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertArrayEquals(ReportJson.write(Samples.right()), accepted);
    }

    @Test
    void an_accepted_report_is_given_in_the_format_asked_for_and_not_twice() throws Exception {
        Submission submission = received("甲县审计局", 1);
        submissions.decide(submission.id(), SubmissionState.ACCEPTED, "");
        String address = "/api/reports/甲县审计局/2021";

        String page = mvc.perform(get(address).accept("text/html"))
                .andExpect(header().string("ETag", "\"" + submission.digest() + "\""))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertEquals(HtmlPublisher.page(Samples.of("甲县审计局", 1)), page);
        mvc.perform(get(address).accept("text/csv"))
                .andExpect(content().string(containsString("requests.outcomes.total.total")));
        mvc.perform(get(address).header("If-None-Match", "\"" + submission.digest() + "\""))
                .andExpect(status().isNotModified());
        mvc.perform(get(address).accept("image/png"))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void a_blank_form_begins_with_what_the_accepted_report_of_the_year_before_carried_forward() throws Exception {
        submissions.decide(received("甲县统计局", 1).id(), SubmissionState.ACCEPTED, "");

        String page = mvc.perform(multipart("/desk/blank")
                        .param("year", "2022")
                        .param("authority", "甲县统计局")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertEquals(
                Draft.of(Samples.right())
                        .value(Row.CARRIED_FORWARD.cells().get(0))
                        .toString(),
                Jsoup.parse(page)
                        .selectFirst(
                                "input[name=" + Row.CARRIED_OVER.cells().get(0).path() + "]")
                        .val());
    }

    @Test
    void a_report_that_contradicts_itself_is_refused_with_its_cells() throws Exception {
        mvc.perform(post("/api/reports")
                        .with(CLERK)
                        .contentType(MediaType.APPLICATION_XML)
                        .content(ReportXml.write(Samples.wrong())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(content().string(containsString(Samples.HANDLED.path())));
    }

    @Test
    void strangers_see_no_page_of_the_county_and_hand_in_nothing() throws Exception {
        mvc.perform(get("/county")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/county").with(CLERK)).andExpect(status().isForbidden());
        mvc.perform(post("/api/reports").content("{}")).andExpect(status().isUnauthorized());
        mvc.perform(get("/")).andExpect(content().string(not(containsString("/county"))));
    }
}
