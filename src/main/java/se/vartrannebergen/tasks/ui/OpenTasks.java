package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.tasks.TaskEvent;

/** Whose pages with the tasks of a group are open, so that they hear when something changed. */
@Component
class OpenTasks {
    private final Map<Where, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-tasks").factory());

    private record Where(LabId lab, long group) {}

    /** @param told whether it is to be read anew already: many changes at once are one reading */
    private record Watcher(UI ui, SerializableRunnable changed, AtomicBoolean told) {}

    /** Tells a page, until the registration is removed, that it should be read anew. */
    Registration watch(LabId lab, long group, UI ui, SerializableRunnable changed) {
        var where = new Where(lab, group);
        var watcher = new Watcher(ui, changed, new AtomicBoolean());
        watchers.compute(where, (at, known) -> {
            var set = known == null ? ConcurrentHashMap.<Watcher>newKeySet() : known;
            set.add(watcher);
            return set;
        });
        return () -> watchers.computeIfPresent(where, (at, known) -> {
            known.remove(watcher);
            return known.isEmpty() ? null : known;
        });
    }

    @EventListener
    void follow(TaskEvent event) {
        var where = new Where(event.lab(), event.group());
        if (!watchers.containsKey(where) || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                telling.execute(() -> tell(where));
            }
        });
    }

    private void tell(Where where) {
        watchers.getOrDefault(where, Set.of()).stream()
                .filter(watcher -> watcher.told().compareAndSet(false, true))
                .forEach(OpenTasks::tell);
    }

    private static void tell(Watcher watcher) {
        try {
            watcher.ui().access(() -> {
                watcher.told().set(false);
                watcher.changed().run();
            });
        } catch (UIDetachedException closed) {
            // The page was closed between asking and telling: nobody looks any more.
        }
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }
}
