package se.vartrannebergen.groups;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** Starting groups. */
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
    private final JdbcClient jdbc;
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
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.roles = roles;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a group that was started. */
    public record Started(long id, String slug, boolean awaitsReview) {}

    /**
     * Starts a group; whoever starts it coordinates it.
     *
     * @param ideas what it is about: public ideas of this lab, at most {@link #MOST_IDEAS}
     * @throws IllegalArgumentException where one of the ideas is not there, or there are too many
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person started many a moment ago
     */
    public Started start(LabId lab, PersonId by, NewGroup content, List<Long> ideas) {
        pauses.mustPost(lab, by);
        haste.take(Act.GROUP, lab, by);
        var waits = !roles.facilitates(lab) && moderation.needsReview(lab, by);
        var now = clock.instant();
        var group = groups.saveAndFlush(new WorkingGroup(lab, by, content, waits, now));
        tie(lab, group.id(), ideas);
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

    private static String words(WorkingGroup group) {
        return group.name() + "\n" + group.purpose() + "\n" + group.lookingFor();
    }

    /** What the group is about, instead of what it was about. */
    private void tie(LabId lab, long group, List<Long> ideas) {
        var wanted = ideas.stream().distinct().toList();
        if (wanted.size() > MOST_IDEAS) {
            throw new IllegalArgumentException(wanted.size() + " ideas");
        }
        jdbc.sql("DELETE FROM group_idea WHERE lab_id = ? AND group_id = ?")
                .params(lab.value(), group)
                .update();
        if (wanted.isEmpty()) {
            return;
        }
        var tied = jdbc.sql("""
                        INSERT INTO group_idea (lab_id, group_id, idea_id, added_at)
                        SELECT lab_id, :group, id, :now FROM idea
                        WHERE lab_id = :lab AND id IN (:ideas) AND published_at IS NOT NULL
                          AND state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED', 'MERGED')""")
                .param("lab", lab.value())
                .param("group", group)
                .param("ideas", wanted)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (tied != wanted.size()) {
            throw new IllegalArgumentException("of " + wanted + " only " + tied + " are there");
        }
    }
}
