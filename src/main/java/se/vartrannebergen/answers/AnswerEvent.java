package se.vartrannebergen.answers;

import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Something happened to an answer. Published in the transaction that made it so. */
public sealed interface AnswerEvent {
    LabId lab();

    long answer();

    default ContentRef content() {
        return new ContentRef(ShownAnswer.KIND, answer());
    }

    /** It is on its way to its ideas: everybody reads it on each from when it has come there. */
    record AnswerPublished(LabId lab, long answer) implements AnswerEvent {}

    /** It has come to an idea. @param first whether it had not answered it before */
    record IdeaAnswered(LabId lab, long answer, long idea, Verdict verdict, boolean first) implements AnswerEvent {}

    /** It says something else now. */
    record AnswerCorrected(LabId lab, long answer) implements AnswerEvent {}

    record AnswerHidden(LabId lab, long answer) implements AnswerEvent {}

    record AnswerRestored(LabId lab, long answer) implements AnswerEvent {}
}
