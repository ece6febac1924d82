package se.vartrannebergen.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ReportablePieces;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

/** Nobody ever reads who answered what in a secret poll. */
@ServiceTest
class SecretPollTest {
    private static final String WHY = "Jag har inte råd med det";

    private final Polls service;
    private final PollPages pages;
    private final PollResults results;
    private final PollTimer timer;
    private final ReportablePieces reportable;
    private final TestPolls polls;
    private final TestGroups groups;
    private final TestOutcomes outcomes;
    private final TestPersons persons;
    private final TestLabs labs;
    private final People people;
    private final Screen screen;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId objector;
    private long group;
    private long poll;

    SecretPollTest(
            Polls service,
            PollPages pages,
            PollResults results,
            PollTimer timer,
            ReportablePieces reportable,
            TestPolls polls,
            TestGroups groups,
            TestOutcomes outcomes,
            TestPersons persons,
            TestLabs labs,
            People people,
            Screen screen,
            JdbcClient jdbc) {
        this.service = service;
        this.pages = pages;
        this.results = results;
        this.timer = timer;
        this.reportable = reportable;
        this.polls = polls;
        this.groups = groups;
        this.outcomes = outcomes;
        this.persons = persons;
        this.labs = labs;
        this.people = people;
        this.screen = screen;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aSecretConsentRound() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.EVERYBODY);
        objector = persons.resident(lab);
        groups.join(lab, group, objector);
        people.rename(lab.id(), objector, new DisplayName("Invändaren"));
        poll = polls.open(lab, group, coordinator, PollKind.CONSENT, true);
        var question = polls.options(poll).getFirst();
        polls.answer(lab, poll, coordinator, Map.of(question, Stance.AGREE), "Bra förslag");
        polls.answer(lab, poll, objector, Map.of(question, Stance.OBJECT), WHY);
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    private PollPage page(PersonId reader) {
        return pages.find(lab.id(), group, poll, Optional.of(reader)).orElseThrow();
    }

    @Test
    void beforeTheEndNobodyReadsAnythingButOnesOwn() {
        assertThat(page(objector).mine().orElseThrow().reason()).isEqualTo(WHY);
        assertThat(page(objector).figures()).isEmpty();
        AsStaff.run("FACILITATOR", () -> {
            assertThat(page(coordinator).toString()).doesNotContain(WHY).doesNotContain("Invändaren");
            assertThat(page(coordinator).figures()).isEmpty();
        });
        assertThat(results.between(
                        lab.id(),
                        group,
                        Optional.of(coordinator),
                        Instant.EPOCH,
                        Instant.now().plusSeconds(10_000_000)))
                .isEmpty();
    }

    @Test
    void afterTheEndTheReasonStaysWithoutItsAuthorAndTheFiguresStay() {
        polls.ends(poll);
        assertThat(page(coordinator).figures()).isPresent();
        assertThat(page(coordinator).reasons()).allMatch(reason -> reason.name().isEmpty());
        timer.close();
        var page = page(coordinator);
        assertThat(page.figures().orElseThrow()).extracting(Tally::figure).containsExactly(1, 0, 1);
        assertThat(page.reasons()).extracting(PollPage.Reason::text).containsExactly(WHY, "Bra förslag");
        assertThat(page.toString()).doesNotContain("Invändaren");
        assertThat(page(objector).mine()).isEmpty();
        assertThat(page(objector).reasons()).noneMatch(PollPage.Reason::mine);
    }

    @Test
    void afterTheEndNoTableTellsWhoAnsweredWhat() {
        service.end(lab.id(), coordinator, poll);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot WHERE poll_id = ? AND person_id IS NOT NULL")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM ballot_answer a JOIN poll_option o ON o.id = a.option_id WHERE o.poll_id = ?")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .isZero();
        // The reason stands in one table only, in a row that names nobody; no version, case, notice or event has it.
        assertThat(tablesWith(WHY)).containsExactly("ballot");
        assertThat(jdbc.sql("SELECT DISTINCT cast_at FROM ballot WHERE poll_id = ?")
                        .param(poll)
                        .query()
                        .listOfRows())
                .hasSize(1);
    }

    @Test
    void whileItRunsNoOtherTableTellsEither() {
        assertThat(tablesWith(WHY)).containsExactly("ballot");
    }

    private List<String> tablesWith(String words) {
        return jdbc
                .sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining())
                        .contains(words))
                .toList();
    }

    @Test
    void moderationNeverLearnsWhoseReasonItIsAndCoordinatorsTakeItAway() {
        var cast = jdbc.sql("SELECT id FROM ballot WHERE poll_id = ? AND person_id = ?")
                .params(poll, objector.value())
                .query(Long.class)
                .single();
        assertThat(reportable.find(lab.id(), new ContentRef("reason", cast), Optional.of(coordinator)))
                .isEmpty();
        service.end(lab.id(), coordinator, poll);
        var reason = page(coordinator).reasons().getFirst();
        assertThat(reportable.find(lab.id(), reason.content(), Optional.of(coordinator)))
                .isEmpty();
        assertThat(reportable.find(lab.id(), page(coordinator).content(), Optional.of(objector)))
                .isPresent();
        service.takeAway(lab.id(), coordinator, poll, reason.id());
        assertThat(page(coordinator).reasons()).hasSize(1);
    }

    @Test
    void onceTheGroupHasEndedWhoCoordinatedItAndFacilitatorsStillTakeAReasonAway() {
        service.end(lab.id(), coordinator, poll);
        outcomes.close(lab, group, coordinator);
        var reasons = page(coordinator).reasons();
        assertThat(page(coordinator).mayTakeAway()).isTrue();
        assertThat(page(objector).mayTakeAway()).isFalse();
        assertThatThrownBy(() -> service.takeAway(
                        lab.id(), objector, poll, reasons.getFirst().id()))
                .isInstanceOf(GroupRefused.class);
        service.takeAway(lab.id(), coordinator, poll, reasons.getFirst().id());
        assertThat(page(coordinator).reasons()).hasSize(1);
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> {
            assertThat(page(facilitator).mayTakeAway()).isTrue();
            service.takeAway(lab.id(), facilitator, poll, reasons.getLast().id());
            assertThat(page(facilitator).reasons()).isEmpty();
        });
    }

    @Test
    void noPageOfItNamesAnybodyNotEvenForAFacilitator() {
        service.end(lab.id(), coordinator, poll);
        screen.facilitator(lab, persons.resident(lab), Language.SWEDISH).opens("groups/" + group + "/decide/" + poll);
        assertThat(screen.markup()).contains(WHY).doesNotContain("Invändaren");
    }
}
