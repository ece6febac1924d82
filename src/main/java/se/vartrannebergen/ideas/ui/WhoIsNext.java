package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** Who has the ball now, and until when: who owes the answer, or takes the idea forward once it is planned. */
@org.springframework.stereotype.Component
class WhoIsNext {
    private final ObjectProvider<AnswerOwed> owed;
    private final ObjectProvider<TakesForward> forward;

    WhoIsNext(ObjectProvider<AnswerOwed> owed, ObjectProvider<TakesForward> forward) {
        this.owed = owed;
        this.forward = forward;
    }

    /** @param until by which day, for the step of the path on which the idea stands */
    record Said(Optional<Component> words, Optional<LocalDate> until) {}

    Said of(IdeaPage idea) {
        return switch (idea.state()) {
            case OPEN, UNDER_CONSIDERATION ->
                new Said(
                        idea.answerDue()
                                .flatMap(due -> owed.stream()
                                        .flatMap(room -> room.on(idea).stream())
                                        .findFirst()),
                        Optional.empty());
            case PLANNED, IN_PROGRESS -> {
                var next =
                        forward.stream().flatMap(room -> room.on(idea).stream()).findFirst();
                var until = next.flatMap(TakesForward.Next::until);
                yield new Said(
                        next.map(TakesForward.Next::who)
                                .or(() -> new PathDates(idea).worker())
                                .map(who -> worker(who, until)),
                        until);
            }
            default -> new Said(Optional.empty(), Optional.empty());
        };
    }

    private static Component worker(String who, Optional<LocalDate> until) {
        var line = Tag.words("p", Words.say("ideas.path.worker", who), "meta", "worker");
        until.ifPresent(
                day -> line.add(Tag.words("span", " " + Words.say("ideas.path.worker.until") + " "), When.on(day)));
        return line;
    }
}
