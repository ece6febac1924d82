package se.vartrannebergen.prerender;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.look.Markup;

/** Builds a page as Flow would for somebody who just came, in a session that is thrown away afterwards, and writes it out. */
@org.springframework.stereotype.Component
class PageRenderer implements VaadinServiceInitListener {
    private final PageDocument document;
    private final PageStyles styles;
    private final PublicAddress addresses;
    private volatile @Nullable VaadinServletService service;
    private volatile @Nullable FlowIndex index;

    PageRenderer(PageDocument document, PageStyles styles, PublicAddress addresses) {
        this.document = document;
        this.styles = styles;
        this.addresses = addresses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = (VaadinServletService) event.getSource();
        index = null;
    }

    /** Empty until Vaadin has started. */
    Optional<PublicRoutes> routes() {
        return Optional.ofNullable(service).map(flow -> new PublicRoutes(flow.getRouter()));
    }

    /** @param outer any request under way; nothing that it says gets into the page */
    RenderedPage render(PageKey key, HttpServletRequest outer, HttpServletResponse answer) {
        return render(key, outer, answer, null);
    }

    /** @param sent what the page is an answer to, see {@link FormAnswers} */
    RenderedPage render(PageKey key, HttpServletRequest outer, HttpServletResponse answer, @Nullable Object sent) {
        var visitor = new VisitorRequest(outer, addresses.root(key.lab()), key.language(), key.address());
        visitor.setAttribute(FormAnswers.SENT, sent);
        var kept = new KeptResponse(answer);
        var security = SecurityContextHolder.getContext();
        var attributes = RequestContextHolder.getRequestAttributes();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(visitor, kept));
        try {
            return render(key, visitor, kept);
        } catch (ServiceException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            RequestContextHolder.setRequestAttributes(attributes);
            SecurityContextHolder.setContext(security);
        }
    }

    private RenderedPage render(PageKey key, VisitorRequest visitor, KeptResponse kept) throws ServiceException {
        var flow = service;
        if (flow == null) {
            throw new IllegalStateException("Vaadin has not started");
        }
        var asleep = index(flow, key, visitor, kept);
        var request = new VaadinServletRequest(visitor, flow);
        var response = new VaadinServletResponse(kept, flow);
        flow.requestStart(request, response);
        try {
            return inSession(flow, request, session -> page(flow, session, request, key, asleep));
        } finally {
            flow.requestEnd(request, response, null);
        }
    }

    private interface InSession<T> {
        T run(VaadinSession session);
    }

    private static <T> T inSession(VaadinServletService flow, VaadinRequest request, InSession<T> what)
            throws ServiceException {
        VaadinSession session;
        try {
            session = flow.findVaadinSession(request);
        } catch (SessionExpiredException impossible) {
            throw new IllegalStateException("a new session cannot have expired", impossible);
        }
        session.lock();
        try {
            return what.run(session);
        } finally {
            // Runs as the lock is given back: views are detached, listeners told.
            flow.fireSessionDestroy(session);
            session.unlock();
        }
    }

    private RenderedPage page(
            VaadinServletService flow, VaadinSession session, VaadinRequest request, PageKey key, FlowIndex asleep) {
        session.setLocale(key.language().locale());
        var ui = new UI();
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.doInit(request, session.getNextUIid(), "visitor");
        session.addUI(ui);
        flow.fireUIInitListeners(ui);
        var status = flow.getRouter().navigate(ui, key.address().location(), NavigationTrigger.PAGE_LOAD);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();

        var chain = ui.getInternals().getActiveRouterTargetsChain();
        var head = status == HttpServletResponse.SC_OK && chain.getFirst() instanceof HasPageHead known
                ? Optional.of(known.pageHead())
                : Optional.<PageHead>empty();
        if (head.filter(it -> !path(it).equals(key.address().path())).isPresent()) {
            return new RenderedPage(HttpServletResponse.SC_MOVED_PERMANENTLY, "", head);
        }
        if (head.filter(it -> isExact(chain.getFirst())
                        && !it.address().equals(key.address().toString()))
                .isPresent()) {
            return new RenderedPage(HttpServletResponse.SC_MOVED_TEMPORARILY, "", head);
        }
        var markup = Markup.of(
                ((Component) chain.getLast()).getElement(), key.address().toString());
        var title = ui.getInternals().getTitle();
        return new RenderedPage(
                status,
                document.write(
                        key.lab(),
                        key.language(),
                        asleep,
                        title == null ? key.lab().name() : title,
                        head,
                        markup),
                head);
    }

    private static boolean isExact(Object view) {
        var page = view.getClass().getAnnotation(PublicPage.class);
        return page != null && page.exact();
    }

    private static String path(PageHead head) {
        return head.address().split("\\?", 2)[0];
    }

    /** The page that Vaadin would send; it is the same for all, so it is asked for once. */
    private FlowIndex index(VaadinServletService flow, PageKey key, VisitorRequest visitor, KeptResponse kept)
            throws ServiceException {
        var known = index;
        if (known != null) {
            return known;
        }
        var root = new VisitorRequest(visitor, addresses.root(key.lab()), key.language(), new PageAddress("/", ""));
        var written = new KeptResponse(kept);
        VaadinRequest request = new VaadinServletRequest(root, flow);
        VaadinResponse response = new VaadinServletResponse(written, flow);
        flow.handleRequest(request, response);
        if (root.getAttribute(VaadinSession.class.getName()) instanceof VaadinSession thrownAway) {
            flow.fireSessionDestroy(thrownAway);
        }
        var made = FlowIndex.of(written.text(), styles.files());
        index = made;
        return made;
    }
}
