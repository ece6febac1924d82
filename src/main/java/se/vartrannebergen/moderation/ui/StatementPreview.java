package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.shared.Language;

/** What the author will read, in the author's language. */
class StatementPreview extends HtmlContainer {
    private final Staff staff;
    private final Language language;
    private final HtmlContainer paper = Tag.of("div", "paper");

    /** @param languages the author's last */
    StatementPreview(Staff staff, List<Language> languages) {
        super("details");
        this.staff = staff;
        this.language = languages.getLast();
        addClassName("preview");
        paper.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.direction());
        add(Tag.words("summary", Words.say("moderation.desk.preview")), paper);
    }

    void show(ContentAction action, Optional<HouseRule> rule, StatementFields fields) {
        paper.removeAll();
        paper.add(Tag.words("p", say("moderation.desk.preview." + name(action)), "who"));
        rule.ifPresent(one -> paper.add(Tag.words(
                "p",
                say("moderation.desk.preview.rule", one.number(), one.title().in(language)))));
        paper.add(
                PersonText.block(fields.facts().in(language), language),
                PersonText.block(fields.reason().in(language), language),
                Tag.words("p", say("moderation.desk.preview.appeal"), "meta"));
    }

    private static String name(ContentAction action) {
        return action.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    private String say(String key, Object... arguments) {
        return staff.desk().texts().get(language, key, arguments);
    }
}
