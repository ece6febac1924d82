package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import se.vartrannebergen.prerender.ContentGone;

/** There is no such page, or none that the reader may know of. */
@Tag("section")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ProblemPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (parameter.getException() instanceof ContentGone) {
            show("shell.gone");
            return HttpServletResponse.SC_GONE;
        }
        show("shell.notfound");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
