package se.vartrannebergen.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ProgressListsTest {
    private final ProgressLists lists;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private Lab lab;
    private TestProgress rows;
    private LocalDate today;
    private long company;
    private Owner owner;

    ProgressListsTest(ProgressLists lists, JdbcClient jdbc, TestLabs labs, TestPersons persons) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
    }

    @BeforeEach
    void anArea() {
        lab = labs.make();
        rows = new TestProgress(jdbc, lab, persons.newcomer(lab));
        today = lists.today();
        company = rows.partner("bolaget", "Bolaget");
        owner = Owner.partner(company);
    }

    private List<String> titles(ProgressState state) {
        return titles(state, ProgressFilter.ALL);
    }

    private List<String> titles(ProgressState state, ProgressFilter filter) {
        var found = lists.find(lab.id(), state, filter, 1).items();
        assertThat(lists.counts(lab.id(), filter).of(state)).isEqualTo(found.size());
        return found.stream().map(ProgressItem::title).toList();
    }

    private ProgressItem only(ProgressState state) {
        var found = lists.find(lab.id(), state, ProgressFilter.ALL, 1).items();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void whatIsOwedLongestComesFirst() {
        rows.owed("Senare", Optional.of(company), today.plusDays(5));
        rows.owed("Dröjer", Optional.empty(), today.minusDays(1));
        rows.owed("I dag", Optional.empty(), today);
        assertThat(titles(ProgressState.WAITING)).containsExactly("Dröjer", "I dag", "Senare");
        assertThat(titles(ProgressState.OVERDUE)).containsExactly("Dröjer");
        var items = lists.find(lab.id(), ProgressState.WAITING, ProgressFilter.ALL, 1)
                .items();
        assertThat(items).extracting(item -> item.isLate(today)).containsExactly(true, false, false);
        assertThat(items.getLast().partner()).contains(new ProgressItem.Partner("bolaget", "Bolaget"));
        assertThat(items.getFirst().partner()).isEmpty();
    }

    @Test
    void aProjectStandsInThePlaceOfTheIdeasItCarriesOut() {
        var idea = rows.idea("Idén själv", "sv", "IN_PROGRESS");
        rows.idea("En annan idé", "sv", "PLANNED");
        var project = rows.project("Projektet", owner, "UNDER_WAY");
        rows.carriesOut(project, idea);
        assertThat(titles(ProgressState.UNDER_WAY)).containsExactlyInAnyOrder("En annan idé", "Projektet");
        rows.givenUp(project);
        assertThat(titles(ProgressState.UNDER_WAY)).containsExactlyInAnyOrder("En annan idé", "Idén själv");
        assertThat(titles(ProgressState.STOPPED)).containsExactly("Projektet");
    }

    @Test
    void aProjectSaysHowFarItHasComeAndWhatComesNext() {
        var project = rows.project("Projektet", owner, "UNDER_WAY");
        rows.step(project, 0, true, today.minusDays(3));
        rows.step(project, 1, false, today.plusDays(9));
        rows.step(project, 2, false, today.plusDays(4));
        var item = only(ProgressState.UNDER_WAY);
        assertThat(item.stepsDone()).isOne();
        assertThat(item.steps()).isEqualTo(3);
        assertThat(item.day()).contains(today.plusDays(4));
        assertThat(item.address()).contains("/projects/" + project + "-projektet");
    }

    @Test
    void aPromiseIsLateFromTheDayAfterAndSaysWhatWasPromisedFirst() {
        rows.promise("I dag", owner, today, today, Optional.empty());
        rows.promise("Flyttat", owner, today.minusDays(20), today.minusDays(1), Optional.empty());
        assertThat(titles(ProgressState.PROMISED)).containsExactly("Flyttat", "I dag");
        assertThat(titles(ProgressState.LATE)).containsExactly("Flyttat");
        var late = only(ProgressState.LATE);
        assertThat(late.isLate(today)).isTrue();
        assertThat(late.wasMoved()).isTrue();
        assertThat(late.firstDay()).contains(today.minusDays(20));
        assertThat(late.address()).isEmpty();
    }

    @Test
    void whatWasKeptSaysWhenAndWhetherLate() {
        rows.promise("Hölls", owner, today.minusDays(5), today, Optional.of(today.minusDays(2)));
        var kept = only(ProgressState.KEPT);
        assertThat(kept.day()).contains(today.minusDays(2));
        assertThat(kept.wasKeptLate()).isTrue();
        assertThat(kept.isLate(today)).isFalse();
        assertThat(titles(ProgressState.PROMISED)).isEmpty();
    }

    @Test
    void nothingThatIsHiddenIsShownOrCounted() {
        var secret = rows.idea("Dold idé", "sv", "HIDDEN");
        rows.idea("Borttagen idé", "sv", "REMOVED");
        var hidden = rows.project("Dolt projekt", owner, "HIDDEN");
        rows.project("Borttaget projekt", owner, "REMOVED");
        rows.hidePromise(rows.promise("Dolt löfte", owner, today, today, Optional.empty()));
        var nobody = Owner.group(rows.group("Dold grupp", "HIDDEN"));
        rows.project("Projekt av dold grupp", nobody, "UNDER_WAY");
        rows.promise("Löfte av dold grupp", nobody, today, today, Optional.empty());
        var gone = rows.owed("Var dold", Optional.empty(), today);
        jdbc.sql("UPDATE idea SET state = 'HIDDEN', stood_as = 'UNDER_CONSIDERATION' WHERE id = ?")
                .param(gone)
                .update();
        assertThat(lists.counts(lab.id(), ProgressFilter.ALL).isEmpty()).isTrue();
        assertThat(lists.firsts(lab.id(), ProgressFilter.ALL, 5)).isEmpty();
        var promise = rows.promise("Löfte av dolt projekt", owner, today, today, Optional.empty());
        rows.ofProject(promise, hidden);
        jdbc.sql("UPDATE promise SET idea_id = ? WHERE id = ?")
                .params(secret, promise)
                .update();
        assertThat(only(ProgressState.PROMISED).address()).isEmpty();
    }

    @Test
    void aHiddenProjectDoesNotHideItsIdea() {
        var idea = rows.idea("Idén själv", "sv", "IN_PROGRESS");
        rows.carriesOut(rows.project("Dolt projekt", owner, "HIDDEN"), idea);
        assertThat(titles(ProgressState.UNDER_WAY)).containsExactly("Idén själv");
    }

    @Test
    void eachFilterNarrowsEachList() {
        var other = rows.partner("staden", "Staden");
        rows.owed("Väntar", Optional.of(company), today);
        rows.project("Pågår", owner, "UNDER_WAY");
        rows.project("Klart", owner, "DONE");
        rows.promise("Lovat", owner, today, today, Optional.empty());
        var place = Optional.of(lab.places().getFirst().id());
        var category = Optional.of(lab.categories().getFirst().id());
        for (var state :
                List.of(ProgressState.WAITING, ProgressState.UNDER_WAY, ProgressState.DONE, ProgressState.PROMISED)) {
            assertThat(titles(state, new ProgressFilter(Optional.of(company), category, place)))
                    .hasSize(1);
            assertThat(titles(state, new ProgressFilter(Optional.of(other), Optional.empty(), Optional.empty())))
                    .isEmpty();
            assertThat(titles(state, new ProgressFilter(Optional.empty(), Optional.of(-1L), Optional.empty())))
                    .isEmpty();
            assertThat(titles(state, new ProgressFilter(Optional.empty(), Optional.empty(), Optional.of(-1L))))
                    .isEmpty();
        }
    }

    @Test
    void anotherAreaIsNeverShown() {
        rows.project("Vårt", owner, "DONE");
        rows.owed("Vår", Optional.empty(), today);
        var elsewhere = labs.make();
        assertThat(lists.counts(elsewhere.id(), ProgressFilter.ALL).isEmpty()).isTrue();
        assertThat(lists.find(
                                elsewhere.id(),
                                ProgressState.DONE,
                                new ProgressFilter(Optional.of(company), Optional.empty(), Optional.empty()),
                                1)
                        .items())
                .isEmpty();
    }

    @Test
    void longListsComeInPagesAndEnd() {
        IntStream.range(0, ProgressLists.PAGE + 1).forEach(number -> rows.project("Projekt " + number, owner, "DONE"));
        var first = lists.find(lab.id(), ProgressState.DONE, ProgressFilter.ALL, 1);
        assertThat(first.items()).hasSize(ProgressLists.PAGE);
        assertThat(first.hasMore()).isTrue();
        var second = lists.find(lab.id(), ProgressState.DONE, ProgressFilter.ALL, 2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.hasMore()).isFalse();
        assertThat(lists.find(lab.id(), ProgressState.DONE, ProgressFilter.ALL, Integer.MAX_VALUE)
                        .items())
                .isEmpty();
        assertThat(lists.firsts(lab.id(), ProgressFilter.ALL, 3).get(ProgressState.DONE))
                .hasSize(3);
    }

    @Test
    void eachIsOneStatement() {
        rows.project("Ett", owner, "DONE");
        assertThat(Statements.of(() -> lists.firsts(lab.id(), ProgressFilter.ALL, 3)))
                .isOne();
        assertThat(Statements.of(() -> lists.counts(lab.id(), ProgressFilter.ALL)))
                .isOne();
        assertThat(Statements.of(() -> lists.find(lab.id(), ProgressState.UNDER_WAY, ProgressFilter.ALL, 1)))
                .isOne();
        assertThat(Statements.of(() -> lists.partners(lab.id()))).isOne();
    }
}
