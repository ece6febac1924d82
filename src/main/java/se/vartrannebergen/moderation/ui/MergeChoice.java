package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.MergeableContent.Target;
import se.vartrannebergen.moderation.ui.Desk.Staff;

/** Finds what it becomes part of: what reads alike first, or what is searched for. */
class MergeChoice extends HtmlContainer {
    private static final int TYPING_PAUSE_MS = 400;
    private static final int LONGEST = 200;

    private final Staff staff;
    private final Optional<Long> about;
    private final Input search = new Input();
    private final HtmlContainer list = Tag.of("ul", "targets");
    private @Nullable Long chosen;

    /** @param key makes ids unique on a page */
    MergeChoice(Staff staff, String key, Optional<Long> about) {
        super("fieldset");
        this.staff = staff;
        this.about = about;
        addClassName("merge");
        search.setType("search");
        search.setId(key + "-merge-search");
        search.getElement().setAttribute("maxlength", Integer.toString(LONGEST)).setAttribute("dir", "auto");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(typed -> find(typed.getValue()));
        var label = Tag.words("label", Words.say("moderation.desk.merge.search"));
        label.getElement().setAttribute("for", key + "-merge-search");
        var field = Tag.of("div", "search", "choice");
        field.add(label, search);
        add(Tag.words("legend", Words.say("moderation.desk.merge.into")), field, list);
    }

    void open() {
        find(search.getValue());
    }

    private void find(String words) {
        list.removeAll();
        var found = about.map(id -> staff.desk().targets().find(staff.lab().id(), id, words.strip()))
                .orElseGet(java.util.List::of);
        if (found.stream().noneMatch(target -> isChosen(target.id()))) {
            chosen = null;
        }
        if (found.isEmpty()) {
            list.add(item(Tag.words("p", Words.say("moderation.desk.merge.none"))));
        }
        found.forEach(target -> list.add(item(line(target))));
    }

    private static HtmlContainer item(HtmlContainer content) {
        var item = Tag.of("li");
        item.add(content);
        return item;
    }

    private HtmlContainer line(Target target) {
        var radio = new Input();
        radio.setType("radio");
        radio.setId("target-" + target.id());
        radio.getElement().setAttribute("name", "merge-target");
        radio.getElement().addEventListener("change", event -> chosen = target.id());
        if (isChosen(target.id())) { // still there after a search for something else
            radio.getElement().setProperty("checked", true);
        }
        var title = Tag.words("label", target.title());
        title.getElement().setAttribute("for", "target-" + target.id()).setAttribute("dir", "auto");
        var see = new Link(target.address(), Words.say("moderation.desk.merge.see")).withClass("more");
        see.getElement()
                .setAttribute("target", "_blank")
                .setAttribute("aria-label", Words.say("moderation.desk.merge.see.which", target.title()));
        var line = Tag.of("div", "check");
        line.add(radio, title, Tag.words("span", Words.say("moderation.desk.voices", target.voices()), "meta"), see);
        return line;
    }

    private boolean isChosen(long target) {
        return chosen != null && chosen == target;
    }

    Optional<Long> chosen() {
        return Optional.ofNullable(chosen);
    }
}
