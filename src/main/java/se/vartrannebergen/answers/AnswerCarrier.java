package se.vartrannebergen.answers;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.shared.LabId;

/**
 * Brings what was answered to each idea that it answers, however many they are: a short transaction for each. What a crash or another
 * mishap left undone is done when the event is told again, and nothing twice.
 */
@Component
class AnswerCarrier {
    private final AnsweredIdeas ideas;
    private final AnswersGone gone;

    AnswerCarrier(AnsweredIdeas ideas, AnswersGone gone) {
        this.ideas = ideas;
        this.gone = gone;
    }

    /** Its ideas stand where they stood before. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void hidden(AnswerEvent.AnswerHidden event) {
        each(gone.awaiting(event.lab(), event.answer()), idea -> gone.leave(event.lab(), event.answer(), idea));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void published(AnswerEvent.AnswerPublished event) {
        carry(event.lab(), event.answer());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void corrected(AnswerEvent.AnswerCorrected event) {
        carry(event.lab(), event.answer());
    }

    /** What was hidden while it was on its way goes on. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void restored(AnswerEvent.AnswerRestored event) {
        carry(event.lab(), event.answer());
    }

    private void carry(LabId lab, long answer) {
        each(ideas.awaiting(lab, answer), idea -> ideas.reach(lab, answer, idea));
    }

    private static void each(List<Long> all, LongConsumer what) {
        @Nullable RuntimeException failed = null;
        for (var idea : all) {
            try {
                what.accept(idea);
            } catch (RuntimeException one) { // the others are answered all the same
                failed = one;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
