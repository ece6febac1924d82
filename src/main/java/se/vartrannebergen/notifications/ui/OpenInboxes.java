package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.notifications.InboxChanged;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Whose pages are open now, so that they learn how much is unread while people look. Who has none open costs nothing. */
@Component
class OpenInboxes {
    private static final Logger log = LoggerFactory.getLogger(OpenInboxes.class);

    private final Inbox inbox;
    private final Map<PersonId, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    /** One after the other, so that no page sees an older figure after a newer one. */
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-inboxes").factory());

    OpenInboxes(Inbox inbox) {
        this.inbox = inbox;
    }

    private record Watcher(UI ui, SerializableConsumer<Integer> unread) {}

    /** Tells a page how much is unread, each time that changes, until the registration is removed. */
    Registration watch(PersonId person, UI ui, SerializableConsumer<Integer> unread) {
        var watcher = new Watcher(ui, unread);
        watchers.compute(person, (id, known) -> {
            var set = known == null ? ConcurrentHashMap.<Watcher>newKeySet() : known;
            set.add(watcher);
            return set;
        });
        return () -> watchers.computeIfPresent(person, (id, known) -> {
            known.remove(watcher);
            return known.isEmpty() ? null : known;
        });
    }

    @EventListener
    void tell(InboxChanged changed) {
        changed.persons().stream()
                .filter(watchers::containsKey)
                .forEach(person -> telling.execute(() -> tell(changed.lab(), person)));
    }

    private void tell(LabId lab, PersonId person) {
        var open = watchers.get(person);
        if (open == null) {
            return;
        }
        try {
            var unread = inbox.unread(lab, person);
            open.forEach(watcher -> tell(watcher, unread));
        } catch (DataAccessException away) {
            log.debug("Not counted: the next page will", away);
        }
    }

    private static void tell(Watcher watcher, int unread) {
        try {
            watcher.ui().access(() -> watcher.unread().accept(unread));
        } catch (UIDetachedException closed) {
            // The page was closed between asking and telling: nobody looks any more.
        }
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }
}
