package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;

/** Who wants to help with an idea, and when they are enough for a group. */
@ServiceTest
class HelpingTest {
    private final Helping helping;
    private final Helpers helpers;
    private final GroupsOfIdea groupsOfIdea;
    private final Groups groups;
    private final Ideas ideas;
    private final ModeratedHelp moderated;
    private final TestDecisions decisions;
    private final TestOutcomes outcomes;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId neighbour;
    private long idea;

    HelpingTest(
            Helping helping,
            Helpers helpers,
            GroupsOfIdea groupsOfIdea,
            Groups groups,
            Ideas ideas,
            ModeratedHelp moderated,
            TestDecisions decisions,
            TestOutcomes outcomes,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            JdbcClient jdbc) {
        this.helping = helping;
        this.helpers = helpers;
        this.groupsOfIdea = groupsOfIdea;
        this.groups = groups;
        this.ideas = ideas;
        this.moderated = moderated;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anIdea() {
        lab = labs.make();
        author = persons.resident(lab);
        neighbour = persons.resident(lab);
        idea = made.sent(lab, author);
    }

    private static NewHelp help(String line, boolean nameShown, HelpWay... ways) {
        return new NewHelp(Set.of(ways), new PlainText(line), Language.SWEDISH, nameShown);
    }

    private void offers(PersonId person) {
        helping.offer(lab.id(), person, idea, help("Lördagar", false, HelpWay.TIME));
    }

    private IdeaHelp read(PersonId reader) {
        return helpers.of(lab.id(), idea, Optional.of(reader));
    }

    @Test
    void anOfferSaysHowAndItsLineIsShort() {
        assertThatThrownBy(() -> help("", false))
                .isInstanceOfSatisfying(
                        HelpNotReady.class,
                        problem -> assertThat(problem.problems()).containsExactly(HelpProblem.NO_WAY));
        assertThat(help("å".repeat(NewHelp.LONGEST_LINE), false, HelpWay.ROOM).ways())
                .containsExactly(HelpWay.ROOM);
        assertThatThrownBy(() -> help("å".repeat(NewHelp.LONGEST_LINE + 1), false, HelpWay.ROOM))
                .isInstanceOf(HelpNotReady.class);
    }

    @Test
    void offeringTwiceIsOfferingOnceAndTheLastOneStands() {
        helping.offer(lab.id(), neighbour, idea, help("Måndagar", false, HelpWay.TIME, HelpWay.HANDS));
        helping.offer(lab.id(), neighbour, idea, help("Tisdagar", true, HelpWay.TOOLS));
        var seen = helpers.of(lab.id(), idea, Optional.empty());
        assertThat(seen.helpers()).isEqualTo(1);
        assertThat(seen.ways()).isEqualTo(Map.of(HelpWay.TOOLS, 1));
        assertThat(seen.names()).containsExactly("Granne");
        assertThat(read(neighbour).mine().orElseThrow().line()).isEqualTo("Tisdagar");
        assertThat(jdbc.sql("SELECT text FROM content_version WHERE content_kind = 'help' AND lab_id = ?")
                        .param(lab.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Måndagar");
    }

    @Test
    void anOfferIsTakenBackAtAnyTimeWithItsWordsAndMadeAgain() {
        helping.offer(lab.id(), neighbour, idea, help("Måndagar", true, HelpWay.TIME));
        helping.takeBack(lab.id(), neighbour, idea);
        helping.takeBack(lab.id(), neighbour, idea);
        assertThat(read(neighbour)).isEqualTo(IdeaHelp.NONE);
        assertThat(jdbc.sql("SELECT line FROM idea_help WHERE idea_id = ?")
                        .param(idea)
                        .query(String.class)
                        .list())
                .containsExactly("");
        helping.takeBack(lab.id(), author, idea);
        offers(neighbour);
        assertThat(read(neighbour).helpers()).isEqualTo(1);
    }

    @Test
    void onlyIdeasThatEverybodyReadsTakeHelpAndShowIt() {
        offers(neighbour);
        var draft = made.draft(lab, author);
        assertThatThrownBy(() -> helping.offer(lab.id(), neighbour, draft, help("", false, HelpWay.HANDS)))
                .isInstanceOf(IdeaUnknown.class);
        ideas.withdraw(lab.id(), author, idea);
        assertThatThrownBy(() -> offers(persons.resident(lab))).isInstanceOf(IdeaUnknown.class);
        assertThat(read(neighbour)).isEqualTo(IdeaHelp.NONE);
        assertThat(helpers.lines(lab.id(), idea, neighbour, 0).lines()).isEmpty();
    }

    @Test
    void whoIsPausedOffersNothing() {
        var other = made.sent(lab, neighbour);
        decisions.about(lab, other, TestDecisions.pausing(7));
        assertThatThrownBy(() -> offers(neighbour)).isInstanceOf(Paused.class);
    }

    @Test
    void whatHelpersWriteIsReadByAuthorFellowHelpersAndFacilitatorsOnly() {
        helping.offer(lab.id(), neighbour, idea, help("Jag talar somaliska", true, HelpWay.LANGUAGES));
        var stranger = persons.resident(lab);
        var fellow = persons.resident(lab);
        assertThat(lines(author)).containsExactly("Jag talar somaliska");
        assertThat(lines(neighbour)).containsExactly("Jag talar somaliska");
        assertThat(lines(stranger)).isEmpty();
        assertThat(read(stranger).readsLines()).isFalse();
        assertThat(AsStaff.call("FACILITATOR", () -> lines(stranger))).hasSize(1);
        assertThat(lines(fellow)).isEmpty();
        offers(fellow);
        assertThat(lines(fellow)).containsExactly("Jag talar somaliska", "Lördagar");
        var shown = helpers.lines(lab.id(), idea, fellow, 0).lines();
        assertThat(shown.getFirst().name()).contains("Granne");
        assertThat(shown.getLast().name()).isEmpty();
    }

    private List<String> lines(PersonId reader) {
        return helpers.lines(lab.id(), idea, reader, 0).lines().stream()
                .map(IdeaHelp.Line::line)
                .toList();
    }

    @Test
    void whoReadsALineReportsItAndWhatIsHiddenStandsWhileTheOfferDoes() {
        helping.offer(lab.id(), neighbour, idea, help("Ring min granne på nummer nio", false, HelpWay.HANDS));
        var line = helpers.lines(lab.id(), idea, author, 0).lines().getFirst().content();
        var piece = moderated.find(lab.id(), line.id()).orElseThrow();
        assertThat(moderated.isReadByAll(lab.id(), piece)).isFalse();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(author))).isTrue();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(persons.resident(lab))))
                .isFalse();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.empty())).isFalse();

        decisions.about(lab, new ContentRef("help", line.id()), TestDecisions.because(ContentAction.REMOVE));
        assertThat(lines(author)).isEmpty();
        assertThat(read(author).helpers()).isEqualTo(1);
        helping.offer(lab.id(), neighbour, idea, help("Annat", false, HelpWay.ROOM));
        var mine = read(neighbour).mine().orElseThrow();
        assertThat(mine.lineStands()).isTrue();
        assertThat(mine.ways()).containsExactly(HelpWay.ROOM);
        assertThat(mine.line()).isEqualTo("Ring min granne på nummer nio");
        assertThat(lines(author)).isEmpty();
    }

    @Test
    void whoIsAskedToChangeALineChangesIt() {
        helping.offer(lab.id(), neighbour, idea, help("Ring min granne på nummer nio", false, HelpWay.HANDS));
        var line = helpers.lines(lab.id(), idea, author, 0).lines().getFirst().content();
        decisions.about(lab, line, TestDecisions.because(ContentAction.ASK_EDIT));
        assertThat(lines(author)).isEmpty();
        assertThat(read(neighbour).mine().orElseThrow().lineStands()).isFalse();
        helping.offer(lab.id(), neighbour, idea, help("Ring mig", false, HelpWay.HANDS));
        assertThat(read(neighbour).mine().orElseThrow().line()).isEqualTo("Ring mig");
        assertThat(jdbc.sql("SELECT state FROM moderation_case WHERE content_kind = 'help' AND content_id = ?")
                        .param(line.id())
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
    }

    @Test
    void authorAndHelpersMayStartAGroupOnceThreeWantToHelpAndFacilitatorsAlways() {
        offers(neighbour);
        offers(persons.resident(lab));
        assertThat(read(author).mayStart()).isFalse();
        assertThat(AsStaff.call("FACILITATOR", () -> read(persons.resident(lab)).mayStart()))
                .isTrue();
        offers(persons.resident(lab));
        assertThat(read(author).mayStart()).isTrue();
        assertThat(read(neighbour).mayStart()).isTrue();
        assertThat(read(persons.resident(lab)).mayStart()).isFalse();

        groups.start(lab.id(), neighbour, TestGroups.content("Ljusgruppen"), List.of(idea));
        assertThat(read(author).mayStart()).isFalse();
    }

    @Test
    void whereAGroupIsAtWorkNobodyIsToldToStartOneAndOnceItHasEndedTheyMay() {
        var group = groups.start(lab.id(), neighbour, TestGroups.content("Ljusgruppen"), List.of(idea))
                .id();
        persons.residents(lab, 3).forEach(this::offers);
        assertThat(found()).isZero();
        assertThat(read(author).mayStart()).isFalse();
        outcomes.close(lab, group, neighbour);
        assertThat(read(author).mayStart()).isTrue();
        offers(neighbour);
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void enoughAreFoundOnceWhoeverOffersAtTheSameMomentOrChangesTheirMind() {
        var all = persons.residents(lab, 12);
        AtOnce.call(all.size(), i -> {
            offers(all.get(i));
            return true;
        });
        // Told are those who want to help when it is told, which may be before the last of them does.
        Eventually.holds(() -> told(author) == 1
                && all.stream().filter(person -> told(person) == 1).count() >= Helping.HELPERS_FOR_A_GROUP);
        all.forEach(person -> helping.takeBack(lab.id(), person, idea));
        all.forEach(this::offers);
        assertThat(read(author).helpers()).isEqualTo(12);
        assertThat(found()).isEqualTo(1);
        Eventually.keeps(() -> told(author) == 1 && all.stream().allMatch(person -> told(person) <= 1));
    }

    private int found() {
        return jdbc.sql("SELECT COUNT(*) FROM idea_helpers WHERE idea_id = ? AND found_at IS NOT NULL")
                .param(idea)
                .query(Integer.class)
                .single();
    }

    private int told(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE person_id = ? AND kind = 'HELPERS_FOUND'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void twoOfThreeAreNotEnoughHoweverOftenTheyOffer() {
        offers(neighbour);
        offers(author);
        offers(neighbour);
        assertThat(found()).isZero();
    }

    @Test
    void whatItCostsDoesNotGrowWithTheHelpers() {
        assertThat(Statements.of(() -> read(neighbour))).isEqualTo(1);
        assertThat(Statements.of(() -> groupsOfIdea.of(lab.id(), idea, Optional.of(neighbour))))
                .isEqualTo(1);
        for (var person : persons.residents(lab, 200)) {
            helping.offer(lab.id(), person, idea, help("Jag kommer", true, HelpWay.HANDS, HelpWay.TIME));
        }
        offers(neighbour);
        assertThat(read(neighbour).helpers()).isEqualTo(201);
        assertThat(read(neighbour).ways()).isEqualTo(Map.of(HelpWay.HANDS, 200, HelpWay.TIME, 201));
        assertThat(read(neighbour).names()).hasSize(Helping.MOST_NAMES);
        assertThat(Statements.of(() -> read(neighbour))).isEqualTo(2);
        assertThat(Statements.of(() -> helpers.lines(lab.id(), idea, neighbour, 0)))
                .isEqualTo(1);
        var lines = helpers.lines(lab.id(), idea, neighbour, 195);
        assertThat(lines.lines()).hasSize(6);
        assertThat(lines.more()).isFalse();
        assertThat(helpers.lines(lab.id(), idea, neighbour, 0).more()).isTrue();
    }
}
