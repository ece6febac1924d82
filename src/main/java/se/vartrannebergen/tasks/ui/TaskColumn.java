package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.tasks.TaskState;

/** Tasks that have come as far as each other, in their order. */
class TaskColumn extends HtmlContainer {
    private final HtmlContainer heading = Tag.of("h2");
    private final HtmlContainer list = Tag.of("ol", "task-list");
    private final HtmlContainer empty = Tag.of("p", "meta");
    private final HtmlContainer foot = Tag.of("div", "column-foot");

    TaskColumn(TaskState state) {
        super("section");
        addClassName("column");
        var name = state.name().toLowerCase(Locale.ROOT);
        setId("column-" + name);
        heading.setId("heading-" + name);
        getElement().setAttribute("data-column", state.name()).setAttribute("aria-labelledby", "heading-" + name);
        empty.setText(Words.say("tasks.none", state));
        add(heading, empty, list, foot);
    }

    void title(String words) {
        heading.setText(words);
    }

    /** Links below the list. */
    void foot(List<Link> links) {
        foot.removeAll();
        if (!links.isEmpty()) {
            foot.add(new Still("div", links.toArray(Component[]::new)));
        }
    }

    /** These and no others, in this order. Those that stand right already are not touched: somebody may be in one of them. */
    void show(List<TaskItem> items) {
        for (var at = 0; at < items.size(); at++) {
            var wanted = items.get(at);
            if (at < list.getComponentCount() && list.getComponentAt(at) != wanted && isNext(at, wanted)) {
                list.remove(list.getComponentAt(at));
            }
            if (at >= list.getComponentCount() || list.getComponentAt(at) != wanted) {
                wanted.getElement().removeFromParent();
                list.addComponentAtIndex(at, wanted);
            }
        }
        while (list.getComponentCount() > items.size()) {
            list.remove(list.getComponentAt(list.getComponentCount() - 1));
        }
        empty.setVisible(items.isEmpty());
        list.setVisible(!items.isEmpty());
    }

    private boolean isNext(int at, TaskItem wanted) {
        return at + 1 < list.getComponentCount() && list.getComponentAt(at + 1) == wanted;
    }
}
