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
import java.util.OptionalInt;
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
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PostingTrouble;
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
    private final Message message = new Message();
    private String title = "";
    /** Of what came of the group, as it stands before the person; empty while the group goes on. */
    private OptionalInt edition = OptionalInt.empty();

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
        edition = outcome.map(found -> OptionalInt.of(found.edition())).orElseGet(OptionalInt::empty);
        var what = "outcome-" + group.id()
                + outcome.map(found -> "-" + found.edition()).orElse("");
        var form = new OutcomeForm(person, what, group, lab.languages());
        outcome.map(ShownOutcome::said).ifPresent(form::fill);
        var photos = new PhotoFields(
                new GroupPhotos(images, lab.id(), person, group.id()), true, Words.say("groups.outcome.toolate"));
        message.clear();
        var showing = new BeforeShowing(form::focusText);
        var send = new Button(
                        Words.say(outcome.isPresent() ? "groups.outcome.save" : "groups.outcome.send"),
                        () -> send(group, form, showing))
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

    private void send(GroupStanding group, OutcomeForm form, BeforeShowing showing) {
        message.clear();
        if (showing.asks(form.words(), () -> send(group, form, showing))) {
            return;
        }
        try {
            if (PostingTrouble.told(message, () -> write(group.id(), form.outcome()))) {
                leave(group, form);
            }
        } catch (OutcomeNotReady unfinished) {
            form.complain(unfinished.problems(), message);
        } catch (GroupRefused | GroupUnknown tooLate) {
            writtenMeanwhile(group)
                    .ifPresentOrElse(
                            now -> ask(now, group, form, showing),
                            () -> message.note(
                                    Words.say("groups.outcome.toolate"),
                                    new Link(
                                            group.address(), PersonText.line("span", group.name(), group.language()))));
        }
    }

    private void write(long group, NewOutcome content) {
        if (edition.isPresent()) {
            closing.correct(lab.id(), group, person, content, edition.getAsInt());
        } else {
            closing.close(lab.id(), group, person, content);
        }
    }

    /** What somebody else wrote as they ended the group or put it right, where the person may put that right. */
    private Optional<ShownOutcome> writtenMeanwhile(GroupStanding group) {
        return access.find(lab.id(), group.id(), Optional.of(person))
                .flatMap(outcomes::of)
                .filter(ShownOutcome::mayCorrect)
                .filter(now -> !edition.equals(OptionalInt.of(now.edition())));
    }

    private void ask(ShownOutcome now, GroupStanding group, OutcomeForm form, BeforeShowing showing) {
        TwoWordings.ask(
                message,
                new OutcomeAsItReads(now.said()),
                () -> {
                    edition = OptionalInt.of(now.edition());
                    send(group, form, showing);
                },
                () -> leave(group, form));
    }

    private static void leave(GroupStanding group, OutcomeForm form) {
        form.forget();
        UI.getCurrent().navigate(group.address().substring(1));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
