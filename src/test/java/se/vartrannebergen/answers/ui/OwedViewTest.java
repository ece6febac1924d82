package se.vartrannebergen.answers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.OwedFilter;
import se.vartrannebergen.answers.OwedLists;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class OwedViewTest {
    private final Clocks clocks;
    private final OwedLists lists;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final Screen screen;
    private Lab lab;
    private PartnerId company;
    private PersonId facilitator;

    OwedViewTest(
            Clocks clocks,
            OwedLists lists,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            Screen screen) {
        this.clocks = clocks;
        this.lists = lists;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.screen = screen;
    }

    @BeforeEach
    void aLab() {
        lab = labs.withThreshold(1);
        facilitator = persons.newcomer(lab);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long owed(String title) {
        var idea = made.sent(lab, persons.resident(lab), title, TestIdeas.TEXT);
        voting.cast(lab.id(), persons.resident(lab), idea);
        return idea;
    }

    private Screen opened(String query) {
        return screen.facilitator(lab, facilitator, Language.SWEDISH).opens("staff/answers" + query);
    }

    private void press(String words) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void lateAnswersComeFirstAndNobodysAreFoundByThemselves() {
        owed("Fler bänkar vid parken");
        company = partners.answeringForAll(lab, "bolaget");
        var late = owed("Bättre lampor vid skolan");
        var yesterday = clocks.today().minusDays(1);
        partners.clock(late, yesterday.minusDays(30), yesterday);
        var all = opened("").markup();
        assertThat(all).contains("2 idéer väntar på svar.").contains("1 svar är försenat.");
        assertThat(all.indexOf("Bättre lampor")).isPositive().isLessThan(all.indexOf("Fler bänkar"));
        assertThat(opened("?who=nobody").markup()).contains("Fler bänkar").doesNotContain("Bättre lampor");
        assertThat(opened("?who=" + company.value()).markup())
                .contains("Bättre lampor")
                .doesNotContain("Fler bänkar");
        assertThat(screen.facilitator(lab, facilitator, Language.of(Locale.of("ar")))
                        .opens("staff/answers?who=nonsense&page=0")
                        .markup())
                .contains("أفكار تنتظر الرد");
    }

    @Test
    void anAnswerIsAssignedWithAReasonAndWhatIsMissingIsSaidInPlace() {
        var idea = owed("Fler bänkar vid parken");
        company = partners.made(lab, "bolaget");
        opened("");
        press("Låt någon annan svara …");
        press("Låt dem svara");
        assertThat(screen.markup()).contains("Välj vem som ska svara.");
        choice("assign-to-" + idea).pick(String.valueOf(company.value()));
        press("Låt dem svara");
        assertThat(screen.markup()).contains("Skriv varför");
        assertThat(clocks.of(lab.id(), idea).orElseThrow().owner()).isEmpty();
        field("assign-why-" + idea).fill("De sköter parken.");
        press("Låt dem svara");
        assertThat(screen.markup()).contains("Någon annan ska svara på ”Fler bänkar vid parken” nu.");
        assertThat(clocks.of(lab.id(), idea).orElseThrow().owner().orElseThrow().id())
                .isEqualTo(company);
    }

    @Test
    void anAnswerIsPutOffOnceAndAWrongDayIsSaidInPlace() {
        var idea = owed("Fler bänkar vid parken");
        opened("");
        press("Skjut upp svaret …");
        field("put-off-why-" + idea).fill("Vi väntar på pengar.");
        field("put-off-day-" + idea).fill(clocks.today().plusDays(300).toString());
        press("Skjut upp svaret");
        assertThat(screen.markup()).contains("Välj en dag som är senare");
        assertThat(field("put-off-why-" + idea).value()).isEqualTo("Vi väntar på pengar.");
        field("put-off-day-" + idea).fill(clocks.today().plusDays(40).toString());
        press("Skjut upp svaret");
        assertThat(clocks.of(lab.id(), idea).orElseThrow().dueOn())
                .isEqualTo(clocks.today().plusDays(40));
        assertThat(screen.markup()).contains("är uppskjutet").doesNotContain("Skjut upp svaret …");
    }

    @Test
    void thePageCostsTwoStatementsHoweverManyAreOwed() {
        for (var number = 0; number < 22; number++) {
            owed("Fler bänkar vid parken " + number);
        }
        assertThat(Statements.of(
                        () -> AsStaff.call("FACILITATOR", () -> lists.find(lab.id(), new OwedFilter.Everybody(), 1))))
                .isEqualTo(2);
        var second = AsStaff.call("FACILITATOR", () -> lists.find(lab.id(), new OwedFilter.Everybody(), 2));
        assertThat(second.cards()).hasSize(2);
        assertThat(second.hasMore()).isFalse();
    }

    private Field field(String name) {
        return one(Field.class, "field-" + name);
    }

    private Choice choice(String name) {
        return one(Choice.class, "choice-" + name);
    }

    private static <T extends Component> T one(Class<T> type, String id) {
        return _find(type).stream()
                .filter(found -> found.getElement().getOuterHTML().contains("\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }
}
