package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be shown, for a reason of ours. */
@Tag("section")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedView extends ProblemPage implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var problem = parameter.getException();
        if (Problems.isDatabaseAway(problem)) {
            // Each page that is asked for meanwhile says so: no more than a line.
            log.warn("Page /{} could not be shown: {}", event.getLocation().getPath(), problem.toString());
            show("shell.away");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        log.error("Page /{} could not be shown", event.getLocation().getPath(), problem);
        show("shell.unexpected");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
