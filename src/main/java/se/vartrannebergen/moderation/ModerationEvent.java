package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a case. Published in the transaction that made it so. */
public sealed interface ModerationEvent {
    LabId lab();

    ContentRef content();

    /** A case came onto the desk, or came back to it. */
    record CaseOpened(LabId lab, long caseId, ContentRef content, Cause cause) implements ModerationEvent {}

    /** A case changed or left the desk: whoever looks at it sees it anew. */
    record CaseChanged(LabId lab, long caseId, ContentRef content) implements ModerationEvent {}

    /** A case has waited for more than a day. */
    record CaseOverdue(LabId lab, long caseId, ContentRef content, Instant openedAt) implements ModerationEvent {}

    /** So many people reported it that nobody else reads it until it is decided. */
    record HiddenUntilDecided(LabId lab, long caseId, ContentRef content, PersonId author) implements ModerationEvent {}

    /** @param reporters those who reported it and are known */
    record DecisionMade(
            LabId lab,
            long decision,
            ContentRef content,
            PersonId author,
            ContentAction action,
            Measure measure,
            Cause cause,
            List<PersonId> reporters)
            implements ModerationEvent {}

    record DecisionUndone(LabId lab, long decision, ContentRef content, PersonId author) implements ModerationEvent {}

    /** @param by whoever appealed; the author where it was a reporter without an account */
    record AppealMade(LabId lab, long appeal, long decision, ContentRef content, PersonId by)
            implements ModerationEvent {}

    /** @param concerned author, and those who reported it and are known */
    record AppealDecided(
            LabId lab, long appeal, long decision, ContentRef content, boolean granted, List<PersonId> concerned)
            implements ModerationEvent {}
}
