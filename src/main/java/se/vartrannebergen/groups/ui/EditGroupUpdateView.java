package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.UpdateState;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateAddress;

/** News of a group is written anew: by a coordinator, also once the group has ended, or by its author after a facilitator asked for it. */
@Route("groups/" + Slug.ROUTE + "/news/:update([0-9]{1,18})/edit")
@PermitAll
@JsModule("./typed.ts")
class EditGroupUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupNewsDesk desk;

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
        add(desk.readers(group), desk.editor(group, update, UpdateAddress.of(update.slug())));
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

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("updates.edit"));
    }
}
