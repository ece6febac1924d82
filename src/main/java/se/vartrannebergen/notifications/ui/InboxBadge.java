package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.shared.Registration;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/**
 * How much is unread, beside the place where one's own things are. It moves while the page is open, and what is new is said to
 * who does not see the page.
 */
public class InboxBadge extends HtmlContainer {
    /** Of the words that describe the link to the inbox. */
    public static final String WORDS = "unread";

    private final InboxDesk desk;
    private final Still figure = new Still("span");
    private final HtmlContainer words = Tag.heard("");
    private final HtmlContainer news = Tag.of("span", "heard");
    private Registration watching = () -> {};
    private int shown;

    public InboxBadge(InboxDesk desk) {
        super("div");
        this.desk = desk;
        addClassName("unread-badge");
        figure.setClassName("figure");
        news.getElement().setAttribute("role", "status");
        words.setId(WORDS); // there also while nothing is unread: the link names it
        add(figure, words, news);
    }

    /** Counts anew: with a new page. */
    public void refresh() {
        show(desk.unread());
        news.setText("");
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

    private void changed(int unread) {
        var more = unread > shown;
        show(unread);
        news.setText(more ? Words.say("notifications.badge.news", unread, Unread.figure(unread)) : "");
    }

    private void show(int unread) {
        shown = unread;
        if (unread == 0) {
            figure.show();
            words.setText("");
            return;
        }
        var seen = Tag.words("span", Unread.figure(unread));
        seen.getElement().setAttribute("aria-hidden", "true");
        figure.show(seen);
        words.setText(Words.say("notifications.badge", unread, Unread.figure(unread)));
    }
}
