package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.PartnerImages;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PlainText;

/** One organisation: who they are, what they answer for, how to reach them. */
@Route("partners/" + PartnerView.SLUG)
@AnonymousAllowed
@PublicPage
class PartnerView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    static final String SLUG = ":slug([a-z0-9-]{2,40})";
    private static final int DESCRIPTION = 200;

    private final Lab lab;
    private final PartnerPages pages;
    private final Duties duties;
    private final PartnerImages images;
    private final List<PartnerPart> keptWord;
    private final List<BesidePartner> beside;
    private String title = "";
    private PageHead head = PageHead.at("/partners");

    PartnerView(
            CurrentLab lab,
            PartnerPages pages,
            Duties duties,
            PartnerImages images,
            ObjectProvider<PartnerPart> keptWord,
            ObjectProvider<BesidePartner> beside) {
        this.lab = lab.get();
        this.pages = pages;
        this.duties = duties;
        this.images = images;
        this.keptWord = keptWord.orderedStream().toList();
        this.beside = beside.orderedStream().toList();
        addClassName("info");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        show(pages.find(lab.id(), slug).orElseThrow(NotFoundException::new));
    }

    private void show(PartnerPage partner) {
        removeAll();
        title = partner.name();
        var about = Told.of(partner.about());
        head = PageHead.at("/partners/" + partner.slug())
                .saying(about.map(told -> PlainText.oneLine(told.text()).shortened(DESCRIPTION))
                        .orElse(""))
                .of(new ContentRef(PartnerStanding.KIND, partner.id().value()));
        add(new Link("/partners", new Icon(Icon.Kind.BACK), Tag.words("span", Words.say("partners.list.title")))
                .withClass("back"));
        images.of(lab.id(), partner.id()).ifPresent(logo -> add(Photos.logo(logo, lab.ownLanguage())));
        add(Tag.words("h1", partner.name()));
        if (partner.archived()) {
            var past = new Message();
            past.note(Words.say("partners.page.archived"));
            add(past);
        }
        about.ifPresent(told -> add(told.block()));
        addDuties(partner);
        addKeptWord(partner);
        if (!partner.contact().isEmpty()) {
            var contact = new Section(new H2(Words.say("partners.page.contact")), PersonText.block(partner.contact()));
            contact.addClassName("part");
            add(contact);
        }
        beside.forEach(part -> part.on(partner).ifPresent(this::add));
    }

    private void addDuties(PartnerPage partner) {
        var words = Told.of(partner.answersFor());
        var all = duties.of(lab.id(), partner.id());
        if (partner.archived() || words.isEmpty() && all.isEmpty()) {
            return;
        }
        var part = new Section(new H2(Words.say("partners.page.answersfor")));
        part.addClassName("part");
        words.ifPresent(told -> part.add(told.block()));
        if (!all.isEmpty()) {
            var list = Tag.of("ul", "parts");
            all.forEach(duty -> list.add(Tag.words("li", DutyWords.of(lab, duty.category(), duty.place()))));
            part.add(Tag.words("p", Words.say("partners.page.ideas")), list);
        }
        add(part);
    }

    private void addKeptWord(PartnerPage partner) {
        var parts = keptWord.stream().flatMap(part -> part.on(partner).stream()).toList();
        if (parts.isEmpty()) {
            return;
        }
        var all = new Section(new H2(Words.say("partners.page.keptword")));
        all.addClassName("part");
        parts.forEach(all::add);
        add(all);
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
