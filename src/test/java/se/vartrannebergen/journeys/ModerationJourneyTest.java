package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestPersons;

/** A comment, from its first report to the day it stands again, as each of those concerned lives it. */
@Journey
class ModerationJourneyTest {
    private static final Language ARABIC = new Language("ar");
    private static final String SAID = "جاري في الطابق الثالث لا ينظف الدرج أبدًا.";
    private static final String BEFORE = "Jag städar gärna med er.";
    private static final String AFTER = "När börjar vi?";
    private static final String APPEAL = "لم أذكر أحدًا باسمه، وكل ما قلته صحيح.";

    @Test
    void aCommentIsReportedHiddenRemovedWithReasonsAppealedAndStandsAgainWhereItStood(
            Town town,
            Someone author,
            Someone resident,
            Someone neighbour,
            Someone visitor,
            Someone lina,
            Someone karim) {
        town.emptyDesk();
        var story = new Story(town, town.idea("Vi städar trappan tillsammans"));
        story.write(BEFORE);
        author.reads(ARABIC).opensAs("newcomer", story.idea + "?lang=ar");
        author.field("discussions.write").fill(SAID);
        author.button("discussions.send").click();
        author.sees("discussions.posted");
        story.write(AFTER);

        town.whereReportsHide(2, () -> story.isReported(resident, neighbour, visitor));
        story.isRemoved(lina);
        story.isReadAndAppealed(author, visitor, resident);
        story.isGranted(lina, karim);
        story.standsAgain(author, resident, neighbour, visitor);
    }

    /** What all of them have to do with. */
    private static final class Story {
        final Town town;
        final String idea;
        final PersonId author;
        final PersonId resident;
        final PersonId neighbour;
        private String id = "";

        Story(Town town, String idea) {
            this.town = town;
            this.idea = idea;
            town.worksHere("facilitator");
            town.worksHere("facilitator2");
            author = town.isNew("newcomer");
            resident = town.livesHere("resident");
            neighbour = town.livesHere("neighbour");
        }

        void write(String words) {
            var somebody = town.bean(TestPersons.class).resident(town.lab());
            town.bean(Comments.class)
                    .post(
                            town.lab().id(),
                            somebody,
                            new ContentRef("idea", Plain.id(idea)),
                            new NewComment(
                                    new PlainText(words),
                                    Language.SWEDISH,
                                    Optional.empty(),
                                    UUID.randomUUID().toString()));
        }

        /** Two taps each, and somebody thanked for it before. */
        void isReported(Someone first, Someone second, Someone visitor) {
            second.opensAs("neighbour", idea);
            var comment = said(second);
            id = comment.getAttribute("id");
            comment.getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Tack"))
                    .click();
            assertThat(comment).containsText("Tack · 1");
            first.opensAs("resident", idea);
            for (var reporter : new Someone[] {first, second}) {
                said(reporter).locator(".report-link").click();
                reporter.page().locator("button[name=rule]").first().click();
                reporter.sees("moderation.receipt.thanks");
            }
            for (var other : new Someone[] {visitor, first}) {
                other.opens(idea);
                isPlaceholder(other, "discussions.placeholder.hidden");
            }
            Accessible.check(visitor.page());
        }

        private void isPlaceholder(Someone other, String key) {
            assertThat(comments(other).nth(1)).containsText(other.words(key));
            assertThat(other.page().locator("body")).not().containsText("جاري");
        }

        /** Without a mouse; the words are those of the template, with some of her own in both languages. */
        void isRemoved(Someone lina) {
            lina.opensAs("facilitator", "/staff");
            press(lina, "j");
            press(lina, "Enter");
            lina.page().waitForURL("**/staff/cases/**");
            assertThat(lina.page().locator("#case-title")).isFocused();
            assertThat(lina.page().locator(".case-content .paper")).containsText(SAID);
            assertThat(lina.page().locator(".case-content .around")).hasCount(0);
            press(lina, "4");
            assertThat(lina.page().locator(".statement h3")).isFocused();
            assertThat(lina.page().locator(".statement [data-typed=rule] select"))
                    .hasValue("1");
            writeOn(lina, "reason-sv", " Du pekar ut en granne.");
            writeOn(lina, "reason-ar", " أنت تشير إلى جار بعينه.");
            Accessible.check(lina.page());
            lina.show(Path.of("target/pictures/show-case"));
            walk(lina, lina.button("moderation.desk.send", lina.words("moderation.desk.option.remove")));
            press(lina, "Enter");
            lina.sees("moderation.desk.empty");
        }

        void isReadAndAppealed(Someone author, Someone visitor, Someone resident) {
            visitor.opens(idea);
            isPlaceholder(visitor, "discussions.placeholder.removed");
            town.isTold(this.resident, NoticeKind.REPORT_OUTCOME, comment());
            opensNotice(resident, "notifications.kind.reportoutcome");
            resident.sees("moderation.receipt.outcome.remove");
            Accessible.check(resident.page());

            town.isTold(this.author, NoticeKind.DECISION, comment());
            opensNotice(author, "notifications.decision.remove");
            assertThat(author.heading("moderation.letter.title")).isVisible();
            assertThat(author.page()).hasURL(Pattern.compile(".*/me/decisions/\\d+.*"));
            assertThat(author.page().locator("html")).hasAttribute("lang", "ar");
            assertThat(author.page().locator("html")).hasAttribute("dir", "rtl");
            var reason = author.page()
                    .locator(".letter .person-text[lang=ar] p")
                    .filter(new Locator.FilterOptions().setHasText("أنت تشير إلى جار بعينه."));
            assertThat(reason).hasCSS("direction", "rtl");
            assertThat(reason).containsText("هذا يخالف القاعدة");
            assertThat(author.page().locator(".letter"))
                    .containsText(town.lab().rule(1).orElseThrow().title().in(ARABIC));
            author.sees("moderation.letter.reported")
                    .sees("moderation.letter.nomachine")
                    .sees("moderation.appeal.title")
                    .sees("moderation.appeal.elsewhere");
            Accessible.everywhere(author.page());
            author.show(Path.of("target/pictures/show-letter"));
            author.field("moderation.appeal.words").fill(APPEAL);
            author.button("moderation.appeal.send").click();
            assertThat(author.heading("moderation.appeal.yours")).isVisible();
        }

        /** Not by who removed it; without a mouse. */
        void isGranted(Someone lina, Someone karim) {
            lina.opens("/staff");
            lina.sees("moderation.desk.notyou.owndecision");
            lina.page().locator(".queue-title a").first().click();
            lina.sees("moderation.desk.hindered.owndecision");
            assertThat(lina.button("moderation.desk.appeal.grant")).hasCount(0);
            lina.opens("/");

            karim.opensAs("facilitator2", "/staff");
            press(karim, "j");
            press(karim, "Enter");
            karim.page().waitForURL("**/staff/cases/**");
            assertThat(karim.page().locator("#case-title")).isFocused();
            assertThat(karim.page().getByText(APPEAL)).isVisible();
            assertThat(karim.page().locator(".decision-details")).containsText("Du pekar ut en granne.");
            press(karim, "1");
            assertThat(karim.page().locator(".statement h3")).isFocused();
            writeOn(karim, "reason-sv", " Ingen är namngiven.");
            writeOn(karim, "reason-ar", " لم يُذكر اسم أحد.");
            Accessible.check(karim.page());
            karim.show(Path.of("target/pictures/show-appeal"));
            walk(karim, karim.button("moderation.desk.send", karim.words("moderation.desk.appeal.grant")));
            press(karim, "Enter");
            karim.sees("moderation.desk.appeal.granted");
        }

        void standsAgain(Someone author, Someone resident, Someone neighbour, Someone visitor) {
            visitor.opens(idea);
            assertThat(comments(visitor).nth(0)).containsText(AFTER);
            assertThat(comments(visitor).nth(1)).containsText(SAID);
            assertThat(comments(visitor).nth(1)).containsText(visitor.words("discussions.thanks", 1));
            assertThat(comments(visitor).nth(2)).containsText(BEFORE);

            town.isTold(this.author, NoticeKind.APPEAL_GRANTED, comment());
            opensNotice(author, "notifications.kind.appealgranted");
            assertThat(author.page().getByText("لم يُذكر اسم أحد.")).isVisible();
            Accessible.check(author.page());
            for (var reporter : new Someone[] {resident, neighbour}) {
                town.isTold(
                        reporter == resident ? this.resident : this.neighbour, NoticeKind.APPEAL_OUTCOME, comment());
                opensNotice(reporter, "notifications.kind.appealoutcome");
                reporter.sees("moderation.receipt.overturned");
                assertThat(reporter.page().getByText("Ingen är namngiven.")).isVisible();
            }
        }

        private ContentRef comment() {
            return new ContentRef("comment", Long.parseLong(id.substring("comment-".length())));
        }
    }

    private static Locator comments(Someone someone) {
        return someone.page().locator("article.comment");
    }

    private static Locator said(Someone someone) {
        return comments(someone).filter(new Locator.FilterOptions().setHasText(SAID));
    }

    private static void opensNotice(Someone someone, String key) {
        someone.opens("/me/inbox");
        someone.page()
                .locator(".notices li.new a")
                .filter(new Locator.FilterOptions().setHasText(someone.words(key)))
                .first()
                .click();
        someone.page().waitForURL(url -> !url.contains("/me/inbox"));
        someone.settled();
    }

    private static void writeOn(Someone someone, String field, String words) {
        var area = someone.page().locator("[data-typed=" + field + "] textarea");
        walk(someone, area);
        press(someone, "Control+End");
        someone.page().keyboard().type(words);
        assertThat(area).hasValue(Pattern.compile(".*" + words + "$", Pattern.DOTALL));
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
