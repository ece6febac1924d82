package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.AnswerAttachments;
import se.vartrannebergen.answers.AnswerImages;
import se.vartrannebergen.answers.AnswerVoices;
import se.vartrannebergen.answers.AnswersOnIdeas;
import se.vartrannebergen.answers.ShownAnswer;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.BesideIdea;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.shared.PersonId;

/** What was answered to an idea, before all else that stands beside it. */
@org.springframework.stereotype.Component
@Order(5)
class AnswersBesideIdea implements BesideIdea {
    private final AnswersOnIdeas answers;
    private final AnswerVoices voices;
    private final CurrentLab lab;
    private final Wishes wishes;
    private final AnswerImages images;
    private final AnswerAttachments attachments;

    AnswersBesideIdea(
            AnswersOnIdeas answers,
            AnswerVoices voices,
            CurrentLab lab,
            Wishes wishes,
            AnswerImages images,
            AnswerAttachments attachments) {
        this.answers = answers;
        this.voices = voices;
        this.lab = lab;
        this.wishes = wishes;
        this.images = images;
        this.attachments = attachments;
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader) {
        return on(idea, reader, Optional.empty());
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader, Optional<String> wish) {
        var shown = answers.of(lab.id(), idea.id());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(new AnswerStyles(), new H2(Words.say("answers.title", shown.size())));
        part.addClassName("part");
        var ids = shown.stream().map(ShownAnswer::id).toList();
        var photos = images.shown(lab.id(), ids);
        var papers = attachments.shown(lab.id(), ids);
        shown.forEach(answer -> part.add(new AnswerCard(
                answer, photos.getOrDefault(answer.id(), List.of()), papers.getOrDefault(answer.id(), List.of()))));
        var voice = new VoicePart(voices, lab.id(), idea.id(), idea.slug(), reader);
        wish.ifPresent(token -> voice.sayIfWished(wishes, token));
        part.add(voice);
        return Optional.of(part);
    }
}
