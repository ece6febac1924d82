package se.vartrannebergen.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Texts;

@Route("accessibility")
@AnonymousAllowed
@PublicPage
class AccessibilityView extends InfoView {
    AccessibilityView(CurrentLab lab, Texts texts) {
        super(InfoPage.ACCESSIBILITY, lab.get(), texts);
    }
}
