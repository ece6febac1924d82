package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.HelpersFound;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;

/** From an idea to a group, and to its end. */
@ServiceTest
class HelpNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final Helping helping;
    private final Groups groups;
    private final Voting voting;
    private final TestGroups made;
    private final TestOutcomes outcomes;
    private final TestIdeas ideas;
    private final TestLabs labs;
    private final TestPersons persons;

    HelpNewsTest(
            WrittenCases told,
            Inbox inbox,
            Helping helping,
            Groups groups,
            Voting voting,
            TestGroups made,
            TestOutcomes outcomes,
            TestIdeas ideas,
            TestLabs labs,
            TestPersons persons) {
        this.told = told;
        this.inbox = inbox;
        this.helping = helping;
        this.groups = groups;
        this.voting = voting;
        this.made = made;
        this.outcomes = outcomes;
        this.ideas = ideas;
        this.labs = labs;
        this.persons = persons;
    }

    private void offers(Lab lab, PersonId person, long idea) {
        helping.offer(
                lab.id(), person, idea, new NewHelp(Set.of(HelpWay.HANDS), new PlainText(""), Language.SWEDISH, false));
    }

    @Test
    void theAuthorAndTheHelpersAreToldOnceThatThereAreEnough() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var idea = ideas.sent(lab, author);
        var three = persons.residents(lab, 3);
        three.forEach(person -> offers(lab, person, idea));
        told.happens(new HelpersFound(lab.id(), idea));
        for (var person : List.of(author, three.getFirst(), three.getLast())) {
            Eventually.holds(() -> told.told(person).equals(List.of("HELPERS_FOUND")));
        }
        Eventually.keeps(() -> told.told(author).size() == 1);
        var notice = inbox.page(lab.id(), author, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestIdeas.TITLE);
        assertThat(inbox.open(lab.id(), author, notice.id())).contains("/ideas/" + idea);
    }

    @Test
    void authorVotersAndHelpersAreToldOnceOfAGroupForTheirIdeasAndWhoStartedItIsNot() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var starter = persons.resident(lab);
        var voter = persons.resident(lab);
        var helper = persons.resident(lab);
        var one = ideas.sent(lab, author);
        var other = ideas.sent(lab, author);
        for (var idea : List.of(one, other)) {
            voting.cast(lab.id(), voter, idea);
            voting.cast(lab.id(), helper, idea);
            voting.cast(lab.id(), starter, idea);
            offers(lab, helper, idea);
            offers(lab, starter, idea);
        }
        var group = groups.start(lab.id(), starter, TestGroups.content("Ljusgruppen"), List.of(one, other))
                .id();
        told.happens(new GroupEvent.GroupStarted(lab.id(), group, starter));
        for (var person : List.of(author, voter, helper)) {
            Eventually.holds(() -> told.told(person).equals(List.of("GROUP_FOR_IDEA")));
        }
        Eventually.keeps(
                () -> told.told(author).size() == 1 && told.told(starter).isEmpty());
        var notice = inbox.page(lab.id(), voter, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestIdeas.TITLE);
        assertThat(inbox.open(lab.id(), voter, notice.id())).contains("/groups/" + group);
    }

    @Test
    void membersAreToldThatTheirGroupHasEndedButNotWhoEndedIt() {
        var lab = labs.make();
        var coordinator = persons.resident(lab);
        var member = persons.resident(lab);
        var group = made.started(lab, coordinator);
        made.join(lab, group, member);
        outcomes.close(lab, group, coordinator);
        Eventually.holds(() -> told.told(member).contains("GROUP_CLOSED"));
        Eventually.keeps(() -> !told.told(coordinator).contains("GROUP_CLOSED"));
        var notice = inbox.page(lab.id(), member, 1).notices().getFirst();
        assertThat(inbox.open(lab.id(), member, notice.id())).contains("/groups/" + group);
    }
}
