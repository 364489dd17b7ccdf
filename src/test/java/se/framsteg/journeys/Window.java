package se.framsteg.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser window onto the house: Debian's Chromium, started once for all journeys. */
public final class Window implements AutoCloseable {
    private static final Browser CHROMIUM = start();
    private static final String AXE = AxeBuilder.getAxeScript();

    private final BrowserContext context;
    private final String home;
    private final Page page;
    private final boolean script;
    private int arrivals;

    private Window(Browser.NewContextOptions options) {
        this.home = options.baseURL;
        this.script = !Boolean.FALSE.equals(options.javaScriptEnabled);
        this.context = CHROMIUM.newContext(options);
        this.page = context.newPage();
        page.onLoad(loaded -> arrivals++);
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

    /** The window of somebody whose sign-in has this token. */
    public Window signedIn(String token) {
        context.addCookies(List.of(new Cookie("framsteg", token).setUrl(home)));
        return this;
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

    /** Presses Enter on what has the focus, and waits for the page that it leads to. */
    public Window follow() {
        return arrive(() -> press("Enter"));
    }

    /** Clicks the first link of the page's main part that says just this, and waits for where it leads. */
    public Window link(String words) {
        return arrive(() -> page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click());
    }

    /** Clicks the first button that says just this, and waits for the page that answers. */
    public Window button(String words) {
        return arrive(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click());
    }

    /** Answers a question with one of its answers, be they buttons or, where they are many, a list. */
    public Window choose(String question, String answer) {
        Locator list = page.getByLabel(question, new Page.GetByLabelOptions().setExact(true));
        if (list.and(page.locator("select")).count() > 0) {
            list.selectOption(new SelectOption().setLabel(answer));
        } else {
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(answer).setExact(true))
                    .check();
        }
        return this;
    }

    /**
     * Does something that leads to another page, and waits until that page is whole: a click or a key returns before
     * the next page has come, and the page that is still there has loaded long ago.
     */
    public Window arrive(Runnable act) {
        int before = arrivals;
        act.run();
        page.waitForCondition(() -> arrivals > before);
        return this;
    }

    /** Takes the connection away, or gives it back. */
    public Window offline(boolean away) {
        context.setOffline(away);
        return this;
    }

    /** Waits until the page says this somewhere, as it does after its script has done its work. */
    public Window until(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** What the thing with the focus says. */
    public String focused() {
        return (String) page.evaluate("(document.activeElement?.innerText ?? '').trim()");
    }

    /**
     * What hinders somebody from using this page: by the rules of WCAG 2.2 AA that a machine can see, and in its tables. What looks is a
     * script itself: without scripts it would wait for ever.
     */
    public List<String> hindrances() {
        if (!script) {
            throw new IllegalStateException("Hindrances are looked for in a window with script");
        }
        SeenByAxe.note(page.url());
        return Stream.concat(againstAccessibility().stream(), tablesInPieces().stream())
                .toList();
    }

    /** Run within the page itself, of which no part is a frame: the builder would open a page more for each look. */
    @SuppressWarnings("unchecked")
    private List<String> againstAccessibility() {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>)
                page.evaluate("""
                async tags => (await axe.run(document, {runOnly: tags, resultTypes: ['violations']})).violations
                    .map(rule => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`)
                """, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    }

    /** Tables whose rows or cells no longer stand in line; on a telephone a row may be a card. */
    @SuppressWarnings("unchecked")
    private List<String> tablesInPieces() {
        return (List<String>) page.evaluate("""
                () => innerWidth < 576 ? [] : [...document.querySelectorAll('table')]
                    .filter(table => table.offsetParent && [table, ...table.rows, ...table.querySelectorAll('th, td')]
                        .some(part => !getComputedStyle(part).display.startsWith('table')))
                    .map(table => 'table in pieces: ' + table.outerHTML.slice(0, 200))
                """);
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

    /** The one without a window of its own first: a whole browser draws its own buttons and menus for every window, unseen. */
    private static Path chromium() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Journeys need Chromium. Debian: apt-get install chromium-headless-shell"));
    }
}
