package se.vartrannebergen.meetings.agenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What is to be spoken of at a meeting: whoever takes part adds to it until the meeting is over. */
@Service
@Transactional
public class Agenda {
    public static final int MOST_POINTS = 50;

    private final AgendaPoints points;
    private final MeetingAccess access;
    private final Moderation moderation;
    private final Haste haste;
    private final Watch watch;
    private final PublicPages pages;
    private final JdbcClient jdbc;
    private final Clock clock;

    Agenda(
            AgendaPoints points,
            MeetingAccess access,
            Moderation moderation,
            Haste haste,
            Watch watch,
            PublicPages pages,
            JdbcClient jdbc,
            Clock clock) {
        this.points = points;
        this.access = access;
        this.moderation = moderation;
        this.haste = haste;
        this.watch = watch;
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In their order; one statement. @param meeting that its reader may read */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<AgendaPoint> of(MeetingStanding meeting) {
        return points.of(meeting);
    }

    /**
     * Puts it at the end. The same words by the same person are the same point.
     *
     * @return its id
     * @throws MeetingUnknown where the person may not read the meeting
     * @throws MeetingRefused where the person takes no part, or the meeting is over or called off
     * @throws AgendaFull where there are {@link #MOST_POINTS}
     */
    public long add(LabId lab, long meeting, PersonId by, NewPoint said) {
        access.hold(lab, meeting);
        var standing = access.mustTakePart(lab, meeting, by);
        must(AgendaRules.mayAdd(standing), meeting);
        var same = points.same(lab, meeting, by, said);
        if (same.isPresent()) {
            return same.get();
        }
        if (points.order(lab, meeting).size() >= MOST_POINTS) {
            throw new AgendaFull();
        }
        haste.take(Act.WORK, lab, by);
        var id = jdbc.sql("SELECT NEXTVAL(agenda_point_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO agenda_point
                            (id, lab_id, meeting_id, author_id, title, text, minutes, language, state, place, written_at)
                        SELECT :id, :lab, :meeting, :by, :title, :text, :minutes, :language, 'PUBLIC',
                            COALESCE(MAX(place), 0) + 1, :now
                        FROM agenda_point WHERE meeting_id = :meeting""")
                .param("id", id)
                .param("lab", lab.value())
                .param("meeting", meeting)
                .param("by", by.value())
                .param("title", said.title().value())
                .param("text", said.text().value())
                .param("minutes", said.minutes().orElse(null))
                .param("language", said.language().code())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        watch.over(lab, by, new ContentRef(AgendaPoint.KIND, id), words(said), said.language());
        pages.changed(lab, standing.content());
        return id;
    }

    /**
     * Says it otherwise: its author, and who plans the meeting.
     *
     * @param edition that was read
     * @throws AgendaChangedElsewhere where it reads otherwise than that by now
     */
    public void edit(LabId lab, PersonId by, long point, NewPoint said, int edition) {
        var kept = changeable(lab, by, point, "PUBLIC");
        var before = kept.point();
        if (before.edition() != edition) {
            throw new AgendaChangedElsewhere(before);
        }
        moderation.keepVersion(
                lab, before.content(), before.title(), before.title() + "\n\n" + before.text(), before.language());
        jdbc.sql("""
                        UPDATE agenda_point SET title = ?, text = ?, minutes = ?, language = ?, edition = edition + 1
                        WHERE lab_id = ? AND id = ?""")
                .params(
                        said.title().value(),
                        said.text().value(),
                        said.minutes().orElse(null),
                        said.language().code(),
                        lab.value(),
                        point)
                .update();
        moderation.edited(lab, before.content());
        watch.over(lab, by, before.content(), words(said), said.language());
        pages.gone(lab, kept.meeting().content());
    }

    /** Takes it away; {@link #bringBack} undoes it. Its author does it, and who plans the meeting. */
    public void remove(LabId lab, PersonId by, long point) {
        var kept = changeable(lab, by, point, "PUBLIC");
        state(lab, point, "DELETED");
        moderation.withdrawn(lab, kept.point().content());
        pages.gone(lab, kept.meeting().content());
    }

    /** @throws AgendaFull where others took its place meanwhile */
    public void bringBack(LabId lab, PersonId by, long point) {
        var kept = changeable(lab, by, point, "DELETED");
        if (points.order(lab, kept.meeting().id()).size() >= MOST_POINTS) {
            throw new AgendaFull();
        }
        state(lab, point, "PUBLIC");
        pages.changed(lab, kept.meeting().content());
    }

    /** One place up, or down. At the end of the list it stays. */
    public void move(LabId lab, PersonId by, long point, boolean up) {
        var meeting = points.meeting(lab, point).orElseThrow(() -> new MeetingUnknown(0));
        access.hold(lab, meeting);
        var standing = access.mustTakePart(lab, meeting, by);
        must(AgendaRules.mayOrder(standing), meeting);
        var order = points.order(lab, meeting);
        var at = order.indexOf(point);
        var other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= order.size()) {
            return;
        }
        points.swap(lab, point, order.get(other));
        pages.changed(lab, standing.content());
    }

    private record Kept(MeetingStanding meeting, AgendaPoint point) {}

    private Kept changeable(LabId lab, PersonId by, long point, String state) {
        var meeting = points.meeting(lab, point).orElseThrow(() -> new MeetingUnknown(0));
        access.hold(lab, meeting);
        var standing = access.mustTakePart(lab, meeting, by);
        var found = points.one(standing, point, state).orElseThrow(() -> new MeetingUnknown(meeting));
        must(found.changeable(), meeting);
        return new Kept(standing, found);
    }

    private void state(LabId lab, long point, String state) {
        jdbc.sql("UPDATE agenda_point SET state = ? WHERE lab_id = ? AND id = ?")
                .params(state, lab.value(), point)
                .update();
    }

    private static void must(boolean allowed, long meeting) {
        if (!allowed) {
            throw new MeetingRefused(MeetingRefused.Why.NOT_OPEN, "agenda of meeting " + meeting);
        }
    }

    private static String words(NewPoint said) {
        return said.title().value() + "\n" + said.text().value();
    }
}
