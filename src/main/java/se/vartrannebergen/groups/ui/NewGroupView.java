package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Starts a group, about an idea that the address may name. */
@Route("groups/new")
@PermitAll
@JsModule("./typed.ts")
class NewGroupView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final LabId lab;
    private final PersonId person;
    private final Groups groups;
    private final IdeaPages ideas;
    private final Pauses pauses;
    private final StaffRoles roles;
    private final Message message = new Message();

    NewGroupView(
            CurrentLab lab, CurrentPerson person, Groups groups, IdeaPages ideas, Pauses pauses, StaffRoles roles) {
        this.lab = lab.id();
        this.person = person.id().orElseThrow();
        this.groups = groups;
        this.ideas = ideas;
        this.pauses = pauses;
        this.roles = roles;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var idea = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("idea")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .flatMap(number -> ideas.find(lab, Long.parseLong(number), Optional.of(person)))
                .filter(found -> found.state().isPublic());
        var fields = new GroupFields(
                person, idea.map(found -> "group-about-" + found.id()).orElse("group"), roles.works(lab), false);
        idea.ifPresent(found -> fields.about(found.id(), found.title()));
        var showing = new BeforeShowing(fields::focus);
        var start = new Button(Words.say("groups.new.start"), () -> start(fields, showing)).withClass("sun");
        add(
                new GroupStyles(),
                new H1(Words.say("groups.new.title")),
                new Paragraph(Words.say("groups.new.lead")),
                fields,
                message,
                showing,
                GroupWords.actions(
                        pauses.of(lab, person).<Component>map(PauseNotice::new).orElse(start), back(idea)));
    }

    private static Link back(Optional<IdeaPage> idea) {
        return new Link(idea.map(found -> "/ideas/" + found.slug()).orElse("/groups"), Words.say("groups.cancel"))
                .withClass("button", "plain");
    }

    private void start(GroupFields fields, BeforeShowing showing) {
        message.clear();
        fields.content().ifPresent(content -> {
            if (showing.asks(fields.words(), () -> start(fields, showing))) {
                return;
            }
            try {
                GroupTrouble.told(message, () -> {
                    var started = groups.start(lab, person, content, fields.ideas());
                    fields.forget();
                    UI.getCurrent().navigate("groups/" + started.slug());
                });
            } catch (IllegalArgumentException noSuchIdea) {
                fields.complainOfIdea();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.new.title"));
    }
}
