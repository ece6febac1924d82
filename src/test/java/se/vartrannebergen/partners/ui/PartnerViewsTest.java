package se.vartrannebergen.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Duties.Duty;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerWords;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.prerender.SitemapSource;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** The pages of organisations as everybody reads them. */
@ServiceTest
class PartnerViewsTest {
    private static final Language ARABIC = new Language("ar");

    private final Screen screen;
    private final Partners partners;
    private final Duties duties;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners made;
    private final Texts texts;
    private final ApplicationContext context;
    private Lab lab;
    private PersonId admin;
    private PartnerId company;

    PartnerViewsTest(
            Screen screen,
            Partners partners,
            Duties duties,
            TestLabs labs,
            TestPersons persons,
            TestPartners made,
            Texts texts,
            ApplicationContext context) {
        this.screen = screen;
        this.partners = partners;
        this.duties = duties;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.texts = texts;
        this.context = context;
    }

    @BeforeEach
    void aCompany() {
        lab = labs.make();
        admin = persons.newcomer(lab);
        company = made.answeringForAll(lab, "bolaget");
        describe(Map.of(Language.SWEDISH, new PlainText("Vi äger <b>husen</b>.")));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void describe(Map<Language, PlainText> about) {
        var words = new PartnerWords(
                new PlainText("Bolaget & Co"), about, Map.of(), new PlainText("Ring https://bolaget.example"));
        AsStaff.run("ADMIN", () -> partners.describe(lab.id(), company, admin, 0, words));
    }

    @Test
    void everybodyReadsWhoTheyAreWhatTheyAnswerForAndHowToReachThem() {
        screen.visitor(lab, Language.SWEDISH).opens("partners/bolaget");
        assertThat(screen.markup())
                .contains("Bolaget &amp; Co", "Vi äger &lt;b&gt;husen&lt;/b&gt;.", "https://bolaget.example")
                .contains(texts.get(Language.SWEDISH, "partners.duty.all"))
                .doesNotContain(onlyIn(Language.SWEDISH));
    }

    @Test
    void whereATextIsOnlyInAnotherLanguageThePageSaysSo() {
        screen.visitor(lab, ARABIC).opens("partners/bolaget");
        assertThat(screen.markup()).contains("lang=\"sv\"", onlyIn(ARABIC));
    }

    private String onlyIn(Language reader) {
        return texts.get(reader, "partners.page.onlyin", Language.SWEDISH.nameIn(reader));
    }

    @Test
    void whatTakesNoPartAnyMoreCanStillBeRead() {
        made.archive(lab, company);
        screen.visitor(lab, Language.SWEDISH).opens("partners/bolaget");
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "partners.page.archived"), "Vi äger")
                .doesNotContain(texts.get(Language.SWEDISH, "partners.duty.all"));
        screen.opens("partners");
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "partners.archived"));
    }

    @Test
    void aPageTakesSixStatementsAndTheListOneHoweverManyThereAre() {
        screen.visitor(lab, Language.SWEDISH).opens("partners");
        assertThat(Statements.of(() -> screen.opens("partners/bolaget"))).isEqualTo(6);
        assertThat(Statements.of(() -> screen.opens("partners"))).isEqualTo(1);
        for (var number = 1; number <= 20; number++) {
            made.made(lab, "nummer-" + number);
        }
        lab.categories().forEach(category -> duty(category.id()));
        assertThat(Statements.of(() -> screen.opens("partners/bolaget"))).isEqualTo(6);
        assertThat(Statements.of(() -> screen.opens("partners"))).isEqualTo(1);
        assertThat(screen.markup()).contains("partners/nummer-20");
    }

    private void duty(long category) {
        AsStaff.run(
                "ADMIN", () -> duties.set(lab.id(), admin, new Duty(Optional.of(category), Optional.empty(), company)));
    }

    @Test
    void searchEnginesFindThem() {
        var sitemap = context.getBeansOfType(SitemapSource.class).values().stream()
                .filter(source -> source.kind().equals("partners"))
                .findAny()
                .orElseThrow();
        assertThat(sitemap.count(lab.id())).isEqualTo(1);
        assertThat(sitemap.entries(lab.id(), 1))
                .extracting(SitemapSource.Entry::address)
                .isEqualTo(List.of("/partners/bolaget"));
    }
}
