package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.StaffNav;
import se.vartrannebergen.partners.PartnerNotReady;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** The organisations of the lab, for its admins: all of them, and a new one. */
@Route("staff/partners")
@RolesAllowed("ADMIN")
@JsModule("./typed.ts")
class StaffPartnersView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "/staff/partners";
    private static final int LONGEST_SLUG = 40;

    private final PartnerOffice office;
    private final KeptForm form;
    private final Field name = Field.line("partner-name", Words.say("partners.field.name"));
    private final Field slug =
            Field.line("partner-slug", Words.say("partners.new.slug")).withHint(Words.say("partners.new.slug.hint"));
    private final Message message = new Message();
    private String suggested = "";

    StaffPartnersView(PartnerOffice office) {
        this.office = office;
        form = new KeptForm(office.admin(), "new-partner").with(name, slug);
        name.whileTyping(this::suggest);
        addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = office.pages().all(office.lab().id());
        var list = Tag.of("ul", "plain-list");
        all.forEach(partner -> list.add(item(partner)));
        add(
                new StaffNav(PATH, true),
                new H1(Words.say("partners.list.title")),
                new Paragraph(Words.say(all.isEmpty() ? "partners.staff.none" : "partners.staff.lead")));
        if (!all.isEmpty()) {
            add(
                    list,
                    actions(new Link("/staff/duties", Words.say("partners.duties.title"))
                            .withClass("button", "plain")));
        }
        add(adding());
    }

    private Component adding() {
        var part = new Section(
                new H2(Words.say("partners.new.title")),
                form,
                message,
                new Button(Words.say("partners.new.add"), this::takeIn).withClass("primary"));
        part.addClassName("part");
        return part;
    }

    private static Component item(PartnerPage partner) {
        var item = Tag.of("li", "chips");
        item.add(new Link(PATH + "/" + partner.slug(), PersonText.name(partner.name())).withClass("more"));
        if (partner.archived()) {
            item.add(Tag.words("span", Words.say("partners.archived"), "chip"));
        }
        return item;
    }

    static Div actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    /** Only where nobody wrote another one. */
    private void suggest() {
        if (slug.value().equals(suggested)) {
            suggested = Slug.words(name.value(), LONGEST_SLUG);
            slug.fill(suggested);
        }
    }

    private void takeIn() {
        message.clear();
        form.complainNoMore();
        var ending = slug.value().isBlank()
                ? Slug.words(name.value(), LONGEST_SLUG)
                : slug.value().strip();
        if (!name.value().isBlank() && !Partners.isSlug(ending)) {
            slug.complain(Words.say("partners.new.slug.wrong"));
            slug.focus();
            return;
        }
        try {
            if (PartnerOffice.tries(message, () -> takeIn(ending))) {
                form.forget();
                UI.getCurrent().navigate(PATH.substring(1) + "/" + ending);
            }
        } catch (PartnerNotReady notReady) {
            notReady.problems().forEach(problem -> name.complain(Words.say("partners.problem", problem)));
            form.showsWhatIsWrong();
        }
    }

    private void takeIn(String ending) {
        var called = PlainText.oneLine(name.value());
        // Without a name there is no ending either; what is missing is the name.
        office.partners().takeIn(office.lab().id(), office.admin(), ending, called);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("partners.list.title"));
    }
}
