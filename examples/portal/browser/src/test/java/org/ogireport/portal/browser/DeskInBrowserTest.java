package org.ogireport.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.documents.SampleFiles;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a clerk does, in a browser. */
class DeskInBrowserTest {
    private static final Path SAMPLE =
            Path.of("../../cli/samples/anhua-2021.txt").toAbsolutePath().normalize();
    private static final String HANDLED = "requests.outcomes.total.naturalPersons";
    private static final String ALL_HANDLED = "requests.outcomes.total.total";
    private static final Browser BROWSER = new Browser(System.getProperty("portal"));

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void no_page_has_complained() {
        BROWSER.width(1280, 900);
        assertEquals(List.of(), BROWSER.complaints());
    }

    private static void drop(Path file) {
        BROWSER.open("/?lang=zh-CN");
        BROWSER.one("#file").sendKeys(file.toString());
        BROWSER.one("form[action='/desk/read'] button").click();
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());
    }

    private static String verdict() {
        return BROWSER.one("#verdict .verdict").getDomAttribute("class");
    }

    private static boolean hasErrors() {
        return !BROWSER.all("#findings .ERROR").isEmpty();
    }

    private static void type(String cell, String text) {
        BROWSER.one("[name='" + cell + "']").sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    @Test
    void a_corrected_total_takes_its_findings_away_while_the_clerk_goes_on() {
        drop(SAMPLE);
        assertTrue(verdict().endsWith("FAIL"));
        assertTrue(hasErrors());
        BROWSER.picture("desk");

        type(HANDLED, "36");
        BROWSER.await("no error", () -> !hasErrors());
        assertEquals("36", BROWSER.value(ALL_HANDLED));
        assertEquals("requests.outcomes.total.enterprises", BROWSER.focused());
        BROWSER.picture("desk-mended");
        BROWSER.driver.executeScript("document.getElementById('r-requests').scrollIntoView()");
        BROWSER.picture("desk-requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf", "xlsx", "ofd", "txt"})
    void a_file_of_each_kind_is_dropped_on_the_page(String ending) {
        BROWSER.open("/?lang=zh-CN");
        BROWSER.drop("年报." + ending, SampleFiles.of(ending));
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());

        assertEquals(SampleFiles.NUMBER, BROWSER.value(SampleFiles.CELL));
    }

    @Test
    void a_word_document_of_long_ago_is_dropped_on_the_page() throws IOException {
        BROWSER.open("/?lang=zh-CN");
        BROWSER.drop(
                "年报.doc", Files.readAllBytes(Path.of("../../../documents-office97/src/test/resources/sample.doc")));
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());

        assertTrue(BROWSER.value(SampleFiles.CELL).matches("\\d+"));
    }

    @Test
    void a_repair_is_applied_by_a_button_and_taken_back_by_another() {
        drop(SAMPLE);
        BROWSER.one("button[name=repair]").click();
        BROWSER.await("the repair", () -> BROWSER.value(HANDLED).equals("36") && !hasErrors());

        BROWSER.one("button[name=undo]").click();
        BROWSER.await("the findings", () -> BROWSER.value(HANDLED).equals("0") && hasErrors());
        assertTrue(BROWSER.all("button[name=undo]").isEmpty());
    }

    @Test
    void an_office_s_own_file_is_asked_for_again_and_nothing_is_lost_where_none_is_chosen() throws IOException {
        BROWSER.open("/?lang=zh-CN");
        BROWSER.drop("年报.docx", SampleFiles.of("docx"));
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());
        type(HANDLED, "36");
        BROWSER.one("button[formaction='/desk/correct']").click();

        BROWSER.await("the reason", () -> BROWSER.one("#verdict").getText().contains("没有选择文件"));
        assertEquals("36", BROWSER.value(HANDLED));
        assertEquals(List.of(), BROWSER.axe());
    }

    @Test
    void a_finding_leads_into_its_cell_and_arrows_up_and_down_the_column() {
        drop(SAMPLE);
        BROWSER.one("#findings .cells a").sendKeys(Keys.ENTER);
        assertEquals(HANDLED, BROWSER.focused());
        assertFalse(BROWSER.one("#place").getText().isEmpty());

        BROWSER.press(Keys.ARROW_UP);
        assertEquals("requests.outcomes.otherwiseHandled.other.naturalPersons", BROWSER.focused());
    }

    @Test
    void everything_is_done_by_keyboard() {
        BROWSER.open("/?lang=zh-CN");
        BROWSER.one("#authority").click();
        BROWSER.press("某县水利局", Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());

        BROWSER.one("[name='requests.newlyReceived.naturalPersons']").click();
        BROWSER.press("3", Keys.TAB, "2", Keys.TAB, "0", Keys.TAB, "0", Keys.TAB, "0", Keys.TAB, "0", Keys.TAB);
        BROWSER.await(
                "the total", () -> BROWSER.value("requests.newlyReceived.total").equals("5"));
        assertEquals("requests.newlyReceived.total", BROWSER.focused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_page_shuts_anybody_out(String language) throws IOException {
        BROWSER.open("/?lang=" + language);
        assertEquals(List.of(), BROWSER.axe());
        BROWSER.picture("start-" + language);
        BROWSER.one("#file").sendKeys(SAMPLE.toString());
        BROWSER.one("form[action='/desk/read'] button").click();
        BROWSER.await("the form", () -> !BROWSER.all("#desk").isEmpty());
        assertEquals(List.of(), BROWSER.axe());
        BROWSER.picture("desk-" + language);
        assertTrue(BROWSER.scrolls() <= 1280, "wider than the window");
        BROWSER.open("/login");
        assertEquals(List.of(), BROWSER.axe());
        BROWSER.open("/programs");
        assertEquals(List.of(), BROWSER.axe());
        BROWSER.picture("programs-" + language);
        BROWSER.open("/nowhere");
        assertEquals(List.of(), BROWSER.axe());
        BROWSER.complaints();
    }

    @Test
    void a_program_s_question_is_tried_on_a_page() {
        BROWSER.open("/programs?lang=zh-CN");
        WebElement check = BROWSER.one("form[data-path='/api/check']");
        check.findElement(By.cssSelector("input[type=file]")).sendKeys(SAMPLE.toString());
        check.findElement(By.cssSelector("button")).click();
        WebElement answer = check.findElement(By.cssSelector(".answer"));
        BROWSER.await("the answer", answer::isDisplayed);

        assertTrue(answer.getText().startsWith("200"), answer.getText());
        assertTrue(answer.getText().contains("\"verdict\": \"FAIL\""));
    }

    @Test
    void a_telephone_shows_all_of_it() {
        BROWSER.width(360, 740);
        drop(SAMPLE);

        assertEquals(360, BROWSER.scrolls());
        BROWSER.picture("desk-phone");
        BROWSER.one("#findings .cells a").click();
        BROWSER.picture("desk-phone-cell");
    }

    @Test
    void a_file_that_is_no_report_is_refused_with_its_reason() throws IOException {
        Path file = Files.writeString(Files.createTempFile("note", ".txt"), "hello");
        BROWSER.open("/?lang=zh-CN");
        BROWSER.one("#file").sendKeys(file.toString());
        BROWSER.one("form[action='/desk/read'] button").click();

        BROWSER.await("the reason", () -> !BROWSER.all(".refused").isEmpty());
        assertTrue(BROWSER.one(".refused").getText().contains("没有年度报告"));
        BROWSER.complaints();
    }
}
