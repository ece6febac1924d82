package se.vartrannebergen.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.TestProgress;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ProgressViewTest {
    private static final Language ARABIC = new Language("ar");

    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final Screen screen;
    private final LocalDate today;
    private Lab lab;
    private TestProgress rows;
    private Owner owner;
    private long company;

    ProgressViewTest(ProgressLists lists, JdbcClient jdbc, TestLabs labs, TestPersons persons, Screen screen) {
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.screen = screen;
        today = lists.today();
    }

    @BeforeEach
    void anArea() {
        lab = labs.make();
        rows = new TestProgress(jdbc, lab, persons.newcomer(lab));
        company = rows.partner("bolaget", "Bolaget <i>&");
        owner = Owner.partner(company);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private String page(String query, Language language) {
        return screen.visitor(lab, language).opens("progress" + query).markup();
    }

    private String page(String query) {
        return page(query, Language.SWEDISH);
    }

    private void muchHappens() {
        rows.owed("Längre öppet i tvättstugan", Optional.of(company), today.minusDays(3));
        var project = rows.project(
                "Odlingslådor <b>på</b> gården", Owner.group(rows.group("Odlarna", "ACTIVE")), "UNDER_WAY");
        rows.step(project, 0, true, today.minusDays(3));
        rows.step(project, 1, false, today.plusDays(3));
        rows.promise("Porten byts ut", owner, today.minusDays(30), today.minusDays(2), Optional.empty());
        rows.project("Nya lampor", owner, "DONE");
        rows.givenUp(rows.project("Utegymmet", owner, "PLANNED"));
    }

    @Test
    void saysWhatWaitsIsUnderWayPromisedAndDone() {
        muchHappens();
        assertThat(page(""))
                .contains("Så går det i Ett område", "Längre öppet i tvättstugan", "Skulle ha svarat ")
                .contains("Odlingslådor &lt;b&gt;på&lt;/b&gt; gården", "1 av 2 steg klara", "Nästa steg senast ")
                .contains("Porten byts ut", "Skulle ha varit klart ", "Först lovat till ")
                .contains("Nya lampor", "Bolaget &lt;i&gt;&amp;", "Odlarna")
                .contains("Utegymmet", "Blev inte av", "Lades ner ")
                .contains("href=\"partners/bolaget\"", "datetime=\"" + today.minusDays(3) + "\"")
                .contains("progress/sheet.pdf?lang=sv")
                .contains("role=\"img\"", "<title id=\"chart-title\">", "Eget: 1 inte påbörjade, 0 på gång, 0 klara.")
                .contains("<th scope=\"col\">", "Färre än 5 nya idéer kom.", "1 projekt blev klart.");
    }

    @Test
    void saysTheSameInArabicFromRightToLeft() {
        muchHappens();
        assertThat(page("", ARABIC))
                .contains("كيف تسير الأمور في", "كان يجب أن يأتي الجواب في", "اكتمل 1 من خطوتين", "لم يتحقق")
                .contains("progress/sheet.pdf?lang=ar", "x=\"100%\"")
                .contains("<rect x=\"0%\" y=\"20\" width=\"100%\"");
    }

    @Test
    void oneListComesByItself() {
        muchHappens();
        assertThat(page("?state=late"))
                .contains("Porten byts ut", "1 sak")
                .doesNotContain("Nya lampor", "Odlarna", "chart-title", "i siffror");
        assertThat(page("?state=done&partner=bolaget&place=own&category=own")).contains("Nya lampor");
        assertThat(page("?state=done&partner=bolaget&place=own&category=own&page=2"))
                .contains("Nya lampor");
    }

    @Test
    void aLongListLeadsOn() {
        IntStream.range(0, ProgressLists.PAGE + 1).forEach(number -> rows.project("Projekt " + number, owner, "DONE"));
        assertThat(page("")).contains("Visa alla 21", "href=\"progress?state=done\"");
        assertThat(page("?state=done"))
                .contains("href=\"progress?state=done&amp;page=2\"")
                .doesNotContain("Föregående");
        assertThat(page("?state=done&page=2"))
                .contains("href=\"progress?state=done\"", "Föregående sida")
                .doesNotContain("Nästa sida");
    }

    @Test
    void whatAnAddressSaysThatMeansNothingIsAsIfItWereNotThere() {
        muchHappens();
        for (var query : new String[] {
            "?partner=okand",
            "?category=x&place=%00",
            "?state=nonsense&page=abc",
            "?year=abc",
            "?year=99999&by=what",
            "?page=-1"
        }) {
            assertThat(page(query)).as(query).contains("Nya lampor", "Porten byts ut");
        }
        assertThat(page("?state=done&page=9999")).contains("Nya lampor");
    }

    /** Whoever asks for another address than the one the page says is sent there, and nothing is kept of it. */
    @Test
    void whateverAnAddressSaysThereIsOneForEachPage() {
        muchHappens();
        var addresses = new HashSet<String>();
        for (var number = 2; number < 22; number++) {
            for (var query : new String[] {
                "?partner=skräp-" + number,
                "?page=" + number,
                "?state=skräp-" + number + "&page=" + number,
                "?year=" + (number + today.getYear()) + "&by=" + number,
                "?year=" + today.getYear() + "&place=" + number
            }) {
                page(query);
                addresses.add(LocatorJ._get(ProgressView.class).pageHead().address());
            }
        }
        assertThat(addresses).containsExactly("/progress");
        page("?page=0007&state=done");
        assertThat(LocatorJ._get(ProgressView.class).pageHead().address()).isEqualTo("/progress?state=done");
    }

    @Test
    void anEmptyAreaInvites() {
        assertThat(page(""))
                .contains("Här finns inget att följa än", "ideas/new")
                .doesNotContain("chart-title");
    }

    @Test
    void nothingHiddenIsOnThePage() {
        rows.project("Hemligt projekt", owner, "HIDDEN");
        rows.hidePromise(rows.promise("Hemligt löfte", owner, today, today, Optional.empty()));
        rows.idea("Hemlig idé", "sv", "REMOVED");
        rows.project("Projekt av dold grupp", Owner.group(rows.group("Hemlig grupp", "HIDDEN")), "DONE");
        for (var query : new String[] {"", "?state=under-way", "?state=promised", "?state=done", "?by=category"}) {
            assertThat(page(query)).doesNotContain("Hemlig", "dold grupp", "chart-title");
        }
    }

    @Test
    void theStatementsAreFewAndAsManyForManyThings() {
        muchHappens();
        screen.visitor(lab, Language.SWEDISH).opens("about");
        assertThat(Statements.of(() -> screen.opens("progress"))).isEqualTo(6);
        // The picture and the figures are known for a minute.
        IntStream.range(0, 30)
                .forEach(number -> rows.promise("Löfte " + number, owner, today, today, Optional.empty()));
        screen.opens("about");
        assertThat(Statements.of(() -> screen.opens("progress"))).isEqualTo(3);
        screen.opens("about");
        assertThat(Statements.of(() -> screen.opens("progress?state=promised"))).isEqualTo(3);
    }
}
