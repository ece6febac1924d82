package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.IdeaHelp;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;

/** What helpers wrote, for the author of the idea, facilitators and fellow helpers; ten at a time. */
class HelpLines extends Div {
    private final IdeaHelpDesk desk;
    private final long idea;
    private int shown;

    HelpLines(IdeaHelpDesk desk, long idea) {
        this.desk = desk;
        this.idea = idea;
        addClassName("help-lines");
        showMore();
    }

    private void showMore() {
        var found = desk.lines(idea, shown);
        if (shown == 0 && !found.lines().isEmpty()) {
            add(new H3(Words.say("groups.help.lines")), Tag.words("p", Words.say("groups.help.lines.who"), "meta"));
        }
        shown += Helpers.LINES;
        if (!found.lines().isEmpty()) {
            var list = Tag.of("ul");
            found.lines().forEach(line -> list.add(item(line)));
            add(new Still("div", list));
        }
        if (found.more()) {
            add(new More());
        }
    }

    private static Component item(IdeaHelp.Line line) {
        var item = Tag.of("li");
        var meta = Tag.of("p", "meta");
        line.name()
                .ifPresentOrElse(
                        name -> meta.add(PersonText.name(name)),
                        () -> meta.add(Tag.words(
                                "span", Words.say(line.isMine() ? "groups.help.you" : "groups.help.someone"))));
        meta.add(Tag.words("span", HelpPart.list(line.ways())));
        if (!line.isMine()) {
            meta.add(new ReportLink(line.content(), line.line()));
        }
        item.add(PersonText.line("p", line.line(), line.language()), meta);
        return item;
    }

    private class More extends Button {
        More() {
            super(Words.say("groups.help.lines.more"), () -> {});
            addClassName("plain");
            addClickListener(click -> {
                HelpLines.this.remove(this);
                showMore();
            });
        }
    }
}
