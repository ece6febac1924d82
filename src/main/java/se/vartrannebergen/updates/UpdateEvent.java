package se.vartrannebergen.updates;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Something happened to a piece of news. Published in the transaction that made it so. */
public sealed interface UpdateEvent {
    LabId lab();

    long update();

    default ContentRef content() {
        return new ContentRef(UpdatePage.KIND, update());
    }

    /** It waits for a facilitator. */
    record UpdateSentForReview(LabId lab, long update) implements UpdateEvent {}

    /** It will be published later; nobody else reads it yet. */
    record UpdatePlanned(LabId lab, long update) implements UpdateEvent {}

    /** It was planned and was not published at its time: those who write in that name say what becomes of it. */
    record UpdateMissed(LabId lab, long update) implements UpdateEvent {}

    /** Everybody can read it now. */
    record UpdatePublished(LabId lab, long update) implements UpdateEvent {}

    /**
     * What it says, its photos or what it is about changed.
     *
     * @param added ideas
     * @param dropped ideas
     * @param project that it was about before, and is not any more
     */
    record UpdateChanged(LabId lab, long update, List<Long> added, List<Long> dropped, Optional<Long> project)
            implements UpdateEvent {}

    /** It is over: it stands in no list any more. */
    record UpdateEnded(LabId lab, long update) implements UpdateEvent {}

    record UpdateTakenBack(LabId lab, long update) implements UpdateEvent {}

    record UpdateHidden(LabId lab, long update) implements UpdateEvent {}

    record UpdateRemoved(LabId lab, long update) implements UpdateEvent {}

    record UpdateRestored(LabId lab, long update) implements UpdateEvent {}
}
