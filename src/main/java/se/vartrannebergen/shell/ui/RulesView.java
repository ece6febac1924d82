package se.vartrannebergen.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Texts;

@Route("rules")
@AnonymousAllowed
@PublicPage
class RulesView extends InfoView {
    RulesView(CurrentLab lab, Texts texts) {
        super(InfoPage.RULES, lab.get(), texts);
    }
}
