package se.vartrannebergen.partnernews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.partners.ui.BesidePartner;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.updates.UpdateLists;
import se.vartrannebergen.updates.ui.UpdateAddress;
import se.vartrannebergen.updates.ui.UpdateCardList;

/** The latest news of an organisation, on its page. */
@org.springframework.stereotype.Component
@Order(40)
class NewsBesidePartner implements BesidePartner {
    private final UpdateLists updates;
    private final CurrentLab lab;

    NewsBesidePartner(UpdateLists updates, CurrentLab lab) {
        this.updates = updates;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(PartnerPage partner) {
        var publisher = new ContentRef(PartnerStanding.KIND, partner.id().value());
        var cards = updates.latestBy(lab.id(), publisher, Words.language());
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(
                new H2(Words.say("partnernews.page")),
                new UpdateCardList(cards, 3),
                new Link(UpdateAddress.by(publisher), Words.say("partnernews.page.all")).withClass("more"));
        part.addClassName("part");
        return Optional.of(part);
    }
}
