package se.vartrannebergen.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Meetings, as moderation sees them. */
@Component
@Transactional
class ModeratedMeetings implements ModeratedContent {
    /** Who calls it off: no person does. */
    private static final PersonId NOBODY = new PersonId(0);

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedMeetings(MeetingRepository meetings, MeetingAccess access, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MeetingStanding.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return meetings.findByLabIdAndId(lab.value(), id).map(ModeratedMeetings::piece);
    }

    private static ModeratedPiece piece(Meeting meeting) {
        return new ModeratedPiece(
                meeting.content(),
                meeting.madeBy(),
                meeting.title(),
                meeting.words(),
                meeting.language(),
                switch (meeting.state()) {
                    case PLANNED, CALLED_OFF -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                },
                MeetingStanding.address(meeting.id(), meeting.title()),
                meeting.madeAt(),
                List.of());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && access.find(lab, piece.content().id(), reader).isPresent();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean wouldBeReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return access.readsGroup(lab, piece.content().id(), reader);
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, Meeting::hide, meeting -> new MeetingEvent.MeetingHidden(lab, id, group(meeting)));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, Meeting::remove, meeting -> new MeetingEvent.MeetingRemoved(lab, id, group(meeting)));
    }

    /** Where its group has ended meanwhile, what was still to come is called off, as it would have been then. */
    @Override
    public void restore(LabId lab, long id, Because why) {
        access.holdGroup(lab, id);
        change(lab, id, Meeting::restore, meeting -> new MeetingEvent.MeetingRestored(lab, id, group(meeting)));
        if (access.groupHasEnded(lab, id)) {
            callOff(meetings.hold(lab.value(), id).orElseThrow(() -> new MeetingUnknown(id)));
        }
    }

    private void callOff(Meeting meeting) {
        var now = clock.instant();
        if (meeting.state() == MeetingState.PLANNED && meeting.startsAt().isAfter(now)) {
            meeting.callOff("", now);
            meetings.saveAndFlush(meeting);
            events.publishEvent(new MeetingEvent.MeetingCalledOff(
                    meeting.lab(), meeting.id(), group(meeting), meeting.sequence(), NOBODY));
        }
    }

    /** Nothing of this kind waits for review: inside a group, and by facilitators, it is published at once. */
    @Override
    public void approve(LabId lab, long id) {}

    private static @Nullable Long group(Meeting meeting) {
        return meeting.group().orElse(null);
    }

    private void change(LabId lab, long id, Predicate<Meeting> how, Function<Meeting, MeetingEvent> told) {
        var meeting = meetings.hold(lab.value(), id).orElseThrow(() -> new MeetingUnknown(id));
        if (how.test(meeting)) {
            meetings.saveAndFlush(meeting);
            events.publishEvent(told.apply(meeting));
        }
    }
}
