package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;

/** Says what went wrong, in words, and where to go from here. */
abstract class ProblemPage extends Section implements HasDynamicTitle {
    private String title = "";

    void show(String key) {
        removeAll();
        title = Words.say(key + ".title");
        addClassName("plain-page");
        add(
                new H1(title),
                new Paragraph(Words.say(key + ".text")),
                new Link("/ideas", Words.say("shell.problem.ideas")).withClass("button"),
                new Link("/", Words.say("look.home")).withClass("button", "plain"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
