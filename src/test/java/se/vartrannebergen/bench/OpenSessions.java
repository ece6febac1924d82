package se.vartrannebergen.bench;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** How many sessions there are now. */
class OpenSessions implements HttpSessionListener, VaadinServiceInitListener {
    private final AtomicInteger container = new AtomicInteger();
    private final AtomicInteger vaadin = new AtomicInteger();

    int ofContainer() {
        return container.get();
    }

    int ofVaadin() {
        return vaadin.get();
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
        event.getSource().addSessionInitListener(begun -> vaadin.incrementAndGet());
        event.getSource().addSessionDestroyListener(ended -> vaadin.decrementAndGet());
    }
}
