package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.texts.Slug;

/** Who is in a group and who wants to be: for its members and facilitators, for everybody else there is no such page. */
@Route("groups/" + Slug.ROUTE + "/people")
@PermitAll
class GroupPeopleView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupPages pages;
    private final PeopleDesk desk;
    private String title = "";

    GroupPeopleView(GroupPages pages, PeopleDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
        show(pages.enter(event, GroupTab.PEOPLE), page, said -> {});
    }

    private void show(GroupFrame frame, int page, SerializableConsumer<Message> words) {
        removeAll();
        title = frame.pageTitle();
        var group = frame.group();
        SerializableConsumer<SerializableConsumer<Message>> again =
                next -> show(pages.frame(group.id(), GroupTab.PEOPLE), page, next);
        var said = new Message();
        words.accept(said);
        add(frame.top(), new H1(Words.say("groups.people")), said);
        said.goTo();
        if (desk.readsAsks(group)) {
            add(new AskList(desk, group, again));
        }
        add(new MemberList(desk, group, page, again));
        if (group.mayManage()) {
            add(new InvitationPart(desk, group, again));
        }
        if (desk.readsAsks(group)) {
            add(new TurnedAwayList(desk, group));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
