package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.shared.Registration;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** The way to the inbox, with how much in it is unread. */
public class InboxLink extends Link {
    private final InboxDesk desk;
    private Registration watching = () -> {};

    public InboxLink(InboxDesk desk) {
        super("/me/inbox");
        this.desk = desk;
        addClassNames("button", "plain", "inbox-link");
        show(desk.unread());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = desk.watch(event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        watching = () -> {};
    }

    private void show(int unread) {
        setText(
                unread == 0
                        ? Words.say("notifications.inbox.title")
                        : Words.say("notifications.inbox.link", Unread.figure(unread)));
    }
}
