package se.vartrannebergen.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

@ServiceTest
class AnsweringTest {
    private final Polls service;
    private final PollPages pages;
    private final PollLists lists;
    private final PollResults results;
    private final PollClosing closing;
    private final PollTimer timer;
    private final TestPolls polls;
    private final TestGroups groups;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private long group;

    AnsweringTest(
            Polls service,
            PollPages pages,
            PollLists lists,
            PollResults results,
            PollClosing closing,
            PollTimer timer,
            TestPolls polls,
            TestGroups groups,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.service = service;
        this.pages = pages;
        this.lists = lists;
        this.results = results;
        this.closing = closing;
        this.timer = timer;
        this.polls = polls;
        this.groups = groups;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.EVERYBODY);
    }

    private PersonId member() {
        var person = persons.resident(lab);
        groups.join(lab, group, person);
        return person;
    }

    private PollPage page(long poll, PersonId reader) {
        return pages.find(lab.id(), group, poll, Optional.of(reader)).orElseThrow();
    }

    private List<Integer> figures(long poll) {
        return page(poll, coordinator).figures().orElseThrow().stream()
                .map(Tally::figure)
                .toList();
    }

    @Test
    void datesAreKeptAsTheyWereSaidWhereverTheMachineStands() {
        var dates = polls.open(lab, group, coordinator, PollKind.DATE, false);
        assertThat(jdbc.sql(
                                "SELECT DATE_FORMAT(at, '%Y-%m-%dT%H:%i') FROM poll_option WHERE poll_id = ? ORDER BY position")
                        .param(dates)
                        .query(String.class)
                        .list()
                        .getFirst())
                .isEqualTo(TestPolls.inDays(10).toString());
        assertThat(page(dates, coordinator).options().getFirst().at()).contains(TestPolls.inDays(10));
    }

    @Test
    void answeringTwiceCountsOnceAndTheLastAnswerCounts() {
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        polls.answer(lab, poll, coordinator, 0, Stance.YES);
        polls.answer(lab, poll, coordinator, 0, Stance.YES);
        polls.answer(lab, poll, coordinator, 0, Stance.ABSTAIN);
        assertThat(figures(poll)).containsExactly(0, 0, 1);
        assertThat(page(poll, coordinator).answered()).isOne();
    }

    @Test
    void eachKindIsCounted() {
        var one = polls.open(lab, group, coordinator, PollKind.ONE, false);
        polls.answer(lab, one, coordinator, 1, Stance.CHOSEN);
        polls.answer(lab, one, member(), 1, Stance.CHOSEN);
        assertThat(figures(one)).containsExactly(0, 2, 0);

        var several = polls.open(lab, group, coordinator, PollKind.SEVERAL, false);
        var choices = polls.options(several);
        polls.answer(
                lab, several, coordinator, Map.of(choices.get(0), Stance.CHOSEN, choices.get(2), Stance.CHOSEN), "");
        assertThat(figures(several)).containsExactly(1, 0, 1);

        var date = polls.open(lab, group, coordinator, PollKind.DATE, false);
        var dates = polls.options(date);
        polls.answer(lab, date, coordinator, Map.of(dates.get(0), Stance.YES, dates.get(1), Stance.IF_NEED_BE), "");
        assertThat(figures(date)).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1);

        var consent = polls.open(lab, group, coordinator, PollKind.CONSENT, false);
        polls.answer(lab, consent, coordinator, Map.of(polls.options(consent).getFirst(), Stance.OBJECT), "För dyrt");
        assertThat(figures(consent)).containsExactly(0, 0, 1);
        assertThat(page(consent, coordinator).reasons().getFirst().text()).isEqualTo("För dyrt");
    }

    @Test
    void onlyMembersAnswerAndOutsidersOfAClosedCircleFindNothing() {
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        var stranger = persons.resident(lab);
        assertThatThrownBy(() -> polls.answer(lab, poll, stranger, 0, Stance.YES))
                .isInstanceOf(GroupRefused.class);
        assertThat(pages.find(lab.id(), group, poll, Optional.empty())).isPresent();

        var inside = groups.started(lab, coordinator, Reading.MEMBERS);
        var hidden = polls.open(lab, inside, coordinator, PollKind.YES_NO, false);
        assertThatThrownBy(() -> polls.answer(lab, hidden, stranger, 0, Stance.YES))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> service.end(lab.id(), stranger, hidden)).isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> lists.of(lab.id(), inside, Optional.of(stranger), 1))
                .isInstanceOf(GroupUnknown.class);
        assertThat(pages.find(lab.id(), inside, hidden, Optional.of(stranger))).isEmpty();
        assertThat(pages.find(lab.id(), inside, hidden, Optional.empty())).isEmpty();
        assertThat(pages.find(lab.id(), group, hidden, Optional.of(coordinator)))
                .isEmpty();
    }

    @Test
    void aFacilitatorAsksButDoesNotAnswer() {
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> {
            var poll = polls.open(lab, group, facilitator, PollKind.YES_NO, false);
            assertThatThrownBy(() -> polls.answer(lab, poll, facilitator, 0, Stance.YES))
                    .isInstanceOf(GroupRefused.class);
            service.end(lab.id(), facilitator, poll);
        });
        assertThatThrownBy(() -> polls.open(lab, group, facilitator, PollKind.YES_NO, false))
                .isInstanceOf(GroupRefused.class);
    }

    @Test
    void figuresAreReadOnceOneHasAnsweredWhereThePollShowsThemAndNamesByMembersOnly() {
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        var other = member();
        polls.answer(lab, poll, coordinator, 0, Stance.YES);
        assertThat(page(poll, other).figures()).isEmpty();
        assertThat(page(poll, other).voices()).isEmpty();
        assertThat(page(poll, coordinator).voices())
                .containsExactly(new PollPage.Voice(polls.options(poll).getFirst(), Stance.YES, "Granne"));
        service.end(lab.id(), coordinator, poll);
        assertThat(page(poll, other).voices()).hasSize(1);
        var visitor = pages.find(lab.id(), group, poll, Optional.empty()).orElseThrow();
        assertThat(visitor.figures()).isPresent();
        assertThat(visitor.voices()).isEmpty();
    }

    @Test
    void changedUntilItEndsAndNotAfter() {
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        polls.answer(lab, poll, coordinator, 0, Stance.YES);
        polls.answer(lab, poll, coordinator, 0, Stance.NO);
        polls.ends(poll);
        assertThatThrownBy(() -> polls.answer(lab, poll, coordinator, 0, Stance.YES))
                .isInstanceOf(PollRefused.class);
        // Nothing has closed it yet: it is read right all the same.
        assertThat(figures(poll)).containsExactly(0, 1, 0);
        timer.close();
        assertThat(figures(poll)).containsExactly(0, 1, 0);
        assertThatThrownBy(() -> polls.answer(lab, poll, coordinator, 0, Stance.YES))
                .isInstanceOf(PollRefused.class);
        assertThatThrownBy(() -> service.prolong(lab.id(), coordinator, poll, TestPolls.inDays(9)))
                .isInstanceOf(PollRefused.class);
    }

    @Test
    void itsEndMovesOnlyLaterByWhoAskedOrCoordinatesAndEverybodyReadsThat() {
        var asker = member();
        var poll = polls.open(lab, group, asker, PollKind.YES_NO, false);
        service.prolong(lab.id(), asker, poll, TestPolls.inDays(9));
        service.prolong(lab.id(), coordinator, poll, TestPolls.inDays(10));
        assertThatThrownBy(() -> service.prolong(lab.id(), coordinator, poll, TestPolls.inDays(9)))
                .isInstanceOf(PollNotReady.class);
        assertThatThrownBy(() -> service.prolong(lab.id(), member(), poll, TestPolls.inDays(11)))
                .isInstanceOf(PollRefused.class);
        var page = page(poll, member());
        assertThat(page.endsAt()).isEqualTo(PollTime.instant(TestPolls.inDays(10)));
        assertThat(page.moved().orElseThrow().from()).isEqualTo(PollTime.instant(TestPolls.inDays(7)));
        assertThat(page.moved().orElseThrow().by()).contains("Granne");
    }

    @Test
    void aHundredMembersAtOnceAreCountedExactly() {
        var members = persons.residents(lab, 100);
        members.forEach(person -> groups.join(lab, group, person));
        var poll = polls.open(lab, group, coordinator, PollKind.ONE, false);
        var options = polls.options(poll);
        AtOnce.call(200, i -> {
            polls.answer(lab, poll, members.get(i % 100), Map.of(options.get(i % 2), Stance.CHOSEN), "");
            return true;
        });
        polls.answer(lab, poll, coordinator, 2, Stance.CHOSEN);
        assertThat(figures(poll)).containsExactly(50, 50, 1);
        assertThat(page(poll, coordinator).answered()).isEqualTo(101);
    }

    @Test
    void closingTwiceAtOnceClosesOnceAndNobodyAnswersMeanwhileUncounted() {
        var members = persons.residents(lab, 20);
        members.forEach(person -> groups.join(lab, group, person));
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, true);
        var done = AtOnce.call(24, i -> {
            if (i % 6 == 5) {
                service.end(lab.id(), coordinator, poll);
                return false;
            }
            try {
                polls.answer(lab, poll, members.get(i % 20), 0, Stance.YES);
                return true;
            } catch (PollRefused ended) {
                return false;
            }
        });
        var answered = done.stream().filter(yes -> yes).count();
        AtOnce.call(4, i -> closing.close(lab.id(), poll));
        assertThat(page(poll, coordinator).answered()).isEqualTo((int) answered);
        assertThat(figures(poll)).containsExactly((int) answered, 0, 0);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE EVENT_TYPE LIKE '%PollClosed' AND SERIALIZED_EVENT LIKE ?")
                        .param("%\"poll\":" + poll + "%")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void whoLeftBeforeTheEndDoesNotCountAndWhoLeftAfterItDoes() {
        var early = member();
        var late = member();
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        for (var person : List.of(early, late, coordinator)) {
            polls.answer(lab, poll, person, 0, Stance.YES);
        }
        polls.leaves(group, early);
        assertThat(figures(poll)).containsExactly(2, 0, 0);
        polls.ends(poll);
        polls.leaves(group, late);
        assertThat(figures(poll)).containsExactly(2, 0, 0);
        timer.close();
        assertThat(figures(poll)).containsExactly(2, 0, 0);
        assertThat(page(poll, coordinator).answered()).isEqualTo(2);
        assertThat(page(poll, coordinator).voices()).hasSize(2);
    }

    @Test
    void meetingsReadWhatWasDecidedBetweenTwoMoments() {
        var from = Instant.now();
        var ended = polls.open(lab, group, coordinator, PollKind.ONE, false);
        polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        polls.answer(lab, ended, coordinator, 0, Stance.CHOSEN);
        service.end(lab.id(), coordinator, ended);
        var outcome = results.between(
                lab.id(), group, Optional.of(coordinator), from, Instant.now().plusSeconds(5));
        assertThat(outcome).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(ended);
            assertThat(one.answered()).isOne();
            assertThat(one.lines()).extracting(Tally::figure).containsExactly(1, 0, 0);
            assertThat(one.lines().getFirst().option().text()).contains("Rött");
            assertThat(one.address()).endsWith("/decide/" + ended);
        });
        assertThat(results.between(lab.id(), group, Optional.empty(), from.minusSeconds(60), from))
                .isEmpty();
    }

    @Test
    void pagesCostTheSameWhateverManyAnswered() {
        var poll = polls.open(lab, group, coordinator, PollKind.CONSENT, false);
        var few = persons.residents(lab, 5);
        few.forEach(person -> answers(poll, person));
        var of5 = costs(poll, few.getFirst());
        persons.residents(lab, 495).forEach(person -> answers(poll, person));
        assertThat(costs(poll, few.getFirst())).isEqualTo(of5).containsExactly(7, 3, 1);
        polls.ends(poll);
        timer.close();
        assertThat(page(poll, few.getFirst()).answered()).isEqualTo(500);
        assertThat(costs(poll, few.getFirst())).containsExactly(7, 5, 1);
    }

    private void answers(long poll, PersonId person) {
        groups.join(lab, group, person);
        polls.answer(lab, poll, person, Map.of(polls.options(poll).getFirst(), Stance.AGREE), "Bra");
    }

    /** Of the page, the list, and what waits. */
    private List<Integer> costs(long poll, PersonId reader) {
        return List.of(
                Statements.of(() -> page(poll, reader)),
                Statements.of(() -> lists.of(lab.id(), group, Optional.of(reader), 1)),
                Statements.of(() -> lists.waiting(lab.id(), reader)));
    }
}
