package se.vartrannebergen.partners.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.partners.PartnerWords;
import se.vartrannebergen.partners.Partners;
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

/** How admins keep the organisations of their lab. */
@ServiceTest
class StaffPartnerViewsTest {
    private static final Language SWEDISH = Language.SWEDISH;

    private final Screen screen;
    private final Partners partners;
    private final PartnerPages pages;
    private final Duties duties;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners made;
    private final Texts texts;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId admin;
    private PartnerId company;

    StaffPartnerViewsTest(
            Screen screen,
            Partners partners,
            PartnerPages pages,
            Duties duties,
            TestLabs labs,
            TestPersons persons,
            TestPartners made,
            Texts texts,
            JdbcClient jdbc) {
        this.screen = screen;
        this.partners = partners;
        this.pages = pages;
        this.duties = duties;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anAdmin() {
        lab = labs.make();
        admin = persons.resident(lab);
        company = made.made(lab, "bolaget");
        screen.admin(lab, admin, SWEDISH);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff/partners", "staff/duties", "staff/partners/bolaget"})
    void onlyAdminsOpenThem(String path) {
        screen.facilitator(lab, persons.resident(lab), SWEDISH).opens(path);
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(SWEDISH, "shell.notfound.title"));
    }

    @Test
    void aNewOneGetsAnAddressFromItsName() {
        screen.opens("staff/partners");
        field("partner-name").fill("Räddningstjänsten, Angered");
        press("partners.new.add");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("staff/partners/raddningstjansten-angered");
        assertThat(pages.find(lab.id(), "raddningstjansten-angered")
                        .orElseThrow()
                        .name())
                .isEqualTo("Räddningstjänsten, Angered");
    }

    @Test
    void anAddressThatIsTakenIsRefusedAndNothingTypedIsLost() {
        screen.opens("staff/partners");
        field("partner-name").fill("Bolaget två");
        field("partner-slug").fill("bolaget");
        press("partners.new.add");
        sees("partners.refused.slugtaken");
        assertThat(field("partner-name").value()).isEqualTo("Bolaget två");
        field("partner-slug").fill("Inte så");
        press("partners.new.add");
        sees("partners.new.slug.wrong");
        field("partner-name").fill("");
        field("partner-slug").fill("");
        press("partners.new.add");
        sees("partners.problem.namemissing");
        assertThat(pages.all(lab.id())).hasSize(1);
    }

    @Test
    void whatItSaysOfItselfIsSavedInEachLanguage() {
        screen.opens("staff/partners/bolaget");
        for (var language : lab.languages()) {
            field("about-" + language.code()).fill("Vi, " + language.code());
        }
        press("partners.texts.save");
        sees("partners.texts.saved");
        assertThat(pages.find(lab.id(), "bolaget").orElseThrow().about()).hasSameSizeAs(lab.languages());
        field("about-sv").fill("x".repeat(1_001));
        press("partners.texts.save");
        sees("partners.problem.abouttoolong");
        assertThat(field("about-sv").isWrong()).isTrue();
    }

    @Test
    void whoSavesOverAnotherOnesChangeSeesItFirst() {
        screen.opens("staff/partners/bolaget");
        field("contact").fill("Min kontakt");
        var other = new PartnerWords(new PlainText("Nya bolaget"), Map.of(), Map.of(), new PlainText("Ringer du oss"));
        AsStaff.run("ADMIN", () -> partners.describe(lab.id(), company, admin, 0, other));
        screen.admin(lab, admin, SWEDISH);
        screen.opens("staff/partners/bolaget");
        field("contact").fill("Min kontakt");
        jdbc.sql("UPDATE partner SET edition = 2, contact = 'Deras ord' WHERE id = ?")
                .param(company.value())
                .update();
        press("partners.texts.save");
        sees("partners.refused.changedmeanwhile");
        assertThat(screen.markup()).contains("Deras ord");
        assertThat(field("contact").value()).isEqualTo("Min kontakt");
        press("partners.texts.save");
        sees("partners.texts.saved");
        assertThat(pages.find(lab.id(), "bolaget").orElseThrow().contact()).isEqualTo("Min kontakt");
    }

    @Test
    void itStopsTakingPartAndTakesPartAgain() {
        screen.opens("staff/partners/bolaget");
        press("partners.takespart.archive");
        assertThat(pages.find(lab.id(), "bolaget").orElseThrow().archived()).isTrue();
        press("partners.takespart.restore");
        assertThat(pages.find(lab.id(), "bolaget").orElseThrow().archived()).isFalse();
    }

    @Test
    void somebodyWithTheRoleGetsAPlaceMayPublishAndLosesItAtOnce() {
        screen.opens("staff/partners/bolaget");
        sees("partners.editors.add.nobody");
        var maria = persons.newcomer(lab);
        jdbc.sql("""
                        INSERT INTO staff_member (lab_id, person_id, facilitates, acts_for_partners, seen_at)
                        VALUES (?, ?, FALSE, TRUE, UTC_TIMESTAMP(6))""").params(lab.id().value(), maria.value()).update();
        screen.opens("staff/partners").opens("staff/partners/bolaget");
        pick("editor", maria.value());
        press("partners.editors.add");
        assertThat(published(maria)).contains(false);
        press("partners.editors.topublish");
        assertThat(published(maria)).contains(true);
        press("partners.editors.remove");
        assertThat(published(maria)).isEmpty();
        press("partners.undo");
        assertThat(published(maria)).contains(true);
    }

    private Optional<Boolean> published(PersonId person) {
        return jdbc.sql("SELECT may_publish FROM partner_editor WHERE partner_id = ? AND person_id = ?")
                .params(company.value(), person.value())
                .query(Boolean.class)
                .optional();
    }

    @Test
    void whoAnswersForACategoryIsPickedAndTakenBack() {
        var category = lab.categories().getFirst().id();
        screen.opens("staff/duties");
        pick("duty-" + category + "-0", company.value());
        assertThat(duties.responsible(lab.id(), Optional.of(category), Optional.empty()))
                .contains(company);
        pick("duty-" + category + "-0", "");
        assertThat(duties.responsible(lab.id(), Optional.of(category), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aCategoryAtAPlaceCanBeAdded() {
        var category = lab.categories().getFirst().id();
        var place = lab.places().getFirst().id();
        screen.opens("staff/duties");
        press("partners.duties.add");
        assertThat(duties.responsible(lab.id(), Optional.of(category), Optional.of(place)))
                .contains(company);
        assertThat(duties.responsible(lab.id(), Optional.of(category), Optional.empty()))
                .isEmpty();
        assertThat(screen.markup()).contains("duty-" + category + "-" + place);
    }

    @Test
    void theirPagesCostTheSameHoweverManyThereAre() {
        screen.opens("staff/partners");
        var list = Statements.of(() -> screen.opens("staff/partners"));
        var duty = Statements.of(() -> screen.opens("staff/duties"));
        var one = Statements.of(() -> screen.opens("staff/partners/bolaget"));
        for (var number = 1; number <= 10; number++) {
            made.made(lab, "nummer-" + number);
            made.editor(lab, company, true);
        }
        screen.admin(lab, admin, SWEDISH).opens("staff/partners");
        assertThat(Statements.of(() -> screen.opens("staff/partners"))).isEqualTo(list);
        assertThat(Statements.of(() -> screen.opens("staff/duties"))).isEqualTo(duty);
        assertThat(Statements.of(() -> screen.opens("staff/partners/bolaget"))).isEqualTo(one);
        assertThat(list).isLessThanOrEqualTo(3);
        assertThat(duty).isLessThanOrEqualTo(5);
        assertThat(one).isLessThanOrEqualTo(10);
    }

    private Field field(String name) {
        return _find(Field.class).stream()
                .filter(field -> field.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private void press(String key) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getText().equals(texts.get(SWEDISH, key)))
                .findFirst()
                .orElseThrow());
    }

    private void pick(String name, Object value) {
        _find(Choice.class).stream()
                .filter(choice -> choice.name().equals(name))
                .findAny()
                .orElseThrow()
                .bringBack(String.valueOf(value));
    }

    private void sees(String key) {
        assertThat(screen.markup()).contains(texts.get(SWEDISH, key));
    }
}
