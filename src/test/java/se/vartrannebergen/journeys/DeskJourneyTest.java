package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** Facilitators at their desk. */
@Journey
class DeskJourneyTest {
    private static final Language ARABIC = new Language("ar");
    private static final AtomicInteger MADE = new AtomicInteger();

    @Test
    void twoOnOneCaseSeeEachOtherAndCannotDecideOverEachOther(Town town, Someone lina, Someone karim) {
        town.emptyDesk();
        town.worksHere("facilitator");
        town.worksHere("facilitator2");
        var about = reportedIdea(town, "Grill på taket");
        lina.opensAs("facilitator", "/staff/cases/" + about);
        karim.opensAs("facilitator2", "/staff/cases/" + about);
        lina.sees("moderation.desk.other", "facilitator2");
        karim.sees("moderation.desk.other", "facilitator");

        button(karim, "moderation.desk.option.remove").click();
        var reason = karim.page().locator("[data-typed=reason-sv] textarea");
        reason.fill("Karims egna ord, som inte går förlorade.");
        button(lina, "moderation.desk.option.keep").click();
        button(lina, "moderation.desk.send", words(lina, "moderation.desk.option.keep"))
                .click();
        assertThat(lina.page()
                        .getByText(words(lina, "moderation.desk.outcome.keep"))
                        .first())
                .isVisible();
        assertThat(karim.page()
                        .getByText(karim.words(
                                "moderation.desk.justdecided",
                                "facilitator",
                                words(karim, "moderation.desk.outcome.keep"))))
                .isVisible();
        assertThat(reason).hasValue("Karims egna ord, som inte går förlorade.");
        assertThat(button(karim, "moderation.desk.send", words(karim, "moderation.desk.option.remove")))
                .isDisabled();
        Accessible.everywhere(karim.page());

        lina.opens("/staff?show=decided");
        Accessible.everywhere(lina.page());
        lina.opens("/staff/cases/" + about);
        button(lina, "moderation.desk.undo.this").click();
        karim.sees("moderation.desk.openagain");
        assertThat(button(karim, "moderation.desk.send", words(karim, "moderation.desk.option.remove")))
                .isEnabled();
    }

    @Test
    void byKeyboardFromTheQueueThroughACaseToADecisionAndTheNext(Town town, Someone lina) {
        town.emptyDesk();
        town.worksHere("facilitator");
        var first = reportedIdea(town, "Disco i tvättstugan");
        var second = reportedIdea(town, "Snöbollskrig på torget");
        lina.opensAs("facilitator", "/staff");
        lina.page().setViewportSize(Accessible.COMPUTER, 760);
        lina.settled();
        Accessible.everywhere(lina.page());
        lina.page().setViewportSize(Accessible.COMPUTER, 760);

        press(lina, "j");
        assertThat(caseLink(lina, first)).isFocused();
        press(lina, "j");
        assertThat(caseLink(lina, second)).isFocused();
        press(lina, "k");
        press(lina, "x");
        assertThat(lina.page().locator("#select-" + first)).isChecked();
        press(lina, "x");
        press(lina, "Enter");
        lina.page().waitForURL("**/staff/cases/" + first + "**");
        assertThat(lina.page().locator("#case-title")).isFocused();
        Accessible.everywhere(lina.page());
        lina.page().setViewportSize(Accessible.COMPUTER, 760);

        press(lina, "n");
        lina.page().keyboard().type("1 j x u");
        assertThat(lina.page().locator("[data-typed=note] textarea")).hasValue("1 j x u");
        press(lina, "Tab");
        press(lina, "Enter");
        lina.sees("moderation.desk.note.written");

        press(lina, "4");
        assertThat(lina.page().locator(".statement h3")).isFocused();
        Accessible.everywhere(lina.page());
        lina.page().setViewportSize(Accessible.COMPUTER, 760);
        walk(lina, button(lina, "moderation.desk.send", words(lina, "moderation.desk.option.remove")));
        press(lina, "Enter");
        lina.page().waitForURL("**/staff/cases/" + second + "**");
        press(lina, "z");
        lina.sees("moderation.desk.undone", 1);
        press(lina, "u");
        lina.page().waitForURL("**/staff");
        press(lina, "?");
        assertThat(lina.page().locator(".keyboard dl")).isVisible();
    }

    @Test
    void onAPhoneInArabicToADecisionThatItsAuthorReads(Town town, Someone lina) {
        town.emptyDesk();
        town.worksHere("facilitator");
        var about = reportedIdea(town, "Högtalare i porten");
        lina.opensAs("facilitator", "/staff?lang=ar").reads(ARABIC);
        Accessible.everywhere(lina.page());
        caseLink(lina, about).click();
        lina.page().waitForURL("**/staff/cases/" + about + "**");
        button(lina, "moderation.desk.option.askedit").click();
        assertThat(lina.page().locator("[data-typed=reason-sv] textarea")).isVisible();
        lina.page().locator("[data-typed=reason-ar] textarea").fill("سبب آخر");
        lina.sees("moderation.desk.fields.oneonly");
        lina.page().reload();
        lina.settled();
        assertThat(lina.page().locator("[data-typed=reason-ar] textarea")).hasValue("سبب آخر");
        Accessible.everywhere(lina.page());
        button(lina, "moderation.desk.send", words(lina, "moderation.desk.option.askedit"))
                .click();
        lina.sees("moderation.desk.empty");
    }

    @Test
    void byTouchOnAPhoneACaseIsKeptAndThatIsTakenBack(Town town) {
        town.emptyDesk();
        town.worksHere("facilitator");
        var about = reportedIdea(town, "Fler fester på gården");
        var lina = Someone.with(town, Someone.options(town).setHasTouch(true).setIsMobile(true));
        try {
            lina.opensAs("facilitator", "/staff");
            fits(lina);
            caseLink(lina, about).tap();
            lina.page().waitForURL("**/staff/cases/" + about + "**");
            lina.settled();
            fits(lina);
            var keep = button(lina, "moderation.desk.option.keep");
            isEasyToHit(keep);
            keep.tap();
            // Whoever reported it reads why it may stay: the words are there already.
            var send = button(lina, "moderation.desk.send", words(lina, "moderation.desk.option.keep"));
            isEasyToHit(send);
            send.tap();
            lina.sees("moderation.desk.empty");
            lina.sees("moderation.desk.decided", words(lina, "moderation.desk.outcome.keep"));
            var undo = button(lina, "moderation.desk.undo");
            isEasyToHit(undo);
            undo.tap();
            lina.sees("moderation.desk.undone", 1);
            fits(lina);
            assertThat(caseLink(lina, about)).isVisible();
        } finally {
            lina.leave();
        }
    }

    private static void fits(Someone someone) {
        assertThat(someone.page().locator("html")).hasJSProperty("scrollWidth", Accessible.PHONE);
    }

    private static void isEasyToHit(Locator target) {
        var box = target.boundingBox();
        org.assertj.core.api.Assertions.assertThat(Math.min(box.width, box.height))
                .isGreaterThanOrEqualTo(44);
    }

    private static long reportedIdea(Town town, String title) {
        var idea =
                Long.parseLong(town.idea(title + " " + MADE.incrementAndGet()).substring("/ideas/".length()));
        town.bean(Reports.class)
                .report(
                        town.lab().id(),
                        new ContentRef("idea", idea),
                        Optional.empty(),
                        new NewReport(1, new PlainText("Det här är elakt."), Language.SWEDISH));
        return town.bean(JdbcClient.class)
                .sql("SELECT MAX(id) FROM moderation_case WHERE content_kind = 'idea' AND content_id = ?")
                .param(idea)
                .query(Long.class)
                .single();
    }

    private static Locator caseLink(Someone someone, long id) {
        return someone.page().locator("[data-case='" + id + "'] .queue-title a");
    }

    private static String words(Someone someone, String key) {
        return someone.words(key);
    }

    /** By its name alone: in Arabic, names within it stand between invisible marks. */
    private static Locator button(Someone someone, String key, Object... arguments) {
        return someone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(someone.words(key, arguments))
                                .setExact(true));
    }

    private static void press(Someone someone, String key) {
        someone.settled();
        someone.page().keyboard().press(key);
    }

    private static void walk(Someone someone, Locator goal) {
        for (var i = 0; i < 40; i++) {
            if ((Boolean) goal.evaluate("element => element === document.activeElement")) {
                return;
            }
            press(someone, "Tab");
        }
        throw new AssertionError("the keyboard does not reach " + goal);
    }
}
