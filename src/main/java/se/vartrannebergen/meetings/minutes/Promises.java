package se.vartrannebergen.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.Tasks;

/** Who said at a meeting that they will do what. Each stands by itself: two who write at once write two promises. */
@Service
@Transactional
public class Promises {
    /** At one meeting. */
    public static final int MOST = 50;

    private final KeptMinutes kept;
    private final Minutes minutes;
    private final MeetingAccess access;
    private final Tasks tasks;
    private final Haste haste;
    private final JdbcClient jdbc;
    private final Clock clock;

    Promises(
            KeptMinutes kept,
            Minutes minutes,
            MeetingAccess access,
            Tasks tasks,
            Haste haste,
            JdbcClient jdbc,
            Clock clock) {
        this.kept = kept;
        this.minutes = minutes;
        this.access = access;
        this.tasks = tasks;
        this.haste = haste;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For who writes the minutes, also before they are published. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PromiseLine> of(LabId lab, long meeting, PersonId by) {
        return kept.promises(writable(lab, meeting, by));
    }

    /** A member of the group, to pick from. */
    public record Member(PersonId person, String name) {}

    /** Those who can be picked, by name; none where the meeting is of the whole area. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Member> members(LabId lab, long meeting, PersonId by) {
        var group = writable(lab, meeting, by).group();
        return group.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT p.id, p.display_name, g.name_shown FROM group_member g JOIN person p ON p.id = g.person_id
                        WHERE g.lab_id = ? AND g.group_id = ? AND g.state = 'MEMBER' AND p.display_name IS NOT NULL
                        ORDER BY p.display_name, p.id LIMIT ?""")
                        .params(lab.value(), group.get().id(), Memberships.MOST_MEMBERS)
                        .query((row, number) -> new Member(
                                new PersonId(row.getLong("id")),
                                group.get()
                                        .called(row.getString("display_name"), row.getBoolean("name_shown"))
                                        .orElse("")))
                        .list();
    }

    /**
     * Writes it down. The same promise written twice is one.
     *
     * @return its id
     * @throws MeetingRefused where it is for others to write
     * @throws IllegalArgumentException where who promised is no member of the group
     * @throws PromisesFull where there are {@link #MOST}
     */
    public long add(LabId lab, long meeting, PersonId by, NewPromise said) {
        access.hold(lab, meeting);
        var standing = writable(lab, meeting, by);
        var same = same(standing, said);
        if (same.isPresent()) {
            return same.get();
        }
        if (kept.promises(standing).size() >= MOST) {
            throw new PromisesFull();
        }
        said.who().ifPresent(who -> mustBeMember(standing, who));
        haste.take(Act.WORK, lab, by);
        minutes.keepVersion(standing);
        var id = jdbc.sql("SELECT NEXTVAL(meeting_promise_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO meeting_promise
                            (id, lab_id, meeting_id, who, who_words, what, due, language, written_by, written_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        lab.value(),
                        meeting,
                        said.who().map(PersonId::value).orElse(null),
                        said.whoElse().value(),
                        said.what().value(),
                        said.due().orElse(null),
                        said.language().code(),
                        by.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        minutes.corrected(standing, by);
        return id;
    }

    private Optional<Long> same(MeetingStanding meeting, NewPromise said) {
        return jdbc.sql("""
                        SELECT id FROM meeting_promise
                        WHERE lab_id = ? AND meeting_id = ? AND NOT taken_back AND who <=> ?
                          AND who_words = ? COLLATE utf8mb4_bin AND what = ? COLLATE utf8mb4_bin AND due <=> ?
                        ORDER BY id LIMIT 1""")
                .params(
                        meeting.lab().value(),
                        meeting.id(),
                        said.who().map(PersonId::value).orElse(null),
                        said.whoElse().value(),
                        said.what().value(),
                        said.due().orElse(null))
                .query(Long.class)
                .optional();
    }

    private void mustBeMember(MeetingStanding meeting, PersonId who) {
        var isMember = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM group_member
                            WHERE lab_id = ? AND group_id = ? AND person_id = ? AND state = 'MEMBER')""")
                .params(
                        meeting.lab().value(),
                        meeting.group().map(GroupStanding::id).orElse(0L),
                        who.value())
                .query(Boolean.class)
                .single();
        if (!isMember) {
            throw new IllegalArgumentException("no member: " + who);
        }
    }

    /** It was written down by mistake; {@link #bringBack} undoes it. A task that was made of it stays. */
    public void takeBack(LabId lab, PersonId by, long promise) {
        change(lab, by, promise, true);
    }

    public void bringBack(LabId lab, PersonId by, long promise) {
        change(lab, by, promise, false);
    }

    private void change(LabId lab, PersonId by, long promise, boolean takenBack) {
        var meeting = meeting(lab, promise);
        access.hold(lab, meeting);
        var standing = writable(lab, meeting, by);
        minutes.keepVersion(standing);
        var changed = jdbc.sql(
                        "UPDATE meeting_promise SET taken_back = ? WHERE lab_id = ? AND id = ? AND taken_back <> ?")
                .params(takenBack, lab.value(), promise, takenBack)
                .update();
        if (changed > 0) {
            minutes.corrected(standing, by);
        }
    }

    /**
     * Makes a task of it in its group. Again, by whomever, changes nothing: of one promise there is one task.
     *
     * @return the id of the task
     * @throws MeetingRefused where it is for others to do, or the meeting is of the whole area
     */
    public long makeTask(LabId lab, PersonId by, long promise) {
        var meeting = meeting(lab, promise);
        access.hold(lab, meeting);
        var standing = writable(lab, meeting, by);
        var group = standing.group()
                .orElseThrow(
                        () -> new MeetingRefused(MeetingRefused.Why.NOT_ALLOWED, "no group has promise " + promise));
        var made = jdbc.sql("""
                        SELECT p.what, p.who_words, p.due, p.language, g.person_id FROM meeting_promise p
                        LEFT JOIN group_member g ON g.group_id = ? AND g.person_id = p.who AND g.state = 'MEMBER'
                        WHERE p.lab_id = ? AND p.id = ? AND NOT p.taken_back""")
                .params(group.id(), lab.value(), promise)
                .query((row, number) -> new NewTask(
                        title(row.getString("what"), row.getString("who_words")),
                        new Language(row.getString("language")),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        Optional.ofNullable(row.getObject("person_id", Long.class))
                                .map(PersonId::new),
                        Optional.of(new ContentRef(PromiseLine.KIND, promise))))
                .optional()
                .orElseThrow(() -> new MeetingUnknown(standing.id()));
        return tasks.add(lab, by, group.id(), made);
    }

    /** Somebody who is no member cannot take a task: their name goes along, where there is room for it. */
    private static PlainText title(String what, String whoElse) {
        var both = new PlainText(whoElse.isEmpty() ? what : what + " (" + whoElse + ")");
        return both.isLongerThan(NewPromise.LONGEST_WHAT) ? new PlainText(what) : both;
    }

    private long meeting(LabId lab, long promise) {
        return jdbc.sql("SELECT meeting_id FROM meeting_promise WHERE lab_id = ? AND id = ?")
                .params(lab.value(), promise)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new MeetingUnknown(0));
    }

    private MeetingStanding writable(LabId lab, long meeting, PersonId by) {
        return minutes.writable(lab, meeting, by);
    }
}
