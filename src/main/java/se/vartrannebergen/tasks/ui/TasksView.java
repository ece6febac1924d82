package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** The tasks of a group. */
@Route("groups/" + Slug.ROUTE + "/tasks")
@AnonymousAllowed
@PublicPage(parameters = {"all", "page"})
@JsModule("./typed.ts")
class TasksView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages pages;
    private final TaskDesk desk;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    TasksView(GroupPages pages, TaskDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassNames("group", "tasks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.TASKS);
        var group = frame.group();
        var query = event.getLocation().getQueryParameters();
        title = frame.pageTitle();
        head = frame.head();
        var message = new Message();
        var part = new TasksPart(desk, group, query.getParameters().containsKey("all"), page(query), message);
        add(frame.top(), new H1(Words.say("tasks.title")));
        if (group.mayTakePart()) {
            add(new AddTask(desk, group, part::added));
        }
        if (group.reader().isPresent()) {
            add(message);
        }
        add(part);
    }

    private static int page(QueryParameters query) {
        return query.getSingleParameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
