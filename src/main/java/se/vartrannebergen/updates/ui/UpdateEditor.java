package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.UpdateChangedElsewhere;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateNotReady;
import se.vartrannebergen.updates.UpdateProblem;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.UpdateState;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.WrittenUpdate;

/**
 * Writes a piece of news: a draft, kept while one types, until it is published or planned; what was sent until it is saved. Two who
 * write at once both keep their words, and whoever saves last chooses.
 */
class UpdateEditor extends HtmlContainer {
    private final UpdateDesk desk;
    private final UpdateDesk.Setting setting;
    private final UpdateFields fields;
    private final BeforeShowing showing;
    private final Message message = new Message();
    private final HtmlContainer status = Tag.of("p", "draft-status", "meta");
    private final Div preview = new Div();
    private WrittenUpdate seen;
    private boolean askedWhose;

    UpdateEditor(UpdateDesk desk, WrittenUpdate update, UpdateDesk.Setting setting) {
        super("div");
        this.desk = desk;
        this.setting = setting;
        seen = update;
        addClassNames("fields", "update-editor");
        status.getElement().setAttribute("role", "status");
        preview.setVisible(false);
        fields = desk.fields(update, setting, this::typed);
        showing = new BeforeShowing(fields::focusText);
        add(fields, status, message, showing, preview, actions());
    }

    private boolean isDraft() {
        return seen.state() == UpdateState.DRAFT;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("actions");
        if (!isDraft()) {
            actions.add(new Button(Words.say("updates.edit.save"), this::send).withClass("primary"));
        } else if (seen.mayPublish()) {
            actions.add(new Button(Words.say("updates.publish"), this::send).withClass("primary"));
        }
        actions.add(new Button(Words.say("updates.preview"), this::preview).withClass("plain"));
        if (isDraft()) {
            actions.add(new Link(setting.leave(), Words.say("updates.later")).withClass("button", "plain"));
            if (setting.formatted()) {
                actions.add(new Button(Words.say("updates.throwaway"), this::throwAway).withClass("plain"));
            }
        } else {
            actions.add(new Link(setting.leave(), Words.say("updates.edit.cancel")).withClass("button", "plain"));
        }
        return actions;
    }

    private void preview() {
        preview.removeAll();
        preview.add(UpdateReads.preview(fields.content(), setting.formatted()));
        preview.setVisible(true);
        preview.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    /** Once two wordings stand there, nothing is written over either before somebody has chosen. */
    private void typed() {
        if (!isDraft() || askedWhose) {
            return;
        }
        tries(() -> {
            var version =
                    desk.updates.save(desk.lab().id(), desk.writer(), seen.id(), seen.version(), fields.content());
            seen = seen.savedAs(version, fields.content());
            fields.saved();
            status.setText(Words.say("updates.saved"));
        });
    }

    private void send() {
        message.clear();
        if (showing.asks(fields.words(), this::send)) {
            return;
        }
        tries(() -> PostingTrouble.told(message, isDraft() ? this::publish : this::change));
    }

    private void publish() {
        var sent = desk.updates.publish(desk.lab().id(), desk.writer(), seen.id(), seen.version(), fields.content());
        fields.forget();
        JustSent.remember(UI.getCurrent(), sent.id());
        leaveTo(UpdateAddress.of(sent.slug()));
    }

    private void change() {
        var content = fields.content();
        desk.updates.edit(desk.lab().id(), desk.writer(), seen.id(), seen.version(), content);
        fields.forget();
        leaveTo(UpdateAddress.of(Slug.of(seen.id(), content.title().value())));
    }

    private void throwAway() {
        tries(() -> {
            desk.updates.throwAway(desk.lab().id(), desk.writer(), seen.id());
            fields.forget();
            leaveTo(setting.leave());
        });
    }

    private static void leaveTo(String address) {
        UpdateAddress.go(address);
    }

    private void tries(Runnable what) {
        try {
            what.run();
        } catch (UpdateNotReady unfinished) {
            fields.complain(unfinished.problems());
            if (unfinished.problems().contains(UpdateProblem.PLANNED_IN_THE_PAST)) {
                offerNow();
            }
        } catch (UpdateChangedElsewhere elsewhere) {
            changedElsewhere();
        } catch (UpdateUnknown | UpdateRefused tooLate) {
            refused();
        }
    }

    /** Its draft is the organisation's, and stays; what was typed stays here. */
    private void refused() {
        message.bad(Words.say(setting.formatted() ? "updates.revoked" : "updates.toolate"));
    }

    private void offerNow() {
        message.note(
                Words.say("updates.problem.plannedinthepast"),
                new Button(Words.say("updates.publishnow"), () -> {
                            fields.publishAtOnce();
                            send();
                        })
                        .withClass("plain"));
    }

    /** Where only its standing is another one, such as approved, nobody wrote anything else. */
    private void changedElsewhere() {
        Optional<WrittenUpdate> found;
        try {
            found = Optional.of(desk.updates.toChange(desk.lab().id(), desk.writer(), seen.id()));
        } catch (UpdateUnknown gone) {
            found = Optional.empty();
        }
        if (found.isEmpty()) {
            refused();
            return;
        }
        var now = found.get();
        if (!isDraft() && now.content().equals(seen.content())) {
            seen = now;
            send();
            return;
        }
        askedWhose = true;
        var theirs = new Div(new H2(Words.say("updates.meanwhile.now")));
        theirs.addClassName("theirs");
        theirs.add(asItReads(now.content()));
        var actions = new Div(
                new Button(Words.say("updates.meanwhile.mine"), () -> keepMine(now)),
                new Button(Words.say("updates.meanwhile.theirs"), () -> takeTheirs(now)).withClass("plain"));
        actions.addClassName("actions");
        message.note(Words.say("updates.meanwhile"), theirs, actions);
    }

    private void keepMine(WrittenUpdate now) {
        seen = now;
        askedWhose = false;
        message.clear();
        if (isDraft()) {
            typed();
        } else {
            send(); // perhaps published meanwhile: what is written here changes that
        }
    }

    private void takeTheirs(WrittenUpdate now) {
        fields.forget();
        if (now.state() == UpdateState.DRAFT) {
            UI.getCurrent().getPage().reload();
        } else {
            leaveTo(UpdateAddress.of(now.slug()));
        }
    }

    /** All that it says, to be read beside what somebody is about to write. */
    private Component asItReads(UpdateContent content) {
        var reads = new Div();
        content.all()
                .forEach((language, words) -> reads.add(UpdateReads.in(language, words, setting.formatted(), "h3")));
        var about = Tag.of("ul");
        setting.offered().stream()
                .filter(idea -> content.ideas().contains(idea.id()))
                .forEach(idea -> about.add(PersonText.line("li", idea.title(), idea.language())));
        if (about.getComponentCount() > 0) {
            reads.add(Tag.words("p", Words.say("updates.field.ideas"), "meta"), about);
        }
        var consent = content.consent().note().value();
        if (!consent.isEmpty()) {
            reads.add(Tag.words("p", Words.say("files.consent.note"), "meta"), PersonText.block(consent));
        }
        return reads;
    }
}
