package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.PersonId;

/** The first page after the first sign-in: a name, a language, the rules. Asked once. */
@Route("welcome")
@PermitAll
class WelcomeView extends Section implements HasDynamicTitle {
    private final Lab lab;
    private final PersonId person;
    private final People people;
    private final ProfileFields fields;
    private final Consent consent = new Consent();

    WelcomeView(CurrentLab lab, CurrentPerson person, People people) {
        this.lab = lab.get();
        this.person = person.id().orElseThrow();
        this.people = people;
        this.fields = new ProfileFields(this.lab.languages());
        addClassName("welcome");
        people.profile(this.lab.id(), this.person).name().ifPresent(name -> fields.fill(name, Words.language()));
        add(
                new H1(Words.say("people.welcome.title")),
                new Paragraph(Words.say("people.welcome.lead", this.lab.name())),
                fields,
                consent,
                new Button(Words.say("people.welcome.go"), this::accept).withClass("primary"));
    }

    private void accept() {
        var nameIsFine = fields.complain();
        var accepted = consent.complain();
        if (nameIsFine && accepted) {
            people.welcome(lab.id(), person, new DisplayName(fields.name()), fields.language());
            leave(UI.getCurrent());
        }
    }

    private void leave(UI ui) {
        var wanted = WelcomeGate.wanted(ui);
        if (fields.language().equals(Words.language())) {
            ui.navigate(
                    wanted.replaceAll("\\?.*", ""), com.vaadin.flow.router.QueryParameters.fromString(query(wanted)));
        } else {
            // In another language everything is said anew: the page is loaded again.
            var query = query(wanted);
            ui.getPage()
                    .setLocation("/" + wanted.replaceAll("\\?.*", "") + "?" + (query.isEmpty() ? "" : query + "&")
                            + "lang=" + fields.language().code());
        }
    }

    private static String query(String address) {
        var start = address.indexOf('?');
        return start < 0 ? "" : address.substring(start + 1);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("people.welcome.title"));
    }
}
