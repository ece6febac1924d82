package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
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
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.LanguageChoice;

/** The first page after the first sign-in: a name, a language, the rules. Asked once. */
@Route(WelcomeView.ADDRESS)
@PermitAll
@JsModule("./typed.ts")
class WelcomeView extends Section implements HasDynamicTitle {
    static final String ADDRESS = "welcome";

    private final Lab lab;
    private final PersonId person;
    private final People people;
    private final ProfileFields fields;
    private final TypedText typing;
    private final Consent consent = new Consent();

    WelcomeView(CurrentLab lab, CurrentPerson person, People people) {
        this.lab = lab.get();
        this.person = person.id().orElseThrow();
        this.people = people;
        this.fields = new ProfileFields(this.lab.languages());
        addClassName("welcome");
        typing = new TypedText(this.person, ADDRESS);
        typing.watch(fields);
        fields.addAttachListener(attached -> typing.unsaved(
                attached.getUI(), typed -> fields.fill(typed.getOrDefault("name", fields.name()), fields.language())));
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
        var wanted = WelcomeGate.wanted();
        var query = wanted.getQueryParameters().excluding(LanguageChoice.PARAMETER);
        typing.forget(ui);
        if (fields.language().equals(Words.language())) {
            ui.navigate(wanted.getPath(), query);
        } else {
            // In another language everything is said anew: the page is loaded again.
            var inLanguage =
                    query.merging(LanguageChoice.PARAMETER, fields.language().code());
            ui.getPage().setLocation("/" + wanted.getPath() + "?" + inLanguage.getQueryString());
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("people.welcome.title"));
    }
}
