package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerPage;

/** Which ideas an organisation answers for, and the way to change that. */
class OwnDuties extends Section {
    OwnDuties(PartnerOffice office, PartnerPage partner) {
        addClassName("part");
        add(new H2(Words.say("partners.page.answersfor")));
        var lab = office.lab();
        var all = office.duties().of(lab.id(), partner.id());
        if (all.isEmpty()) {
            add(Tag.words("p", Words.say("partners.duties.none")));
        } else {
            var list = Tag.of("ul", "plain-list");
            all.forEach(duty -> list.add(Tag.words("li", DutyWords.of(lab, duty.category(), duty.place()))));
            add(list);
        }
        add(new Link("/staff/duties", Words.say("partners.duties.change")).withClass("more"));
    }
}
