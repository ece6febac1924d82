package se.vartrannebergen.partners.ui;

import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.EditorInvitations;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerImages;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.PersonId;

/** What admins keep organisations with. */
@Component
class PartnerOffice {
    private final Partners partners;
    private final PartnerPages pages;
    private final Duties duties;
    private final Editors editors;
    private final EditorInvitations invitations;
    private final PartnerImages images;
    private final Staff staff;
    private final CurrentLab lab;
    private final CurrentPerson person;

    PartnerOffice(
            Partners partners,
            PartnerPages pages,
            Duties duties,
            Editors editors,
            EditorInvitations invitations,
            PartnerImages images,
            Staff staff,
            CurrentLab lab,
            CurrentPerson person) {
        this.partners = partners;
        this.pages = pages;
        this.duties = duties;
        this.editors = editors;
        this.invitations = invitations;
        this.images = images;
        this.staff = staff;
        this.lab = lab;
        this.person = person;
    }

    /** What is done with an organisation; where that is refused, the message says why, and nothing happens. */
    interface Step {
        void take();
    }

    /** @return whether it was done */
    static boolean tries(Message message, Step step) {
        try {
            step.take();
            return true;
        } catch (PartnerRefused refused) {
            message.bad(Words.say("partners.refused", refused.why()));
        } catch (PartnerUnknown gone) {
            message.bad(Words.say("partners.gone"));
        }
        return false;
    }

    Partners partners() {
        return partners;
    }

    PartnerPages pages() {
        return pages;
    }

    Duties duties() {
        return duties;
    }

    Editors editors() {
        return editors;
    }

    EditorInvitations invitations() {
        return invitations;
    }

    PartnerImages images() {
        return images;
    }

    Staff staff() {
        return staff;
    }

    Lab lab() {
        return lab.get();
    }

    PersonId admin() {
        return person.id().orElseThrow();
    }
}
