package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.updates.UpdateEvent.UpdatePublished;
import se.vartrannebergen.updates.Updates;

@ServiceTest
class UpdateNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final NoticeAddresses addresses;
    private final Updates updates;
    private final TestUpdates made;
    private final TestDecisions decisions;
    private final Voting voting;
    private final Helping helping;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private Lab lab;
    private PersonId author;
    private PersonId voter;
    private PersonId both;
    private PersonId coordinator;
    private long first;
    private long second;
    private ContentRef group;

    UpdateNewsTest(
            WrittenCases told,
            Inbox inbox,
            NoticeAddresses addresses,
            Updates updates,
            TestUpdates made,
            TestDecisions decisions,
            Voting voting,
            Helping helping,
            TestIdeas ideas,
            TestPersons persons,
            TestLabs labs) {
        this.told = told;
        this.inbox = inbox;
        this.addresses = addresses;
        this.updates = updates;
        this.made = made;
        this.decisions = decisions;
        this.voting = voting;
        this.helping = helping;
        this.ideas = ideas;
        this.persons = persons;
        this.labs = labs;
    }

    /** One wrote the first idea and voted for the second; one voted for both; the coordinator voted too. */
    @BeforeEach
    void aGroupWithTwoIdeas() {
        lab = labs.make();
        author = persons.resident(lab);
        voter = persons.resident(lab);
        both = persons.resident(lab);
        coordinator = persons.resident(lab);
        first = ideas.sent(lab, author);
        second = ideas.sent(lab, persons.resident(lab));
        Stream.of(voter, both, coordinator).forEach(who -> voting.cast(lab.id(), who, first));
        Stream.of(author, both).forEach(who -> voting.cast(lab.id(), who, second));
        group = made.group(lab, coordinator, first, second);
    }

    private List<NoticeKind> news(PersonId person) {
        return inbox.page(lab.id(), person, 1).notices().stream()
                .map(Notice::kind)
                .filter(kind -> kind == NoticeKind.MINE_NEWS || kind == NoticeKind.VOTED_NEWS)
                .toList();
    }

    @Test
    void authorsAndVotersAreToldOnceHoweverManyOfTheIdeasAreTheirs() {
        var update = made.published(lab, coordinator, group, first, second);
        Eventually.holds(() -> news(both).size() == 1 && news(voter).size() == 1);
        told.happens(new UpdatePublished(lab.id(), update));
        Eventually.keeps(() -> news(author).equals(List.of(NoticeKind.MINE_NEWS))
                && news(voter).equals(List.of(NoticeKind.VOTED_NEWS))
                && news(both).equals(List.of(NoticeKind.VOTED_NEWS)));
    }

    @Test
    void theNoticeIsAboutTheIdeaNamesNobodyAndLeadsToTheNews() {
        var update = made.published(lab, coordinator, group, first);
        Eventually.holds(() -> news(voter).size() == 1);
        var notice = inbox.page(lab.id(), voter, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestIdeas.TITLE);
        assertThat(notice.actor()).isEmpty();
        assertThat(addresses.of(lab.id(), voter, notice.id()).orElseThrow()).startsWith("/updates/" + update + "-");
        updates.takeBack(lab.id(), coordinator, update);
        assertThat(addresses.of(lab.id(), voter, notice.id()).orElseThrow()).startsWith("/ideas/" + first);
    }

    @Test
    void whoWantsToHelpWithTheIdeaIsTold() {
        var helper = persons.resident(lab);
        helping.offer(
                lab.id(),
                helper,
                first,
                new NewHelp(Set.of(HelpWay.HANDS), new PlainText(""), Language.SWEDISH, false));
        made.published(lab, coordinator, group, first);
        Eventually.holds(() -> news(helper).equals(List.of(NoticeKind.VOTED_NEWS)));
    }

    @Test
    void whoWroteTheNewsIsNotTold() {
        made.published(lab, coordinator, group, first);
        Eventually.holds(() -> news(voter).size() == 1);
        assertThat(news(coordinator)).isEmpty();
    }

    @Test
    void anIdeaNamedLaterTellsThoseWhoDidNotHearYet() {
        var update = made.published(lab, coordinator, group, first);
        Eventually.holds(() -> news(voter).size() == 1);
        var written = updates.toChange(lab.id(), coordinator, update);
        var late = persons.resident(lab);
        voting.cast(lab.id(), late, second);
        updates.edit(lab.id(), coordinator, update, written.version(), TestUpdates.content(first, second));
        Eventually.holds(() -> news(late).size() == 1);
        assertThat(news(both)).hasSize(1);
    }

    @Test
    void nobodyIsToldBeforeAFacilitatorHasLookedAtIt() {
        lab = labs.make(ReviewPolicy.ALWAYS);
        coordinator = persons.resident(lab);
        var mine = ideas.sent(lab, persons.resident(lab));
        voter = persons.resident(lab);
        decisions.about(lab, mine, TestDecisions.because(ContentAction.KEEP));
        voting.cast(lab.id(), voter, mine);
        group = made.group(lab, coordinator, mine);
        decisions.about(lab, group, TestDecisions.because(ContentAction.KEEP));
        var update = made.published(lab, coordinator, group, mine);
        Eventually.keeps(() -> news(voter).isEmpty());
        decisions.about(lab, new ContentRef("update", update), TestDecisions.because(ContentAction.KEEP));
        Eventually.holds(() -> news(voter).equals(List.of(NoticeKind.VOTED_NEWS)));
    }

    @Test
    void whatIsHiddenByThenIsToldToNobody() {
        var update = made.published(lab, coordinator, group);
        decisions.about(lab, new ContentRef("update", update), TestDecisions.because(ContentAction.HIDE));
        told.happens(new UpdatePublished(lab.id(), update));
        Eventually.keeps(() -> news(author).isEmpty() && news(voter).isEmpty());
    }
}
