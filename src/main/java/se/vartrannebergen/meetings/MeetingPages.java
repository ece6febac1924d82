package se.vartrannebergen.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Reads one meeting for its page, in at most four statements, however many answered. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class MeetingPages {
    /** Names on a page. */
    public static final int MOST_NAMES = 100;

    private final JdbcClient jdbc;
    private final MeetingAccess access;
    private final GroupAccess groups;
    private final Answers answers;

    MeetingPages(JdbcClient jdbc, MeetingAccess access, GroupAccess groups, Answers answers) {
        this.jdbc = jdbc;
        this.access = access;
        this.groups = groups;
        this.answers = answers;
    }

    /** Empty where there is none in this lab, or where the reader, or a visitor, must not know of it. */
    public Optional<MeetingPage> find(LabId lab, long meeting, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT m.*, p.display_name,
                               EXISTS (SELECT 1 FROM group_member g WHERE g.group_id = m.group_id AND g.person_id = m.made_by
                                       AND g.state = 'MEMBER' AND g.name_shown) AS maker_shown
                        FROM meeting m JOIN person p ON p.id = m.made_by
                        WHERE m.lab_id = ? AND m.id = ?""")
                .params(lab.value(), meeting)
                .query((row, number) -> new Row(
                        page(row, access.standing(row, lab, reader)),
                        Optional.ofNullable(row.getObject("group_id", Long.class)),
                        Optional.ofNullable(row.getString("display_name")).orElse(""),
                        row.getBoolean("maker_shown")))
                .optional()
                .flatMap(row -> inGroup(lab, row, reader))
                .filter(row -> row.page().standing().mayRead())
                .map(row -> answered(row, reader));
    }

    private record Row(MeetingPage page, Optional<Long> group, String maker, boolean makerShown) {
        Row with(MeetingPage other) {
            return new Row(other, group, maker, makerShown);
        }
    }

    private Optional<Row> inGroup(LabId lab, Row row, Optional<PersonId> reader) {
        return row.group().isEmpty()
                ? Optional.of(row)
                : groups.find(lab, row.group().get(), reader)
                        .map(group -> row.with(
                                with(row.page(), MeetingAccess.of(row.page().standing(), group))));
    }

    private MeetingPage answered(Row row, Optional<PersonId> reader) {
        var page = row.page();
        var standing = page.standing();
        var told = answers.told(standing, MOST_NAMES);
        var maker = standing.group()
                .map(group -> group.called(row.maker(), row.makerShown()))
                .orElse(Optional.of(row.maker()).filter(name -> !name.isEmpty()));
        var mine = reader.flatMap(person -> answers.mine(standing, person));
        return new MeetingPage(
                standing,
                page.text(),
                page.place(),
                page.directions(),
                page.link().filter(link -> showsLink(standing, mine)),
                page.spoken(),
                page.childcare(),
                page.food(),
                page.stepFree(),
                page.bring(),
                page.mostPeople(),
                page.series(),
                page.sequence(),
                page.whyCalledOff(),
                page.undoable() && !standing.groupHasEnded(),
                maker,
                told.figures(),
                mine,
                told.who());
    }

    /** Who meets behind a closed door is not found through its link. */
    private static boolean showsLink(MeetingStanding standing, Optional<MyAnswer> mine) {
        return standing.group()
                .map(group -> group.reading() == Reading.EVERYBODY
                        || group.isMember()
                        // Whoever changes it must see it, or a change would take it away.
                        || standing.mayManage()
                        || mine.filter(answer -> answer.kind() == AnswerKind.COMING)
                                .isPresent())
                .orElse(true);
    }

    private static MeetingPage with(MeetingPage page, MeetingStanding standing) {
        return new MeetingPage(
                standing,
                page.text(),
                page.place(),
                page.directions(),
                page.link(),
                page.spoken(),
                page.childcare(),
                page.food(),
                page.stepFree(),
                page.bring(),
                page.mostPeople(),
                page.series(),
                page.sequence(),
                page.whyCalledOff(),
                page.undoable(),
                page.maker(),
                page.figures(),
                page.mine(),
                page.who());
    }

    private static MeetingPage page(ResultSet row, MeetingStanding standing) throws SQLException {
        return new MeetingPage(
                standing,
                row.getString("text"),
                Optional.ofNullable(row.getObject("place_id", Long.class)),
                row.getString("directions"),
                Optional.ofNullable(row.getString("link")),
                spoken(row.getString("spoken")),
                offered(row, "childcare"),
                offered(row, "food"),
                offered(row, "step_free"),
                row.getString("bring"),
                Optional.ofNullable(row.getObject("most_people", Integer.class)),
                Optional.ofNullable(row.getObject("series_id", Long.class)),
                row.getInt("sequence"),
                row.getString("why_called_off"),
                Optional.ofNullable(row.getObject("called_off_at", LocalDateTime.class))
                        .map(at -> MeetingRules.isUndoable(LocalTimes.utc(at), standing.endsAt(), standing.asOf()))
                        .orElse(false),
                Optional.empty(),
                MeetingFigures.NONE,
                Optional.empty(),
                List.of());
    }

    static List<Language> spoken(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(Language::new).toList();
    }

    private static Offered offered(ResultSet row, String what) throws SQLException {
        return new Offered(Offered.Whether.valueOf(row.getString(what)), new PlainText(row.getString(what + "_words")));
    }
}
