package se.vartrannebergen.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.Answering;
import se.vartrannebergen.polls.NewBallot;
import se.vartrannebergen.polls.NewPoll;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Polls for tests. */
@TestComponent
public class TestPolls {
    public static final String QUESTION = "Ska vi köpa jord på fredag?";

    private final Polls polls;
    private final Answering answering;
    private final JdbcClient jdbc;

    TestPolls(Polls polls, Answering answering, JdbcClient jdbc) {
        this.polls = polls;
        this.answering = answering;
        this.jdbc = jdbc;
    }

    /** In local time, as clocks show it here. */
    public static LocalDateTime inDays(int days) {
        return LocalDateTime.ofInstant(Instant.now().plus(days, ChronoUnit.DAYS), Words.HERE)
                .withHour(18)
                .truncatedTo(ChronoUnit.HOURS);
    }

    /** With three choices or dates, where the kind has some; ends in a week; shows its figures to who has answered. */
    public static NewPoll content(PollKind kind, boolean secret) {
        return content(kind, secret, QUESTION);
    }

    public static NewPoll content(PollKind kind, boolean secret, String question) {
        return new NewPoll(
                kind,
                new PlainText(question),
                new PlainText("Vi behöver svar innan affären stänger."),
                Language.SWEDISH,
                Stream.of("Rött", "Grönt", "Blått").map(PlainText::new).toList(),
                List.of(inDays(10), inDays(11), inDays(12)),
                kind == PollKind.SEVERAL ? 2 : 0,
                secret,
                true,
                inDays(7));
    }

    public long open(Lab lab, long group, PersonId by, PollKind kind, boolean secret) {
        return polls.open(lab.id(), group, by, content(kind, secret));
    }

    /** One of several, with this many to choose from. */
    public long openWithChoices(Lab lab, long group, PersonId by, int choices) {
        var usual = content(PollKind.ONE, false);
        return polls.open(
                lab.id(),
                group,
                by,
                new NewPoll(
                        usual.kind(),
                        usual.question(),
                        usual.text(),
                        usual.language(),
                        IntStream.rangeClosed(1, choices)
                                .mapToObj(i -> new PlainText("Svar " + i))
                                .toList(),
                        usual.dates(),
                        usual.most(),
                        usual.secret(),
                        usual.showsRunning(),
                        usual.end()));
    }

    /** The options, in their order. */
    public List<Long> options(long poll) {
        return jdbc.sql("SELECT id FROM poll_option WHERE poll_id = ? ORDER BY position")
                .param(poll)
                .query(Long.class)
                .list();
    }

    /** Answers the question itself, or chooses the option at this place, from 0 on. */
    public void answer(Lab lab, long poll, PersonId person, int option, Stance stance) {
        answer(lab, poll, person, Map.of(options(poll).get(option), stance), "");
    }

    public void answer(Lab lab, long poll, PersonId person, Map<Long, Stance> answers, String reason) {
        answering.answer(lab.id(), person, poll, new NewBallot(answers, new PlainText(reason), Language.SWEDISH));
    }

    /** Its end has come; nothing has closed it yet. */
    public void ends(long poll) {
        jdbc.sql("UPDATE poll SET ends_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ?")
                .param(poll)
                .update();
    }

    /** As if the person had left the group, now. */
    public void leaves(long group, PersonId person) {
        jdbc.sql(
                        "UPDATE group_member SET state = 'LEFT', coordinates = FALSE, ended_at = UTC_TIMESTAMP(6) WHERE group_id = ? AND person_id = ?")
                .params(group, person.value())
                .update();
    }
}
