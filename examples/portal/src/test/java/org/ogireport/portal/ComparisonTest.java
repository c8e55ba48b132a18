package org.ogireport.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.county.Submission;
import org.ogireport.portal.county.SubmissionState;
import org.ogireport.portal.county.SubmissionStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Reports side by side, as the collecting office sees them; each test has years of its own. */
@PortalTest
class ComparisonTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Reception reception;

    @Autowired
    private SubmissionStore submissions;

    private Submission accepted(String organ, int year, long received) {
        Draft report = Draft.of(Samples.of(organ, 1)).toBuilder()
                .year(year)
                .authority(Authority.of(organ))
                .set(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), received)
                .build();
        Submission submission = reception.receive(report).orElseThrow();
        submissions.decide(submission.id(), SubmissionState.ACCEPTED, "");
        return submission;
    }

    private Document page(String address, Object... parameters) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(address, parameters).with(user("administrator").roles("ADMINISTRATOR")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void the_years_of_an_organ_are_a_table_and_a_plot() throws Exception {
        accepted("乙县教育局", 2021, 3);
        accepted("乙县教育局", 2022, 5);
        Document page = page("/county/乙县教育局");

        assertEquals(List.of("2021", "2022"), page.select("thead a").eachText());
        assertEquals(
                page.select("tbody tr:first-child .number").size(),
                page.select("tbody tr:first-child rect").size());
        assertTrue(page.select("[style], script:not([src])").isEmpty());
    }

    @Test
    void two_years_are_compared_cell_by_cell() throws Exception {
        long first = accepted("乙县财政局", 2021, 3).id();
        long second = accepted("乙县财政局", 2022, 5).id();
        Document page = page("/county/乙县财政局/compare?first={first}&second={second}", first, second);

        assertEquals(
                List.of("3", "5", "+2", "+66.7%"),
                page.selectFirst(".compared tbody tr").select("td").eachText());
    }

    @Test
    void versions_of_another_organ_are_not_compared() throws Exception {
        long first = accepted("乙县民政局", 2021, 3).id();
        long other = accepted("乙县司法局", 2021, 3).id();

        mvc.perform(get("/county/乙县民政局/compare?first={first}&second={other}", first, other)
                        .with(user("administrator").roles("ADMINISTRATOR")))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_sum_of_the_organs_stands_beside_the_report_above_them() throws Exception {
        accepted("丙县人民政府", 2020, 9);
        accepted("丙县教育局", 2020, 3);
        accepted("丙县财政局", 2020, 5);
        Document page = page("/county/sum?year=2020&own=丙县人民政府");

        assertEquals(
                List.of("8", "9", "+1", "+12.5%"),
                page.selectFirst(".compared tbody tr:contains(新收)").select("td").eachText());
        assertTrue(page.select(".compared").text().contains("各机关合计（2 份）"));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_portal_to_try_begins_with_a_county_that_agrees_with_its_organs_but_in_one_cell() throws Exception {
        int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

        assertEquals(
                0,
                page("/county/sum?own=示例县人民政府&year=" + (last - 2))
                        .select(".compared tbody tr")
                        .size());
        assertEquals(
                List.of("+1"),
                page("/county/sum?own=示例县人民政府&year=" + (last - 1))
                        .select(".compared tbody tr td:nth-of-type(3)")
                        .eachText());
        assertEquals(
                List.of(SubmissionState.RETURNED),
                submissions.versions("示例县公安局", last).stream()
                        .map(Submission::state)
                        .toList());
        assertEquals(4, page("/county/示例县教育局").select("thead a").size());
    }
}
