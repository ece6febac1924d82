package se.vartrannebergen.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.meetings.MeetingRefused.Why;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** Planning meetings, moving them, calling them off. */
@Service
@Transactional
public class Meetings {
    public static final int LONGEST_REASON = 300;

    static final Duration FURTHEST = Duration.ofDays(731);

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final GroupAccess groups;
    private final SeatBook book;
    private final AnswerBook answers;
    private final Labs labs;
    private final StaffRoles roles;
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            MeetingAccess access,
            GroupAccess groups,
            SeatBook book,
            AnswerBook answers,
            Labs labs,
            StaffRoles roles,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            Watch watch,
            AuditLog audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.groups = groups;
        this.book = book;
        this.answers = answers;
        this.labs = labs;
        this.roles = roles;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Which of a series somebody means. */
    public enum Which {
        THIS,
        /** This one, and those after it that are still planned. */
        FOLLOWING
    }

    /** @param id of the first; @param count of those that were planned */
    public record Planned(long id, String slug, int count) {}

    /**
     * Plans a meeting of a group, or several that repeat; each is a meeting of its own.
     *
     * @throws se.vartrannebergen.groups.GroupUnknown where the person may not read the group
     * @throws se.vartrannebergen.groups.GroupRefused where the person is no member, or the group is not active
     * @throws MeetingNotReady where it is in the past or too far ahead, or there are too many
     * @throws NoSuchTime where one of them is in the hour that the clocks are put forward over
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     */
    public Planned plan(LabId lab, PersonId by, long group, NewMeeting content, Optional<Repeat> repeat) {
        groups.hold(lab, group);
        var standing = groups.find(lab, group, Optional.of(by));
        if (standing.filter(known -> known.isActive() && known.mayManage()).isPresent()) {
            pauses.mustPost(lab, by);
        } else {
            groups.mustTakePart(lab, group, by);
        }
        return plan(lab, by, Optional.of(group), content, repeat);
    }

    /**
     * The same for the whole area, by facilitators.
     *
     * @throws MeetingRefused where somebody else asks
     */
    public Planned planForAll(LabId lab, PersonId by, NewMeeting content, Optional<Repeat> repeat) {
        if (!roles.facilitates(lab)) {
            throw new MeetingRefused(Why.NOT_ALLOWED, "of the area");
        }
        pauses.mustPost(lab, by);
        return plan(lab, by, Optional.empty(), content, repeat);
    }

    private Planned plan(LabId lab, PersonId by, Optional<Long> group, NewMeeting content, Optional<Repeat> repeat) {
        var now = clock.instant();
        mustBeAhead(content, now);
        mustBeHere(lab, content);
        haste.take(Act.WORK, lab, by);
        var lasts = Duration.between(content.starts(), content.ends());
        var all = repeat.map(every -> every.from(content.starts())).orElse(List.of(content.starts())).stream()
                .map(starts -> content.at(starts, starts.plus(lasts)))
                .toList();
        mustBeAhead(all.getLast(), now);
        var series = repeat.map(every -> begin(lab, by, group, every.every(), now));
        List<Meeting> made = new ArrayList<>();
        all.forEach(one -> made.add(meetings.saveAndFlush(new Meeting(lab, group, series, by, one, now))));
        var first = made.getFirst();
        events.publishEvent(new MeetingEvent.MeetingCalled(lab, first.id(), group.orElse(null), by));
        watch.over(lab, by, first.content(), content.words(), content.language());
        return new Planned(first.id(), Slug.of(first.id(), first.title()), made.size());
    }

    private long begin(LabId lab, PersonId by, Optional<Long> group, Every every, Instant now) {
        var id = jdbc.sql("SELECT NEXT VALUE FOR meeting_series_seq")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO meeting_series (id, lab_id, group_id, made_by, every, made_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, lab.value(), group.orElse(null), by.value(), every.name(), LocalTimes.utc(now))
                .update();
        return id;
    }

    private static void mustBeAhead(NewMeeting content, Instant now) {
        var starts = LocalTimes.instant(content.starts());
        if (!starts.isAfter(now)) {
            throw new MeetingNotReady(MeetingProblem.IN_THE_PAST);
        }
        if (starts.isAfter(now.plus(FURTHEST))) {
            throw new MeetingNotReady(MeetingProblem.TOO_FAR_AHEAD);
        }
    }

    private void mustBeHere(LabId lab, NewMeeting content) {
        content.where()
                .place()
                .filter(place -> labs.get(lab).place(place).isEmpty())
                .ifPresent(place -> {
                    throw new IllegalArgumentException("place " + place);
                });
    }

    /**
     * Changes a meeting, or it and those of its series that follow: those move by as many days, to the same time of day. At another
     * time or place, whoever answered keeps their seat and is asked again. A lower limit throws nobody out.
     *
     * @param seen the {@link MeetingPage#sequence} that was changed
     * @throws MeetingUnknown where the person may not read it
     * @throws MeetingRefused where it is for others to do, where it is over or called off, or was changed meanwhile, and where it is moved
     *     to another time though its group has ended
     * @throws MeetingNotReady where it is moved into the past or too far ahead
     * @throws NoSuchTime where one of them would be in the hour that the clocks are put forward over
     */
    public void change(LabId lab, PersonId by, long meeting, NewMeeting content, Which which, int seen) {
        access.holdGroup(lab, meeting);
        var standing = mustChange(lab, by, meeting);
        var first = held(lab, meeting);
        if (first.sequence() != seen) {
            throw new MeetingRefused(Why.CHANGED_MEANWHILE, "sequence " + first.sequence());
        }
        if (access.groupHasEnded(lab, meeting)
                && !(first.starts().equals(content.starts()) && first.ends().equals(content.ends()))) {
            throw new MeetingRefused(Why.NOT_OPEN, "move where the group has ended, meeting " + meeting);
        }
        mustBeHere(lab, content);
        var days = Duration.between(first.starts(), content.starts());
        var lasts = Duration.between(content.starts(), content.ends());
        var following = which == Which.FOLLOWING ? meetings.following(lab.value(), meeting) : List.<Long>of();
        change(first, content, by);
        for (var next : following) {
            var one = held(lab, next);
            if (one.state() == MeetingState.PLANNED) {
                var starts = one.starts().plus(days);
                change(one, content.at(starts, starts.plus(lasts)), by);
            }
        }
        note(standing, by, AuditAct.MEETING_CHANGED, content.title().value());
    }

    /** Whether the reader changes it now, also where it is hidden until they do because they were asked to. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean mayChange(MeetingStanding meeting) {
        return meeting.mayManage() && meeting.state() == MeetingState.PLANNED && !meeting.isOver()
                || meeting.madeIt() && moderation.editIsAsked(meeting.lab(), meeting.content());
    }

    /** Also where it is hidden until its maker changes it, because they were asked to. */
    private MeetingStanding mustChange(LabId lab, PersonId by, long meeting) {
        var standing = access.mustRead(lab, meeting, Optional.of(by));
        if (standing.madeIt() && moderation.editIsAsked(lab, standing.content())) {
            return standing;
        }
        return access.mustManage(lab, meeting, by);
    }

    private Meeting held(LabId lab, long meeting) {
        return meetings.hold(lab.value(), meeting).orElseThrow(() -> new MeetingUnknown(meeting));
    }

    private void change(Meeting meeting, NewMeeting content, PersonId by) {
        var now = clock.instant();
        if (!meeting.starts().equals(content.starts())) {
            mustBeAhead(content, now);
        }
        var lab = meeting.lab();
        var id = meeting.id();
        var group = meeting.group().orElse(null);
        moderation.keepVersion(lab, meeting.content(), meeting.title(), meeting.words(), meeting.language());
        var moved = meeting.change(content, moderation.editIsAsked(lab, meeting.content()), now);
        meetings.saveAndFlush(meeting);
        book.limit(lab, id, content.mostPeople());
        if (moved) {
            book.askAgain(lab, id);
        }
        answers.settle(lab, id, group);
        moderation.edited(lab, meeting.content());
        watch.over(lab, by, meeting.content(), content.words(), content.language());
        events.publishEvent(
                moved
                        ? new MeetingEvent.MeetingMoved(lab, id, group, meeting.sequence(), by)
                        : new MeetingEvent.MeetingChanged(lab, id, group));
    }

    /**
     * Calls it off, or it and those of its series that follow. Can be undone for an hour.
     *
     * @param why at most {@link #LONGEST_REASON} characters
     * @throws MeetingNotReady where there is no reason, or it is too long
     * @throws MeetingRefused where it is for others to do, or it is over or called off already
     */
    public void callOff(LabId lab, PersonId by, long meeting, PlainText why, Which which) {
        if (why.visibleLength() == 0) {
            throw new MeetingNotReady(MeetingProblem.REASON_MISSING);
        }
        if (why.isLongerThan(LONGEST_REASON)) {
            throw new MeetingNotReady(MeetingProblem.REASON_TOO_LONG);
        }
        access.holdGroup(lab, meeting);
        var standing = access.mustManage(lab, meeting, by);
        var now = clock.instant();
        var following = which == Which.FOLLOWING ? meetings.following(lab.value(), meeting) : List.<Long>of();
        Stream.concat(Stream.of(meeting), following.stream())
                .map(id -> held(lab, id))
                .filter(one -> one.id() == meeting || one.state() == MeetingState.PLANNED)
                .forEach(one -> {
                    one.callOff(why.value(), now);
                    meetings.saveAndFlush(one);
                    events.publishEvent(new MeetingEvent.MeetingCalledOff(
                            lab, one.id(), one.group().orElse(null), one.sequence(), by));
                });
        watch.over(lab, by, standing.content(), why.value(), standing.language());
        note(standing, by, AuditAct.MEETING_CALLED_OFF, why.value());
    }

    /**
     * It is held after all, and those called off together with it.
     *
     * @throws MeetingRefused where that was longer than an hour ago, it is for others to do, or its group has ended
     */
    public void callOn(LabId lab, PersonId by, long meeting) {
        access.holdGroup(lab, meeting);
        var standing = access.mustManage(lab, meeting, by);
        if (standing.groupHasEnded()) {
            throw new MeetingRefused(Why.NOT_OPEN, "group of meeting " + meeting);
        }
        var now = clock.instant();
        meetings.calledOffTogether(lab.value(), meeting).stream()
                .map(id -> held(lab, id))
                .filter(one -> one.id() == meeting || one.state() == MeetingState.CALLED_OFF)
                .forEach(one -> {
                    one.callOn(now);
                    meetings.saveAndFlush(one);
                    events.publishEvent(new MeetingEvent.MeetingCalledOn(
                            lab, one.id(), one.group().orElse(null), one.sequence(), by));
                });
        note(standing, by, AuditAct.MEETING_CHANGED, "");
    }

    /** What a facilitator does to what is somebody else's stands in the log. */
    private void note(MeetingStanding meeting, PersonId by, AuditAct act, String why) {
        var isTheirs = meeting.madeIt()
                || meeting.group().filter(group -> group.coordinates()).isPresent();
        if (meeting.facilitates() && !isTheirs) {
            audit.note(meeting.lab(), by, act, meeting.content(), Optional.of(meeting.madeBy()), why);
        }
    }
}
