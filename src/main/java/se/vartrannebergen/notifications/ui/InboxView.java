package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.notifications.InboxPage;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What concerns whoever is signed in, newest first. */
@Route("me/inbox")
@PermitAll
class InboxView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PAGE = "page";

    private final Inbox inbox;
    private final InboxDesk desk;
    private final LabId lab;
    private final PersonId person;
    private final H1 heading = new H1(Words.say("notifications.inbox.title"));
    private final Message message = new Message();
    private final Div list = new Div();
    private Registration watching = () -> {};
    private int page = 1;
    private int unread;

    InboxView(Inbox inbox, InboxDesk desk, CurrentLab lab, CurrentPerson person) {
        this.inbox = inbox;
        this.desk = desk;
        this.lab = lab.id();
        this.person = person.id().orElseThrow();
        addClassName("inbox");
        list.addClassName("part");
        heading.getElement().setAttribute("tabindex", "-1");
        var back = new Link("/me", new Icon(Icon.Kind.BACK), Tag.words("span", Words.say("notifications.inbox.back")))
                .withClass("back");
        add(back, heading, message, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        message.clear();
        show();
    }

    private void show() {
        unread = desk.unread();
        var shown = inbox.page(lab, person, page);
        list.removeAll();
        if (shown.notices().isEmpty()) {
            list.add(nothing());
            return;
        }
        if (unread > 0 && page == 1) {
            var newest = shown.notices().getFirst().happenedAt();
            list.add(new Button(Words.say("notifications.inbox.markall"), () -> markAll(newest)).withClass("plain"));
        }
        list.add(new NoticeList(shown.notices()), ways(shown));
    }

    private static Component nothing() {
        var empty = Tag.of("div", "empty");
        empty.add(
                Tag.words("p", Words.say("notifications.inbox.none")),
                new Link("/ideas", Words.say("shell.problem.ideas")).withClass("button", "plain"));
        return empty;
    }

    private Component ways(InboxPage shown) {
        var ways = Tag.of("p", "actions");
        if (page > 1) {
            ways.add(way(page - 1, "notifications.inbox.newer"));
        }
        if (shown.more()) {
            ways.add(way(page + 1, "notifications.inbox.older"));
        }
        return ways;
    }

    private static Component way(int to, String key) {
        return new Link("/me/inbox" + (to > 1 ? "?" + PAGE + "=" + to : ""), Words.say(key))
                .withClass("button", "plain");
    }

    /** @param newest of those on the page: what came after it was not seen */
    private void markAll(Instant newest) {
        var marked = inbox.markAllRead(lab, person, newest);
        show();
        message.good(
                Words.say("notifications.inbox.marked"),
                new Button(Words.say("notifications.inbox.undo"), () -> unmark(marked)).withClass("plain"));
        focus();
    }

    private void unmark(Instant marked) {
        inbox.markUnread(lab, person, marked);
        show();
        message.note(Words.say("notifications.inbox.unmarked"));
        focus();
    }

    /** The button that had the focus is gone. */
    private void focus() {
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = desk.watch(event.getUI(), this::changed);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        watching = () -> {};
    }

    /** Nothing moves under somebody's thumb: what is new is said, and shown when they want it. */
    private void changed(int now) {
        if (now > unread && page == 1) {
            message.note(
                    Words.say("notifications.inbox.arrived"),
                    new Button(Words.say("notifications.inbox.show"), () -> {
                                message.clear();
                                show();
                                focus();
                            })
                            .withClass("plain"));
        }
        unread = now;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("notifications.inbox.title"));
    }
}
