package se.vartrannebergen.testing;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;

/** Decisions of a facilitator for tests, each by a facilitator of its own. */
@TestComponent
public class TestDecisions {
    private static final LocalizedText WORDS =
            new LocalizedText(Map.of(Language.SWEDISH, "Det står ett namn i texten."));

    private final Decisions decisions;
    private final TestPersons persons;
    private final JdbcClient jdbc;

    TestDecisions(Decisions decisions, TestPersons persons, JdbcClient jdbc) {
        this.decisions = decisions;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    /** With rule, facts and reason. */
    public static NewDecision because(ContentAction action) {
        return new NewDecision(
                action, Measure.NONE, null, null, Optional.of(1), Optional.of(WORDS), Optional.of(WORDS));
    }

    /** The content stays; its author is paused for so many days, or suspended where {@code null}. */
    public static NewDecision pausing(Integer days) {
        return new NewDecision(
                ContentAction.KEEP,
                days == null ? Measure.SUSPEND : Measure.PAUSE,
                days,
                null,
                Optional.of(1),
                Optional.of(WORDS),
                Optional.of(WORDS));
    }

    public static NewDecision merging(long into) {
        return new NewDecision(
                ContentAction.MERGE, Measure.NONE, null, into, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Opens a case where there is none. @return the decision */
    public long about(Lab lab, long idea, NewDecision decision) {
        return about(lab, new ContentRef("idea", idea), decision);
    }

    /** The same for any content. */
    public long about(Lab lab, ContentRef content, NewDecision decision) {
        var staff = persons.newcomer(lab);
        return AsStaff.call("FACILITATOR", () -> {
            var about = decisions.open(lab.id(), staff, content);
            return decisions.decide(lab.id(), staff, about, seen(about), decision);
        });
    }

    public void undo(Lab lab, long decision) {
        var staff = new PersonId(jdbc.sql("SELECT decided_by FROM decision WHERE id = ?")
                .param(decision)
                .query(Long.class)
                .single());
        AsStaff.run("FACILITATOR", () -> decisions.undo(lab.id(), staff, decision));
    }

    private int seen(long about) {
        return jdbc.sql("SELECT version FROM moderation_case WHERE id = ?")
                .param(about)
                .query(Integer.class)
                .single();
    }
}
