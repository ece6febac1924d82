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
    private void answered(int began, int due, int answered) {
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on, ended_at)
                        VALUES (NEXTVAL(answer_clock_seq), ?, ?, ?, 'ANSWERED', ?, ?, ?, ?)""")
                .params(
                        lab.id().value(),
                        ideas.sent(lab, author),
                        company.value(),
                        today.minusDays(began),
                        today.minusDays(due),
                        today.minusDays(due),
                        today.minusDays(answered)
                                .atTime(12, 0)
                                .atZone(ClockBook.HERE)
                                .withZoneSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime())
                .update();
    }

    private void running(int began, int due) {
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
                        VALUES (NEXTVAL(answer_clock_seq), ?, ?, ?, 'RUNNING', ?, ?, ?)""")
                .params(
                        lab.id().value(),
                        ideas.sent(lab, author),
                        company.value(),
                        today.minusDays(began),
                        today.minusDays(due),
                        today.minusDays(due))
                .update();
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
