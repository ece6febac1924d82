package se.vartrannebergen.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.meetings.MeetingSpot;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.NewMeeting;
import se.vartrannebergen.meetings.Offered;
import se.vartrannebergen.meetings.Offered.Whether;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Meetings for tests. */
@TestComponent
public class TestMeetings {
    public static final String TITLE = "Vi bygger odlingslådor";

    private final Meetings meetings;
    private final JdbcClient jdbc;

    TestMeetings(Meetings meetings, JdbcClient jdbc) {
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    /** At six in the evening, two hours long. @param days from today */
    public static LocalDateTime in(int days) {
        return LocalDateTime.now(LocalTimes.HERE)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(18);
    }

    public static NewMeeting content(String title, LocalDateTime starts, Optional<Integer> most) {
        return new NewMeeting(
                new PlainText(title),
                new PlainText("Vi bygger tillsammans och dricker kaffe."),
                Language.SWEDISH,
                starts,
                starts.plusHours(2),
                new MeetingSpot(
                        Optional.empty(),
                        new PlainText("Gården vid Fjällkåpan 3, grinden är öppen."),
                        Optional.empty()),
                List.of(Language.SWEDISH, new Language("ar")),
                new Offered(Whether.YES, new PlainText("Fatima leker med barnen.")),
                new Offered(Whether.NO, new PlainText("")),
                Offered.UNKNOWN,
                new PlainText("Handskar."),
                most);
    }

    public static NewMeeting content(Optional<Integer> most) {
        return content(TITLE, in(7), most);
    }

    /** A week from now. */
    public long planned(Lab lab, long group, PersonId by, Optional<Integer> most) {
        return meetings.plan(lab.id(), by, group, content(most), Optional.empty())
                .id();
    }

    /** Of the whole area, a week from now. */
    public long forAll(Lab lab, PersonId by, Optional<Integer> most) {
        return AsStaff.call(
                "FACILITATOR",
                () -> meetings.planForAll(lab.id(), by, content(most), Optional.empty())
                        .id());
    }

    /** As if it had been planned for then. */
    public void at(long meeting, Instant starts) {
        var shown = LocalTimes.shown(starts);
        jdbc.sql("UPDATE meeting SET starts = ?, ends = ?, starts_at = ?, ends_at = ? WHERE id = ?")
                .params(
                        shown,
                        shown.plusHours(2),
                        LocalDateTime.ofInstant(starts, ZoneOffset.UTC),
                        LocalDateTime.ofInstant(starts, ZoneOffset.UTC).plusHours(2),
                        meeting)
                .update();
    }
}
