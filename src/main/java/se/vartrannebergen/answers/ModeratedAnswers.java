package se.vartrannebergen.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** Answers, as moderation sees them: under the first of the ideas that they answer. Whoever published one answers for it. */
@Component
@Transactional
class ModeratedAnswers implements ModeratedContent {
    private final OfficialAnswerRepository answers;
    private final AnsweredIdeas ideas;
    private final ApplicationEventPublisher events;

    ModeratedAnswers(OfficialAnswerRepository answers, AnsweredIdeas ideas, ApplicationEventPublisher events) {
        this.answers = answers;
        this.ideas = ideas;
        this.events = events;
    }

    @Override
    public String kind() {
        return ShownAnswer.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return answers.findByLabIdAndId(lab.value(), id)
                .filter(answer -> answer.state() != AnswerState.DRAFT)
                .map(answer -> piece(answer, ideas.of(lab, id)));
    }

    private static ModeratedPiece piece(OfficialAnswer answer, List<WrittenAnswer.Answered> under) {
        var idea = under.stream()
                .filter(one -> one.arrived() && one.readByAll())
                .findFirst()
                .orElse(under.getFirst());
        var words = answer.words();
        return new ModeratedPiece(
                new ContentRef(ShownAnswer.KIND, answer.id()),
                answer.publishedBy().orElseThrow(),
                idea.title(),
                Stream.of(words.text(), words.next(), words.why(), words.contact())
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.value())
                        .collect(Collectors.joining("\n\n")),
                words.language(),
                switch (answer.state()) {
                    case DRAFT -> Visibility.WAITING;
                    case PUBLIC -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                },
                "/ideas/" + Slug.of(idea.id(), idea.title()) + "#answer-" + answer.id(),
                answer.saidAt(),
                List.of());
    }

    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, answer -> answer.leave(AnswerState.HIDDEN), new AnswerEvent.AnswerHidden(lab, id));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, answer -> answer.leave(AnswerState.REMOVED), new AnswerEvent.AnswerHidden(lab, id));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, OfficialAnswer::restore, new AnswerEvent.AnswerRestored(lab, id));
    }

    /** No answer waits for review. */
    @Override
    public void approve(LabId lab, long id) {}

    private void change(LabId lab, long id, Predicate<OfficialAnswer> how, AnswerEvent told) {
        var answer = answers.hold(lab.value(), id).orElseThrow(() -> new AnswerUnknown(id));
        if (how.test(answer)) {
            answers.saveAndFlush(answer);
            events.publishEvent(told);
        }
    }
}
