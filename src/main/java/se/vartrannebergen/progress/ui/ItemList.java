package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.answers.ui.Sentence;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.progress.ProgressItem;
import se.vartrannebergen.progress.ProgressState;

/** Things in a list: what, who, until when. */
class ItemList extends HtmlContainer {
    private final LocalDate today;

    /** @param level of the headings: 2 or 3 */
    ItemList(List<ProgressItem> items, int level, LocalDate today) {
        super("ul");
        this.today = today;
        addClassName("progress-items");
        items.forEach(item -> add(line(item, "h" + level)));
    }

    private Component line(ProgressItem item, String heading) {
        var title = Tag.of(heading);
        var words = PersonText.line("span", item.title(), item.language());
        item.address().ifPresentOrElse(address -> title.add(new Link(address, words)), () -> title.add(words));
        var line = Tag.of("li", "progress-item");
        line.add(title);
        if (item.steps() > 0 && item.state() == ProgressState.UNDER_WAY) {
            line.add(steps(item));
        }
        var facts = Tag.of("div", "progress-facts");
        when(item).forEach(facts::add);
        who(item).forEach(facts::add);
        line.add(facts);
        return line;
    }

    /** Said in words; the bar repeats it for the eye. */
    private static Component steps(ProgressItem item) {
        var bar = Tag.of("span", "progress-steps");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var step = 0; step < item.steps(); step++) {
            bar.add(Tag.of("i", step < item.stepsDone() ? "done" : "ahead"));
        }
        var both = Tag.of("p", "progress-way");
        both.add(bar, Tag.words("span", Words.say("progress.item.steps", item.stepsDone(), item.steps())));
        return both;
    }

    private List<Component> when(ProgressItem item) {
        List<Component> said = new ArrayList<>();
        var late = item.isLate(today);
        var mark = late ? "late" : "when";
        switch (item.state()) {
            case WAITING, OVERDUE ->
                item.day()
                        .ifPresent(day ->
                                said.add(day(late ? "progress.item.overdue" : "progress.item.answerby", day, mark)));
            case PROMISED, LATE -> {
                item.day()
                        .ifPresent(day ->
                                said.add(day(late ? "progress.item.late" : "progress.item.promised", day, mark)));
                if (item.wasMoved()) {
                    item.firstDay().ifPresent(day -> said.add(day("progress.item.moved", day, "first")));
                }
            }
            case KEPT -> {
                item.day().ifPresent(day -> said.add(day("progress.item.kept", day, mark)));
                if (item.wasKeptLate()) {
                    item.firstDay().ifPresent(day -> said.add(day("progress.item.keptlate", day, "first")));
                }
            }
            case DONE -> item.day().ifPresent(day -> said.add(day("progress.item.done", day, mark)));
            case STOPPED -> item.day().ifPresent(day -> said.add(day("progress.item.stopped", day, mark)));
            case UNDER_WAY -> {
                said.add(Tag.words(
                        "p", Words.say(item.begun() ? "progress.item.underway" : "progress.item.planned"), mark));
                item.day().ifPresent(day -> said.add(day("progress.item.nextstep", day, "first")));
            }
        }
        return said;
    }

    private static Component day(String key, LocalDate day, String mark) {
        var sentence = new Sentence(key, When.on(day));
        sentence.addClassName(mark);
        return sentence;
    }

    private static List<Component> who(ProgressItem item) {
        List<Component> owners = new ArrayList<>();
        item.partner()
                .ifPresent(partner ->
                        owners.add(new Link("/partners/" + partner.slug(), PersonText.name(partner.name()))));
        item.group()
                .ifPresent(group -> owners.add(
                        new Link("/groups/" + group.slug(), PersonText.line("bdi", group.name(), group.language()))));
        if (owners.isEmpty() && item.state() == ProgressState.WAITING) {
            return List.of(Tag.words("p", Words.say("progress.item.nobody"), "who"));
        }
        return owners.isEmpty() ? List.of() : List.of(named(owners));
    }

    private static Component named(List<Component> owners) {
        var sentence = owners.size() == 1
                ? new Sentence("progress.item.by", owners.getFirst())
                : new Sentence("progress.item.byboth", owners.getFirst(), owners.getLast());
        sentence.addClassName("who");
        return sentence;
    }
}
