package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.polls.PollEvent.PollEndsSoon;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

@ServiceTest
class PollNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final Polls service;
    private final TestPolls polls;
    private final TestGroups groups;
    private final TestPersons persons;
    private final TestLabs labs;

    PollNewsTest(
            WrittenCases told,
            Inbox inbox,
            Polls service,
            TestPolls polls,
            TestGroups groups,
            TestPersons persons,
            TestLabs labs) {
        this.told = told;
        this.inbox = inbox;
        this.service = service;
        this.polls = polls;
        this.groups = groups;
        this.persons = persons;
        this.labs = labs;
    }

    @Test
    void membersAreAskedRemindedWhereTheyHaveNotAnsweredAndToldWhatCameOfIt() {
        var lab = labs.make();
        var coordinator = persons.resident(lab);
        var group = groups.started(lab, coordinator);
        var answers = persons.resident(lab);
        var waits = persons.resident(lab);
        var outside = persons.resident(lab);
        groups.join(lab, group, answers);
        groups.join(lab, group, waits);
        var poll = polls.open(lab, group, coordinator, PollKind.YES_NO, false);
        Eventually.holds(() -> told.told(waits).equals(List.of("POLL_OPENED")));
        polls.answer(lab, poll, answers, 0, Stance.YES);
        var soon = new PollEndsSoon(lab.id(), group, poll, LocalDate.parse("2026-12-01"));
        told.happens(soon);
        told.happens(soon);
        Eventually.holds(() -> told.told(waits).equals(List.of("POLL_OPENED", "POLL_ENDS")));
        service.end(lab.id(), coordinator, poll);
        Eventually.holds(() -> told.told(waits).equals(List.of("POLL_OPENED", "POLL_ENDS", "POLL_CLOSED")));
        Eventually.holds(() -> told.told(answers).equals(List.of("POLL_OPENED", "POLL_CLOSED")));
        Eventually.keeps(() -> told.told(outside).isEmpty());
        var notice = inbox.page(lab.id(), waits, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestGroups.NAME);
        assertThat(notice.actor()).isEmpty();
        assertThat(inbox.open(lab.id(), waits, notice.id()).orElseThrow())
                .startsWith("/groups/" + group)
                .endsWith("/decide/" + poll);
    }
}
