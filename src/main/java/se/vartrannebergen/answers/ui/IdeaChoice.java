package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int MOST_TICKS = 50;

    private final AnswerPages pages;
    private final WrittenAnswer answer;
    private final SerializableRunnable changed;
    private final LinkedHashSet<Long> chosen = new LinkedHashSet<>();
    private final Div ticks = new Div();
    private final Div found = new Div();
    private final Field words =
            Field.line("find-ideas", Words.say("answers.write.find")).withHint(Words.say("answers.write.find.hint"));
    private final Message message = new Message();
    private final Div many = new Div();

    IdeaChoice(AnswerPages pages, WrittenAnswer answer, SerializableRunnable changed) {
        super("fieldset");
        this.pages = pages;
        this.answer = answer;
        this.changed = changed;
        addClassNames("ticks", "idea-choice");
        add(Tag.words("legend", Words.say("answers.write.ideas")));
        answer.ideas().stream().filter(WrittenAnswer.Answered::readByAll).forEach(idea -> chosen.add(idea.id()));
        answer.ideas().stream()
                .limit(MOST_TICKS)
                .forEach(idea -> ticks.add(tick(idea.id(), idea.title(), idea.language(), idea.readByAll())));
        var more = Tag.of("details");
        more.add(
                Tag.words("summary", Words.say("answers.write.more")),
                words,
                new Button(Words.say("answers.write.search"), this::search).withClass("plain"),
                found);
        add(ticks, many, message, more);
        showHowMany();
    }

    /** Of hundreds there is a figure, and one way to leave them out again. */
    private void showHowMany() {
        many.removeAll();
        many.setVisible(chosen.size() > MOST_TICKS);
        if (many.isVisible()) {
            many.add(
                    Tag.words("p", Words.say("answers.write.chosen", chosen.size())),
                    new Button(Words.say("answers.write.onlyfirst"), this::onlyFirst).withClass("plain"));
        }
    }

    private void onlyFirst() {
        var shown = ticks.getChildren()
                .map(Tick.class::cast)
                .filter(Tick::isTicked)
                .map(tick -> Long.valueOf(tick.name().substring("idea-".length())))
                .collect(Collectors.toSet());
        chosen.retainAll(shown);
        showHowMany();
        changed.run();
    }

    private void chooseAll() {
        message.clear();
        try {
            var before = chosen.size();
            pages.desk.allIdeas(pages.lab(), answer.partner().id(), pages.writer(), words.value()).stream()
                    .takeWhile(idea -> chosen.size() < OfficialAnswers.MOST_IDEAS)
                    .forEach(chosen::add);
            found.getChildren()
                    .filter(Tick.class::isInstance)
                    .map(Tick.class::cast)
                    .forEach(tick ->
                            tick.set(chosen.contains(Long.valueOf(tick.name().substring("idea-".length())))));
            message.good(Words.say("answers.write.choseall", chosen.size() - before));
            showHowMany();
            changed.run();
        } catch (PartnerRefused revoked) {
            message.note(Words.say("answers.write.revoked"));
        }
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
            if (!all.isEmpty()) {
                found.add(new Button(Words.say("answers.write.chooseall"), this::chooseAll).withClass("plain"));
            }
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
