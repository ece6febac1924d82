package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Texts;

/** The rules of this lab, numbered, and what follows when they are broken. */
@Route("rules")
@AnonymousAllowed
@PublicPage
class RulesView extends InfoView {
    RulesView(CurrentLab lab, Texts texts) {
        super(InfoPage.RULES, lab.get(), texts);
        lab.get().rules().forEach(this::add);
        add(
                new H2(Words.say("shell.rules.broken")),
                new Paragraph(Words.say("shell.rules.broken.text")),
                new Link("/moderation", Words.say("shell.rules.figures")));
    }

    private void add(HouseRule rule) {
        var heading =
                new H2(Words.say("shell.rules.rule", rule.number(), rule.title().in(Words.language())));
        heading.setId("part-" + rule.number());
        add(heading, new Paragraph(rule.text().in(Words.language())));
    }
}
