package se.vartrannebergen.journeys;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** What happens around the people of a journey: who lives here, which ideas there are already. */
final class Town {
    /** Accounts of the realm, by user name; the password is the same. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "resident", "00000000-0000-4000-8000-000000000001",
            "neighbour", "00000000-0000-4000-8000-000000000002",
            "newcomer", "00000000-0000-4000-8000-000000000003",
            "facilitator", "00000000-0000-4000-8000-000000000004",
            "facilitator2", "00000000-0000-4000-8000-000000000005",
            "partner", "00000000-0000-4000-8000-000000000006",
            "admin", "00000000-0000-4000-8000-000000000007");

    private final Platform platform;

    Town(Platform platform) {
        this.platform = platform;
    }

    Platform platform() {
        return platform;
    }

    <T> T bean(Class<T> type) {
        return platform.bean(type);
    }

    Lab lab() {
        return platform.bean(TestLabs.class).rannebergen();
    }

    /** Another lab on the same server. */
    Lab otherLab() {
        return platform.bean(TestLabs.class).andra();
    }

    String words(Language language, String key, Object... arguments) {
        return platform.bean(Texts.class).get(language, key, arguments);
    }

    /** Makes the person behind an account welcome here and known to live here. */
    PersonId livesHere(String account) {
        var person = welcome(account);
        confirm(person);
        return person;
    }

    /** Makes the person behind an account of staff welcome here. */
    PersonId worksHere(String account) {
        return welcome(account);
    }

    /** Makes the person behind an account welcome here; nobody knows where they live. */
    PersonId isNew(String account) {
        var person = welcome(account);
        AsStaff.run("FACILITATOR", () -> bean(Residencies.class).revoke(lab().id(), person));
        return person;
    }

    /** A facilitator gets to know that the person lives here. */
    void confirm(PersonId person) {
        AsStaff.run("FACILITATOR", () -> bean(Residencies.class).confirm(lab().id(), person, Residencies.Method.DESK));
    }

    private PersonId welcome(String account) {
        var people = platform.bean(People.class);
        var person = people.signedIn(lab().id(), ACCOUNTS.get(account));
        people.welcome(lab().id(), person, new DisplayName(account), Language.SWEDISH);
        return person;
    }

    /** So many days later. */
    void later(int days, Runnable story) {
        platform.turnTime(Duration.ofDays(days));
        try {
            story.run();
        } finally {
            platform.turnTime(Duration.ZERO);
        }
    }

    /** In this lab so many reports hide something until it is decided, while this is done. */
    void whereReportsHide(int reports, Runnable story) {
        var usual = lab().settings().reportsToHide();
        reportsHide(reports);
        try {
            story.run();
        } finally {
            reportsHide(usual);
        }
    }

    private void reportsHide(int reports) {
        bean(JdbcClient.class)
                .sql("UPDATE lab SET reports_to_hide = ? WHERE id = ?")
                .params(reports, lab().id().value())
                .update();
        bean(Labs.class).refresh();
    }

    /** Nothing is left to decide of what others did. */
    void emptyDesk() {
        bean(JdbcClient.class)
                .sql("UPDATE moderation_case SET state = 'CLOSED', decided_at = UTC_TIMESTAMP(6) WHERE lab_id = ?")
                .param(lab().id().value())
                .update();
    }

    /** Waits until this stands in the person's inbox. */
    void isTold(PersonId person, NoticeKind kind, ContentRef about) {
        Eventually.holds(() -> bean(JdbcClient.class)
                .sql(
                        "SELECT EXISTS (SELECT 1 FROM notification WHERE person_id = ? AND kind = ? AND content_kind = ? AND content_id = ?)")
                .params(person.value(), kind.name(), about.kind(), about.id())
                .query(Boolean.class)
                .single());
    }

    /** Waits until the application has found its database again. */
    void hasItsDatabaseBack() {
        Eventually.holds(() -> {
            try {
                return bean(JdbcClient.class)
                                .sql("SELECT 1")
                                .query(Integer.class)
                                .single()
                        == 1;
            } catch (DataAccessException stillAway) {
                return false;
            }
        });
    }

    /** An idea of somebody else, open for votes. @return its address */
    String idea(String title) {
        return idea(lab(), title);
    }

    String idea(Lab where, String title) {
        var author = platform.bean(TestPersons.class).resident(where);
        return "/ideas/" + platform.bean(TestIdeas.class).sent(where, author, title, TestIdeas.TEXT);
    }

    /** As many ideas as that, each with this word in its title. */
    void ideas(String word, int many) {
        var author = bean(TestPersons.class).resident(lab());
        for (var i = 1; i <= many; i++) {
            bean(TestIdeas.class).sent(lab(), author, "Mer %s, nummer %d".formatted(word, i), TestIdeas.TEXT);
        }
    }

    /** With a photo, and so many votes that an answer is due: a clock runs. @return its address */
    String ideaThatIsOwedAnAnswer(String title) {
        return "/ideas/" + owedAnAnswer(title);
    }

    /** As above, and answered by an organisation. @return its address */
    String ideaThatWasAnswered(String title) {
        var idea = owedAnAnswer(title);
        var words = new PlainText("Vi bygger den till våren, när tjälen har gått ur marken.");
        var partner =
                AsStaff.call("ADMIN", () -> bean(Partners.class).add(lab().id(), "bostadsbolaget", "Bostadsbolaget"));
        AsStaff.run(
                "FACILITATOR",
                () -> bean(IdeaSteps.class)
                        .plan(lab().id(), idea, new StepBy(Optional.of(partner), words, Language.SWEDISH)));
        return "/ideas/" + idea;
    }

    private long owedAnAnswer(String title) {
        var persons = bean(TestPersons.class);
        var author = persons.resident(lab());
        var content = TestIdeas.content(lab(), title, TestIdeas.TEXT);
        var idea = bean(Drafts.class).begin(lab().id(), author, content).id();
        try {
            var photo = new ByteArrayInputStream(
                    se.vartrannebergen.files.Pictures.jpeg(se.vartrannebergen.files.Pictures.photo(800, 600)));
            var image = bean(IdeaImages.class).add(lab().id(), author, idea, photo);
            bean(IdeaImages.class).describe(lab().id(), author, idea, image.id(), new PlainText("En bild"));
        } catch (ImageRefused e) {
            throw new IllegalStateException(e);
        }
        bean(Ideas.class).submit(lab().id(), author, idea, content);
        persons.residents(lab(), lab().settings().answerThreshold())
                .forEach(voter -> bean(Voting.class).cast(lab().id(), voter, idea));
        return idea;
    }
}
