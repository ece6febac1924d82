package se.vartrannebergen.answers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ClockOnIdeaTest {
    private final Clocks clocks;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final Screen screen;
    private Lab lab;

    ClockOnIdeaTest(
            Clocks clocks,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            Screen screen) {
        this.clocks = clocks;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.screen = screen;
    }

    @BeforeEach
    void aLab() {
        lab = labs.withThreshold(2);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long owed() {
        var idea = made.sent(lab, persons.resident(lab));
        persons.residents(lab, 2).forEach(voter -> voting.cast(lab.id(), voter, idea));
        return idea;
    }

    private String page(long idea, Language language) {
        return screen.visitor(lab, language).opens("ideas/" + idea).markup();
    }

    @Test
    void thePageSaysWhoOwesTheAnswerAndUntilWhen() {
        partners.answeringForAll(lab, "bolaget");
        var idea = owed();
        assertThat(page(idea, Language.SWEDISH))
                .contains("href=\"partners/bolaget\"")
                .contains("Bolaget bolaget")
                .contains("ska svara senast")
                .contains("datetime=\"" + clocks.today().plusDays(30) + "\"");
        assertThat(page(idea, Language.of(java.util.Locale.of("ar")))).contains("href=\"partners/bolaget\"");
    }

    @Test
    void thePageSaysCalmlyThatItIsLate() {
        partners.answeringForAll(lab, "bolaget");
        var idea = owed();
        var yesterday = clocks.today().minusDays(1);
        partners.clock(idea, yesterday.minusDays(30), yesterday);
        assertThat(page(idea, Language.SWEDISH))
                .contains("Svaret skulle ha kommit ")
                .contains(" har inte svarat än.");
    }

    @Test
    void whereNobodyOwesItThePageSaysThatSomebodyIsLookedFor() {
        assertThat(page(owed(), Language.SWEDISH)).contains("Vi letar efter vem som kan svara");
    }

    @Test
    void thePageSaysUntilWhenItWasPromisedFirstAndWhyItTakesLonger() {
        var idea = owed();
        var due = clocks.today().plusDays(30);
        AsStaff.run(
                "FACILITATOR",
                () -> clocks.extend(
                        lab.id(),
                        idea,
                        persons.newcomer(lab),
                        due.plusDays(9),
                        new PlainText("Vi väntar på ett besked."),
                        Language.SWEDISH));
        assertThat(page(idea, Language.SWEDISH))
                .contains("Först skulle svaret komma ")
                .contains("Vi väntar på ett besked.")
                .contains("datetime=\"" + due + "\"")
                .contains("datetime=\"" + due.plusDays(9) + "\"");
    }

    @Test
    void thePathTellsHowManyVotedOutOfHowManyAndWhenItsStepsWereReached() {
        var idea = made.sent(lab, persons.resident(lab));
        voting.cast(lab.id(), persons.resident(lab), idea);
        assertThat(page(idea, Language.SWEDISH)).contains("1 av 2");
        voting.cast(lab.id(), persons.resident(lab), idea);
        assertThat(page(idea, Language.SWEDISH))
                .doesNotContain("1 av 2")
                .contains("<small>")
                .contains("datetime=\"" + LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")) + "\"");
    }
}
