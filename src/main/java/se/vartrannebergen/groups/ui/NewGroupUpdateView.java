package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.UpdateChangedElsewhere;
import se.vartrannebergen.updates.UpdateNotReady;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.JustSent;
import se.vartrannebergen.updates.ui.UpdateAddress;
import se.vartrannebergen.updates.ui.UpdateFields;

/** A coordinator writes news of the group. What is typed is kept at once, until it is published. */
@Route("groups/" + Slug.ROUTE + "/news/new")
@PermitAll
@JsModule("./typed.ts")
class NewGroupUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupNewsDesk desk;
    private final Message message = new Message();
    private final HtmlContainer status = Tag.of("p", "draft-status", "meta");
    private long update;
    private int version;

    NewGroupUpdateView(GroupNewsDesk desk) {
        this.desk = desk;
        addClassName("new-idea");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = desk.enter(event);
        removeAll();
        add(new GroupStyles(), desk.back(group), new H1(Words.say("groups.news.new")));
        var pause = desk.pause();
        if (pause.isPresent()) {
            add(new PauseNotice(pause.get()));
            return;
        }
        addForm(group, desk.updates.draft(desk.lab(), desk.writer(), group.content(), Words.language()));
    }

    private void addForm(GroupStanding group, WrittenUpdate draft) {
        update = draft.id();
        version = draft.version();
        var holder = new UpdateFields[1];
        var fields = desk.fields(group, draft, () -> save(holder[0]));
        holder[0] = fields;
        var showing = new BeforeShowing(fields::focusText);
        var actions = new Div(
                new Button(Words.say("groups.news.publish"), () -> publish(fields, showing)).withClass("primary"),
                new Link(group.address(), Words.say("groups.news.later")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(desk.readers(group), fields, status, message, showing, actions);
    }

    private void save(UpdateFields fields) {
        try {
            version = desk.updates.save(desk.lab(), desk.writer(), update, version, fields.content());
            fields.saved();
            status.setText(Words.say("updates.saved"));
        } catch (UpdateChangedElsewhere elsewhere) {
            changedElsewhere(elsewhere);
        } catch (UpdateUnknown | UpdateRefused tooLate) {
            message.note(Words.say("updates.toolate"));
        }
    }

    private void publish(UpdateFields fields, BeforeShowing showing) {
        if (showing.asks(fields.words(), () -> publish(fields, showing))) {
            return;
        }
        try {
            PostingTrouble.told(message, () -> send(fields));
        } catch (UpdateNotReady unfinished) {
            fields.complain(unfinished.problems());
        } catch (UpdateChangedElsewhere elsewhere) {
            changedElsewhere(elsewhere);
        } catch (UpdateUnknown | UpdateRefused tooLate) {
            message.note(Words.say("updates.toolate"));
        }
    }

    private void send(UpdateFields fields) {
        var sent = desk.updates.publish(desk.lab(), desk.writer(), update, version, fields.content());
        fields.forget();
        var ui = UI.getCurrent();
        JustSent.remember(ui, sent.id());
        ui.navigate(UpdateAddress.of(sent.slug()).substring(1));
    }

    private void changedElsewhere(UpdateChangedElsewhere elsewhere) {
        version = elsewhere.version();
        message.note(Words.say("updates.elsewhere"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.news.new"));
    }
}
