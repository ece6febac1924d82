package se.vartrannebergen.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium as somebody uses it who has never been here. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** What a page fetches once it stands counts too. */
    private static final int AFTERWARDS_MS = 3_000;

    private static final int WIDTH = 360;
    private static final int HEIGHT = 760;
    private static final int SLOWER = 4;

    private static final String WATCH = """
            window.seen = {largest: 0, what: '', shift: 0, first: 0, tasks: []};
            const watch = (type, each) => new PerformanceObserver(list => list.getEntries().forEach(each))
                .observe({type, buffered: true});
            watch('largest-contentful-paint', e => {
                seen.largest = e.startTime;
                seen.what = e.element ? e.element.tagName.toLowerCase() + (e.element.className ? '.' + e.element.className : '') : '';
            });
            watch('layout-shift', e => { if (!e.hadRecentInput) seen.shift += e.value; });
            watch('paint', e => { if (e.name === 'first-contentful-paint') seen.first = e.startTime; });
            watch('longtask', e => seen.tasks.push([e.startTime, e.duration]));
            """;
    private static final String SEEN = """
            () => {
                const sum = all => all.reduce((a, b) => a + b, 0);
                const over = sum(seen.tasks.map(([start, duration]) => duration - 50));
                const after = sum(seen.tasks.map(([start, duration]) =>
                    Math.max(0, start + duration - Math.max(start + 50, seen.first))));
                return [seen.largest, seen.what, seen.shift, after, over - after];
            }
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setArgs(ARGUMENTS));
    }

    /** The environment's CHROMIUM, else the first of the usual names on the path. */
    static Optional<Path> program() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream().map(Path::of);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        var usual = Stream.concat(Arrays.stream(path), Stream.of("/usr/bin"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder).resolve(name)));
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    /** @param slowPhone on a phone four times slower than this machine, over 1.6 Mbit/s with 150 ms to the server */
    Visit visit(String address, boolean slowPhone) {
        try (var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("sv-SE"))) {
            context.addInitScript(WATCH);
            var page = context.newPage();
            var network = context.newCDPSession(page);
            var wire = new Wire(network);
            if (slowPhone) {
                slowDown(network);
            }
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(AFTERWARDS_MS);
            return visit(page, wire);
        }
    }

    private static void slowDown(CDPSession session) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 150);
        line.addProperty("downloadThroughput", 1_600_000 / 8);
        line.addProperty("uploadThroughput", 750_000 / 8);
        session.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static Visit visit(Page page, Wire wire) {
        var seen = (List<?>) page.evaluate(SEEN);
        if (!page.content().contains("<article")) {
            throw new IllegalStateException("no idea on " + page.url());
        }
        return new Visit(
                wire.bytes(),
                wire.requests(),
                wire.htmlBytes(),
                ((Number) seen.get(0)).doubleValue(),
                String.valueOf(seen.get(1)),
                ((Number) seen.get(3)).doubleValue(),
                ((Number) seen.get(4)).doubleValue(),
                ((Number) seen.get(2)).doubleValue());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
