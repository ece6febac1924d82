package se.vartrannebergen.journeys;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
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
            "newcomer", "00000000-0000-4000-8000-000000000003");

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
}
