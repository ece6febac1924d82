package se.vartrannebergen.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.texts.Texts;

/** The pages of groups as their readers see them. */
@ServiceTest
class GroupViewsTest {
    private final Screen screen;
    private final Groups groups;
    private final Memberships members;
    private final Invitations invitations;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestUpdates updates;
    private final Texts texts;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId neighbour;
    private long idea;

    GroupViewsTest(
            Screen screen,
            Groups groups,
            Memberships members,
            Invitations invitations,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestUpdates updates,
            Texts texts,
            JdbcClient jdbc) {
        this.screen = screen;
        this.groups = groups;
        this.members = members;
        this.invitations = invitations;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.updates = updates;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoNeighbours() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        neighbour = persons.resident(lab);
        idea = ideas.sent(lab, coordinator);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long group(Reading reading, Joining joining) {
        var content = TestGroups.content(TestGroups.NAME, reading, joining, false);
        return groups.start(lab.id(), coordinator, content, List.of(idea)).id();
    }

    private String say(String language, String key, Object... arguments) {
        return texts.getTranslation(key, new Language(language).locale(), arguments);
    }

    private boolean isFound(String path) {
        screen.opens(path);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .noneMatch(one -> one.getClass().getSimpleName().equals("NotFoundView"));
    }

    private static void press(String words) {
        _click(_find(NativeButton.class, spec -> spec.withText(words)).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void theFirstPageSaysWhatForWhomItLooksForAndHowToJoin(String language) {
        var group = group(Reading.EVERYBODY, Joining.OPEN);
        var page = screen.visitor(lab, new Language(language))
                .opens("groups/" + group)
                .markup();
        assertThat(page)
                .contains(TestGroups.NAME, "odlingslådor", "snickra", TestIdeas.TITLE)
                .contains(say(language, "groups.join"), say(language, "groups.looking"))
                .contains("join-" + group)
                .doesNotContain(">Granne<", "!{", ">groups.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void theListInvitesToStartWhereThereIsNone(String language) {
        var page = screen.visitor(lab, new Language(language)).opens("groups").markup();
        assertThat(page).contains(say(language, "groups.list.none"), "groups/new");
        group(Reading.MEMBERS, Joining.ASK);
        page = screen.visitor(lab, new Language(language)).opens("groups").markup();
        assertThat(page)
                .contains(TestGroups.NAME, say(language, "groups.joining.short.ask"))
                .doesNotContain(say(language, "groups.list.none"));
    }

    @Test
    void oneTapJoinsAndOneTakesLeavingBack() {
        var group = group(Reading.MEMBERS, Joining.OPEN);
        screen.person(lab, neighbour, Language.SWEDISH).opens("groups/" + group);
        press(say("sv", "groups.join"));
        assertThat(screen.markup()).contains(say("sv", "groups.joined"), "/people", say("sv", "groups.you"));
        press(say("sv", "groups.leave"));
        assertThat(screen.markup()).contains(say("sv", "groups.left")).doesNotContain("/people");
        press(say("sv", "groups.left.undo"));
        assertThat(screen.markup()).contains("/people");
    }

    @Test
    void theLastCoordinatorIsToldToHandOver() {
        var group = group(Reading.EVERYBODY, Joining.OPEN);
        members.join(lab.id(), group, neighbour);
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group);
        press(say("sv", "groups.leave"));
        assertThat(screen.markup()).contains(say("sv", "groups.refused.lastcoordinator"), "/people");
        screen.opens("groups/" + group + "/people");
        press(say("sv", "groups.handover"));
        assertThat(screen.markup()).contains(say("sv", "groups.handover.done", "Granne"));
    }

    @Test
    void whoAsksWaitsAndTheCoordinatorAnswersOnThePageOfPeople() {
        var group = group(Reading.MEMBERS, Joining.ASK);
        screen.person(lab, neighbour, Language.SWEDISH).opens("groups/" + group);
        press(say("sv", "groups.ask.send"));
        assertThat(screen.markup()).contains(say("sv", "groups.asked"));
        screen.person(lab, coordinator, new Language("ar")).opens("groups/" + group);
        assertThat(screen.markup()).contains(say("ar", "groups.asks.some", 1));
        screen.opens("groups/" + group + "/people");
        press(say("ar", "groups.accept"));
        assertThat(screen.markup()).contains(say("ar", "groups.accepted", "Granne"), say("ar", "groups.asks.none"));
    }

    @Test
    void forThoseOutsideThereIsNoPageOfPeopleAndOfMembersOnlyNothingInside() {
        var open = group(Reading.EVERYBODY, Joining.OPEN);
        var closed = group(Reading.MEMBERS, Joining.OPEN);
        members.ask(lab.id(), askable(closed), neighbour, new PlainText("Hej"), false);
        screen.person(lab, neighbour, Language.SWEDISH);
        for (var path : List.of("/people", "/edit", "/invitations/1")) {
            assertThat(isFound("groups/" + open + path)).as(path).isFalse();
            assertThat(isFound("groups/" + closed + path)).as(path).isFalse();
        }
        assertThat(isFound("groups/" + closed)).isTrue();
        assertThat(screen.markup()).doesNotContain("class=\"tabs\"");
        assertThat(isFound("groups/999999999")).isFalse();
        assertThat(isFound("groups/join/" + "0".repeat(32))).isFalse();
        screen.facilitator(lab, persons.resident(lab), Language.SWEDISH);
        assertThat(isFound("groups/" + closed + "/people")).isTrue();
    }

    @Test
    void newsOfAMembersOnlyGroupAreReadByAllOnItsPage() {
        var closed = group(Reading.MEMBERS, Joining.OPEN);
        updates.published(lab, coordinator, new ContentRef("group", closed));
        screen.visitor(lab, Language.SWEDISH).opens("groups/" + closed);
        assertThat(screen.markup())
                .contains(TestUpdates.TITLE, say("sv", "groups.news.all"))
                .doesNotContain("class=\"tabs\"", say("sv", "groups.news.new"));
    }

    private long askable(long group) {
        jdbc.sql("UPDATE working_group SET joining = 'ASK' WHERE id = ?")
                .param(group)
                .update();
        return group;
    }

    @Test
    void aGroupOfAnotherLabIsNotThere() {
        var group = group(Reading.EVERYBODY, Joining.OPEN);
        var there = labs.make();
        screen.person(there, persons.resident(there), Language.SWEDISH);
        assertThat(isFound("groups/" + group)).isFalse();
        assertThat(isFound("groups/" + group + "/people")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void anInvitationLetsInAndSaysClearlyWhenItHasEnded(String language) {
        var group = group(Reading.MEMBERS, Joining.INVITED);
        var made = invitations.make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(3)), 1);
        var page = screen.visitor(lab, new Language(language))
                .opens(made.address().substring(1))
                .markup();
        assertThat(page).contains(TestGroups.NAME, "odlingslådor", "join-" + group, say(language, "groups.join"));
        screen.person(lab, neighbour, new Language(language))
                .opens(made.address().substring(1));
        press(say(language, "groups.join"));
        assertThat(screen.markup()).contains(say(language, "groups.you"));
        page = screen.person(lab, persons.resident(lab), new Language(language))
                .opens(made.address().substring(1))
                .markup();
        assertThat(page)
                .contains(say(language, "groups.invited.end.uses"), say(language, "groups.invited.else.invited"));
    }

    @Test
    void theSheetShowsACodeAndTheAddress() {
        var group = group(Reading.MEMBERS, Joining.INVITED);
        var made = invitations.make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(3)), 1);
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + group + "/invitations/" + made.id());
        assertThat(screen.markup()).contains(made.token(), "<svg", "viewBox");
    }

    @Test
    void aGroupIsStartedFromAnIdeaAndChanged() {
        screen.person(lab, neighbour, Language.SWEDISH).opens("groups/new?idea=" + idea);
        assertThat(screen.markup()).contains(TestIdeas.TITLE);
        press(say("sv", "groups.new.start"));
        assertThat(screen.markup()).contains(say("sv", "groups.problem.nametooshort"));
        fill("name", "Belysningsgruppen");
        fill("purpose", "Vi ordnar bättre ljus på vägen till skolan.");
        press(say("sv", "groups.new.start"));
        assertThat(screen.markup()).contains("Belysningsgruppen", TestIdeas.TITLE, say("sv", "groups.you.coordinate"));
        var group = jdbc.sql("SELECT id FROM working_group WHERE lab_id = ? AND name = 'Belysningsgruppen'")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        screen.opens("groups/" + group + "/edit");
        fill("name", "Ljusgruppen");
        press(say("sv", "groups.edit.save"));
        assertThat(screen.markup()).contains("Ljusgruppen");
    }

    private static void fill(String name, String value) {
        _find(Field.class).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .fill(value);
    }

    @Test
    void aRemovedGroupIsGone() throws Exception {
        var group = group(Reading.EVERYBODY, Joining.OPEN);
        jdbc.sql("UPDATE working_group SET state = 'REMOVED', stood_as = 'ACTIVE' WHERE id = ?")
                .param(group)
                .update();
        screen.visitor(lab, Language.SWEDISH);
        assertThat(isFound("groups/" + group)).isFalse();
    }

    @Test
    void whoMayReadAndComeInIsKeptWithWhatIsTyped() {
        screen.person(lab, neighbour, Language.SWEDISH).opens("groups/new?idea=" + idea);
        assertThat(screen.markup())
                .contains(
                        "data-typed=\"reading\"",
                        "data-typed=\"joining\"",
                        "data-typed=\"language\"",
                        "data-typed=\"idea\"",
                        "data-typed=\"idea-" + idea + "\"");
    }

    @Test
    void whoJoinsAsTheGroupIsRemovedIsToldSo() {
        var group = group(Reading.EVERYBODY, Joining.OPEN);
        screen.person(lab, neighbour, Language.SWEDISH).opens("groups/" + group);
        jdbc.sql("UPDATE working_group SET state = 'REMOVED', stood_as = 'ACTIVE' WHERE id = ?")
                .param(group)
                .update();
        press(say("sv", "groups.join"));
        assertThat(screen.markup()).contains(say("sv", "groups.unreadable"));
    }
}
