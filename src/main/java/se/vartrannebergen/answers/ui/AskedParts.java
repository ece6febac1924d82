package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.answers.AnswerQuestions.Question;
import se.vartrannebergen.answers.AnswerQuestions.Questions;
import se.vartrannebergen.discussions.CommentPlace;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** What people ask an organisation, each with the way to where it was asked. */
class AskedParts extends Section {
    private static final int SHORT = 300;

    /** @param slug of the organisation's address */
    AskedParts(Questions asked, String slug) {
        addClassName("part");
        add(new H2(Words.say("answers.asked.title")));
        if (asked.all().isEmpty()) {
            add(new Paragraph(Words.say("answers.asked.none")));
        } else {
            var list = Tag.of("ul", "desk-list");
            asked.all().forEach(one -> list.add(item(one)));
            add(Tag.words("p", Words.say("answers.asked.how"), "meta"), list);
        }
        if (asked.hasMore()) {
            add(new Link("/partner?for=" + slug + "&asked=" + (asked.page() + 1), Words.say("answers.asked.more"))
                    .withClass("more"));
        }
    }

    private static com.vaadin.flow.component.Component item(Question one) {
        var below = (one.on().kind().equals("idea") ? "/ideas/" : "/updates/")
                + one.on().id();
        var way = CommentPlace.address(below, one.comment());
        var title = Tag.of("h3");
        title.add(new Link(way, PersonText.line("span", one.title(), one.titleLanguage())));
        var text = PersonText.block(PlainText.oneLine(one.text()).shortened(SHORT), one.language());
        var line = Tag.of("p", "meta");
        one.by().ifPresent(name -> line.add(PersonText.name(name)));
        line.add(When.on(LocalDate.ofInstant(one.at(), Words.HERE)));
        var lines = Tag.of("div", "desk-lines");
        lines.add(title, text, line);
        var item = Tag.of("li", "card");
        item.add(lines);
        return item;
    }

    /** From the address. */
    static int page(Optional<String> asked) {
        return asked.filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
