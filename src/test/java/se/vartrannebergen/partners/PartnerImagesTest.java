package se.vartrannebergen.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class PartnerImagesTest {
    private final PartnerImages images;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners made;
    private Lab lab;
    private PartnerId company;
    private PersonId admin;

    PartnerImagesTest(PartnerImages images, TestLabs labs, TestPersons persons, TestPartners made) {
        this.images = images;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
    }

    @BeforeEach
    void aCompany() {
        lab = labs.make();
        company = made.made(lab, "bolaget");
        admin = persons.newcomer(lab);
    }

    @Test
    void aNewLogoTakesThePlaceOfTheOneBefore() {
        var first = add("ADMIN", 40);
        var second = add("ADMIN", 60);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(images.of(lab.id(), company)).map(Image::id).contains(second.id());
        AsStaff.run("ADMIN", () -> images.remove(lab.id(), admin, company, second.id()));
        assertThat(images.of(lab.id(), company)).isEmpty();
    }

    @Test
    void everybodySeesItAndOnlyAdminsChangeIt() {
        assertThat(images.mayRead(lab.id(), company.value(), Optional.empty())).isTrue();
        assertThatThrownBy(() -> add("FACILITATOR", 40)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add("PARTNER", 40)).isInstanceOf(AccessDeniedException.class);
    }

    private Image add(String role, int width) {
        var upload = new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(width, 40)));
        return AsStaff.call(role, () -> images.add(lab.id(), admin, company, upload));
    }
}
