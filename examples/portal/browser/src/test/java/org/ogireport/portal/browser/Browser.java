package org.ogireport.portal.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium before a portal that runs, without a window. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final ChromeDriver driver;
    private final String portal;

    Browser(String portal) {
        this.portal = portal;
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=zh-CN");
        options.setCapability("goog:loggingPrefs", logs);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        width(1280, 900);
    }

    void open(String path) {
        driver.get(portal + path);
    }

    /** The width that a page has, in pixels of CSS; a window cannot be as narrow as a telephone. */
    void width(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Drops a file on the frame that takes one, as a mouse would. */
    void drop(String name, byte[] content) {
        driver.executeScript("""
                const bytes = Uint8Array.from(atob(arguments[1]), c => c.charCodeAt(0));
                const files = new DataTransfer();
                files.items.add(new File([bytes], arguments[0]));
                document.querySelector("[data-drop]").dispatchEvent(new DragEvent("drop", {dataTransfer: files, cancelable: true}));
                """, name, Base64.getEncoder().encodeToString(content));
    }

    void logIn(String user, String password) {
        open("/login");
        one("#username").sendKeys(user);
        one("#password").sendKeys(password);
        one("form[action='/login'] button").click();
        await("the way out", () -> !all("form[action='/logout']").isEmpty());
    }

    /** How wide the content of the page is. */
    long scrolls() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth");
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String value(String field) {
        return one("[name='" + field + "']").getDomProperty("value");
    }

    String focused() {
        return String.valueOf(driver.executeScript("return document.activeElement.name || document.activeElement.id"));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void await(String what, Supplier<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(same -> condition.get());
    }

    /** What axe finds wrong with the page by WCAG 2.2 AA. */
    List<?> axe() throws IOException {
        driver.executeScript(Files.readString(Path.of(System.getProperty("axe"))));
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                    .then(found => done(found.violations.map(rule =>
                        rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 3).map(node => node.html))));
                """);
    }

    /** What the page has complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** A picture of the whole page, kept where {@code -Dscreenshots} says. */
    void picture(String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            try {
                Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
