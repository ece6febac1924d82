package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.discussions.CommentEvent;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Which conversations stand on pages that are open now, so that what is said shows while people look. */
@Component
class OpenConversations {
    private static final Logger log = LoggerFactory.getLogger(OpenConversations.class);

    private final Map<Where, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    /** One after the other, so that no page sees an older state after a newer one. */
    private final ExecutorService telling = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("open-conversations").factory());

    private final Conversations conversations;

    OpenConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    private record Where(LabId lab, ContentRef on) {}

    private record Watcher(UI ui, PersonId person, SerializableConsumer<News> told) {}

    /**
     * @param line as everybody sees the comment now; null where nothing of it is to be seen
     * @param comments how many there are
     */
    record News(long comment, @Nullable CommentLine line, int comments) implements Serializable {}

    /** Tells a page what happened to the comments of a piece of content until the registration is removed. */
    Registration watch(LabId lab, ContentRef on, PersonId person, UI ui, SerializableConsumer<News> told) {
        var where = new Where(lab, on);
        var watcher = new Watcher(ui, person, told);
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

    /** Not by a transactional listener: what those hear is written down, and an open page that misses something can be opened anew. */
    @EventListener
    void follow(CommentEvent event) {
        var where = new Where(event.lab(), event.on());
        if (!watchers.containsKey(where)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                telling.execute(() -> tell(where, event.comment()));
            }
        });
    }

    private void tell(Where where, long comment) {
        var open = watchers.get(where);
        if (open == null) {
            return;
        }
        try {
            // Read once for all who look, as it is by now.
            var told = conversations.told(where.lab(), where.on(), comment);
            var news = new News(comment, told.line().orElse(null), told.comments());
            open.forEach(watcher -> tell(where, watcher, news));
        } catch (DataAccessException away) {
            log.warn("Open pages were not told of comment {}", comment, away);
        }
    }

    /** Whoever may not read it any more hears nothing more. It is asked as the person whose page it is. */
    private void tell(Where where, Watcher watcher, News news) {
        try {
            watcher.ui().access(() -> {
                if (conversations.isOpenTo(where.lab(), where.on(), watcher.person())) {
                    watcher.told().accept(seenBy(where, watcher, news));
                }
            });
        } catch (UIDetachedException closed) {
            // The page was closed between asking and telling: nobody looks any more.
        }
    }

    private News seenBy(Where where, Watcher watcher, News news) {
        if (news.line() == null || !conversations.isForSome(where.on())) {
            return news;
        }
        var line = conversations.find(where.lab(), news.comment(), Optional.of(watcher.person()));
        return new News(news.comment(), line.orElse(null), news.comments());
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }
}
