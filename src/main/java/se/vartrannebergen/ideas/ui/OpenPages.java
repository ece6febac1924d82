package se.vartrannebergen.ideas.ui;

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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaEvent.VotesCounted;

/** Which ideas stand on pages that are open now, so that their figures move while people look. */
@Component
class OpenPages {
    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    /** One after the other, so that no page sees an older figure after a newer one. */
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-pages").factory());

    private record Watcher(UI ui, SerializableConsumer<Integer> votes) {}

    /** Tells a page each new figure of an idea until the registration is removed. */
    Registration watch(long idea, UI ui, SerializableConsumer<Integer> votes) {
        var watcher = new Watcher(ui, votes);
        watchers.compute(idea, (id, known) -> {
            var set = known == null ? ConcurrentHashMap.<Watcher>newKeySet() : known;
            set.add(watcher);
            return set;
        });
        return () -> watchers.computeIfPresent(idea, (id, known) -> {
            known.remove(watcher);
            return known.isEmpty() ? null : known;
        });
    }

    @EventListener
    void tell(VotesCounted counted) {
        var open = watchers.get(counted.idea());
        if (open != null) {
            telling.execute(() -> open.forEach(watcher -> tell(watcher, counted.votes())));
        }
    }

    private static void tell(Watcher watcher, int votes) {
        try {
            watcher.ui().access(() -> watcher.votes().accept(votes));
        } catch (UIDetachedException closed) {
            // The page was closed between asking and telling: nobody looks any more.
        }
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }
}
