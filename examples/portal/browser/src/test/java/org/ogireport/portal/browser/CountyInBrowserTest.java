package org.ogireport.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the collecting office does, in a browser. */
class CountyInBrowserTest {
    private static final Path SAMPLE =
            Path.of("../../cli/samples/anhua-2021.txt").toAbsolutePath().normalize();

    @Test
    void a_county_is_collected_to_the_end() throws IOException {
        Path roster = Files.writeString(Files.createTempFile("roster", ".csv"), "机关名称\n安化县人民政府\n安化县教育局\n");
        try (Browser browser = new Browser(System.getProperty("portal"))) {
            browser.logIn("administrator", System.getProperty("administrator"));
            browser.open("/county");
            browser.one("#roster").sendKeys(roster.toString());
            browser.one("form[action='/county/roster'] button").click();
            browser.await(
                    "the roster", () -> browser.all("main").get(0).getText().contains("安化县教育局"));

            handIn(browser, false);
            browser.open("/county/安化县人民政府/2021");
            assertTrue(browser.one("ol").getText().contains("（七）总计"));
            assertEquals(List.of(), browser.axe());
            browser.one("button[value=RETURNED]").click();
            browser.await(
                    "the return", () -> browser.all("button[value=RETURNED]").isEmpty());

            handIn(browser, true);
            browser.open("/county/安化县人民政府/2021");
            assertEquals(2, browser.all("table tbody tr").size());
            browser.one("button[value=ACCEPTED]").click();
            browser.await(
                    "the acceptance",
                    () -> browser.all("button[value=ACCEPTED]").isEmpty());

            browser.open("/county");
            assertEquals(List.of(), browser.axe());
            browser.open("/api/reports/安化县人民政府/2021");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_pages_of_the_made_up_county_are_for_everybody(int width) throws IOException {
        int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
        try (Browser browser = new Browser(System.getProperty("portal"))) {
            browser.width(width, 900);
            browser.logIn("administrator", System.getProperty("administrator"));
            Map<String, String> pages = Map.of(
                    "county",
                    "/county",
                    "versions",
                    "/county/示例县财政局/" + last,
                    "years",
                    "/county/示例县教育局",
                    "sum",
                    "/county/sum?own=示例县人民政府&year=" + (last - 1));
            for (Map.Entry<String, String> page : pages.entrySet()) {
                browser.open(page.getValue());
                assertEquals(List.of(), browser.axe(), page.getKey());
                assertTrue(browser.scrolls() <= width, page.getKey());
                browser.picture(page.getKey() + '-' + width);
            }
            browser.open("/county/示例县教育局");
            browser.one("form.card button").click();
            browser.await("the comparison", () -> !browser.all(".compared").isEmpty());
            assertEquals(List.of(), browser.axe());
            browser.picture("compare-" + width);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void handIn(Browser browser, boolean isMended) {
        browser.open("/");
        browser.one("#file").sendKeys(SAMPLE.toString());
        browser.one("form[action='/desk/read'] button").click();
        browser.await("the form", () -> !browser.all("#desk").isEmpty());
        if (isMended) {
            browser.one("button[name=repair]").click();
            browser.await("the repair", () -> browser.all("#findings .ERROR").isEmpty());
        }
        browser.one("button[formaction='/desk/submit']").click();
        browser.await("the receipt", () -> browser.one("#verdict").getText().contains("已报送"));
    }
}
