package se.vartrannebergen.ideas;

import java.time.LocalDate;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to an idea. Published in the transaction that made it so. */
public sealed interface IdeaEvent {
    LabId lab();

    long idea();

    default ContentRef content() {
        return new ContentRef(IdeaImages.KIND, idea());
    }

    /** A draft was sent and waits for a facilitator. */
    record IdeaSentForReview(LabId lab, long idea, PersonId author) implements IdeaEvent {}

    /** Everybody can read it now. */
    record IdeaPublished(LabId lab, long idea, PersonId author) implements IdeaEvent {}

    /** Title, text, category, place or photos changed, or something was added. */
    record IdeaChanged(LabId lab, long idea) implements IdeaEvent {}

    /** Enough neighbours voted: an official answer is owed by {@code due} (a local date of the lab). */
    record AnswerOwed(LabId lab, long idea, LocalDate due) implements IdeaEvent {}

    /** It took a step: considered, planned, started, finished, declined. */
    record IdeaMoved(LabId lab, long idea, IdeaState from, IdeaState to) implements IdeaEvent {}

    /** Its timeline has a line more, and it stands where it stood: who owes the answer, until when, another answer. */
    record IdeaTold(LabId lab, long idea, StepKind kind) implements IdeaEvent {}

    /** It became part of another idea; those who voted can move their vote there. */
    record IdeaMerged(LabId lab, long idea, long into) implements IdeaEvent {}

    /** A merge was undone. */
    record IdeaSeparated(LabId lab, long idea, long from) implements IdeaEvent {}

    record IdeaWithdrawn(LabId lab, long idea, PersonId author) implements IdeaEvent {}

    /** Only its author reads it from now on, until it is restored or removed. */
    record IdeaHidden(LabId lab, long idea) implements IdeaEvent {}

    record IdeaRemoved(LabId lab, long idea) implements IdeaEvent {}

    record IdeaRestored(LabId lab, long idea) implements IdeaEvent {}

    /** A person voted; {@code counted} is false while the vote waits for the person to be confirmed as a resident. */
    record VoteCast(LabId lab, long idea, PersonId person, boolean counted) implements IdeaEvent {}

    record VoteTakenBack(LabId lab, long idea, PersonId person) implements IdeaEvent {}

    /**
     * The public figure is {@code votes} now. Said once it is committed, an idea's figures in their order, and to plain
     * listeners only: no transaction is under way, and nothing is lost with it that cannot be read anew.
     */
    record VotesCounted(LabId lab, long idea, int votes) implements IdeaEvent {}
}
