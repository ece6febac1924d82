package se.vartrannebergen.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Texts;

@Route("privacy")
@AnonymousAllowed
@PublicPage
class PrivacyView extends InfoView {
    PrivacyView(CurrentLab lab, Texts texts) {
        super(InfoPage.PRIVACY, lab.get(), texts);
    }
}
