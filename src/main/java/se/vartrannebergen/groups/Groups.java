package se.vartrannebergen.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Starting groups, and saying what they are for. */
@Service
@Transactional
public class Groups {
    /** Ideas that one group can be about. */
    public static final int MOST_IDEAS = 10;

    private final WorkingGroupRepository groups;
    private final Memberships members;
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final StaffRoles roles;
    private final GroupIdeas about;
    private final GroupAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Groups(
            WorkingGroupRepository groups,
            Memberships members,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            Watch watch,
            StaffRoles roles,
            GroupIdeas about,
            GroupAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.roles = roles;
        this.about = about;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a group that was started. */
    public record Started(long id, String slug, boolean awaitsReview) {}

    /**
     * Starts a group; whoever starts it coordinates it.
     *
     * @param ideas what it is about: public ideas of this lab, at most {@link #MOST_IDEAS}
     * @throws GroupRefused where it is for young people and the person does not work here
     * @throws IllegalArgumentException where one of the ideas is not there, or there are too many
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person started many a moment ago
     */
    public Started start(LabId lab, PersonId by, NewGroup content, List<Long> ideas) {
        pauses.mustPost(lab, by);
        if (content.young() && !roles.works(lab)) {
            throw new GroupRefused(GroupRefused.Why.STAFF_STARTS, "for young people");
        }
        haste.take(Act.GROUP, lab, by);
        var waits = !roles.facilitates(lab) && moderation.needsReview(lab, by);
        var now = clock.instant();
        var group = groups.saveAndFlush(new WorkingGroup(lab, by, content, waits, now));
        about.tie(lab, group.id(), ideas);
        members.begin(group, by);
        if (waits) {
            moderation.awaitsReview(lab, group.content());
            events.publishEvent(new GroupEvent.GroupSentForReview(lab, group.id(), by));
        } else {
            events.publishEvent(new GroupEvent.GroupStarted(lab, group.id(), by));
        }
        watch.over(lab, by, group.content(), words(group), group.language());
        return new Started(group.id(), Slug.of(group.id(), group.name()), waits);
    }

    /**
     * Says otherwise what a group is for, whom it looks for, who reads it, how one joins, what it is about. What it said before is
     * kept for moderation. Whom it is for stays.
     *
     * @param ideas as for {@link #start}
     * @param seen the {@link GroupStanding#edition} that was changed
     * @throws GroupUnknown where the person may not know of it
     * @throws GroupRefused where the person does not coordinate it, it has ended, or somebody else changed it meanwhile
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public void change(LabId lab, long id, PersonId by, NewGroup content, List<Long> ideas, int seen) {
        var group = groups.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        var asked = group.state() == GroupState.HIDDEN
                && group.startedBy().equals(by)
                && moderation.editIsAsked(lab, group.content());
        if (!asked) {
            access.mustManage(lab, id, by);
        }
        group.mustStillRead(seen);
        if (!asked) {
            haste.take(Act.WORK, lab, by);
        }
        moderation.keepVersion(
                lab,
                group.content(),
                group.name(),
                (group.purpose() + "\n\n" + group.lookingFor()).strip(),
                group.language());
        group.change(content, asked, clock.instant());
        about.tie(lab, id, ideas);
        groups.saveAndFlush(group);
        moderation.edited(lab, group.content());
        if (!asked && !roles.facilitates(lab)) {
            moderation.changed(lab, by, group.content(), false);
        }
        events.publishEvent(new GroupEvent.GroupChanged(lab, id));
        watch.over(lab, by, group.content(), words(group), group.language());
    }

    private static String words(WorkingGroup group) {
        return group.name() + "\n" + group.purpose() + "\n" + group.lookingFor();
    }
}
