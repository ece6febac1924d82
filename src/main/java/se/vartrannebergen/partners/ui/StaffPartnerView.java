package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.StaffNav;

/** One organisation, for admins: what it says of itself, what it answers for, who acts in its name. */
@Route("staff/partners/" + PartnerView.SLUG)
@RolesAllowed("ADMIN")
@JsModule("./typed.ts")
class StaffPartnerView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final PartnerOffice office;
    private String title = "";

    StaffPartnerView(PartnerOffice office) {
        this.office = office;
        addClassNames("desk", "info");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        var partner = office.pages().find(office.lab().id(), slug).orElseThrow(NotFoundException::new);
        title = partner.name();
        var editors = new EditorsPart(office, partner);
        var invited = new InvitationsPart(office, partner);
        editors.thenShow(invited::show);
        invited.thenShow(editors::show);
        removeAll();
        add(
                new StaffNav("/staff/partners/" + slug, true),
                new Link(StaffPartnersView.PATH, Words.say("partners.list.title")).withClass("more"),
                Tag.words("h1", partner.name()),
                new Link("/partners/" + slug, Words.say("partners.staff.page")).withClass("more"),
                new TakesPart(office, partner),
                new PartnerTexts(office, partner),
                new LogoPart(office, partner),
                new OwnDuties(office, partner),
                editors,
                invited);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
