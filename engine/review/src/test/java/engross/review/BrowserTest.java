package engross.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** The page in a real browser: filters, keys, both directions, no request, the tree that screen readers see, print. */
class BrowserTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/usr/lib/chromium"), Path.of("/snap/bin"));

    @TempDir
    static @Nullable Path folder;

    private static @Nullable ChromeDriver driver;

    @BeforeAll
    static void start() {
        Path chromium = find("chromium", "chromium-browser", "google-chrome");
        Path service = find("chromedriver");
        assumeTrue(
                chromium != null && service != null,
                "there is no Chromium with chromedriver here: the page is not tried in a browser");
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(String.valueOf(chromium));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + temporary("profile"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(String.valueOf(service)))
                        .build(),
                options);
        driver.manage().window().setSize(new Dimension(1200, 900));
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
        }
    }

    private static @Nullable Path find(String... names) {
        for (Path place : FOLDERS) {
            for (String name : names) {
                if (Files.isExecutable(place.resolve(name))) {
                    return place.resolve(name);
                }
            }
        }
        return null;
    }

    private static Path temporary(String name) {
        if (folder == null) {
            throw new IllegalStateException("no folder");
        }
        return folder.resolve(name);
    }

    private static ChromeDriver driver() {
        if (driver == null) {
            throw new IllegalStateException("no browser");
        }
        return driver;
    }

    private static ChromeDriver open(String language) {
        try {
            Path file = temporary(language + ".html");
            Files.writeString(file, Samples.page(language));
            driver().get(file.toUri().toString());
            return driver();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shown(ChromeDriver page) {
        return page.findElements(By.cssSelector("article.clause")).stream()
                .filter(WebElement::isDisplayed)
                .map(clause -> String.valueOf(clause.getDomAttribute("id")))
                .toList();
    }

    private static void press(ChromeDriver page, String keys) {
        new Actions(page).sendKeys(keys).perform();
    }

    private static String focused(ChromeDriver page) {
        return String.valueOf(page.switchTo().activeElement().getDomAttribute("id"));
    }

    private static void click(ChromeDriver page, String name, String value) {
        page.findElement(By.cssSelector("input[name=" + name + "][value='" + value + "']"))
                .click();
    }

    @Test
    void filtersShowTheClausesOfAuthorsAndKinds() {
        ChromeDriver page = open("en");
        assertEquals(List.of("c1", "c2", "c3", "c4", "c5", "c6"), shown(page));
        click(page, "author", "0");
        assertEquals(List.of("c2", "c6"), shown(page));
        click(page, "author", "0");
        click(page, "kind", "modified");
        assertEquals(List.of("c3", "c4", "c5"), shown(page));
        assertEquals("Shown: 3 of 6", page.findElement(By.id("position")).getText());
        click(page, "kind", "added");
        click(page, "kind", "suppressed");
        assertEquals(List.of(), shown(page));
        assertTrue(page.findElement(By.cssSelector(".none")).isDisplayed());
    }

    @Test
    void keysGoFromChangeToChange() {
        ChromeDriver page = open("en");
        press(page, "n");
        assertEquals("c1", focused(page));
        press(page, "jj");
        assertEquals("c3", focused(page));
        press(page, "k");
        assertEquals("c2", focused(page));
        press(page, "ppp");
        assertEquals("c1", focused(page));
        assertEquals("Change 1 of 6", page.findElement(By.id("position")).getText());
        press(page, "a");
        assertEquals(List.of("c1"), shown(page));
        press(page, "a");
        click(page, "kind", "modified");
        press(page, "n");
        assertEquals("c3", focused(page));
    }

    @Test
    void sidesStandBesideEachOtherInBothDirections() {
        for (String language : List.of("en", "ar")) {
            ChromeDriver page = open(language);
            press(page, "s");
            List<WebElement> sides = page.findElements(By.cssSelector("#c1 .sides section"));
            assertTrue(sides.get(0).isDisplayed());
            assertTrue(!page.findElement(By.cssSelector("#c1 .inline")).isDisplayed());
            int old = sides.get(0).getRect().getX();
            int now = sides.get(1).getRect().getX();
            assertTrue(language.equals("ar") ? old > now : old < now, language + ": " + old + ", " + now);
            assertTrue(sides.get(0).getText().contains("should"));
            assertTrue(!sides.get(0).getText().contains("shall"));
        }
    }

    @Test
    void unchangedTextUnfolds() {
        ChromeDriver page = open("en");
        WebElement text = page.findElement(By.cssSelector("details.unchanged p"));
        assertTrue(!text.isDisplayed());
        press(page, "u");
        assertTrue(text.isDisplayed());
    }

    @Test
    void nothingIsAskedOfTheNetwork() {
        ChromeDriver page = open("en");
        assertEquals(0L, page.executeScript("return performance.getEntriesByType('resource').length"));
        Object refused = page.executeAsyncScript("const done = arguments[0];"
                + "fetch('http://127.0.0.1:9/').then(() => done('asked'), () => done('refused'));");
        assertEquals("refused", refused);
    }

    /** Roles and names, as Chromium gives them to screen readers. */
    private static List<String> accessible(ChromeDriver page) {
        List<String> nodes = new ArrayList<>();
        Map<String, Object> tree = page.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
        if (tree.get("nodes") instanceof List<?> list) {
            for (Object node : list) {
                if (node instanceof Map<?, ?> map && !Boolean.TRUE.equals(map.get("ignored"))) {
                    nodes.add(value(map.get("role")) + " " + value(map.get("name")));
                }
            }
        }
        return nodes;
    }

    private static String value(@Nullable Object property) {
        return property instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
    }

    @Test
    void screenReadersFindLandmarksClausesAndMarks() {
        List<String> nodes = accessible(open("en"));
        for (String wanted : List.of(
                "main Changes",
                "form Filter",
                "navigation Alerts",
                "article 1 MOD modified NLA",
                "button Next",
                "checkbox modified 3",
                "group Authors")) {
            assertTrue(nodes.contains(wanted), wanted + " of " + nodes);
        }
        for (String role : List.of("insertion", "deletion", "banner", "status", "heading")) {
            assertTrue(nodes.stream().anyMatch(node -> node.startsWith(role + " ")), role);
        }
    }

    @Test
    void textIsDarkEnoughOnItsGround() {
        ChromeDriver page = open("en");
        Object faint = page.executeScript("""
                const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
                const light = rgb => 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
                const numbers = color => color.match(/[\\d.]+/g).map(Number);
                const ground = element => {
                  for (let e = element; e; e = e.parentElement) {
                    const c = numbers(getComputedStyle(e).backgroundColor);
                    if (c.length < 4 || c[3] > 0) return c;
                  }
                  return [255, 255, 255];
                };
                return Array.from(document.querySelectorAll('body *')).filter(e => e.checkVisibility()
                    && Array.from(e.childNodes).some(n => n.nodeType === 3 && n.data.trim())).filter(e => {
                  const a = light(numbers(getComputedStyle(e).color)), b = light(ground(e));
                  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
                }).map(e => e.outerHTML.slice(0, 80));
                """);
        assertEquals(List.of(), faint, "WCAG 2.2, 1.4.3");
    }

    @Test
    void aNarrowWindowNeedsNoScrollingSideways() {
        ChromeDriver page = open("ar");
        page.manage().window().setSize(new Dimension(500, 800));
        try {
            assertEquals(
                    true,
                    page.executeScript(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        } finally {
            page.manage().window().setSize(new Dimension(1200, 900));
        }
    }

    @Test
    void itPrints() {
        String pdf = open("en").print(new PrintOptions()).getContent();
        assertTrue(pdf.startsWith("JVBER"), "a PDF in Base64");
    }
}
