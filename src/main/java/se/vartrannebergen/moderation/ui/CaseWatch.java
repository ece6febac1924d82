package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.moderation.ModerationEvent.CaseChanged;
import se.vartrannebergen.shared.PersonId;

/** Who has which case open now: they see each other, and what becomes of it, while they look. */
@Component
class CaseWatch {
    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    /** One after the other, so that no page sees what was before after what is now. */
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("case-watch").factory());

    /** @param others what the others are called who look at the same case */
    record Watcher(
            UI ui,
            PersonId who,
            String name,
            SerializableConsumer<List<String>> others,
            SerializableRunnable changed) {}

    /** Somebody opens a case, until the registration is removed. */
    Registration join(long caseId, Watcher watcher) {
        watchers.compute(caseId, (id, known) -> {
            var set = known == null ? ConcurrentHashMap.<Watcher>newKeySet() : known;
            set.add(watcher);
            return set;
        });
        sayWhoIsThere(caseId);
        return () -> {
            watchers.computeIfPresent(caseId, (id, known) -> {
                known.remove(watcher);
                return known.isEmpty() ? null : known;
            });
            sayWhoIsThere(caseId);
        };
    }

    private void sayWhoIsThere(long caseId) {
        tell(() -> {
            var here = List.copyOf(watchers.getOrDefault(caseId, Set.of()));
            here.forEach(one -> {
                var others = here.stream()
                        .filter(other -> !other.who().equals(one.who()))
                        .map(Watcher::name)
                        .distinct()
                        .sorted()
                        .toList();
                access(one.ui(), () -> one.others().accept(others));
            });
        });
    }

    /** In the transaction that changes it; told once that is done, for whoever looks then reads it anew. */
    @EventListener
    void changed(CaseChanged change) {
        if (!watchers.containsKey(change.caseId())) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    readAnew(change.caseId());
                }
            });
        } else {
            readAnew(change.caseId());
        }
    }

    private void readAnew(long caseId) {
        tell(() -> watchers.getOrDefault(caseId, Set.of()).forEach(one -> access(one.ui(), one.changed())));
    }

    private void tell(Runnable what) {
        try {
            telling.execute(what);
        } catch (RejectedExecutionException closing) {
            // The application stops: nobody looks any more.
        }
    }

    private static void access(UI ui, SerializableRunnable what) {
        try {
            ui.access(what::run);
        } catch (UIDetachedException closed) {
            // The page was closed between asking and telling: nobody looks any more.
        }
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }
}
