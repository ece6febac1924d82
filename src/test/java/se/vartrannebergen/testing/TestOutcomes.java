package se.vartrannebergen.testing;

import java.util.OptionalInt;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.groups.OutcomeResult;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What came of groups, for tests. */
@TestComponent
public class TestOutcomes {
    public static final String TEXT = "Vi byggde sex odlingslådor på gården, och alla är i bruk.";
    public static final String LEARNED = "Fråga om jord i god tid.";

    private final Outcomes outcomes;

    TestOutcomes(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Good enough to end a group with. */
    public static NewOutcome content(String text) {
        return new NewOutcome(
                OutcomeResult.DONE,
                new PlainText(text),
                new PlainText(LEARNED),
                Language.SWEDISH,
                OptionalInt.of(120),
                OptionalInt.of(40),
                PhotoConsent.NOT_SAID);
    }

    public void close(Lab lab, long group, PersonId coordinator) {
        outcomes.close(lab.id(), group, coordinator, content(TEXT));
    }
}
