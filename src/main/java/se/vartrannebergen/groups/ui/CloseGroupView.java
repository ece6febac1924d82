package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.groups.OutcomeImages;
import se.vartrannebergen.groups.OutcomeNotReady;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.groups.ShownOutcome;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Coordinators and facilitators end a group with what came of it, or put that right afterwards. */
@Route("groups/" + Slug.ROUTE + "/close")
@PermitAll
@JsModule("./typed.ts")
class CloseGroupView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final Lab lab;
    private final PersonId person;
    private final GroupAccess access;
    private final OutcomeAccess outcomes;
    private final Outcomes closing;
    private final OutcomeImages images;
    private String title = "";

    CloseGroupView(
            CurrentLab lab,
            CurrentPerson person,
            GroupAccess access,
            OutcomeAccess outcomes,
            Outcomes closing,
            OutcomeImages images) {
        this.lab = lab.get();
        this.person = person.id().orElseThrow();
        this.access = access;
        this.outcomes = outcomes;
        this.closing = closing;
        this.images = images;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var group = event.getRouteParameters()
                .get("slug")
                .flatMap(Slug::id)
                .flatMap(id -> access.find(lab.id(), id, Optional.of(person)))
                .orElseThrow(NotFoundException::new);
        var outcome = outcomes.of(group);
        var corrects = outcome.filter(ShownOutcome::mayCorrect).isPresent();
        if (!corrects && !(group.mayManage() && group.state() != GroupState.WAITING)) {
            throw new NotFoundException();
        }
        title = Words.say(corrects ? "groups.outcome.correct" : "groups.outcome.close");
        add(
                new GroupStyles(),
                new Link(
                                group.address(),
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", group.name(), group.language()))
                        .withClass("back"),
                new H1(title));
        if (!corrects) {
            add(Tag.words("p", Words.say("groups.outcome.lead")));
            if (group.reading() == Reading.MEMBERS) {
                add(Tag.words("p", Words.say("groups.outcome.public"), "message", "note"));
            }
        }
        addForm(group, outcome);
    }

    private void addForm(GroupStanding group, Optional<ShownOutcome> outcome) {
        var form = new OutcomeForm(person, group, lab.languages());
        outcome.map(ShownOutcome::said).ifPresent(form::fill);
        var photos = new PhotoFields(
                new GroupPhotos(images, lab.id(), person, group.id()), true, Words.say("groups.outcome.toolate"));
        var message = new Message();
        var showing = new BeforeShowing(form::focusText);
        var send = new Button(
                        Words.say(outcome.isPresent() ? "groups.outcome.save" : "groups.outcome.send"),
                        () -> send(group, outcome.isPresent(), form, showing, message))
                .withClass("primary");
        var actions = new Div(
                send, new Link(group.address(), Words.say("groups.outcome.cancel")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(form, photos, form.consent(), message, showing);
        if (outcome.isEmpty()) {
            add(Tag.words("p", Words.say("groups.outcome.forgood")));
        }
        add(actions);
    }

    private void send(GroupStanding group, boolean corrects, OutcomeForm form, BeforeShowing showing, Message message) {
        message.clear();
        if (showing.asks(form.words(), () -> send(group, corrects, form, showing, message))) {
            return;
        }
        try {
            NewOutcome content = form.outcome();
            if (corrects) {
                closing.correct(lab.id(), group.id(), person, content);
            } else {
                closing.close(lab.id(), group.id(), person, content);
            }
            form.forget();
            UI.getCurrent().navigate(group.address().substring(1));
        } catch (OutcomeNotReady unfinished) {
            form.complain(unfinished.problems(), message);
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        } catch (GroupRefused | GroupUnknown tooLate) {
            message.note(
                    Words.say("groups.outcome.toolate"),
                    new Link(group.address(), PersonText.line("span", group.name(), group.language())));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
