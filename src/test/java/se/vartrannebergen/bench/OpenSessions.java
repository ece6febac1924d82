package se.vartrannebergen.bench;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many sessions there are now. Those of Vaadin count as long as anything holds them, whatever was said of their end. */
class OpenSessions implements HttpSessionListener, VaadinServiceInitListener {
    private final AtomicInteger container = new AtomicInteger();
    private final Set<VaadinSession> vaadin =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    int ofContainer() {
        return container.get();
    }

    int ofVaadin() {
        return vaadin.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        container.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        container.decrementAndGet();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> vaadin.add(begun.getSession()));
    }
}
