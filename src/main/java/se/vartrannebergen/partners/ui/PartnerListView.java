package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.PlainText;

/** All organisations of the lab. */
@Route("partners")
@AnonymousAllowed
@PublicPage
class PartnerListView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private static final int OPENING = 160;

    private final Lab lab;
    private final PartnerPages pages;

    PartnerListView(CurrentLab lab, PartnerPages pages) {
        this.lab = lab.get();
        this.pages = pages;
        addClassName("info");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = pages.all(lab.id());
        add(
                new H1(Words.say("partners.list.title")),
                new Paragraph(Words.say(all.isEmpty() ? "partners.list.none" : "partners.list.lead", lab.areaName())));
        var cards = Tag.of("ul", "cards");
        all.forEach(partner -> cards.add(card(partner)));
        if (!all.isEmpty()) {
            add(cards);
        }
    }

    private static Component card(PartnerPage partner) {
        var name = Tag.of("h2");
        name.add(new Link("/partners/" + partner.slug(), PersonText.name(partner.name())));
        var card = Tag.of("li", "card");
        card.add(name);
        if (partner.archived()) {
            var chips = Tag.of("p", "chips");
            chips.add(Tag.words("span", Words.say("partners.archived"), "chip"));
            card.add(chips);
        }
        Told.of(partner.about())
                .ifPresent(told -> card.add(
                        PersonText.line("p", PlainText.oneLine(told.text()).shortened(OPENING), told.language())));
        return card;
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at("/partners").saying(Words.say("partners.list.lead", lab.areaName()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("partners.list.title"));
    }
}
