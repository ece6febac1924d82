package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** One group: what for, who, what comes next. */
@Route("groups/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage
class GroupView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages pages;
    private final ObjectProvider<GroupPart> parts;
    private final OutcomeOnGroup outcome;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    GroupView(GroupPages pages, ObjectProvider<GroupPart> parts, OutcomeOnGroup outcome) {
        this.pages = pages;
        this.parts = parts;
        this.outcome = outcome;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.OVERVIEW);
        title = frame.pageTitle();
        head = frame.head();
        add(frame.top());
        outcome.on(frame.group()).ifPresent(this::add);
        if (frame.group().mayReadInside()) {
            parts.orderedStream().forEach(part -> part.on(frame.group()).ifPresent(this::add));
        }
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
