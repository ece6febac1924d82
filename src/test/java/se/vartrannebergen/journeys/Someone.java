package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.shared.Language;

/** A person with a browser of their own. */
final class Someone {
    private static final double PATIENCE_MS = 15_000;

    private final Town town;
    private final BrowserContext browser;
    private final List<String> scriptErrors = new ArrayList<>();
    private Page page;
    private Language language = Language.SWEDISH;

    private Someone(Town town, NewContextOptions options) {
        this.town = town;
        browser = town.platform().chromium().browser().newContext(options);
        browser.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        browser.onPage(opened -> opened.onPageError(scriptErrors::add));
        page = browser.newPage();
    }

    static Someone withAPhone(Town town) {
        return new Someone(town, options(town));
    }

    static NewContextOptions options(Town town) {
        return new NewContextOptions()
                .setBaseURL(town.platform().address())
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Accessible.PHONE, 760);
    }

    static Someone with(Town town, NewContextOptions options) {
        return new Someone(town, options);
    }

    Town town() {
        return town;
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    /** The same person in one more tab. The first stays open. */
    Page anotherTab() {
        return browser.newPage();
    }

    /** Reads in this language from now on. */
    Someone reads(Language other) {
        language = other;
        return this;
    }

    Language language() {
        return language;
    }

    /** A text of the platform in the person's language. */
    String words(String key, Object... arguments) {
        return town.words(language, key, arguments);
    }

    Someone opens(String path) {
        page.navigate(path);
        return settled();
    }

    /** Waits until the page has nothing more to do by itself. */
    Someone settled() {
        page.waitForFunction("""
                () => document.readyState === 'complete' && !('waking' in document.documentElement.dataset)
                    && (document.getElementById('page') || !window.Vaadin?.Flow?.clients ? !document.querySelector('#outlet:not([hidden])')
                    : Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive()))""");
        return this;
    }

    /** Signs in on Keycloak's page, which must be open. */
    Someone signsInAs(String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(town.platform().address()));
        return settled();
    }

    /** Goes to a page and signs in on the way. */
    Someone opensAs(String account, String path) {
        page.navigate("/sign-in?to=" + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
        return signsInAs(account);
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
    }

    Locator link(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
    }

    Locator heading(String key, Object... arguments) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words(key, arguments)));
    }

    /** The field with this label. */
    Locator field(String key, Object... arguments) {
        return page.getByLabel(words(key, arguments), new Page.GetByLabelOptions().setExact(true));
    }

    Someone sees(String key, Object... arguments) {
        assertThat(page.getByText(words(key, arguments)).first()).isVisible();
        return this;
    }

    Someone doesNotSee(String key, Object... arguments) {
        assertThat(page.getByText(words(key, arguments))).isHidden();
        return this;
    }

    List<String> scriptErrors() {
        return scriptErrors;
    }

    /** Puts what the person sees into files whose names begin with {@code name}. */
    void show(Path name) {
        try {
            Files.createDirectories(name.getParent());
            for (var i = 0; i < browser.pages().size(); i++) {
                var tab = browser.pages().get(i);
                var file = name + (i == 0 ? "" : "-tab" + (i + 1));
                tab.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(file + ".png")));
                Files.writeString(
                        Path.of(file + ".html"), "<!-- " + tab.url() + " " + scriptErrors + " -->\n" + tab.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlaywrightException noPage) {
            System.err.println("No picture of " + name + ": " + noPage.getMessage());
        }
    }

    void leave() {
        browser.close();
    }
}
