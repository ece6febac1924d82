package se.vartrannebergen.groups;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.GroupsInTimelines;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** Groups, as moderation sees them: what they say they are for. */
@Component
@Transactional
class ModeratedGroups implements ModeratedContent {
    private final WorkingGroupRepository groups;
    private final MemberBook book;
    private final GroupsInTimelines timelines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedGroups(
            WorkingGroupRepository groups,
            MemberBook book,
            GroupsInTimelines timelines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.book = book;
        this.timelines = timelines;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return GroupStanding.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return groups.findByLabIdAndId(lab.value(), id).map(ModeratedGroups::piece);
    }

    private static ModeratedPiece piece(WorkingGroup group) {
        return new ModeratedPiece(
                group.content(),
                group.startedBy(),
                group.name(),
                (group.purpose() + "\n\n" + group.lookingFor()).strip(),
                group.language(),
                switch (group.state()) {
                    case WAITING -> Visibility.WAITING;
                    case OPENING, ACTIVE, CLOSED -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                },
                "/groups/" + Slug.of(group.id(), group.name()),
                group.startedAt(),
                List.of());
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, WorkingGroup::hide, group -> new GroupEvent.GroupHidden(lab, id));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, WorkingGroup::remove, group -> new GroupEvent.GroupRemoved(lab, id));
    }

    /** As it stood, but for who could act in it meanwhile. */
    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, WorkingGroup::restore, group -> new GroupEvent.GroupRestored(lab, id));
        book.lookAfter(book.hold(lab, id));
    }

    @Override
    public void approve(LabId lab, long id) {
        change(
                lab,
                id,
                group -> {
                    var waits = group.state() == GroupState.WAITING;
                    if (waits) {
                        group.approve(clock.instant());
                    }
                    return waits;
                },
                group -> new GroupEvent.GroupStarted(lab, id, group.startedBy()));
    }

    private void change(LabId lab, long id, Predicate<WorkingGroup> how, Function<WorkingGroup, GroupEvent> told) {
        var group = groups.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        if (how.test(group)) {
            groups.saveAndFlush(group);
            timelines.name(lab, id, piece(group).visibility() == Visibility.PUBLIC);
            events.publishEvent(told.apply(group));
        }
    }
}
