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
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.UpdateChangedElsewhere;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateNotReady;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.UpdateState;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateAddress;
import se.vartrannebergen.updates.ui.UpdateFields;

/** News of a group is written anew: by a coordinator, also once the group has ended, or by its author after a facilitator asked for it. */
@Route("groups/" + Slug.ROUTE + "/news/:update([0-9]{1,18})/edit")
@PermitAll
@JsModule("./typed.ts")
class EditGroupUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupNewsDesk desk;
    private final Message message = new Message();
    private int version;
    private @Nullable UpdateContent seen;

    EditGroupUpdateView(GroupNewsDesk desk) {
        this.desk = desk;
        addClassName("new-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = desk.group(event);
        var update = find(event, group);
        removeAll();
        add(new GroupStyles(), desk.back(group), new H1(Words.say("updates.edit")));
        var pause = desk.pause().filter(paused -> update.state() != UpdateState.HIDDEN);
        if (pause.isPresent()) {
            add(new PauseNotice(pause.get()));
            return;
        }
        addForm(group, update);
    }

    private WrittenUpdate find(BeforeEnterEvent event, GroupStanding group) {
        var id = event.getRouteParameters().get("update").map(Long::valueOf).orElseThrow(NotFoundException::new);
        try {
            var update = desk.updates.toChange(desk.lab(), desk.writer(), id);
            if (update.state() == UpdateState.DRAFT || !update.publisher().equals(group.content())) {
                throw new NotFoundException();
            }
            return update;
        } catch (UpdateUnknown nothing) {
            throw new NotFoundException();
        }
    }

    private void addForm(GroupStanding group, WrittenUpdate update) {
        read(update);
        var fields = desk.fields(group, update, () -> {});
        var showing = new BeforeShowing(fields::focusText);
        var actions = new Div(
                new Button(Words.say("updates.edit.save"), () -> save(group, update.id(), fields, showing))
                        .withClass("primary"),
                new Link(UpdateAddress.of(update.slug()), Words.say("updates.edit.cancel"))
                        .withClass("button", "plain"));
        actions.addClassName("actions");
        add(desk.readers(group), fields, message, showing, actions);
    }

    private void read(WrittenUpdate update) {
        version = update.version();
        seen = update.content();
    }

    private void save(GroupStanding group, long update, UpdateFields fields, BeforeShowing showing) {
        message.clear();
        if (showing.asks(fields.words(), () -> save(group, update, fields, showing))) {
            return;
        }
        try {
            if (PostingTrouble.told(
                    message, () -> desk.updates.edit(desk.lab(), desk.writer(), update, version, fields.content()))) {
                leave(fields, Slug.of(update, fields.content().title().value()));
            }
        } catch (UpdateNotReady unfinished) {
            fields.complain(unfinished.problems());
        } catch (UpdateChangedElsewhere elsewhere) {
            changedMeanwhile(group, update, fields, showing);
        } catch (UpdateUnknown | UpdateRefused tooLate) {
            message.note(Words.say("updates.toolate"));
        }
    }

    /** Where only its standing is another one, such as approved, nobody wrote anything else. */
    private void changedMeanwhile(GroupStanding group, long update, UpdateFields fields, BeforeShowing showing) {
        try {
            var now = desk.updates.toChange(desk.lab(), desk.writer(), update);
            if (now.content().equals(seen)) {
                read(now);
                save(group, update, fields, showing);
                return;
            }
            TwoWordings.ask(
                    message,
                    desk.asItReads(group, now.content()),
                    () -> {
                        read(now);
                        save(group, update, fields, showing);
                    },
                    () -> leave(fields, now.slug()));
        } catch (UpdateUnknown tooLate) {
            message.note(Words.say("updates.toolate"));
        }
    }

    private static void leave(UpdateFields fields, String slug) {
        fields.forget();
        UI.getCurrent().navigate(UpdateAddress.of(slug).substring(1));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("updates.edit"));
    }
}
