package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.IdeaEvent.IdeaMerged;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** An idea becomes part of another one: its groups, and who wants to help, are there too. */
@ServiceTest
class MergedIdeasTest {
    private final MergedIdeas merged;
    private final Helping helping;
    private final Helpers helpers;
    private final GroupsOfIdea groupsOfIdea;
    private final GroupOverviews overviews;
    private final Groups groups;
    private final Decisions desk;
    private final TestDecisions decisions;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId neighbour;
    private long idea;
    private long target;

    MergedIdeasTest(
            MergedIdeas merged,
            Helping helping,
            Helpers helpers,
            GroupsOfIdea groupsOfIdea,
            GroupOverviews overviews,
            Groups groups,
            Decisions desk,
            TestDecisions decisions,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            JdbcClient jdbc) {
        this.merged = merged;
        this.helping = helping;
        this.helpers = helpers;
        this.groupsOfIdea = groupsOfIdea;
        this.overviews = overviews;
        this.groups = groups;
        this.desk = desk;
        this.decisions = decisions;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoIdeas() {
        lab = labs.make();
        author = persons.resident(lab);
        neighbour = persons.resident(lab);
        idea = made.sent(lab, author);
        target = made.sent(lab, neighbour);
    }

    private void offers(PersonId person, long about, String line) {
        helping.offer(
                lab.id(),
                person,
                about,
                new NewHelp(Set.of(HelpWay.TIME), new PlainText(line), Language.SWEDISH, false));
    }

    private int helpersOf(long about) {
        return helpers.of(lab.id(), about, Optional.empty()).helpers();
    }

    private Optional<String> line(PersonId person, long about) {
        return helpers.of(lab.id(), about, Optional.of(person)).mine().map(IdeaHelp.Mine::line);
    }

    private List<Long> groupsOf(long about) {
        return groupsOfIdea.of(lab.id(), about, Optional.empty()).stream()
                .map(GroupOnIdea::id)
                .toList();
    }

    private long group(Long... about) {
        return groups.start(lab.id(), author, TestGroups.content(TestGroups.NAME), List.of(about))
                .id();
    }

    @Test
    void itsGroupsAreShownThereAndGoBackWhereTheTwoPart() {
        var group = group(idea);
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> groupsOf(target).equals(List.of(group)));
        assertThat(overviews
                        .find(lab.id(), group, Optional.empty())
                        .orElseThrow()
                        .ideas())
                .extracting(GroupOverview.About::id)
                .containsExactly(target);
        decisions.undo(lab, decision);
        Eventually.holds(() -> groupsOf(target).isEmpty());
        assertThat(groupsOf(idea)).containsExactly(group);
    }

    @Test
    void aGroupThatWasThereAlreadyStays() {
        var both = group(idea, target);
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.keeps(() -> groupsOf(target).equals(List.of(both)));
        decisions.undo(lab, decision);
        Eventually.keeps(() -> groupsOf(target).equals(List.of(both)));
    }

    @Test
    void whoWantedToHelpDoesSoThereOnceEachAndWhoDidAlreadyStaysAsTheyWere() {
        var third = persons.resident(lab);
        offers(author, idea, "Lördagar");
        offers(third, idea, "Söndagar");
        offers(third, target, "Jag har en borr");
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 2);
        assertThat(line(author, target)).contains("Lördagar");
        assertThat(line(third, target)).contains("Jag har en borr");
        merged.merged(new IdeaMerged(lab.id(), idea, target));
        assertThat(helpersOf(target)).isEqualTo(2);
        decisions.undo(lab, decision);
        Eventually.holds(() -> helpersOf(target) == 1);
        assertThat(line(third, target)).contains("Jag har en borr");
        assertThat(helpersOf(idea)).isEqualTo(2);
        merged.merged(new IdeaMerged(lab.id(), idea, target)); // told too late
        assertThat(helpersOf(target)).isEqualTo(1);
    }

    @Test
    void whoSaysItOtherwiseThereOffersThereAndWhoTakesItBackHasTakenItBack() {
        offers(author, idea, "Lördagar");
        var third = persons.resident(lab);
        offers(third, idea, "Söndagar");
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 2);
        offers(author, target, "Alla dagar");
        helping.takeBack(lab.id(), third, target);
        merged.merged(new IdeaMerged(lab.id(), idea, target));
        assertThat(helpersOf(target)).isEqualTo(1);
        decisions.undo(lab, decision);
        Eventually.holds(() -> helpersOf(idea) == 1);
        assertThat(line(third, idea)).isEmpty();
        Eventually.keeps(() -> line(author, target).equals(Optional.of("Alla dagar")));
    }

    @Test
    void whoTakesBackWhatTheySaidThereAnewIsNotBackEither() {
        offers(author, idea, "Lördagar");
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 1);
        offers(author, target, "Alla dagar");
        helping.takeBack(lab.id(), author, target);
        decisions.undo(lab, decision);
        Eventually.keeps(() -> helpersOf(idea) == 0 && helpersOf(target) == 0);
    }

    private void offersByName(PersonId person, long about, boolean nameShown) {
        helping.offer(
                lab.id(),
                person,
                about,
                new NewHelp(Set.of(HelpWay.TIME), new PlainText(""), Language.SWEDISH, nameShown));
    }

    private List<String> namesOf(long about) {
        return helpers.of(lab.id(), about, Optional.empty()).names();
    }

    @Test
    void noNameIsReadThereBeforeThePersonSaysSoAndNoneComesBackThatTheyHidThere() {
        offersByName(author, idea, true);
        offersByName(neighbour, idea, true);
        var decision = decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 2);
        assertThat(namesOf(target)).isEmpty();
        offersByName(author, target, false);
        decisions.undo(lab, decision);
        Eventually.holds(() -> helpersOf(target) == 1);
        assertThat(helpers.of(lab.id(), idea, Optional.of(author))
                        .mine()
                        .orElseThrow()
                        .nameShown())
                .isFalse();
        assertThat(namesOf(idea)).hasSize(1);
    }

    private long lineOf(PersonId person, long about) {
        return jdbc.sql("SELECT id FROM idea_help WHERE idea_id = ? AND person_id = ?")
                .params(about, person.value())
                .query(Long.class)
                .single();
    }

    private String stateOf(long line) {
        return jdbc.sql("SELECT line_state FROM idea_help WHERE id = ?")
                .param(line)
                .query(String.class)
                .single();
    }

    @Test
    void wordsThatAreRemovedThereAreRemovedWhereTheyCameFromUntilThatIsTakenBack() {
        var last = made.sent(lab, persons.resident(lab));
        offers(author, idea, "Ring min granne på nummer nio");
        var own = lineOf(author, idea);
        var merge = decisions.about(lab, idea, TestDecisions.merging(target));
        decisions.about(lab, target, TestDecisions.merging(last));
        Eventually.holds(() -> helpersOf(last) == 1);
        var there = new ContentRef(HelpBook.KIND, lineOf(author, last));
        var removal = decisions.about(lab, there, TestDecisions.because(ContentAction.REMOVE));
        assertThat(stateOf(own)).isEqualTo("REMOVED");
        assertThat(stateOf(lineOf(author, target))).isEqualTo("REMOVED");
        decisions.undo(lab, merge);
        Eventually.holds(() -> helpersOf(last) == 0);
        assertThat(stateOf(own)).isEqualTo("REMOVED");
        decisions.undo(lab, removal);
        assertThat(stateOf(own)).isEqualTo("SHOWN");
    }

    @Test
    void whatWaitsToBeLookedAtThereIsLookedAtWhereItCameFrom() {
        var last = made.sent(lab, persons.resident(lab));
        offers(author, idea, "Ring min granne på nummer nio");
        var own = new ContentRef(HelpBook.KIND, lineOf(author, idea));
        var merge = decisions.about(lab, idea, TestDecisions.merging(target));
        decisions.about(lab, target, TestDecisions.merging(last));
        Eventually.holds(() -> helpersOf(last) == 1);
        var there = new ContentRef(HelpBook.KIND, lineOf(author, last));
        var staff = persons.newcomer(lab);
        var reported = AsStaff.call("FACILITATOR", () -> desk.open(lab.id(), staff, there));
        decisions.undo(lab, merge);
        Eventually.holds(() -> helpersOf(last) == 0);
        assertThat(AsStaff.call("FACILITATOR", () -> desk.open(lab.id(), staff, own)))
                .isEqualTo(reported);
        decisions.about(lab, own, TestDecisions.because(ContentAction.HIDE));
        assertThat(stateOf(own.id())).isEqualTo("HIDDEN");
        assertThat(jdbc.sql("SELECT state FROM moderation_case WHERE id = ?")
                        .param(reported)
                        .query(String.class)
                        .single())
                .isEqualTo("DECIDED");
    }

    @Test
    void nobodyIsToldToStartAGroupWhereOneIsAtWork() {
        group(target);
        persons.residents(lab, 3).forEach(person -> offers(person, idea, ""));
        Eventually.holds(() -> told(author) == 1);
        decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 3);
        Eventually.keeps(() -> told(neighbour) == 0 && all() == 4);
    }

    @Test
    void whoChangesAGroupWhileItsIdeaIsMergedDoesNotLetGoOfTheOther() {
        var group = group(idea);
        decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> groupsOf(target).equals(List.of(group)));
        groups.change(lab.id(), group, author, TestGroups.content("Nya namnet"), List.of(idea), 0);
        assertThat(groupsOf(target)).containsExactly(group);
        groups.change(lab.id(), group, author, TestGroups.content("Nyaste namnet"), List.of(), 1);
        assertThat(groupsOf(target)).isEmpty();
    }

    @Test
    void allOfItGoesAlongWhereTheOtherIsMergedTooAndComesBackWhereTheFirstParts() {
        var last = made.sent(lab, persons.resident(lab));
        var group = group(idea);
        offers(author, idea, "Lördagar");
        offers(neighbour, target, "Söndagar");
        var first = decisions.about(lab, idea, TestDecisions.merging(target));
        decisions.about(lab, target, TestDecisions.merging(last));
        Eventually.holds(() -> helpersOf(last) == 2 && groupsOf(last).equals(List.of(group)));
        decisions.undo(lab, first);
        Eventually.holds(() -> helpersOf(last) == 1 && groupsOf(last).isEmpty());
        assertThat(line(neighbour, last)).contains("Söndagar");
        assertThat(groupsOf(idea)).containsExactly(group);
    }

    @Test
    void whoWasToldThatThereAreEnoughIsNotToldAgain() {
        persons.residents(lab, 3).forEach(person -> offers(person, idea, ""));
        Eventually.holds(() -> told(author) == 1);
        decisions.about(lab, idea, TestDecisions.merging(target));
        Eventually.holds(() -> helpersOf(target) == 3 && told(neighbour) == 1);
        Eventually.keeps(() -> told(author) == 1 && all() == 5);
    }

    private int told(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE kind = 'HELPERS_FOUND' AND person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private int all() {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE kind = 'HELPERS_FOUND' AND lab_id = ?")
                .param(lab.id().value())
                .query(Integer.class)
                .single();
    }
}
