package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupOverviews;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.NewGroup;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Coordinators say otherwise what their group is for, and how one comes into it. */
@Route("groups/" + Slug.ROUTE + "/edit")
@PermitAll
@JsModule("./typed.ts")
class EditGroupView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupPages pages;
    private final GroupAccess access;
    private final GroupOverviews overviews;
    private final Groups groups;
    private final Moderation moderation;
    private final Pauses pauses;
    private final PersonId person;
    private final Message message = new Message();
    private int edition;

    EditGroupView(
            GroupPages pages,
            GroupAccess access,
            GroupOverviews overviews,
            Groups groups,
            Moderation moderation,
            Pauses pauses,
            CurrentPerson person) {
        this.pages = pages;
        this.access = access;
        this.overviews = overviews;
        this.groups = groups;
        this.moderation = moderation;
        this.pauses = pauses;
        this.person = person.id().orElseThrow();
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = pages.enter(event, GroupTab.OVERVIEW).group();
        var asked = isAsked(group);
        if (!group.mayManage() && !asked) {
            throw new NotFoundException();
        }
        removeAll();
        edition = group.edition();
        // What was typed over another wording stays away: it would undo that unseen.
        var fields = new GroupFields(person, "group-" + group.id() + "-" + edition, false, group.young());
        fields.fill(group, overviews.of(group));
        var showing = new BeforeShowing(fields::focus);
        var save = new Button(Words.say("groups.edit.save"), () -> save(group, fields, showing)).withClass("primary");
        var pause = asked
                ? Optional.<Component>empty()
                : pauses.of(group.lab(), person).<Component>map(PauseNotice::new);
        add(
                new GroupStyles(),
                new Link(
                                group.address(),
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", group.name(), group.language()))
                        .withClass("back"),
                new H1(Words.say("groups.edit.title")),
                fields,
                message,
                showing,
                GroupWords.actions(
                        pause.orElse(save),
                        new Link(group.address(), Words.say("groups.cancel")).withClass("button", "plain")));
    }

    /** What a facilitator asked to be changed, whoever started the group changes while it is hidden. */
    private boolean isAsked(GroupStanding group) {
        return group.state() == GroupState.HIDDEN
                && group.startedBy().equals(person)
                && moderation.editIsAsked(group.lab(), group.content());
    }

    private void save(GroupStanding group, GroupFields fields, BeforeShowing showing) {
        message.clear();
        fields.content().ifPresent(content -> {
            if (showing.asks(fields.words(), () -> save(group, fields, showing))) {
                return;
            }
            try {
                GroupTrouble.told(message, () -> change(group, fields, content, showing));
            } catch (IllegalArgumentException noSuchIdea) {
                fields.complainOfIdea();
            }
        });
    }

    private void change(GroupStanding group, GroupFields fields, NewGroup content, BeforeShowing showing) {
        try {
            groups.change(group.lab(), group.id(), person, content, fields.ideas(), edition);
            leave(fields, Slug.of(group.id(), content.name().value()));
        } catch (GroupRefused refused) {
            if (refused.why() != GroupRefused.Why.CHANGED_MEANWHILE) {
                throw refused;
            }
            ask(group, fields, showing);
        }
    }

    private void ask(GroupStanding group, GroupFields fields, BeforeShowing showing) {
        var now = access.find(group.lab(), group.id(), Optional.of(person))
                .orElseThrow(() -> new GroupUnknown(group.id()));
        TwoWordings.ask(
                message,
                new GroupAsItReads(now, overviews.of(now)),
                () -> {
                    edition = now.edition();
                    save(group, fields, showing);
                },
                () -> leave(fields, Slug.of(now.id(), now.name())));
    }

    private static void leave(GroupFields fields, String slug) {
        fields.forget();
        UI.getCurrent().navigate("groups/" + slug);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.edit.title"));
    }
}
