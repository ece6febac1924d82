package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.vartrannebergen.groups.HelpNotReady;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.IdeaHelp;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.people.ui.WishForm;
import se.vartrannebergen.shared.PlainText;

/** Who wants to help with an idea, one's own offer, what helpers wrote, and the way to a group once they are enough. */
class HelpPart extends Section {
    private static final String HEADING = "help";

    private final IdeaHelpDesk desk;
    private final long idea;
    private final String slug;
    private final H2 heading = new H2(Words.say("groups.help.title"));
    private final Still figures = new Still("div");
    private final Div own = new Div();
    private final Message message = new Message();
    private final Div more = new Div();

    HelpPart(IdeaHelpDesk desk, long idea, String slug) {
        this.desk = desk;
        this.idea = idea;
        this.slug = slug;
        addClassName("help");
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        own.addClassName("own-help");
        add(heading, figures, own, message, more);
        show();
    }

    private void show() {
        var help = desk.help(idea);
        figures.show(figures(help));
        own.removeAll();
        if (desk.person().isEmpty()) {
            own.add(new WishForm("/ideas/" + slug, IdeaHelpDesk.wish(idea), Words.say("groups.help.offer"), HEADING));
        } else {
            help.mine().ifPresentOrElse(this::showMine, () -> own.add(offerButton()));
        }
        more.removeAll();
        if (help.mayStart()) {
            more.add(new StartGroup(idea, help.helpers()));
        }
        if (help.readsLines()) {
            more.add(new HelpLines(desk, idea));
        }
        more.setVisible(more.getComponentCount() > 0);
    }

    private static Component[] figures(IdeaHelp help) {
        List<Component> all = new ArrayList<>();
        all.add(Tag.words("p", Words.say("groups.help.many", help.helpers())));
        if (!help.ways().isEmpty()) {
            var ways = Tag.of("ul", "chips");
            help.ways().forEach((way, many) -> ways.add(figure(way, many)));
            all.add(ways);
        }
        if (!help.names().isEmpty()) {
            all.add(names(help.names()));
        }
        return all.toArray(Component[]::new);
    }

    private static Component figure(HelpWay way, int many) {
        var figure = Tag.of("li", "chip");
        figure.add(Tag.words("span", Words.say("groups.help.way", way)), Tag.words("b", Words.number(many)));
        return figure;
    }

    private static Component names(List<String> names) {
        var line = Tag.of("p", "meta");
        var words = new Span(new Span(Words.say("groups.help.among") + " "));
        var left = names.size();
        for (var name : names) {
            words.add(PersonText.name(name));
            if (--left > 0) {
                words.add(new Span(Words.say(left == 1 ? "ideas.by.and" : "ideas.by.comma")));
            }
        }
        line.add(words);
        return line;
    }

    private Component offerButton() {
        var button = new Button(Words.say("groups.help.offer"), this::begin);
        button.getElement().setAttribute("aria-describedby", HEADING);
        return button;
    }

    /** The form, in place of the button. */
    void begin() {
        change(null);
    }

    private void change(IdeaHelp.@org.jspecify.annotations.Nullable Mine mine) {
        message.clear();
        own.removeAll();
        var form = new HelpForm(desk.person().orElseThrow(), idea, mine, this::offer, () -> {
            show();
            focusHeading();
        });
        own.add(form);
        form.reach();
    }

    private void showMine(IdeaHelp.Mine mine) {
        var box = new Div(Tag.words("p", Words.say("groups.help.mine", list(mine.ways()))));
        box.addClassNames("message", "good");
        if (!mine.line().isEmpty()) {
            box.add(PersonText.line("p", mine.line(), mine.language()));
        }
        if (mine.lineStands()) {
            box.add(Tag.words("p", Words.say("groups.help.linestands")));
        }
        var actions = new Div(
                new Button(Words.say("groups.help.change"), () -> change(mine)).withClass("plain"),
                new Button(Words.say("groups.help.takeback"), () -> takeBack(mine)).withClass("plain"));
        actions.addClassName("actions");
        own.add(box, actions);
    }

    static String list(Set<HelpWay> ways) {
        return ways.stream()
                .sorted(Comparator.naturalOrder())
                .map(way -> Words.say("groups.help.way", way))
                .collect(Collectors.joining(Words.say("ideas.by.comma")));
    }

    private void offer(HelpForm form) {
        try {
            if (PostingTrouble.told(message, () -> desk.offer(idea, form.help()))) {
                form.forget();
                show();
                message.good(Words.say("groups.help.thanks"));
                focusHeading();
            }
        } catch (HelpNotReady unfinished) {
            form.complain(unfinished.problems());
        } catch (IdeaUnknown gone) {
            message.note(Words.say("groups.help.closed"));
        }
    }

    private void takeBack(IdeaHelp.Mine mine) {
        desk.takeBack(idea);
        show();
        message.note(
                Words.say("groups.help.takenback"),
                new Button(Words.say("groups.help.undo"), () -> undo(mine)).withClass("plain"));
        focusHeading();
    }

    private void undo(IdeaHelp.Mine mine) {
        try {
            var help = new NewHelp(mine.ways(), PlainText.oneLine(mine.line()), mine.language(), mine.nameShown());
            if (PostingTrouble.told(message, () -> desk.offer(idea, help))) {
                message.good(Words.say("groups.help.thanks"));
            }
        } catch (IdeaUnknown gone) {
            message.note(Words.say("groups.help.closed"));
        }
        show();
        focusHeading();
    }

    /** The pressed button is gone. */
    private void focusHeading() {
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** The way to a group, for whom it is offered to. */
    private static class StartGroup extends Div {
        StartGroup(long idea, int helpers) {
            addClassName("start-group");
            add(
                    Tag.words("p", Words.say("groups.help.start.why", helpers)),
                    new Link("/groups/new?idea=" + idea, Words.say("groups.help.start")).withClass("button", "sun"));
        }
    }
}
