package se.vartrannebergen.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Texts;

@Route("about")
@AnonymousAllowed
@PublicPage
class AboutView extends InfoView {
    AboutView(CurrentLab lab, Texts texts) {
        super(InfoPage.ABOUT, lab.get(), texts);
    }
}
