package se.vartrannebergen.partnernews.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.updates.UpdateRefused;

/** Leads to a new draft. Whoever writes for several organisations says in whose name. */
@Route("partner/updates/new")
@RolesAllowed("PARTNER")
class NewPartnerUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final PartnerNewsPages pages;

    NewPartnerUpdateView(PartnerNewsPages pages) {
        this.pages = pages;
        addClassName("part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var all = pages.partners();
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        var project = query.getSingleParameter("project").filter(number -> number.matches("[0-9]{1,18}"));
        query.getSingleParameter("for")
                .flatMap(slug ->
                        all.stream().filter(one -> one.slug().equals(slug)).findFirst())
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty())
                .ifPresentOrElse(partner -> begin(event, partner, project), () -> ask(all, project));
    }

    private void begin(BeforeEnterEvent event, PartnerStanding partner, Optional<String> project) {
        var publisher = new ContentRef(PartnerStanding.KIND, partner.id().value());
        try {
            var draft = pages.updates.draft(pages.lab(), pages.writer(), publisher, Words.language());
            pages.desk.about(draft, project);
            event.forwardTo("partner/updates/" + draft.id() + "/edit");
        } catch (UpdateRefused refused) {
            add(
                    PartnerNewsPages.backLink(partner),
                    new H1(Words.say("partnernews.new")),
                    new Paragraph(Words.say("partnernews.new.refused")));
        }
    }

    private void ask(List<PartnerStanding> all, Optional<String> project) {
        var names = Tag.of("div", "actions");
        all.forEach(one -> {
            var address = "/partner/updates/new?for=" + one.slug()
                    + project.map(id -> "&project=" + id).orElse("");
            names.add(new Link(address, PersonText.name(one.name())).withClass("button", "plain"));
        });
        add(new H1(Words.say("answers.write.forwhom")), names);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("partnernews.new"));
    }
}
