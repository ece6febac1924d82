package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.texts.Slug;

/** Asks a group: first what kind of question it is, then the question. */
@Route("groups/" + Slug.ROUTE + "/decide/new")
@PermitAll
@JsModule("./typed.ts")
class NewPollView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupPages groups;
    private final PollDesk desk;
    private String title = "";

    NewPollView(GroupPages groups, PollDesk desk) {
        this.groups = groups;
        this.desk = desk;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = groups.enter(event, GroupTab.POLLS);
        var group = frame.group();
        if (!PollListView.mayAsk(group)) {
            throw new NotFoundException();
        }
        title = PageTitle.of(Words.say("groups.title", Words.say("polls.new"), group.name()));
        var address = GroupTab.POLLS.of(group.address());
        add(frame.top(), new H1(Words.say("polls.new")));
        kind(event)
                .ifPresentOrElse(
                        kind -> add(new NewPollForm(desk, group, address, kind)), () -> add(kinds(address + "/new")));
    }

    private static Optional<PollKind> kind(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .flatMap(wanted -> Arrays.stream(PollKind.values())
                        .filter(kind -> name(kind).equals(wanted))
                        .findFirst());
    }

    private static String name(PollKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static Component kinds(String address) {
        var list = Tag.of("ul", "poll-kinds");
        for (var kind : PollKind.values()) {
            var link = new Link(
                    address + "?kind=" + name(kind),
                    Tag.words("strong", Words.say("polls.kind", kind)),
                    Tag.words("span", Words.say("polls.kindwhen", kind), "meta"));
            var item = Tag.of("li");
            item.add(link);
            list.add(item);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
