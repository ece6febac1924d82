package se.vartrannebergen.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Duties.Duty;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class PartnerAccessTest {
    private final PartnerAccess access;
    private final Partners partners;
    private final PartnerPages pages;
    private final Editors editors;
    private final Duties duties;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners made;
    private Lab lab;
    private PartnerId company;
    private PersonId admin;

    PartnerAccessTest(
            PartnerAccess access,
            Partners partners,
            PartnerPages pages,
            Editors editors,
            Duties duties,
            TestLabs labs,
            TestPersons persons,
            TestPartners made) {
        this.access = access;
        this.partners = partners;
        this.pages = pages;
        this.editors = editors;
        this.duties = duties;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
    }

    @BeforeEach
    void aLabWithACompany() {
        lab = labs.make();
        company = made.made(lab, "bolaget");
        admin = persons.newcomer(lab);
    }

    @Test
    void whoActsInItsNameHasAPlaceThereAndTheRoleInTheAccount() {
        var editor = made.editor(lab, company, false);
        assertThat(AsStaff.call("PARTNER", () -> access.of(lab.id(), editor))).hasSize(1);
        assertThat(AsStaff.call("PERSON", () -> access.of(lab.id(), editor))).isEmpty();
        refused(Why.NOT_AN_EDITOR, "PERSON", () -> access.mustDraft(lab.id(), company, editor));
        refused(Why.NOT_AN_EDITOR, "PARTNER", () -> access.mustDraft(lab.id(), company, admin));
        refused(Why.NOT_A_PUBLISHER, "PARTNER", () -> access.mustPublish(lab.id(), company, editor));
        AsStaff.run("ADMIN", () -> editors.put(lab.id(), company, admin, editor, true));
        assertThat(AsStaff.call("PARTNER", () -> access.mustPublish(lab.id(), company, editor))
                        .mayPublish())
                .isTrue();
    }

    @Test
    void whoLosesThePlaceIsRefusedAtOnce() {
        var editor = made.editor(lab, company, true);
        AsStaff.run("ADMIN", () -> editors.remove(lab.id(), company, admin, editor));
        refused(Why.NOT_AN_EDITOR, "PARTNER", () -> access.mustDraft(lab.id(), company, editor));
    }

    @Test
    void nobodyActsForWhatTakesNoPartAnyMore() {
        var editor = made.editor(lab, company, true);
        made.archive(lab, company);
        refused(Why.ARCHIVED, "PARTNER", () -> access.mustDraft(lab.id(), company, editor));
        assertThat(AsStaff.call("PARTNER", () -> access.of(lab.id(), editor))).isEmpty();
        assertThat(pages.find(lab.id(), "bolaget").orElseThrow().archived()).isTrue();
        AsStaff.run("ADMIN", () -> partners.restore(lab.id(), company, admin));
        assertThat(AsStaff.call("PARTNER", () -> access.of(lab.id(), editor))).hasSize(1);
    }

    @Test
    void theDutyThatFitsMostCloselySaysWhoAnswers() {
        var city = made.made(lab, "staden");
        var club = made.made(lab, "klubben");
        var category = lab.categories().getFirst().id();
        var place = lab.places().getFirst().id();
        assertThat(responsible(category, place)).isEmpty();
        set(Optional.empty(), Optional.empty(), company);
        assertThat(responsible(category, place)).contains(company);
        set(Optional.empty(), Optional.of(place), city);
        assertThat(responsible(category, place)).contains(city);
        set(Optional.of(category), Optional.empty(), company);
        assertThat(responsible(category, place)).contains(company);
        set(Optional.of(category), Optional.of(place), club);
        assertThat(responsible(category, place)).contains(club);
        made.archive(lab, club);
        assertThat(responsible(category, place)).contains(company);
        AsStaff.run("ADMIN", () -> duties.clear(lab.id(), admin, Optional.of(category), Optional.empty()));
        assertThat(responsible(category, place)).contains(city);
    }

    @Test
    void ofTwoWhoChangeItsWordsAtOnceTheSecondIsToldSo() {
        var words = new PartnerWords(
                new PlainText("Bolaget"),
                Map.of(Language.SWEDISH, new PlainText("Vi äger husen."), new Language("ar"), new PlainText("")),
                Map.of(),
                new PlainText("031-00 00 00"));
        AsStaff.run("ADMIN", () -> partners.describe(lab.id(), company, admin, 0, words));
        refused(Why.CHANGED_MEANWHILE, "ADMIN", () -> partners.describe(lab.id(), company, admin, 0, words));
        var page = pages.find(lab.id(), "bolaget").orElseThrow();
        assertThat(page.about()).containsOnlyKeys(Language.SWEDISH);
        assertThat(page.edition()).isEqualTo(1);
    }

    private Optional<PartnerId> responsible(long category, long place) {
        return duties.responsible(lab.id(), Optional.of(category), Optional.of(place));
    }

    private void set(Optional<Long> category, Optional<Long> place, PartnerId partner) {
        AsStaff.run("ADMIN", () -> duties.set(lab.id(), admin, new Duty(category, place, partner)));
    }

    private static void refused(Why why, String role, Runnable what) {
        assertThatThrownBy(() -> AsStaff.run(role, what))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
