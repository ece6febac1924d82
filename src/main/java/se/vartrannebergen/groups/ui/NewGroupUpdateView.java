package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.texts.Slug;

/** A coordinator writes news of the group. What is typed is kept at once, until it is published. */
@Route("groups/" + Slug.ROUTE + "/news/new")
@PermitAll
@JsModule("./typed.ts")
class NewGroupUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupNewsDesk desk;

    NewGroupUpdateView(GroupNewsDesk desk) {
        this.desk = desk;
        addClassName("new-idea");
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
        var draft = desk.updates.draft(desk.lab(), desk.writer(), group.content(), Words.language());
        var project = event.getLocation().getQueryParameters().getSingleParameter("project");
        add(desk.readers(group), desk.editor(group, desk.about(draft, project), group.address()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.news.new"));
    }
}
