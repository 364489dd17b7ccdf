package se.framsteg.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser window onto the house: Debian's Chromium, started once for all journeys. */
public final class Window implements AutoCloseable {
    private static final Browser CHROMIUM = start();

    private final BrowserContext context;
    private final Page page;

    private Window(Browser.NewContextOptions options) {
        this.context = CHROMIUM.newContext(options);
        this.page = context.newPage();
    }

    public static Window onto(int port) {
        return new Window(options(port));
    }

    /** A small telephone in the evening: 320 pixels wide and dark. */
    public static Window telephone(int port) {
        return new Window(options(port).setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
    }

    public static Window withoutScript(int port) {
        return new Window(options(port).setJavaScriptEnabled(false));
    }

    public Page page() {
        return page;
    }

    public Window open(String address) {
        page.navigate(address);
        return this;
    }

    /** Presses Tab until something that says this has the focus, as somebody without a mouse does. */
    public Window tabTo(String words) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if (focused().contains(words)) {
                return this;
            }
        }
        throw new AssertionError("Nothing that says '%s' can be reached with Tab".formatted(words));
    }

    public Window press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** What the thing with the focus says. */
    public String focused() {
        return (String) page.evaluate("(document.activeElement?.innerText ?? '').trim()");
    }

    /** What hinders somebody from using this page, by the rules of WCAG 2.2 AA that a machine can see. */
    public List<String> hindrances() {
        SeenByAxe.note(page.url());
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** What the page says, with ordinary spaces. */
    public String words() {
        return page.locator("body").innerText().replace('\u00a0', ' ');
    }

    /** By how many pixels the page is wider than the window. */
    public int tooWide() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser.NewContextOptions options(int port) {
        return new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("sv-SE");
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Journeys need Chromium. Debian: apt-get install chromium"));
    }
}
