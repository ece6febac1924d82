package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.Section;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerPage;

/** Whether an organisation takes part, and the way to change that. */
class TakesPart extends Section {
    private final PartnerOffice office;
    private final PartnerId partner;
    private final Message message = new Message();

    TakesPart(PartnerOffice office, PartnerPage partner) {
        this.office = office;
        this.partner = partner.id();
        addClassName("part");
        show(partner.archived());
    }

    private void show(boolean archived) {
        removeAll();
        add(
                Tag.words("h2", Words.say("partners.takespart.title")),
                Tag.words("p", Words.say(archived ? "partners.page.archived" : "partners.takespart.lead")),
                message,
                archived
                        ? new Button(Words.say("partners.takespart.restore"), this::restore).withClass("plain")
                        : new Button(Words.say("partners.takespart.archive"), this::archive).withClass("plain"));
    }

    private void archive() {
        var lab = office.lab().id();
        if (PartnerOffice.tries(message, () -> office.partners().archive(lab, partner, office.admin()))) {
            message.note(Words.say("partners.takespart.archived"));
            show(true);
        }
    }

    private void restore() {
        var lab = office.lab().id();
        if (PartnerOffice.tries(message, () -> office.partners().restore(lab, partner, office.admin()))) {
            message.good(Words.say("partners.takespart.restored"));
            show(false);
        }
    }
}
