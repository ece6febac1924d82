package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/**
 * An idea gets its last vote. An organisation answers from a phone, promises, and carries it out step by step; what it promised is late,
 * and kept. Everybody sees all of it.
 */
@Journey
class FollowedIdeaJourneyTest {
    private static final String TITLE = "Lampor längs stigen till skolan";
    private static final String PROMISE = "Sex lampor längs stigen";
    private static final int DAYS = 20;

    @Test
    void anIdeaIsAnsweredPromisedCarriedOutAndKeptLate(Town town, Someone resident) {
        var path = votedUpToTheLast(town);
        var idea = Plain.id(path);
        resident.opensAs("resident", path);
        resident.button("ideas.vote.none").click();
        resident.sees("ideas.vote.thanks");
        step(resident, path, "ideas.path.answer");

        var partner = Someone.withAPhone(town);
        answers(partner, idea);
        town.isTold(town.livesHere("resident"), NoticeKind.VOTED_ANSWERED, new ContentRef("idea", idea));
        feelsAnswered(resident, path);
        readsWithoutScripts(town, path);

        var promise = promises(partner, town);
        var project = startsAProject(partner, idea);
        step(resident, path, "ideas.path.plan");
        partner.button("projects.begin").click();
        partner.sees("projects.begin.done");
        step(resident, path, "ideas.path.work");
        comesFarther(partner);

        town.later(DAYS + 1, () -> {
            var visitor = Someone.withAPhone(town);
            visitor.opens(promise);
            visitor.sees("projects.promise.state.late");
            visitor.opens("/progress?state=late");
            assertThat(visitor.page().getByText(PROMISE).first()).isVisible();
            comparesBeforeAndAfter(visitor, project);
            visitor.leave();
        });
        partner.leave();
        keepsItLate(town, promise);
    }

    private static String votedUpToTheLast(Town town) {
        var lab = town.lab();
        town.livesHere("resident");
        var editor = town.worksHere("partner");
        AsStaff.run("ADMIN", () -> {
            var company = town.bean(Partners.class).add(lab.id(), "bostadsbolaget", "Bostadsbolaget");
            town.bean(Editors.class).put(lab.id(), company, editor, editor, true);
            town.bean(Duties.class).set(lab.id(), editor, new Duties.Duty(Optional.empty(), Optional.empty(), company));
        });
        var path = town.idea(TITLE);
        town.bean(TestPersons.class)
                .residents(lab, lab.settings().answerThreshold() - 1)
                .forEach(one -> town.bean(Voting.class).cast(lab.id(), one, Plain.id(path)));
        return path;
    }

    /** Where the idea stands, as the reader sees it on its path. */
    private static void step(Someone reader, String path, String key) {
        reader.opens(path);
        assertThat(reader.page()
                        .locator("ol.path [aria-current=step] span:not(.icon)")
                        .first())
                .hasText(reader.words(key));
    }

    private static void answers(Someone partner, long idea) {
        partner.opensAs("partner", "/");
        partner.link("answers.desk.link").click();
        assertThat(partner.page().getByText(TITLE).first()).isVisible();
        Accessible.everywhere(partner.page());
        partner.page().navigate("/partner/answers/new?idea=" + idea + "&for=bostadsbolaget");
        partner.settled();
        partner.button("answers.write.publish").click();
        partner.sees("answers.problem.verdictmissing");
        Accessible.everywhere(partner.page());
        partner.page().locator("input[value=PARTLY]").check();
        partner.field("answers.write.text").fill(TestAnswers.TEXT);
        partner.field("answers.write.next").fill("Vi mäter hur mörkt det är i januari.");
        partner.field("answers.write.contact").fill("Sara på kundcenter");
        partner.sees("answers.write.saved");
        partner.button("answers.write.preview").click();
        assertThat(partner.page().locator(".answer-preview strong")).hasText("nya lampor");
        partner.page().reload();
        partner.settled();
        assertThat(partner.field("answers.write.text")).hasValue(TestAnswers.TEXT);
        partner.button("answers.write.publish").click();
        partner.sees("answers.write.published");
        Accessible.everywhere(partner.page());
    }

    private static void feelsAnswered(Someone resident, String path) {
        resident.opens(path);
        assertThat(resident.page().locator(".answer-card .chip").first())
                .hasText(resident.words("answers.verdict.partly"));
        resident.button("answers.voice.yes").click();
        resident.sees("answers.voice.thanks");
        Accessible.everywhere(resident.page());
    }

    private static void readsWithoutScripts(Town town, String path) {
        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        for (var language : List.of("sv", "ar")) {
            visitor.reads(new Language(language));
            visitor.page().navigate(path + "?lang=" + language);
            assertThat(visitor.page().locator(".answer-card .chip").first())
                    .hasText(visitor.words("answers.verdict.partly"));
            assertThat(visitor.page().locator(".answer-card strong").first()).hasText("nya lampor");
        }
        visitor.leave();
    }

    /** @return the promise's address */
    private static String promises(Someone partner, Town town) {
        partner.link("projects.promise.makefor").click();
        partner.field("projects.promise.what").fill(PROMISE);
        partner.field("projects.promise.due")
                .fill(LocalDate.now(ZoneId.of("Europe/Stockholm"))
                        .plusDays(DAYS)
                        .toString());
        Accessible.everywhere(partner.page());
        partner.button("projects.promise.send").click();
        assertThat(partner.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new com.microsoft.playwright.Page.GetByRoleOptions().setName(PROMISE)))
                .isVisible();
        Accessible.everywhere(partner.page());
        return partner.page().url().replace(town.platform().address(), "");
    }

    /** @return the project's address */
    private static String startsAProject(Someone partner, long idea) {
        partner.page().navigate("/projects/new?idea=" + idea + "&for=bostadsbolaget");
        partner.settled();
        partner.field("projects.write.text").fill("Vi sätter upp lampor där det är mörkast.");
        partner.button("projects.new.send").click();
        for (var step : List.of("Mäta hur mörkt det är", "Gräva för kablar", "Sätta upp stolpar")) {
            partner.field("projects.milestone.title").fill(step);
            partner.button("projects.milestone.add").click();
            assertThat(partner.page().locator(".milestone-row h3").last()).hasText(step);
        }
        return partner.page().url().replaceAll(".*(/projects/[0-9]+)[^0-9].*", "$1");
    }

    private static void comesFarther(Someone partner) {
        partner.page().locator(".milestone-row select").first().selectOption("DONE");
        assertThat(partner.page().locator(".how-far strong")).hasText(partner.words("projects.percent", 33));
        photo(partner, "projects.phase.before", "Stigen före, mörk", 800);
        photo(partner, "projects.phase.after", "Stigen efter, med lampor", 900);
        Accessible.everywhere(partner.page());
        partner.opens("/partner");
        Accessible.everywhere(partner.page());
    }

    private static void photo(Someone partner, String phase, String words, int width) {
        var fields = partner.page()
                .getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions()
                        .setHas(partner.page()
                                .locator(
                                        "legend",
                                        new com.microsoft.playwright.Page.LocatorOptions()
                                                .setHasText(partner.words(phase)))));
        fields.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "a.jpg",
                        "image/jpeg",
                        se.vartrannebergen.files.Pictures.jpeg(se.vartrannebergen.files.Pictures.photo(width, 600))));
        var description = fields.getByLabel(partner.words("files.photo.describe", 1));
        description.fill(words);
        description.blur();
        partner.settled();
    }

    /** Nobody stays signed in over days: time goes back, and the promise's days with it. */
    private static void keepsItLate(Town town, String promise) {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        town.bean(TestProjects.class)
                .dates(Long.parseLong(promise.replaceAll("[^0-9]", "")), today.minusDays(DAYS + 1), today.minusDays(1));
        var partner = Someone.withAPhone(town);
        partner.opensAs("partner", promise);
        partner.sees("projects.promise.state.late");
        partner.button("projects.promise.keep").click();
        partner.sees("projects.promise.kept");
        Accessible.everywhere(partner.page());
        partner.leave();
        var visitor = Someone.withAPhone(town);
        visitor.opens(promise);
        visitor.sees("projects.promise.state.kept");
        visitor.leave();
    }

    /** By keyboard; without scripts both lie side by side. */
    private static void comparesBeforeAndAfter(Someone visitor, String project) {
        for (var language : List.of("ar", "sv")) {
            visitor.reads(new Language(language)).opens(project + "?lang=" + language);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            Accessible.everywhere(visitor.page());
        }
        visitor.page().locator(".compare input").focus();
        visitor.page().keyboard().press("Home");
        assertThat(visitor.page().locator(".compare-pictures")).hasAttribute("style", "--at: 0%;");
        visitor.page().keyboard().press("ArrowUp");
        assertThat(visitor.page().locator(".compare-pictures")).hasAttribute("style", "--at: 1%;");
        assertThat(visitor.scriptErrors()).isEmpty();
        var plain = Someone.with(visitor.town(), Someone.options(visitor.town()).setJavaScriptEnabled(false));
        plain.page().navigate(project + "?lang=sv");
        var before = plain.page().locator(".compare-before").boundingBox();
        var after = plain.page().locator(".compare-after").boundingBox();
        assertThat(after.x).isGreaterThanOrEqualTo(before.x + before.width);
        assertThat(plain.page().locator(".compare input")).isHidden();
        plain.leave();
    }
}
