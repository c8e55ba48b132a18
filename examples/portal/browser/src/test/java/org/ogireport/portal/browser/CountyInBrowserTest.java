package org.ogireport.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the collecting office does, in a browser. */
class CountyInBrowserTest {
    private static final Path SAMPLE =
            Path.of("../../cli/samples/anhua-2021.txt").toAbsolutePath().normalize();

    @Test
    void a_county_is_collected_to_the_end() throws IOException {
        Path roster = Files.writeString(Files.createTempFile("roster", ".csv"), "机关名称\n安化县人民政府\n安化县教育局\n");
        try (Browser browser = new Browser(System.getProperty("portal"))) {
            browser.open("/county");
            browser.one("#username").sendKeys("administrator");
            browser.one("#password").sendKeys(System.getProperty("administrator"));
            browser.one("form[action='/login'] button").click();
            browser.await("the county", () -> !browser.all("#roster").isEmpty());
            browser.one("#roster").sendKeys(roster.toString());
            browser.one("form[action='/county/roster'] button").click();
            browser.await("the roster", () -> browser.all(".missing").size() == 2);

            handIn(browser, false);
            browser.open("/county/安化县人民政府/2021");
            assertTrue(browser.one("ol").getText().contains("（七）总计"));
            assertEquals(List.of(), browser.axe());
            browser.picture("versions");
            browser.one("button[value=RETURNED]").click();
            browser.await(
                    "the return", () -> browser.all("button[value=RETURNED]").isEmpty());

            handIn(browser, true);
            browser.open("/county/安化县人民政府/2021");
            assertEquals(2, browser.all("tbody tr").size());
            browser.one("button[value=ACCEPTED]").click();
            browser.await(
                    "the acceptance",
                    () -> browser.all("button[value=ACCEPTED]").isEmpty());

            browser.open("/county");
            assertEquals(List.of(), browser.axe());
            browser.picture("county");
            browser.open("/api/reports/安化县人民政府/2021");
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
