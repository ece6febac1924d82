package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.KeptWord.Figures;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** What everybody reads of how an organisation keeps its word. */
@ServiceTest
class KeptWordTest {
    private final KeptWord kept;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestPartners made;
    private final Screen screen;
    private final Texts texts;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId author;
    private LocalDate today;

    KeptWordTest(
            KeptWord kept,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestPartners made,
            Screen screen,
            Texts texts,
            JdbcClient jdbc) {
        this.kept = kept;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.made = made;
        this.screen = screen;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompany() {
        lab = labs.make();
        company = made.made(lab, "bolaget");
        author = persons.resident(lab);
        today = LocalDate.now(ClockBook.HERE);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatCameByItsDayIsInTimeAndWhatIsStillLateCounts() {
        assertThat(kept.answers(lab.id(), company)).isEmpty();
        answered(40, 10, 20); // 10 days before it was due
        answered(40, 10, 10); // on the day
        answered(40, 10, 9); // a day late
        answered(500, 470, 470); // long ago
        running(40, 1);
        running(5, -25);
        assertThat(kept.answers(lab.id(), company)).contains(new Figures(2, 4, OptionalInt.of(30)));
        assertThat(kept.answers(lab.id(), company).orElseThrow().areFew()).isTrue();
    }

    @Test
    void whoOwedAnAnswerThatAnotherOneGaveIsNotTheOneWhoGaveItInTime() {
        var other = made.made(lab, "staden");
        answered(40, 10, 20);
        by(other, answered(40, 10, 20)); // somebody else was faster: it says nothing of the company
        by(other, answered(40, 10, 5)); // and here the company was late already
        assertThat(kept.answers(lab.id(), company)).contains(new Figures(1, 2, OptionalInt.of(20)));
        assertThat(kept.answers(lab.id(), other)).isEmpty();
    }

    private void by(PartnerId partner, long idea) {
        jdbc.sql("UPDATE answer_clock SET answered_by = ? WHERE idea_id = ?")
                .params(partner.value(), idea)
                .update();
    }

    @Test
    void aDayThatHadPassedBeforeItWasPutOffCountsStill() {
        extended(answered(40, 10, 8), 15, 5); // put off in time, and kept
        extended(answered(40, 10, 8), 9, 5); // put off when it was late already
        extended(running(40, 10), 9, -20); // the same, and no answer yet
        extended(running(40, 10), 15, -20);
        assertThat(kept.answers(lab.id(), company)).contains(new Figures(1, 3, OptionalInt.of(32)));
    }

    /** @param on days before today on which it was put off @param due until when, in the same */
    private void extended(long idea, int on, int due) {
        jdbc.sql(
                        "UPDATE answer_clock SET due_on = ?, extended_on = ?, extended_why = 'Tjäle.', extended_language = 'sv' WHERE idea_id = ?")
                .params(today.minusDays(due), today.minusDays(on), idea)
                .update();
    }

    @Test
    void aPromiseIsKeptByTheDayThatWasNamedFirst() {
        promise("KEPT", 50, 20, 21);
        promise("KEPT", 50, 20, 5);
        promise("OPEN", 50, 3, null);
        promise("OPEN", 50, -3, null);
        assertThat(kept.promises(lab.id(), company)).contains(new Figures(1, 3, OptionalInt.empty()));
    }

    @Test
    void ofFewNobodyReadsAShareAndOfFiveEverybodyDoes() {
        for (var i = 0; i < 4; i++) {
            answered(40, 10, 20);
        }
        screen.visitor(lab, Language.SWEDISH).opens("partners/bolaget");
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "answers.kept.answers.few", 4))
                .doesNotContain("<progress");
        running(40, 1);
        screen.opens("partners/bolaget");
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "answers.kept.answers", 4, 5))
                .contains(texts.get(Language.SWEDISH, "answers.kept.median", 20))
                .contains("<progress aria-labelledby=\"kept-answers\" max=\"5\" value=\"4\">");
    }

    /** All in days before today. */
    private long answered(int began, int due, int answered) {
        var idea = ideas.sent(lab, author);
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on, ended_at,
                            answered_by) VALUES (NEXTVAL(answer_clock_seq), ?, ?, ?, 'ANSWERED', ?, ?, ?, ?, ?)""")
                .params(
                        lab.id().value(),
                        idea,
                        company.value(),
                        today.minusDays(began),
                        today.minusDays(due),
                        today.minusDays(due),
                        today.minusDays(answered)
                                .atTime(12, 0)
                                .atZone(ClockBook.HERE)
                                .withZoneSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime(),
                        company.value())
                .update();
        return idea;
    }

    private long running(int began, int due) {
        var idea = ideas.sent(lab, author);
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
                        VALUES (NEXTVAL(answer_clock_seq), ?, ?, ?, 'RUNNING', ?, ?, ?)""")
                .params(
                        lab.id().value(),
                        idea,
                        company.value(),
                        today.minusDays(began),
                        today.minusDays(due),
                        today.minusDays(due))
                .update();
        return idea;
    }

    private void promise(String state, int made, int due, @org.jspecify.annotations.Nullable Integer keptBefore) {
        jdbc.sql("""
                        INSERT INTO promise (id, lab_id, partner_id, state, text, language, made_on, due_on, first_due_on, kept_on, made_by)
                        VALUES (NEXTVAL(promise_seq), ?, ?, ?, 'Vi lagar lampan', 'sv', ?, ?, ?, ?, ?)""")
                .params(
                        lab.id().value(),
                        company.value(),
                        state,
                        today.minusDays(made),
                        today.minusDays(due),
                        today.minusDays(due),
                        keptBefore == null ? null : today.minusDays(keptBefore),
                        author.value())
                .update();
    }
}
