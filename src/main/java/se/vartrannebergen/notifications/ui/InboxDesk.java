package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.people.CurrentPerson;

/** What shows how much is unread: whose inbox it is, how much it is now, and each time it changes. */
@Component
public class InboxDesk {
    private final Inbox inbox;
    private final OpenInboxes pages;
    private final CurrentLab lab;
    private final CurrentPerson person;

    InboxDesk(Inbox inbox, OpenInboxes pages, CurrentLab lab, CurrentPerson person) {
        this.inbox = inbox;
        this.pages = pages;
        this.lab = lab;
        this.person = person;
    }

    int unread() {
        return inbox.unread(lab.id(), person.id().orElseThrow());
    }

    Registration watch(UI ui, SerializableConsumer<Integer> unread) {
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        return pages.watch(person.id().orElseThrow(), ui, unread);
    }
}
