package se.vartrannebergen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedHttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.SessionOwner;

/**
 * Frees what browsers leave behind. A page that is open sends heartbeats; Vaadin itself looks for those that stay away only
 * when the same browser asks for something again, and one that has left never does.
 *
 * <p>A visitor's session ends with its last page. Of who is signed in only the pages are freed, by far the heavier part: the
 * sign-in lasts as long as it would have. Who comes back to a page that was freed is shown it anew. Of pages that stay open,
 * what was kept for a lost answer goes.
 */
@Component
@EnableConfigurationProperties(LeftPagesLimits.class)
class LeftPages implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(LeftPages.class);
    private static final int HEARTBEATS = 3;
    private static final String LOAD_ANEW = VaadinService.createUINotFoundJSON(false);

    /** Weakly: to be known here keeps no session alive. */
    private final Set<VaadinSession> sessions =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final LeftPagesLimits limits;
    private final Clock clock;

    LeftPages(LeftPagesLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
    }

    @Scheduled(initialDelayString = "${vr.left-pages.every:PT1M}", fixedDelayString = "${vr.left-pages.every:PT1M}")
    void sweep() {
        sweep(clock.instant());
    }

    /** @param now where tests let time pass */
    void sweep(Instant now) {
        for (var session : known()) {
            // Busy with a request it is not left, or can wait for the next round.
            if (session.getLockInstance().tryLock()) {
                try {
                    free(session, now);
                } catch (RuntimeException broken) {
                    log.warn("Pages that were left could not be freed; the next round tries again", broken);
                } finally {
                    session.unlock();
                }
            }
        }
    }

    /** Sessions that hold, or may soon hold, pages. */
    List<VaadinSession> known() {
        synchronized (sessions) {
            return List.copyOf(sessions);
        }
    }

    private void free(VaadinSession session, Instant now) {
        var interval = session.getConfiguration().getHeartbeatInterval();
        if (interval <= 0 || session.getState() != VaadinSessionState.OPEN) {
            return;
        }
        var longest = Duration.ofSeconds((long) HEARTBEATS * interval).plus(limits.margin());
        List.copyOf(session.getUIs()).stream()
                .filter(page -> isOver(page.getInternals().getLastHeartbeatTimestamp(), longest, now))
                .forEach(page -> page.accessSynchronously(() -> close(page)));
        if (isOver(session.getLastRequestTimestamp(), limits.answer(), now)) {
            session.getUIs().forEach(LeftPages::forgetAnswer);
        }
        if (session.getUIs().isEmpty() && session.getSession() instanceof WrappedHttpSession of) {
            freeEmpty(session, of, now);
        }
    }

    /**
     * Flow keeps the last answer to each page, in case it got lost on the way: the first one holds all that the page shows. Who
     * asks for it again later than anybody does is told to load the page anew.
     */
    private static void forgetAnswer(UI page) {
        page.getInternals().setLastRequestResponse(LOAD_ANEW);
    }

    private static void close(UI page) {
        if (!page.isClosing()) {
            page.close();
        }
        page.getSession().removeUI(page);
    }

    private void freeEmpty(VaadinSession session, WrappedHttpSession of, Instant now) {
        var http = of.getHttpSession();
        try {
            if (!isOver(http.getLastAccessedTime(), limits.empty(), now)) {
                return;
            }
            if (SessionOwner.isExpectedBack(http)) {
                session.getService().removeSession(of);
            } else {
                http.invalidate();
            }
        } catch (IllegalStateException ended) {
            // By its own time, just now: Vaadin is told by the server.
        }
    }

    private static boolean isOver(long since, Duration longest, Instant now) {
        return Instant.ofEpochMilli(since).plus(longest).isBefore(now);
    }
}
