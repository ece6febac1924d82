package se.vartrannebergen.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.vartrannebergen.local.demo.DemoState.DECLINED;
import static se.vartrannebergen.local.demo.DemoState.DONE;
import static se.vartrannebergen.local.demo.DemoState.IN_PROGRESS;
import static se.vartrannebergen.local.demo.DemoState.OPEN;
import static se.vartrannebergen.local.demo.DemoState.PLANNED;
import static se.vartrannebergen.local.demo.DemoState.UNDER_CONSIDERATION;
import static se.vartrannebergen.local.demo.DemoState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

class DemoContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final DemoContent content = DemoContent.load();

    @Test
    void fortyIdeasStandInEveryState() {
        var states = content.ideas().stream().collect(Collectors.groupingBy(DemoIdea::state, Collectors.counting()));
        assertThat(content.ideas()).hasSize(40);
        assertThat(states)
                .isEqualTo(Map.of(
                        OPEN,
                        22L,
                        UNDER_CONSIDERATION,
                        5L,
                        PLANNED,
                        3L,
                        IN_PROGRESS,
                        4L,
                        DONE,
                        3L,
                        DECLINED,
                        2L,
                        WITHDRAWN,
                        1L));
    }

    @Test
    void ideasAreWrittenInManyLanguages() {
        assertThat(content.ideas().stream().map(idea -> idea.language().code()))
                .contains("sv", "ar", "en", "so", "bs", "fa", "pl", "ku");
    }

    @Test
    void everyPlaceAndCategoryHasAnIdea() {
        assertThat(content.ideas().stream().map(DemoIdea::place).distinct())
                .containsExactlyInAnyOrderElementsOf(DemoRules.PLACES);
        assertThat(content.ideas().stream().map(DemoIdea::category).distinct())
                .containsExactlyInAnyOrderElementsOf(DemoRules.CATEGORIES);
    }

    @Test
    void someIdeasAreNewAndSomeHaveNoVotes() {
        assertThat(content.ideas()).filteredOn(idea -> idea.daysAgo() == 0).hasSize(2);
        assertThat(content.ideas()).filteredOn(idea -> idea.votes() == 0).hasSize(3);
        assertThat(content.ideas())
                .filteredOn(idea -> !idea.additions().isEmpty())
                .hasSize(2);
    }

    @Test
    void eachAccountHasItsSubject() {
        var accounts = content.people().stream().filter(DemoPerson::canSignIn).map(DemoPerson::key);
        assertThat(accounts)
                .containsExactly(
                        "resident", "neighbour", "newcomer", "facilitator", "facilitator2", "partner", "admin");
        assertThat(content.person("facilitator2").subject()).isEqualTo("00000000-0000-4000-8000-000000000005");
        assertThat(content.person("newcomer").confirmed()).isFalse();
        assertThat(content.person("amina").subject()).isEqualTo("demo-amina");
    }

    @Test
    void eachPartnerSaysWhoTheyAreInEachLanguage() {
        assertThat(DemoPartners.load())
                .extracting(DemoPartners.Entry::slug)
                .containsExactlyInAnyOrderElementsOf(DemoRules.PARTNERS);
        assertThat(DemoPartners.load())
                .allSatisfy(entry -> assertThat(entry.words().about()).hasSize(3));
        assertThat(DemoPartners.load())
                .filteredOn(DemoPartners.Entry::answersForAll)
                .hasSize(1);
    }

    @Test
    void whatOrganisationsTellIsReadInEachLanguageAndCanBePublished() {
        var told = DemoUpdates.load(TODAY);
        assertThat(told).allSatisfy(entry -> assertThat(entry.content().all()).hasSize(3));
        assertThat(told)
                .allSatisfy(entry -> assertThat(entry.content().problems()).isEmpty());
        assertThat(told)
                .filteredOn(entry -> entry.content().timing().from().isPresent())
                .hasSize(1);
        assertThat(told).filteredOn(entry -> entry.content().timing().pinned()).hasSize(1);
    }

    @Test
    void everySceneIsUsed() {
        assertThat(content.ideas().stream()
                        .flatMap(idea -> idea.photo().stream())
                        .map(DemoIdea.Photo::scene))
                .contains(DrawnScene.values());
    }

    @Test
    void decliningNeedsAReason() {
        var silent = new DemoIdea.Step(DECLINED, 1, Optional.of("bostadsbolaget"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoRules.check(idea(DECLINED, 30, silent)))
                .withMessageContaining("note");
    }

    @Test
    void anIdeaWithEnoughVotesDoesNotStayOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoRules.check(idea(OPEN, 20)))
                .withMessageContaining("20 votes");
    }

    @Test
    void noStepIsLeftOut() {
        var leap = new DemoIdea.Step(DONE, 1, Optional.of("bostadsbolaget"), "Klart, tack för hjälpen alla!");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoRules.check(idea(DONE, 30, leap)))
                .withMessageContaining("OPEN");
    }

    private static DemoIdea idea(DemoState state, int votes, DemoIdea.Step... steps) {
        return new DemoIdea(
                "bank",
                Language.SWEDISH,
                "En bänk",
                "Jag vill ha en bänk i parken.",
                "outdoors",
                "park",
                "resident",
                9,
                state,
                votes,
                Optional.empty(),
                List.of(),
                List.of(steps));
    }

    @Test
    void whatNeighboursSayIsSaidByThemAboutExampleIdeas() {
        var ideas = content.ideas().stream().collect(Collectors.toMap(DemoIdea::key, idea -> idea));
        assertThat(DemoTalk.all()).isNotEmpty();
        for (var entry : DemoTalk.all()) {
            assertThat(ideas).containsKey(entry.text("idea"));
            said(entry);
            entry.entries("replies").forEach(this::said);
        }
    }

    private void said(YamlEntry entry) {
        assertThat(content.person(entry.text("author")).confirmed())
                .as(entry.text("author"))
                .isTrue();
        assertThat(NewComment.problem(new PlainText(entry.text("text")))).isEmpty();
        assertThat(entry.number("days_ago")).isNotNegative();
        assertThat(entry.number("thanks")).isNotNegative();
    }

    @Test
    void groupsAreOfKnownPeopleAboutExampleIdeasAndKeepTheRulesOfTheProduct() {
        var all = DemoGroupContent.all();
        all.entries("helpers").forEach(entry -> {
            content.idea(entry.text("idea"));
            content.person(entry.text("by"));
            assertThat(DemoGroupContent.help(entry).ways()).isNotEmpty();
        });
        all.entries("meetings").forEach(this::meets);
        assertThat(all.entries("groups")).hasSize(4).allSatisfy(this::works);
    }

    private void works(YamlEntry entry) {
        var group = DemoGroupContent.group(entry);
        entry.texts("ideas")
                .forEach(idea ->
                        assertThat(content.idea(idea).daysAgo()).isGreaterThanOrEqualTo(entry.number("days_ago")));
        knows(entry.text("coordinator"));
        knows(entry.texts("staff"));
        knows(entry.texts("members"));
        entry.entries("asks").forEach(ask -> {
            knows(ask.text("by"));
            assertThat(new PlainText(ask.text("why")).isLongerThan(Memberships.LONGEST_WHY))
                    .isFalse();
        });
        entry.entries("tasks").forEach(task -> {
            knows(task.text("by"));
            DemoGroupContent.task(task, group.language(), TODAY, Optional.empty());
        });
        entry.entries("meetings").forEach(this::meets);
        entry.entries("polls").forEach(poll -> {
            knows(poll.text("by"));
            poll.entries("answers").forEach(answer -> {
                knows(answer.text("by"));
                assertThat(DemoPolls.stances(answer, List.of(1L, 2L, 3L))).isNotEmpty();
            });
            var opened = TODAY.minusDays(poll.number("days_ago")).atStartOfDay(LocalTimes.HERE);
            assertThat(DemoPolls.content(poll, TODAY).problems(opened.toInstant()))
                    .isEmpty();
        });
        entry.entries("news")
                .forEach(news ->
                        assertThat(DemoGroupContent.news(news).problems()).isEmpty());
        entry.entry("outcome").ifPresent(outcome -> DemoGroupContent.outcome(outcome, group.language()));
    }

    private void meets(YamlEntry entry) {
        knows(entry.text("by"));
        assertThat(DemoRules.PLACES).contains(entry.text("place"));
        DemoMeetings.content(entry, TODAY, Optional.empty());
        DemoMeetings.repeat(entry);
        for (var answer : List.of("coming", "maybe", "cannot")) {
            knows(entry.texts(answer));
        }
        entry.entry("minutes").ifPresent(minutes -> {
            DemoMeetings.minutes(minutes);
            minutes.entries("promises").forEach(promise -> {
                knows(promise.text("who"));
                DemoMeetings.promise(promise, new PersonId(1), TODAY, Language.SWEDISH);
            });
        });
    }

    private void knows(List<String> people) {
        people.forEach(this::knows);
    }

    private void knows(String person) {
        content.person(person);
    }
}
