package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.Set;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.shared.Language;

/** The ideas that get the same answer: those chosen, and a search for more. */
class IdeaChoice extends HtmlContainer {
    private final AnswerPages pages;
    private final WrittenAnswer answer;
    private final SerializableRunnable changed;
    private final LinkedHashSet<Long> chosen = new LinkedHashSet<>();
    private final Div ticks = new Div();
    private final Div found = new Div();
    private final Field words =
            Field.line("find-ideas", Words.say("answers.write.find")).withHint(Words.say("answers.write.find.hint"));
    private final Message message = new Message();

    IdeaChoice(AnswerPages pages, WrittenAnswer answer, SerializableRunnable changed) {
        super("fieldset");
        this.pages = pages;
        this.answer = answer;
        this.changed = changed;
        addClassNames("ticks", "idea-choice");
        add(Tag.words("legend", Words.say("answers.write.ideas")));
        answer.ideas().forEach(idea -> {
            if (idea.readByAll()) {
                chosen.add(idea.id());
            }
            ticks.add(tick(idea.id(), idea.title(), idea.language(), idea.readByAll()));
        });
        var more = Tag.of("details");
        more.add(
                Tag.words("summary", Words.say("answers.write.more")),
                words,
                new Button(Words.say("answers.write.search"), this::search).withClass("plain"),
                found);
        add(ticks, message, more);
    }

    private Tick tick(long idea, String title, Language language, boolean ticked) {
        return new Tick("idea-" + idea, title).writtenIn(language).set(ticked).whenChanged(now -> choose(idea, now));
    }

    private void choose(long idea, boolean ticked) {
        message.clear();
        if (!ticked) {
            chosen.remove(idea);
        } else if (chosen.size() >= OfficialAnswers.MOST_IDEAS) {
            message.note(Words.say("answers.write.toomany", OfficialAnswers.MOST_IDEAS));
            return;
        } else {
            chosen.add(idea);
        }
        changed.run();
    }

    private void search() {
        found.removeAll();
        try {
            var all = pages.desk.ideas(pages.lab(), answer.partner().id(), pages.writer(), words.value()).stream()
                    .filter(one -> ticks.getChildren()
                            .map(Tick.class::cast)
                            .noneMatch(tick -> tick.name().equals("idea-" + one.idea())))
                    .toList();
            all.forEach(one -> found.add(tick(one.idea(), one.title(), one.language(), chosen.contains(one.idea()))));
            found.add(Tag.words("p", Words.say("answers.write.found", all.size()), "meta"));
        } catch (PartnerRefused revoked) {
            message.note(Words.say("answers.write.revoked"));
        }
    }

    Set<Long> chosen() {
        return Set.copyOf(chosen);
    }

    void complain() {
        message.bad(Words.say("answers.problem.ideamissing"));
    }
}
